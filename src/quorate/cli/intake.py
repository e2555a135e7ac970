"""Read a very large meeting folder once and keep what was read, so that later counts sum columns.

Checks every row, puts the claims of every position in order and resolves what is doubtful, and
writes that to FOLDER/intake.  Any change to the folder makes it stale, and a count then reads the
rows anew.  It is no part of the record, and may be thrown away.
"""

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a meeting folder")


def run(args: argparse.Namespace) -> int:
    from quorate.cli.waiting import waiting
    from quorate.keeper.count import keep

    with waiting("Reading the folder"):
        positions, doubtful = keep(args.folder)
    print(f"{positions:,} positions, {doubtful:,} of them read one by one")
    place = args.folder / "intake"
    print(f"kept in {place}; quorate count sums it while the folder stays as it is")
    return 0
