"""What falls due while votes come in?"""

from collections.abc import Iterator
from datetime import datetime

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.clock import zone
from quorate.meeting.dates import is_delaware, meeting_day
from quorate.meeting.deadline import Deadline, Lane, beginning, by, on
from quorate.rules.days import back
from quorate.rules.exchanges import broker_votes

_LANE = Lane.VOTING
_BROKERS = "NYSE Rule 452; NYSE Rule 451"


def due(called: MeetingCalled) -> Iterator[Deadline]:
    """The brokers' days, the cut-offs and the close of the polls."""
    yield from _brokers(called)
    for channel, instant in called.cutoffs.items():
        yield on(
            "T-9",
            f"Last votes by {channel}",
            instant.astimezone(zone(called.zone)).date(),
            f"{_clock(called, instant)}, that second included",
            "the call",
            _LANE,
        )
    delaware = is_delaware(called)
    yield on(
        "DGCL-231" if delaware else "T-9",
        "Polls close",
        called.polls_close.astimezone(zone(called.zone)).date(),
        f"{_clock(called, called.polls_close)}; nothing is taken after",
        "8 Del. C. § 231(c)" if delaware else "the call",
        _LANE,
    )


def _brokers(called: MeetingCalled) -> Iterator[Deadline]:
    day = meeting_day(called)
    yield by(
        "BRK-2",
        "Material sent, for brokers to vote from the 15th day",
        back(day, broker_votes.EARLY_DAYS),
        f"{day} less 25 days; the statement to clients may then name the fifteenth day",
        _BROKERS,
        _LANE,
        says=None,
    )
    yield by(
        "BRK-2",
        "Material sent, for brokers to vote at all",
        back(day, broker_votes.SENT_DAYS),
        f"{day} less 15 days",
        _BROKERS,
        _LANE,
        says=called.mailed,
    )
    early = called.mailed is not None and (day - called.mailed).days >= broker_votes.EARLY_DAYS
    waits = back(day, broker_votes.WAIT_UNTIL_DAYS)
    also = ""
    if called.mailed is not None and early:
        fifteenth = broker_votes.waits_until(called.mailed, day)
        also = f"; from {fifteenth} where the statement to clients says so"
    yield beginning(
        "BRK-2",
        "Brokers vote uninstructed shares",
        waits,
        f"{day} less 10 days{also}",
        _BROKERS,
        _LANE,
    )


def _clock(called: MeetingCalled, at: datetime) -> str:
    local = at.astimezone(zone(called.zone))
    return f"{local:%Y-%m-%d %H:%M} {called.zone}"
