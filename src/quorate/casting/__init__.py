"""MANY WAYS IN, ONE INSTRUCTION OUT.  Marks come in, what they cast goes out.

It never decides which of two instructions governs: that is for the tally.
"""
