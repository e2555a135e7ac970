"""Certify the count of a folder with the inspector's key.

Counts, refuses while an act is missing or an equation of the count fails, seals what is new, and
signs the certificate and the journal.
"""

import argparse
import secrets
import sys
from datetime import UTC, datetime
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a meeting folder")
    parser.add_argument("--key", type=Path, required=True, help="the inspector's private key")
    parser.add_argument("--inspector", default="", help="who signs; the first who took the oath")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--preliminary", action="store_const", const="preliminary", dest="version")
    which.add_argument("--amended", action="store_const", const="amended", dest="version")
    parser.set_defaults(version="final")


def run(args: argparse.Namespace) -> int:
    from quorate.cli.waiting import waiting
    from quorate.keeper import certifying, keys
    from quorate.keeper.reading import read

    try:
        with waiting("Certifying"):
            made = certifying.certify(
                read(args.folder),
                keys.read_key(args.key),
                inspector=args.inspector,
                version=args.version,
                at=datetime.now(UTC).replace(microsecond=0),
                random=secrets.token_bytes,
                signs_as=keys.made_under(args.key),
            )
    except certifying.NotCertifiableError as error:
        for reason in error.args:
            print(f"not certified: {reason}", file=sys.stderr)
        return 1
    journal = made.sealed.journal
    print(
        f"certificate {made.entry.number}, {made.entry.version}, signed by {made.entry.inspector}"
    )
    print(f"root {journal.root.hex()}")
    return 0
