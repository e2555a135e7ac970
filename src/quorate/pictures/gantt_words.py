"""How are the days of a deadline said, short enough to stand beside a mark?"""

import re
from datetime import date

from quorate.meeting.deadline import Deadline, Kind, Lane
from quorate.papers import times

LANES = {
    Lane.LEGAL: "The law of the state",
    Lane.MAILING: "Mailing and filing",
    Lane.VOTING: "Voting",
    Lane.EXCHANGE: "Nasdaq",
    Lane.RESULTS: "After the vote",
    Lane.INSIDERS: "Reports of insiders",
    Lane.NEXT_YEAR: "Next year",
}


def short(day: date, meeting: date) -> str:
    """Jun 8; with its year where that is not the meeting's."""
    year = "" if day.year == meeting.year else f", {day.year}"
    return f"{day:%b} {day.day}{year}"


def when(each: Deadline, meeting: date) -> str:
    """By May 9; Apr 19 to Jun 8; from Jun 8."""
    last = short(each.last, meeting)
    match each.kind:
        case Kind.BY:
            return f"by {last}"
        case Kind.FROM:
            return f"from {last}"
        case Kind.ON:
            return last
        case Kind.WITHIN:
            return _window(each.first, each.last, meeting)


def _window(first: date, last: date, meeting: date) -> str:
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return f"in {first.year}"
    if first.year == last.year != meeting.year:
        return f"{first:%b} {first.day} to {short(last, meeting)}"
    return f"{short(first, meeting)} to {short(last, meeting)}"


def wrong(each: Deadline, meeting: date) -> str:
    """What the call does there and why it will not do: Apr 15, 4 days too early."""
    if each.says is None:
        return each.broken
    first, last = each.says
    days = short(last, meeting) if first == last else _window(first, last, meeting)
    return f"{days}, {each.broken}"


_ISO = re.compile(r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")


def spelled(says: str) -> str:
    """The arithmetic with its days as a reader writes them: June 18, 2013."""
    return _ISO.sub(lambda found: times.day(date.fromisoformat(found.group())), says)
