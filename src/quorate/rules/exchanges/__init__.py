"""The rules of the exchanges that reach into a count: broker votes and listed approvals.

Dates, kinds of matter and a broker's totals come in; what may be voted, and how, goes out.
It does not guess what an exchange would rule: where that is case by case, it answers None.
"""
