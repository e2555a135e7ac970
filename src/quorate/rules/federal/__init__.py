"""The proxy rules and Form 8-K, as far as a meeting and its count need them.

Dates and marks on a card come in; deadlines, and what a card may and may not say, go out.
It judges no wording: whether a text discloses enough is for those who sign it.
"""
