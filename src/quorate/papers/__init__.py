"""Papers: a result and the acts of the meeting in, the documents that are shown and signed out.

Each paper is built once, as values, and written twice: as text for a court file and as HTML.
Nothing here sums, rules or reads a clock; every figure is the result's own.
"""
