"""BIG COUNTS.  A meeting folder in columns, ten million positions of it, to the same last share.

Resolve, then sum: the engines hold no law.  What is plainly ordinary is ranked and summed in
columns; every other position goes to `tally.counted`, one by one.  Read `intake`, `ordinary`,
`columnar`, `engine`, in that order.
"""
