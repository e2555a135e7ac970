"""SPEED, IN RATIOS.  Each bench runs a limit, our own and others side by side, and asserts first
that all of them come to the same totals.  `python -m bench --help` says how.
"""
