"""The calendar of a meeting on a terminal: lane by lane, what is broken in red."""

import sys
from collections.abc import Sequence
from datetime import date

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.dates import meeting_day, not_checked
from quorate.meeting.deadline import Deadline, Lane
from quorate.meeting.lawful_dates import unlawful
from quorate.meeting.planned import Plan
from quorate.papers import times
from quorate.papers.wording import plain
from quorate.pictures.calendar_page import in_lanes
from quorate.pictures.gantt_words import LANES, when, wrong

RED = "bold red"
WHEN = 22  # columns, for Feb 18 to Mar 20, 2014


def show(
    called: MeetingCalled,
    found: Sequence[Deadline],
    plan: Plan,
    today: date,
    console: Console | None = None,
) -> None:
    """Prints the calendar for a person; a file or a pipe gets the same words without colour."""
    on = console or Console(file=sys.stdout, highlight=False)
    on.print(Text(plain(f"{called.title}, {called.issuer}"), style="bold"))
    on.print(Text(times.instant(called.starts, called)))
    for lane in Lane:
        rows = [each for each in found if each.lane is lane]
        if rows:
            on.print()
            on.print(Text(LANES[lane], style="bold"))
            on.print(_table(rows, called))
    _end(on, called, found, plan, today)


def _table(rows: Sequence[Deadline], called: MeetingCalled) -> Table:
    table = Table(box=SIMPLE_HEAD, show_header=False, pad_edge=False, expand=True)
    table.add_column(width=WHEN)
    table.add_column(ratio=3)
    table.add_column(ratio=2, overflow="fold")
    day = meeting_day(called)
    for each in rows:
        says = Text(each.name, style=RED if each.broken else "")
        says.append(f"\n{each.because}", style="default")
        if each.broken:
            says.append(f"\n{wrong(each, day)}", style=RED)
        table.add_row(Text(when(each, day)), says, Text(f"{each.rule}\n{each.authority}"))
    return table


def _end(
    on: Console, called: MeetingCalled, found: Sequence[Deadline], plan: Plan, today: date
) -> None:
    day = meeting_day(called)
    on.print()
    for unknown in not_checked(called):
        on.print(Text(f"Not checked: {unknown}."))
    broken = [each for each in in_lanes(found) if each.broken]
    many = f"{len(found)} deadlines, {len(broken)} of them broken by the call's own days."
    on.print(Text(many, style=RED if broken else "bold"))
    for each in broken:
        on.print(Text(f"  {each.rule}  {each.name}: {wrong(each, day)}", style=RED))
    for change in unlawful(called, plan):
        on.print(Text(f"  {change}"))
    coming = [each for each in found if each.last >= today]
    if coming and today <= day:
        nearest = min(coming, key=lambda each: each.last)
        on.print(Text(f"Next after {times.day(today)}: {nearest.name}, {when(nearest, day)}."))
