"""How fast is it?  Whole programs, side by side with a limit or a peer in one run, as ratios."""
