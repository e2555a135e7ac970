"""Erase the name and address of one position; the journal and the count stay as they are.

Empties the position's particulars in the register and takes away their salt; what is kept is the
commitment that was sealed. Names that stand in entries (joint owners, signers) cannot be erased.
"""

import argparse
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a sealed meeting folder")
    parser.add_argument("--position", required=True, help="whose particulars to erase")


def run(args: argparse.Namespace) -> int:
    from quorate.files.folder import read
    from quorate.keeper.erasing import erase

    folder = read(args.folder)
    done = erase(folder, args.position)
    if done.before:
        print(f"{args.position}: erased before; nothing is left to erase")
        return 0
    print(f"{args.position}: name, address and the rest are erased; its commitment is kept")
    print("copies and backups of the register made before still hold them: erase those too")
    named = [each for each in folder.owners if each.position == args.position]
    signed = [each for each in folder.instructions if each.position == args.position]
    if named or any(each.signers for each in signed):
        says = "owners or signers of it are named in entries of the journal, which stay"
        print(f"quorate: {args.position}: {says}", file=sys.stderr)
    return 0
