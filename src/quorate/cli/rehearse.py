"""Make a meeting up: a folder with a register, votes and doubts, and the right answer beside it.

The answer, expected.json, has the shape of `quorate count --json` and is the sum of what was drawn:
nothing is counted to make it.  The same holders and the same seed give the same bytes.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from quorate.rehearsal.answer import Answer
from quorate.rehearsal.compose import Progress
from quorate.rehearsal.write import FolderInUseError, rehearse

DONE, WRONG_USE = 0, 2
QUIET_SECONDS = 1.0


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
        with _progress(args.holders) as progress:
            answer = _made(args, progress)
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


def _made(args: argparse.Namespace, progress: Progress) -> Answer:
    if args.format == "parquet":
        from quorate.cli.rehearse_large import rehearse_large

        return rehearse_large(args.out, args.holders, args.seed, progress)
    rng = Random(args.seed)  # noqa: S311  repeatable, nothing here is secret
    return rehearse(args.out, args.holders, rng, args.classes, progress)


def _positions(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) > 0:
        return int(text)
    says = f"{text!r}: a whole number of positions, 1 or more"
    raise argparse.ArgumentTypeError(says)


@contextmanager
def _progress(total: int) -> Iterator[Progress]:
    """A bar on a terminal's stderr, once there is more than a second to wait."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    begun = time.monotonic()
    bar = Bar(console=Console(stderr=True), transient=True)
    task = bar.add_task("positions", total=total)
    shown = False

    def advance(done: int) -> None:
        nonlocal shown
        if not shown and time.monotonic() - begun > QUIET_SECONDS:
            bar.start()
            shown = True
        bar.update(task, completed=done)

    try:
        yield advance
    finally:
        bar.stop()
