"""Seal a meeting folder: make FOLDER/journal from what is there, or append what is new.

What is sealed never changes; a row that was altered or taken away is refused, and nothing written.
"""

import argparse
import gc
import secrets
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a meeting folder")


def run(args: argparse.Namespace) -> int:
    from quorate.cli.waiting import waiting
    from quorate.keeper.folder import seal
    from quorate.keeper.reading import read

    gc.disable()  # one seal, then the end: nothing here is a ring, and looking for rings is slow
    with waiting("Sealing"):
        done = seal(read(args.folder), secrets.token_bytes)
    journal = done.journal
    print(f"sealed {done.added:,} new entries; {len(journal.openings):,} in all")
    print(f"root {journal.root.hex()}")
    print(f"keep a copy of {args.folder / 'journal' / 'checkpoint'} elsewhere: it proves the rest")
    return 0
