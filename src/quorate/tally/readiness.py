"""What is missing before an inspector can certify?  The acts of section 231, in words."""

from collections.abc import Iterable
from datetime import datetime

from quorate.entries.meeting import Act
from quorate.tally.record import Record
from quorate.words import ActKind


def missing_acts(record: Record, closed: dict[str, datetime]) -> tuple[str, ...]:
    """Why the count cannot be certified yet; nothing where every act is there."""
    if not record.acts:
        return ("no acts of the meeting are recorded: no oath, no polls, no proxyholders' ballot",)
    reasons: list[str] = []
    if not _of(record.acts, ActKind.OATH):
        reasons.append("no inspector has taken the oath (8 Del. C. § 231(a))")
    for act, says in (
        (ActKind.POLLS_OPENED, "the opening of the polls is not recorded on item {} (§ 231(c))"),
        (ActKind.POLLS_CLOSED, "the closing of the polls is not recorded on item {} (§ 231(c))"),
    ):
        done = _of(record.acts, act)
        reasons += [says.format(number) for number in closed if not _covers(done, number)]
    # Proxies make the quorum when delivered; they are votes when the proxyholders tender them.
    ballots = _of(record.acts, ActKind.PROXYHOLDERS_BALLOT)
    for number, close in closed.items():
        if not _covers([each for each in ballots if each.at <= close], number):
            reasons.append(
                f"the proxyholders tendered no ballot on item {number} before the polls closed"
            )
    return tuple(reasons)


def _of(acts: Iterable[Act], kind: ActKind) -> list[Act]:
    return [act for act in acts if act.act is kind]


def _covers(acts: Iterable[Act], number: str) -> bool:
    return any(not act.items or number in act.items for act in acts)
