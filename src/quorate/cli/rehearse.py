"""Make a meeting up: a folder with a register, votes and doubts, and the right answer beside it.

The answer, expected.json, has the shape of `quorate count --json` and is the sum of what was drawn:
nothing is counted to make it.  The same holders and the same seed give the same bytes.
"""

import argparse
import json
import sys
from pathlib import Path
from random import Random

from quorate.cli.waiting import progress
from quorate.rehearsal.answer import Answer
from quorate.rehearsal.compose import Progress
from quorate.rehearsal.write import FolderInUseError, rehearse

DONE, WRONG_USE = 0, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="a new folder")
    parser.add_argument(
        "--holders",
        type=_positions,
        required=True,
        metavar="N",
        help="positions that nobody holds through; from 60 on every kind of doubt occurs",
    )
    parser.add_argument("--seed", type=int, required=True, metavar="S", help="a whole number")
    parser.add_argument(
        "--classes", type=int, choices=(1, 2), default=1, help="two: ten votes a share in class B"
    )
    parser.add_argument(
        "--format",
        choices=("csv", "parquet"),
        default="csv",
        help="parquet: for millions of positions, one class, one in a hundred doubtful",
    )
    parser.add_argument("--json", action="store_true", help="print what was drawn as JSON")


def run(args: argparse.Namespace) -> int:
    if args.format == "parquet" and args.classes != 1:
        print(
            "quorate rehearse: --format parquet makes one class; leave --classes out",
            file=sys.stderr,
        )
        return WRONG_USE
    try:
        with progress("positions", args.holders) as told:
            answer = _made(args, told)
    except FolderInUseError as error:
        print(f"quorate rehearse: {error}", file=sys.stderr)
        return WRONG_USE
    drawn = dict(sorted(answer.lots.items()))
    if args.json:
        said = {"folder": str(args.out), "positions": args.holders, "drawn": drawn}
        print(json.dumps(said, ensure_ascii=False))
    else:
        print(f"{args.out}: {args.holders:,} positions; the right answer is in expected.json")
        for lot, times in drawn.items():
            print(f"{times:>12,}  {lot.replace('_', ' ')}")
    return DONE


def _made(args: argparse.Namespace, told: Progress) -> Answer:
    if args.format == "parquet":
        from quorate.cli.rehearse_large import rehearse_large

        return rehearse_large(args.out, args.holders, args.seed, told)
    rng = Random(args.seed)  # noqa: S311  repeatable, nothing here is secret
    return rehearse(args.out, args.holders, rng, args.classes, told)


def _positions(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) > 0:
        return int(text)
    says = f"{text!r}: a whole number of positions, 1 or more"
    raise argparse.ArgumentTypeError(says)
