"""Is what is told of the exchange's bid-price rule, its days and the vote's, so?"""

import re
from collections.abc import Iterator
from datetime import date

from quorate.disclosure.checks.say import Said, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.dates import StatedDate
from quorate.disclosure.phrases.sentences import Sentence
from quorate.rules.cite import authority
from quorate.rules.days import days_before
from quorate.rules.exchanges import bid_price
from quorate.words import ItemKind

RULE, AFTER = "NQ-BID", "NQ-BID-2"

_BID = re.compile(r"\bbid[- ]price\b|\bminimum bid\b")
_PERIOD = re.compile(r"\b180[- ](?:calendar[- ])?days?\b")
_NOTICE = re.compile(
    r"\b(?:received|receipt of|notified|notice|notification|letter)\b[^.;]{0,120}\b"
    r"(?:nasdaq|nyse|exchange|listing)"
)
_UNTIL = re.compile(r"\b(?:until|by|on or before|or|through)\s*$")
_DAYS = re.compile(
    r"\b(?P<count>\d{1,2}|ten|twenty)(?: and a maximum of \d{1,2})? consecutive (?P<sort>business |"
    r"trading )?days\b"
)
_SECOND = re.compile(r"\b(?:second|additional|another)\b[^.;]{0,40}\b(?:180|compliance period)")


def compliance_period(stated: Stated) -> Said:
    """The end of the time to comply, and whether the vote comes before it."""
    for told, end in _ends(stated):
        notice = _notice_before(stated, told, end.value)
        where = told.where(stated.file, end.start, end.end)
        if notice is None or end.value is None:
            continue
        due = bid_price.period_ends(notice)
        if abs((end.value - due).days) <= 3:
            yield right(RULE, where, f"{notice} and {bid_price.PERIOD} days are {due}")
        else:
            yield warning(
                RULE,
                where,
                str(end.value),
                str(due),
                f"{bid_price.PERIOD} days after the notice of {notice}",
                authority(bid_price.period_ends),
            )
        yield from _vote_after(stated, where, end.value)


def _ends(stated: Stated) -> Iterator[tuple[Sentence, StatedDate]]:
    """Sentences that name 180 days and the day on which they end."""
    for sentence in stated.having("180"):
        period = _PERIOD.search(sentence.lower)
        if period is None or _SECOND.search(sentence.lower):
            continue
        for each in sentence.dates:
            before = sentence.lower[max(each.start - 20, 0) : each.start]
            if each.value and each.start > period.end() and _UNTIL.search(before):
                yield sentence, each
                break


def _notice_before(stated: Stated, told: Sentence, end: date | None) -> date | None:
    """The day of the notice, in this sentence or one of those before it in the paragraph."""
    days = []
    for sentence in stated.between(told.paragraph.line, told.line()):
        if sentence.at != told.at or sentence.start > told.start:
            continue
        if _NOTICE.search(sentence.lower):
            days += [each.value for each in sentence.dates if each.value]
    near = [day for day in days if end is not None and 150 <= days_before(day, end) <= 210]
    return near[-1] if near else None


def _vote_after(stated: Stated, where: Where, end: date) -> Said:
    held = stated.meeting_day
    splits = any(
        each.kind is ItemKind.CHARTER_AMENDMENT and "split" in title.value.lower()
        for each in stated.facts.proposals
        for title in each.titles
    )
    if held is None or not splits or held <= end:
        return
    yield warning(
        AFTER,
        where,
        f"the period ends on {end}",
        f"a word on what happens between {end} and the vote of {held}",
        f"the vote is {days_before(end, held)} days after the end of the period in which the split "
        "is to restore the bid price; it can serve a hearing or a second period alone",
        authority(bid_price.second_period_ends),
    )


def consecutive_days(stated: Stated) -> Said:
    """How many days the price must hold, and of which sort."""
    told = list(_counted(stated))
    sorts = {found["sort"] for _, found in told if found["sort"]}
    for sentence, found in told:
        where = sentence.where(stated.file, found.start(), found.end())
        if found["sort"]:
            says = f"at least {bid_price.AT_LEAST_FOR} consecutive {found['sort'].strip()} days"
            yield right(RULE, where, says)
        elif sorts:
            yield warning(
                RULE,
                where,
                found.group(),
                f"a minimum of {bid_price.AT_LEAST_FOR} consecutive business days",
                "the rule counts business days, as another place has it",
                authority(bid_price.cured),
            )


def _counted(stated: Stated) -> Iterator[tuple[Sentence, re.Match[str]]]:
    for sentence in stated.having("consecutive"):
        if not _BID.search(sentence.lower) and "closing bid" not in sentence.lower:
            continue
        for found in _DAYS.finditer(sentence.lower):
            if "30" not in found.group():
                yield sentence, found
