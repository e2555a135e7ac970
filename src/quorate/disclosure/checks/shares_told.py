"""How many shares does the statement say were outstanding, on which days, and does it fit?"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from quorate.disclosure.checks.say import Said, error, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.dates import dates_in
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.facts import Outstanding
from quorate.disclosure.statement.tables.table import StatementTable, TableKind
from quorate.meeting import outstanding as series
from quorate.rules.delaware import quorum

RULE, QUORUM, LEAST = "SELF-OUTSTANDING", "SELF-QUORUM", "DGCL-216"
NEAR = 10  # one part of so many
SHARES_MIN = 10_000
SMALL = 1_000  # one of so many: shares withheld for taxes, or forfeited, explain less
AFTER = 40  # lines below an ownership table within which its base may stand

_BASE = re.compile(
    r"(?<![\d,.$])(?P<count>\d{1,3}(?:,\d{3})+) (?:issued and outstanding )?(?:common )?shares"
    r"(?: of (?:our |the )?(?:[\w\u2019'.]+ ){0,3}?(?:common|ordinary) (?:stock|shares))?"
    r"[^.;]{0,60}?\boutstanding\b"
)
_BASED = re.compile(
    r"\b(?:percent\w*|based (?:up)?on|calculat\w+|beneficial\w*|number of shares)\b"
)
_CLASSES = re.compile(r"\bclass [a-c]\b|\bpreferred\b|\bseries [a-c]\b")
# A quorum of a class, of a meeting adjourned, or of the board.
_QUALIFIED = re.compile(
    r"\b(?:class|series|preferred|adjourn\w*|separate\w*|directors|committee|trust|present at)\b",
    re.IGNORECASE,
)
_BOUGHT_BACK = re.compile(r"\brepurchas\w+|\bbuy-?backs?\b|\btreasury\b|\btender offer\b")


def outstanding_for(stated: Stated, table: StatementTable) -> int | None:
    """The shares a table's percentages are taken of; nothing where more than one could be meant."""
    if any(each.value.class_name for each in stated.facts.outstanding):
        return None
    near = {fact.value.shares for fact in bases(stated) if _near(fact, table)}
    near |= set(_in_notes(table))
    if not near:
        near = {each.value.shares for each in stated.facts.outstanding}
    return near.pop() if len(near) == 1 else None


def _near(fact: Fact[Outstanding], table: StatementTable) -> bool:
    last = max((entry.line for entry in table.entries), default=table.where.line)
    return table.where.line - AFTER <= fact.where.line <= last + AFTER


def _in_notes(table: StatementTable) -> Iterator[int]:
    for each in table.footnotes:
        lower = each.text.lower()
        found = _BASE.search(lower)
        if found and _BASED.search(lower):
            yield int(found["count"].replace(",", ""))


def bases(stated: Stated) -> Iterator[Fact[Outstanding]]:
    """Shares outstanding that percentages are said to be taken of, with their day."""
    for sentence in stated.having("outstanding"):
        lower = sentence.lower
        if not _BASED.search(lower):
            continue
        found = _BASE.search(lower)
        if found is None or _CLASSES.search(lower):
            continue
        shares = int(found["count"].replace(",", ""))
        if shares >= SHARES_MIN:
            where = sentence.where(stated.file, found.start("count"), found.end())
            value = Outstanding(shares, "", _as_of(sentence, found.end()))
            yield Fact(value, where, How.STATED)


def _as_of(sentence: Sentence, end: int) -> date | None:
    for each in dates_in(sentence.text[end : end + 60]):
        return each.value
    days = {each.value for each in sentence.dates}
    return days.pop() if len(days) == 1 else None


def told(stated: Stated) -> list[tuple[date, int, Where]]:
    """The series of shares outstanding of a company with one class, each day with its number."""
    if any(each.value.class_name for each in stated.facts.outstanding):
        return []
    record = stated.facts.record_date
    found = []
    for fact in (*stated.facts.outstanding, *bases(stated), *_of_split(stated)):
        day = fact.value.as_of
        if day is None and fact.value.on_record_date and record is not None:
            day = record.value.date
        if day is not None:
            found.append((day, fact.value.shares, fact.where))
    return sorted(found, key=lambda each: each[0])


def _of_split(stated: Stated) -> Iterator[Fact[Outstanding]]:
    """The shares a table of a split starts from, as of the day told in the lines above it."""
    for table in stated.of_kind(TableKind.SPLIT):
        days = {
            each.value
            for sentence in stated.between(table.where.line - 6, table.where.line)
            for each in sentence.dates
        }
        for entry in table.entries:
            shares = entry.cells[0].whole if entry.cells else None
            label = entry.label.lower()
            plain = "outstanding" in label and not re.search(r"option|warrant|reserv|award", label)
            if plain and shares and len(days) == 1:
                where = Where(stated.file, entry.line, entry.label)
                yield Fact(Outstanding(shares, "", days.pop()), where, How.PLACED)


def falls(stated: Stated) -> Said:
    """Does the number fall from one day to a later one, and nothing says where the shares went?"""
    days = told(stated)
    numbers: dict[date, set[int]] = {}
    for day, shares, _ in days:
        numbers.setdefault(day, set()).add(shares)
    if any(len(each) > 1 for each in numbers.values()):
        return
    if any(
        _BOUGHT_BACK.search(each.lower)
        for each in stated.having("repurchas", "buy", "treasury", "tender")
    ):
        return
    points = [series.Outstanding(on=day, shares=min(each)) for day, each in numbers.items()]
    for fall in series.unexplained_falls(points):
        if fall.shares * SMALL < max(each.shares for each in points):
            continue
        where = next(place for day, _, place in days if day == fall.on)
        before, after = (series.as_of(points, day) or 0 for day in (fall.since, fall.on))
        yield warning(
            RULE,
            where,
            f"{after:,} on {fall.on}",
            f"{before:,} as on {fall.since}, or the reason for the fall",
            f"{fall.shares:,} fewer than on {fall.since}, and no repurchase is told",
        )


def same_day(stated: Stated) -> Said:
    """Is one number told for the record date in all places?"""
    if any(each.value.class_name for each in stated.facts.outstanding):
        return
    told_there = [each for each in stated.facts.outstanding if each.value.on_record_date]
    numbers = Counter(each.value.shares for each in told_there)
    if len(told_there) < 2:
        return
    usual = numbers.most_common(1)[0][0]
    first = next(each for each in told_there if each.value.shares == usual)
    if len(numbers) == 1:
        lines = ", ".join(str(each.where.line) for each in told_there)
        yield right(RULE, first.where, f"{usual:,} on the record date, on lines {lines}")
        return
    for other in told_there:
        if other.value.shares != usual and _near_each_other(other.value.shares, usual):
            yield warning(
                RULE,
                other.where,
                f"{other.value.shares:,} on the record date",
                f"{usual:,}",
                f"line {first.where.line} has {usual:,} on that day",
            )


def _near_each_other(first: int, second: int) -> bool:
    """Numbers so near that they are of one class, and one is a slip of the other."""
    return abs(first - second) * NEAR < max(first, second)


def quorums(stated: Stated) -> Said:
    """Is one quorum told, is it a third or more, and how many shares is it?"""
    facts = [each for each in stated.facts.quorums if not _QUALIFIED.search(each.value.words)]
    parts = Counter(each.value.part for each in facts)
    if not parts:
        return
    usual = parts.most_common(1)[0][0]
    first = next(each for each in facts if each.value.part == usual)
    if stated.is_delaware and first.value.part < quorum.THIRD and len(parts) == 1:
        how = warning if stated.inferred else error
        yield how(
            LEAST,
            first.where,
            first.value.words,
            "1/3 or more",
            "neither charter nor bylaws can make a quorum of less than a third",
            "8 Del. C. § 216",
        )
    for other in facts:
        if other.value.part != usual:
            yield warning(
                QUORUM,
                other.where,
                other.value.words,
                first.value.words,
                f"line {first.where.line} has another quorum",
            )
    record = {each.value.shares for each in stated.facts.outstanding if each.value.on_record_date}
    if len(record) == len(parts) == 1 and first.value.majority:
        shares = record.pop()
        floor = quorum.statutory_floor(shares)
        says = f"more than half of {shares:,} is {shares // 2 + 1:,}; a third is {floor:,}"
        yield right(QUORUM, first.where, says)
