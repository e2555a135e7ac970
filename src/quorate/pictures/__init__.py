"""Pictures: a result in, drawings with their sentence and their table out.

Bars begin at zero, values are printed beside them, and a pattern says what a colour says.  Each
picture is drawn twice, wide and narrow, so that its letters stay legible on a telephone.
"""
