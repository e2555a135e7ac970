"""From which day is a printed deadline counted?  The days around the statement it may fit."""

import re
from datetime import date

from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.phrases.dates import StatedDate
from quorate.disclosure.phrases.sentences import Sentence
from quorate.rules.days import anniversary, back, on
from quorate.rules.federal import proposals

COUNTED = 1  # day by which counts differ: the last day itself, `at least`, `close of business`
AS_OF, EDGE, SHORT = 40, 2, 80  # characters before a date, at its edge, of a line of a letter
_OTHER_DAY = re.compile(r"\b(?:as of|record|close of business|ended|since|until)\b")
_SENT = re.compile(
    r"\b(?:dated|mail\w*|sen[dt]\w*|fil(?:ed|ing)|available|distribut\w+|releas\w+|furnish\w*)\b"
)
_PLANNED = re.compile(
    r"\b(?:expects?|anticipates?|intends?|plans?|schedul\w+|expected|anticipated)\b[^.;]{0,60}"
    r"\b(?:to hold|to be held|for)\b[^.;]{0,40}\bannual meeting\b"
    r"|\bannual meeting\b[^.;]{0,60}\b(?:expected|anticipated|scheduled|planned) to be held\b"
)
_PAPERS = re.compile(r"\b(?:proxy (?:statement|materials)|notice of|definitive)\b")
_SIGNS = re.compile(r"\b(?:by order of|sincerely|secretary|cordially)\b")
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
        for sentence, dates in stated.dates
        for each in dates
        if each.value is not None and first <= each.value <= last and _is_borne(sentence, each)
    }
    return frozenset(sent | (borne - record))


def next_is_moved(stated: Stated) -> bool:
    """Is the next meeting said to be planned more than 30 days off this one's anniversary?"""
    held = stated.meeting_day
    if held is None:
        return False
    return any(
        proposals.meeting_moved(held, each.value)
        for sentence, dates in stated.dates
        if _PLANNED.search(sentence.lower)
        for each in dates
        if each.value is not None and each.value.year == held.year + 1
    )


def _is_borne(sentence: Sentence, told: StatedDate) -> bool:
    """A day at the head or the foot of a letter, or on which something was sent or filed."""
    before = sentence.lower[max(told.start - AS_OF, 0) : told.start]
    if _OTHER_DAY.search(before):
        return False
    head = told.start <= EDGE
    foot = len(sentence.text) <= SHORT or bool(_SIGNS.search(sentence.lower))
    sent = _SENT.search(sentence.lower) and _PAPERS.search(sentence.lower)
    return head or foot or bool(sent)


def customary(day: date, held: date, released: frozenset[date]) -> bool:
    """Does a day lie as far before an anniversary as bylaws often ask for notice?"""
    anchors = {anniversary(each) for each in (held, *released)}
    return any(
        apart(day, back(anchor, days)) <= COUNTED for anchor in anchors for days in CUSTOMARY
    )
