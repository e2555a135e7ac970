"""From which day is a printed deadline counted?  The days around the statement it may fit."""

from datetime import date

from quorate.disclosure.checks.stated import Stated
from quorate.rules.days import anniversary, back, on

COUNTED = 1  # day by which counts differ: the last day itself, `at least`, `close of business`
EARLIER, LATER = 30, 15  # days from the one that is said to the others
CUSTOMARY = (45, 50, 60, 70, 75, 80, 90, 100, 110, 120, 150)
ROUNDED = 3  # days that a weekend or an `about` explains


def apart(first: date, last: date) -> int:
    """The days between two days, whichever is the earlier."""
    return abs((last - first).days)


def weekend(day: date) -> tuple[date, ...]:
    """A day, and where it is a Saturday or Sunday the days people move it to."""
    ahead = {5: (back(day, 1), on(day, 2)), 6: (back(day, 2), on(day, 1))}
    return (day, *ahead.get(day.weekday(), ()))


def implied(deadline: date, days: int) -> date:
    """The day of the year before whose anniversary is that many days after a deadline."""
    return anniversary(on(deadline, days), -1)


def names_day(day: date) -> str:
    """A day without its year, as anniversaries have it."""
    return f"{day:%B} {day.day}"


def release_days(stated: Stated) -> frozenset[date]:
    """The days on which the statement may be said to have been released.

    The day it says it was sent, and any other day it bears of the weeks around that: of a letter, a
    notice, a filing.  The record date is none.
    """
    sent = {each.value.date for each in stated.facts.mailed}
    if not sent:
        return frozenset()
    first, last = back(min(sent), EARLIER), on(max(sent), LATER)
    record = {each.value.date for each in stated.facts.record_dates}
    borne = {
        each.value
        for _, dates in stated.dates
        for each in dates
        if each.value is not None and first <= each.value <= last
    }
    return frozenset(sent | (borne - record))


def customary(day: date, held: date, released: frozenset[date]) -> bool:
    """Does a day lie as far before an anniversary as bylaws often ask for notice?"""
    anchors = {anniversary(each) for each in (held, *released)}
    return any(
        apart(day, back(anchor, days)) <= COUNTED for anchor in anchors for days in CUSTOMARY
    )
