"""Commands: words on a terminal in, results on stdout and messages on stderr out.

Each command is a module of this package with `add_arguments(parser)` and `run(args)`; it is
imported only when it is called.  No rule and no sum stands here.
"""
