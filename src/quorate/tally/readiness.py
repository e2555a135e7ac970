"""What is missing before an inspector can certify?  The acts of section 231, in words."""

from collections.abc import Iterable
from datetime import datetime

from quorate.entries.meeting import Act
from quorate.meeting.proxyholders import at_odds, tendered, void
from quorate.tally.record import Record
from quorate.words import ActKind


def missing_acts(record: Record, closed: dict[str, datetime]) -> tuple[str, ...]:
    """Why the count cannot be certified yet; nothing where every act is there."""
    if not record.acts:
        return ("no acts of the meeting are recorded: no oath, no polls, no proxyholders' ballot",)
    reasons: list[str] = []
    oaths = _of(record.acts, ActKind.OATH)
    if not oaths:
        reasons.append("no inspector has taken the oath (8 Del. C. § 231(a))")
    elif closed and min(act.at for act in oaths) > min(closed.values()):
        reasons.append("no inspector took the oath before the polls closed (§ 231(a))")
    for act, says in (
        (ActKind.POLLS_OPENED, "the opening of the polls is not recorded on item {} (§ 231(c))"),
        (ActKind.POLLS_CLOSED, "the closing of the polls is not recorded on item {} (§ 231(c))"),
    ):
        done = _of(record.acts, act)
        reasons += [says.format(number) for number in closed if not _covers(done, number)]
    # Proxies make the quorum when delivered; they are votes when the proxyholders tender them.
    every = _of(record.acts, ActKind.PROXYHOLDERS_BALLOT)
    ballots = tendered(every, record.proxyholders)
    untendered = [
        number
        for number, close in closed.items()
        if not _covers([each for each in ballots if each.at <= close], number)
    ]
    says = "the proxyholders tendered no ballot on item {} before the polls closed"
    reasons += [says.format(number) for number in untendered]
    for ballot in every:
        why = void(ballot, record.proxyholders)
        if why and any(_covers([ballot], number) for number in untendered):
            reasons.append(f"a ballot for the proxyholders was cast by {why}")
    return (*reasons, *_differing(ballots))


def _differing(ballots: Iterable[Act]) -> Iterable[str]:
    """Proxyholders who voted otherwise than each other are asked; neither ballot is guessed at."""
    for number, those in at_odds(tuple(ballots)):
        votes = ", ".join(f"{act.choice} by {act.by or 'nobody named'}" for act in those)
        yield f"the proxyholders' ballots on item {number} differ: {votes}"


def _of(acts: Iterable[Act], kind: ActKind) -> list[Act]:
    return [act for act in acts if act.act is kind]


def _covers(acts: Iterable[Act], number: str) -> bool:
    return any(not act.items or number in act.items for act in acts)
