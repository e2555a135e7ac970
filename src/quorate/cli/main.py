"""Which command was meant?  Reads the first word, imports that command alone and runs it."""

import argparse
import importlib
import sys
from collections.abc import Callable
from difflib import get_close_matches

from quorate.files.faults import InputError

COMMANDS = {
    "demo": "the 2013 meeting of Ascent Solar, counted, explained, certified and verified",
    "check": "findings on a meeting folder, against the law and against itself",
    "timeline": "every deadline of a meeting, with the rule and the arithmetic behind it",
    "count": "quorum, counts and outcomes, with the working shown; never writes",
    "intake": "read a very large folder once, so that it is counted in a second from then on",
    "seal": "make FOLDER/journal from what is there, then append to it",
    "certify": "an inspector signs the count",
    "export": "write a bundle that others can recompute",
    "verify": "check a bundle and recount it",
    "papers": "the oath, the tabulation report, the certificate, the Item 5.07 table",
    "rehearse": "a made-up meeting with the right answer beside it",
    "erase": "take one position's name and address out of a sealed folder",
    "key": "make a signing key",
}

DONE, FINDINGS, WRONG_USE = 0, 1, 2

USAGE = "usage: quorate COMMAND …    (quorate COMMAND --help says more)"


def usage() -> str:
    width = max(map(len, COMMANDS))
    return "\n".join(
        [USAGE, "", *(f"  {name:<{width}}  {says}" for name, says in COMMANDS.items())]
    )


def main(argv: list[str] | None = None) -> int:
    """Run one command.  Returns 0 done, 1 findings or a failed check, 2 wrong use or unreadable."""
    words = sys.argv[1:] if argv is None else argv
    if not words or words[0] in ("-h", "--help", "help"):
        print(usage())
        return DONE if words else WRONG_USE
    name, *rest = words
    if name not in COMMANDS:
        near = get_close_matches(name, COMMANDS, 1)
        meant = f" Did you mean {near[0]}?" if near else ""
        print(f"quorate: no command {name!r}.{meant}\n\n{usage()}", file=sys.stderr)
        return WRONG_USE
    command = importlib.import_module(f"quorate.cli.{name}")
    parser = argparse.ArgumentParser(prog=f"quorate {name}", description=command.__doc__)
    command.add_arguments(parser)
    return _run(command.run, parser.parse_args(rest))


def _run(run: Callable[[argparse.Namespace], int], args: argparse.Namespace) -> int:
    try:
        return run(args)
    except InputError as error:
        from quorate.papers.wording import plain

        print(plain(str(error)), file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:
        sys.stderr.close()  # the reader left: there is nobody to tell
        return DONE
    except OSError as error:
        what = f"{error.filename}: " if error.filename else ""
        print(f"{what}{error.strerror or error}", file=sys.stderr)
        return WRONG_USE
    except KeyboardInterrupt:
        print("\nquorate: stopped; nothing was left half written", file=sys.stderr)
        return WRONG_USE
