"""Until when may votes come in, and be taken back; and when are the results due?"""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from quorate.disclosure.checks.say import Said, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.phrases.numbers import count_of
from quorate.disclosure.phrases.times import times_in
from quorate.meeting.kept_days import in_calendar
from quorate.rules.cite import authority
from quorate.rules.federal import results

CUTOFF, REVOKED, REPORT = "SELF-CUTOFF", "SELF-CUTOFF", "8K-507-A"

_BY = re.compile(
    r"\b(?:received|submitted|voted?|cast|completed)\b[^.;]{0,60}\b(?:by|before|until)\b"
)
_DURING = re.compile(r"\b(?:during|polls|at the (?:annual |special )?meeting)\b")
_REVOKES = re.compile(r"\brevo(?:ke|cation|king)\b")
_BY_DAY = re.compile(r"\b(?:by|on or before|no later than)\s*$")
_WITHIN = re.compile(
    r"\bform 8-k\b[^.;]{0,80}\bwithin (?P<count>\w+)(?: \(\d+\))? business days"
    r" (?:after|of|following)"
)


def cutoffs(stated: Stated) -> Said:
    """Each hour by which votes are taken on the meeting's day, against the meeting's hour."""
    start = _start(stated)
    if start is None:
        return
    for sentence, dates in stated.dates:
        if not _BY.search(sentence.lower) or _DURING.search(sentence.lower):
            continue
        days = [each for each in dates if each.value]
        times = [each for each in times_in(sentence.text) if each.zone]
        if len(days) != 1 or len(times) != 1 or days[0].value is None:
            continue
        zone = ZoneInfo(times[0].zone or "UTC")
        end = datetime.combine(days[0].value, times[0].value, zone)
        where = sentence.where(stated.file, times[0].start, days[0].end)
        there = end.astimezone(start.tzinfo)
        told = f"{there:%Y-%m-%d %H:%M} in the meeting's zone; the meeting begins {start:%H:%M}"
        if days[0].value == start.date() and end <= start:
            yield right(CUTOFF, where, told)
        elif days[0].value == start.date():
            yield warning(CUTOFF, where, times[0].text, "before the meeting", told)


def _start(stated: Stated) -> datetime | None:
    hours = {(each.value.time, each.value.zone) for each in stated.facts.meeting_hours}
    zoned = {each for each in hours if each[1]}
    if stated.meeting_day is None or len(zoned) != 1:
        return None
    time, zone = zoned.pop()
    return datetime.combine(stated.meeting_day, time, ZoneInfo(zone or "UTC"))


def revocation(stated: Stated) -> Said:
    """A revocation that must come by the meeting's own day, at no hour."""
    held = stated.meeting_day
    for sentence, dates in stated.dates:
        if held is None or not _REVOKES.search(sentence.lower):
            continue
        for each in dates:
            before = sentence.lower[max(each.start - 20, 0) : each.start]
            if each.value == held and _BY_DAY.search(before) and not any(times_in(sentence.text)):
                yield warning(
                    REVOKED,
                    sentence.where(stated.file, max(each.start - 25, 0), each.end),
                    f"by {held}",
                    "an hour of that day, and its zone",
                    "the votes are counted in the course of that day",
                )


def report(stated: Stated) -> Said:
    """When the report on the votes is due."""
    held = stated.meeting_day
    if held is None or held < results.ITEM_507 or not in_calendar(held):
        return
    for sentence in stated.having("form 8-k"):
        found = _WITHIN.search(sentence.lower)
        if found is None:
            continue
        where = sentence.where(stated.file, found.start(), found.end())
        count, due = count_of(found["count"]), results.results_due(held)
        if count == 4:
            yield right(REPORT, where, f"four business days after {held} end on {due}")
        elif count is not None:
            yield warning(
                REPORT,
                where,
                f"{count} business days",
                f"four business days, {due}",
                "the report is due on the fourth business day after the meeting",
                authority(results.results_due),
            )
