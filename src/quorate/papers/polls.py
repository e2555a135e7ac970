"""When were the polls open on each item, and who cast for the proxies?  (8 Del. C. § 231(c))"""

from collections.abc import Sequence

from quorate.entries.meeting import Act, MeetingCalled, ProxyholderNamed
from quorate.meeting.closings import closings, moved
from quorate.meeting.proxyholders import chain, described, void
from quorate.papers import times, wording
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


def ballots(
    called: MeetingCalled, acts: Sequence[Act], proxyholders: Sequence[ProxyholderNamed]
) -> Table:
    """Who cast the proxyholders' ballots, under which substitution, and which of them are void."""
    cast = [act for act in acts if act.act is ActKind.PROXYHOLDERS_BALLOT]
    return Table(
        caption="Ballots of the proxyholders",
        columns=(Column("Cast by"), Column("When"), Column("Items"), Column("Vote")),
        rows=tuple(
            (
                described(chain(act.by, proxyholders)) or act.by or "not stated",
                times.instant(act.at, called),
                ", ".join(act.items) or "all",
                _vote(act, proxyholders),
            )
            for act in sorted(cast, key=lambda act: act.at)
        ),
        nothing="No ballot of the proxyholders is on record.",
    )


def _vote(act: Act, proxyholders: Sequence[ProxyholderNamed]) -> str:
    if why := void(act, proxyholders):
        return f"void: cast by {why}"
    return wording.CHOICES.get(act.choice, act.choice).lower() or "as instructed"
