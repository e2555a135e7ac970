"""THE ONE DOOR to a journal kept in a folder: what is not sealed yet goes in, checkpoints come out.

It appends and never changes; a folder that contradicts what is sealed is refused, not repaired.
"""
