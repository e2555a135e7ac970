"""Export a sealed folder as a bundle that others can recompute.

The inspector's bundle recounts everything.  With --public choices are withheld: it shows that the
record only grew and what was certified, and does not prove the totals.
"""

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a sealed meeting folder")
    parser.add_argument("--out", type=Path, required=True, metavar="BUNDLE", help="a new .zip")
    parser.add_argument("--public", action="store_true", help="withhold who voted how")


def run(args: argparse.Namespace) -> int:
    from quorate.cli.waiting import waiting
    from quorate.keeper.bundle import bundle
    from quorate.keeper.count import counted
    from quorate.keeper.store import replace

    with waiting("Exporting"):
        result, folder = counted(args.folder, engine="plain")
        replace(args.out, bundle(folder, result, public=args.public))
    print(f"{args.out}: check it with  quorate verify {args.out} --key KEY.pub")
    return 0
