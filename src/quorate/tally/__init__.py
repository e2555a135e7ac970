"""THE COUNT.  A record comes in, a result with its working goes out.

It never guesses what a holder meant, and rounds nothing: doubt goes to the inspector as a defect.
"""
