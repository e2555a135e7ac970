"""A PROXY STATEMENT'S FACTS: what it says of its meeting, its votes and its tables, and where.

Better no fact than a wrong one: a fact that is told twice with two values keeps both.
"""
