"""Quorate runs a public company's stockholder meeting, and lets others recount it.

Read in this order: `words` (votes, choices, channels), `entries` (every kind of act), `rules` (the
law, cited), `journal` (the tamper-evident record), `meeting` (the call), `register` (who may vote),
`casting` (many ways in, one instruction out), `tally` (the count), `papers` and `pictures` (what is
shown), then the edge: `files`, `bulk`, `keeper`, `cli`.  `rehearsal` makes meetings up.
"""

__version__ = "0.1.0"
