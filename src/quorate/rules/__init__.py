"""THE LAW.  Dates, numbers and kinds come in; what the law on that date says of them goes out.

Every rule bears its citation (`cite.law`) and, where it was not always the law, its dates.
It reads no file and no clock, and it decides nothing the law leaves to the board or an inspector.
"""
