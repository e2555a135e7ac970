"""A result on a terminal: the quorum, each item with its working, what is doubtful."""

import sys

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from quorate.papers import wording, working
from quorate.papers.numbers import counted, votes
from quorate.papers.wording import plain
from quorate.tally.result import ItemResult, Result
from quorate.words import YEARS

DEFECTS_MAX = 40  # the rest are in --json
NOUN = "votes"


def show(result: Result, console: Console | None = None) -> None:
    """Prints a result for a person; a file or a pipe gets the same words without colour."""
    on = console or Console(file=sys.stdout, highlight=False, soft_wrap=False)
    on.print(Text(plain(result.meeting), style="bold"))
    status = (
        "Unofficial until an inspector signs"
        if result.status == "unofficial"
        else (f"Certified: {result.status}")
    )
    on.print(Text(f"{status}. As of {result.as_of:%Y-%m-%d %H:%M:%S} UTC."))
    on.print(Text(f"{working.present(result, NOUN)}."))
    on.print()
    on.print(_items(result))
    for item in result.items:
        _why(item, on)
    _doubtful(result, on)


def _items(result: Result) -> Table:
    """The figures by item, in full; a frequency's three choices are told with its working."""
    table = _table("The count")
    for name in ("Item", "Outcome"):
        table.add_column(name, no_wrap=True)
    for name in ("For", "Against", "Abstain", "Non-votes", "Other"):
        table.add_column(name, justify="right", overflow="fold", no_wrap=False)
    for item in result.items:
        table.add_row(plain(item.item), _outcome(item), *_figures(item))
    return table


def _table(title: str) -> Table:
    return Table(
        title=title,
        title_justify="left",
        title_style="bold",
        box=SIMPLE_HEAD,
        pad_edge=False,
        padding=(0, 0),
        collapse_padding=True,
    )


def _figures(item: ItemResult) -> list[str]:
    left = dict(item.votes)
    years = sum(left.pop(word, 0) for word in YEARS)
    votes_for, against = left.pop("for", 0), left.pop("against", 0) + left.pop("withhold", 0)
    abstain, missing = left.pop("abstain", 0), left.pop("broker_non_vote", 0)
    cast = ["see below", ""] if years else [votes(votes_for), votes(against)]
    return [*cast, votes(abstain), votes(missing), votes(sum(left.values()))]


def _outcome(item: ItemResult) -> Text:
    colour = "yellow" if wording.fell(item) else "green"
    return Text(wording.OUTCOMES[item.outcome], style=colour)


def _why(item: ItemResult, on: Console) -> None:
    on.print()
    on.print(Text(plain(wording.heading(item)), style="bold"))
    if YEARS[0] in item.votes:
        said = (f"{wording.CHOICES[year]} {votes(item.votes[year])}" for year in YEARS)
        on.print(Text(f"  {', '.join(said)}."))
    for says in working.why(item, NOUN):
        on.print(Text(plain(f"  {says}")))


def _doubtful(result: Result, on: Console) -> None:
    on.print()
    if not result.defects:
        on.print(Text("Nothing is doubtful."))
    else:
        many = counted(len(result.defects), "open doubts")
        table = _table(many)
        for name in ("Doubt", "Position", "Instruction or report", "Item", "In words"):
            table.add_column(name, overflow="fold")
        for defect in result.defects[:DEFECTS_MAX]:
            kind = defect.kind.replace("_", " ")
            named = (defect.position, defect.named, defect.item, defect.detail)
            table.add_row(kind, *(Text(plain(each)) for each in named))
        on.print(table)
        if len(result.defects) > DEFECTS_MAX:
            rest = len(result.defects) - DEFECTS_MAX
            on.print(Text(f"and {counted(rest, 'others')}; all of them are in --json"))
        _stakes(result, on)
    for reason in result.reasons:
        on.print(Text(plain(f"Not certifiable yet: {reason}.")))


def _stakes(result: Result, on: Console) -> None:
    if not result.doubts:
        on.print(Text("No ruling on them can change an outcome."))
    for doubt in result.doubts:
        on.print(Text(plain(f"Could change an outcome: {doubt}."), style="yellow"))
