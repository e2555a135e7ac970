"""Count a meeting folder: the quorum, the votes, the outcomes with their working.

Never writes.  Exits 0 whatever carries and whatever is doubtful; 1 only when an equation of the
count fails; 2 when the folder cannot be read.
"""

import argparse
import gc
import sys
from datetime import datetime
from pathlib import Path

from quorate.files.faults import Fault, InputError

ENGINES = ("plain", "columnar", "duckdb", "spark", "intake", "current")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a meeting folder")
    parser.add_argument("--json", action="store_true", help="the result as JSON")
    parser.add_argument("--engine", choices=ENGINES, help="columnar above a million positions")
    parser.add_argument("--at", metavar="TIME", help="count what was received by then")
    parser.add_argument("--trace", metavar="POSITION", help="why this position counts as it does")


def run(args: argparse.Namespace) -> int:
    from quorate.cli.waiting import waiting
    from quorate.keeper.count import counted, traced

    gc.disable()  # one count, then the end: nothing here is a ring, and looking for rings is slow
    if args.trace is not None:
        from quorate.papers.wording import plain

        print(plain("\n".join(traced(args.folder, args.trace))))
        return 0
    at = _instant(args.at) if args.at else None
    with waiting("Counting"):
        result, _ = counted(args.folder, at=at, engine=args.engine)
    if args.json:
        from quorate.files.result_json import dump

        sys.stdout.write(dump(result))
    else:
        from quorate.cli.show import show

        show(result)
    for equation in result.equations:
        print(f"quorate: {equation}", file=sys.stderr)
    return 1 if result.equations else 0


def _instant(text: str) -> datetime:
    from quorate.files import times

    try:
        return times.instant(text)
    except times.TimeError as error:
        raise InputError(Fault("--at", str(error))) from None
