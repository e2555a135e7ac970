"""The Delaware General Corporation Law, and the cases inspectors of election count by.

Dates, shares and instructions come in; what 8 Del. C. requires of them on that date goes out.
It reads no charter and no bylaw: what they provide instead is an argument.
"""
