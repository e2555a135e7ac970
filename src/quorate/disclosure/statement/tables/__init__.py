"""THE TABLES OF A STATEMENT: who owns, who is paid what, what the auditors cost, what a split does.

A table is recognised by its headings, never by its place.  A row that damage has merged with
another is kept as uncertain.
"""
