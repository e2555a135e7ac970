"""WHO MAY VOTE.  Positions come in as rows, a forest in balance goes out.

It seals, it does not count: which shares are voted is for the tally to say.
"""
