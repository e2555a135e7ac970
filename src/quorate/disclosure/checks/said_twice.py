"""Is one thing told in one way wherever the statement tells it: day, hour, record date, seats?"""

import re
from collections import Counter
from collections.abc import Sequence

from quorate.disclosure.checks.say import Said, error, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.phrases.times import times_in
from quorate.disclosure.statement.facts import Day, Hour, Seats, VotesPerShare

_BEGINS = re.compile(r"\b(?:held|convene\w*|begin\w*|commenc\w*|starts?)\b")
_ELSE = re.compile(
    r"\b(?:log|check|open\w*|access\w*|admi\w+|arriv\w*|doors|regist\w+|replay|vot\w+"
    r"|receiv\w+|deadline|until|before|prior|telephone|support|technical\w*|question\w*"
    r"|close|conclud\w*|ends?|unable|if)\b"
)
_HOLDERS = re.compile(
    r"\b(?:annual|special|general)\b[^.;]{0,30}\bmeeting\b|\bmeeting of (?:stock|share)holders\b"
)
_ANOTHER = re.compile(
    r"\b(?:board|committee)(?: of directors)? (?:will hold|meeting)|\bwas held\b|\bcourt\b"
    r"|\bhearing\b"
    r"|\breplay\b|\brehearsal\b|\bforum\b|\bformerly\b|\boriginal(?:ly)?\b|\binstead of\b"
)
_ELECT = re.compile(r"elect(?:ing)? (?:the )?[\w-]+(?: \(\d+\))? (?:directors|nominees)\b")
DAY, RECORD, HOUR, SEATS = "SELF-MEETING-DATE", "SELF-RECORD-DATE", "SELF-HOUR", "SELF-SEATS"


def meeting_days(stated: Stated) -> Said:
    """The day of the meeting."""
    told = stated.facts.meeting_dates
    day = stated.meeting_day
    kept = [each for each in told if each.value.date == day or _is_this_meeting(stated, each)]
    yield from _days(DAY, "the meeting", kept)


def _is_this_meeting(stated: Stated, told: Fact[Day]) -> bool:
    """Its sentence speaks of the holders' meeting, and of no board's nor another time's."""
    return any(
        told.where.text in each.text
        and _HOLDERS.search(each.lower)
        and not _ANOTHER.search(each.lower)
        for each in stated.at(told)
    )


def record_days(stated: Stated) -> Said:
    """The record date."""
    yield from _days(RECORD, "the record date", stated.facts.record_dates)


def _days(rule: str, what: str, told: Sequence[Fact[Day]]) -> Said:
    """One day told more often than any other, and what is said to be on another."""
    days = Counter(each.value.date for each in told)
    if not days:
        return
    day, times = days.most_common(1)[0]
    first = next(each for each in told if each.value.date == day)
    if len(days) == 1:
        yield right(rule, first.where, f"{what} is on {day}{_everywhere(times)}")
        return
    for other in told:
        if other.value.date != day and other.how is How.STATED and times >= 2:
            yield error(
                rule,
                other.where,
                str(other.value.date),
                str(day),
                f"{what} is on {day} in {times} places, the first on line {first.where.line}",
            )


def _everywhere(times: int) -> str:
    return f" in all {times} places" if times > 1 else ""


def hours(stated: Stated) -> Said:
    """The hour of the meeting, in one zone or in several."""
    told, day = stated.facts.meeting_hours, stated.meeting_day
    if day is None or not told:
        return
    hours = Counter(each.value.time for each in told)
    hour, times = hours.most_common(1)[0]
    first = next(each for each in told if each.value.time == hour)
    if len(hours) == 1:
        yield right(HOUR, first.where, f"the meeting begins at {hour:%H:%M}{_everywhere(times)}")
        return
    zones = {each.value.zone for each in told if each.value.time == hour} - {None}
    for other in told:
        sure = other.how is How.STATED and other.value.zone in zones and _begins(stated, other)
        if other.value.time != hour and sure and times >= 2:
            yield warning(
                HOUR,
                other.where,
                f"{other.value.time:%H:%M}",
                f"{hour:%H:%M}",
                f"the meeting begins at {hour:%H:%M} in {times} places, the first on line "
                f"{first.where.line}",
            )


def _begins(stated: Stated, told: Fact[Hour]) -> bool:
    """Its sentence says that the meeting begins then, and speaks of nothing else that does."""
    return any(
        told.where.text in each.text
        and _BEGINS.search(each.lower)
        and not _ELSE.search(each.lower)
        and len(list(times_in(each.text))) == 1
        for each in stated.at(told)
    )


def seats(stated: Stated) -> Said:
    """How many directors are elected, and until when."""
    told = _of_one_class(stated.facts.seats)
    counts = Counter(each.value.seats for each in told)
    if not counts:
        return
    seats, times = counts.most_common(1)[0]
    first = next(each for each in told if each.value.seats == seats)
    if len(counts) == 1 and times > 1:
        yield right(SEATS, first.where, f"{seats} directors are elected in all {times} places")
    for other in told:
        if other.value.seats != seats and times > 1 and _ELECT.match(other.where.text.lower()):
            yield warning(
                SEATS,
                other.where,
                f"{other.value.seats} directors",
                f"{seats} directors",
                f"{seats} are elected in {times} places, the first on line {first.where.line}",
            )
    yield from _term(stated, told)


def _of_one_class(told: Sequence[Fact[Seats]]) -> Sequence[Fact[Seats]]:
    classes = {each.value.class_name for each in told}
    return told if len(classes) < 2 else ()


def _term(stated: Stated, told: Sequence[Fact[Seats]]) -> Said:
    """A class is elected for three years."""
    held = stated.meeting_day
    ends = {each.value.term_to for each in told if each.value.class_name} - {None}
    if held is None or len(ends) != 1:
        return
    end, first = ends.pop(), next(each for each in told if each.value.term_to)
    if end == held.year + 3:
        says = f"{first.value.class_name} is elected in {held.year} until {end}, for three years"
        yield right("DGCL-141-D", first.where, says)


def votes_per_share(stated: Stated) -> Said:
    """How many votes a share of a class has."""
    told: dict[str, list[Fact[VotesPerShare]]] = {}
    for each in stated.facts.votes_per_share:
        told.setdefault(each.value.class_name, []).append(each)
    for name, facts in told.items():
        if len({each.value.votes for each in facts}) == 1 and len(facts) > 1:
            of = f" of {name}" if name else ""
            says = f"{facts[0].value.votes} vote a share{of} in all {len(facts)} places"
            yield right("SELF-VOTES", facts[0].where, says)
