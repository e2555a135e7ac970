"""A RESULTS FILING IN: what Item 5.07 of a Form 8-K reports, and whether its figures agree.

A filing is read in whatever layout it has: a table for each proposal, one for all, rows of
nominees, figures under one another, lists, sentences.  What is not understood is left out.
"""
