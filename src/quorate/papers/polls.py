"""When were the polls open on each item?  (8 Del. C. § 231(c))"""

from collections.abc import Sequence

from quorate.entries.meeting import Act, MeetingCalled
from quorate.meeting.closings import closings, moved
from quorate.papers import times
from quorate.papers.model import Column, Table
from quorate.words import ActKind


def polls(called: MeetingCalled, acts: Sequence[Act]) -> Table:
    """The opening and the closing of the polls on each item, as they were announced."""
    closed = closings(called, acts)
    announced = [act for act in acts if act.act is ActKind.POLLS_CLOSED]
    rows = []
    for item in (*called.items, *moved(acts)):
        at = times.instant(closed[item.number], called)
        on_record = any(_covers(act, item.number) for act in announced)
        rows.append(
            (
                f"{item.number}. {item.title}",
                _opened(called, acts, item.number),
                at if on_record else f"{at} (as called; not on record)",
            )
        )
    return Table(
        caption="Polls, as announced at the meeting for each item",
        columns=(Column("Item"), Column("Opened"), Column("Closed")),
        rows=tuple(rows),
    )


def _opened(called: MeetingCalled, acts: Sequence[Act], number: str) -> str:
    opened = [act.at for act in acts if act.act is ActKind.POLLS_OPENED and _covers(act, number)]
    return times.instant(min(opened), called) if opened else "not on record"


def _covers(act: Act, number: str) -> bool:
    return not act.items or number in act.items
