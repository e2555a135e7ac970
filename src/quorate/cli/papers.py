"""Write the papers of a meeting: oath, tabulation, certificate, Item 5.07, effects, the report.

Each as text and as HTML that prints well.  Unofficial until an inspector signs, and says so.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from quorate.files.faults import Fault, InputError
from quorate.files.folder import Folder
from quorate.papers.model import Paper
from quorate.tally.result import Result


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a meeting folder")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to write")


def run(args: argparse.Namespace) -> int:
    from quorate.cli.waiting import waiting
    from quorate.keeper.count import counted

    with waiting("Writing the papers"):
        result, folder = counted(args.folder, engine="plain")
        written = write(args.out, result, folder)
    print("\n".join(str(path) for path in written))
    return 0


def write(out: Path, result: Result, folder: Folder) -> list[Path]:
    """Writes every paper, each whole or not at all; the paths written."""
    from quorate.keeper.store import replace
    from quorate.papers import html, text

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        says = f"no folder can be made there: {error.strerror}; name another: --out DIR"
        raise InputError(Fault(str(out), says)) from None
    paths: list[Path] = []
    for name, paper in _papers(result, folder):
        for ending, writes in ((".txt", text.write), (".html", html.write)):
            path = out / f"{name}{ending}"
            replace(path, writes(paper).encode())
            paths.append(path)
    return paths


def _papers(result: Result, folder: Folder) -> Iterator[tuple[str, Paper]]:
    from quorate.keeper import certifying
    from quorate.meeting.clock import zone
    from quorate.papers import announcement, effects, item_5_07, oath, tabulation
    from quorate.papers.wording import UNOFFICIAL
    from quorate.pictures.report import report
    from quorate.rules.federal.results import results_due

    called, acts = folder.called, folder.acts
    standing = "" if result.status in ("final", "amended") else UNOFFICIAL
    yield "report", report(result, called, standing)
    yield "oath", oath.oath(called, acts, "")
    yield "tabulation", tabulation.tabulation(result, called, standing)
    yield "certificate", certifying.paper(folder, result)
    last = results_due(result.as_of.astimezone(zone(called.zone)).date())
    due = f"Due on {last:%A, %B} {last.day}, {last.year}: four business days after the meeting"
    preliminary = result.status in ("unofficial", "preliminary")
    yield (
        "item-5-07",
        item_5_07.item_5_07(
            result, called, due=f"{due}.", preliminary=preliminary, standing=standing
        ),
    )
    yield "effects", effects.effects(called, standing)
    yield "announcement", announcement.announcement(result, called, standing)
