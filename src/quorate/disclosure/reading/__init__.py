"""BYTES TO DOCUMENT: whatever a filing was written down in, it is paragraphs and tables after.

Nothing is fetched, no entity is expanded, and every size has a limit that stands beside what it
bounds.
"""
