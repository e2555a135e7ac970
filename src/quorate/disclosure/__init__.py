"""A PROXY STATEMENT IN: bytes of a filing come in, facts and findings go out, each with its place.

It opens no file and fetches nothing.  A fact says how it was recognised; where a rule would have to
guess, it does not fire.
"""
