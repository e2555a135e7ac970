"""THE CALL.  What was called comes in; when it may be held and what closes when goes out.

It reads no votes.
"""
