"""Are the percentages of the ownership table those of its shares, and is its group a sum?"""

import re
from collections.abc import Iterable, Sequence
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from fractions import Fraction

from quorate.disclosure.checks.holdings import Holding, holdings, individuals
from quorate.disclosure.checks.say import Said, note, right, warning
from quorate.disclosure.checks.shares_told import outstanding_for
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.findings import Finding
from quorate.disclosure.phrases.cells import CellValue
from quorate.disclosure.statement.tables.table import StatementTable, TableKind
from quorate.rules.federal import ownership

PERCENT, GROUP, STAR = "SK-403", "SELF-GROUP", "SK-403"
AUTHORITY = "17 CFR 229.403; 17 CFR 240.13d-3(d)(1)"
FAR = Fraction(1, 10)  # of the percentage: beyond it another day's shares do not explain it

# A right to acquire counts as owned and adds to the base; a footnote with these words may have one.
_RIGHTS = re.compile(
    r"\b(?:options?|warrants?|rights?|exercis\w+|convert\w+|vest\w*|within (?:60|sixty) days"
    r"|restricted stock units?|rsus?|acquir\w+|preferred|issuable|deferred)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\b(?:13\s?[DGF]\b|form 4|based (?:solely )?(?:up)?on)", re.IGNORECASE)
_SHARED = re.compile(r"\b(?:shared|jointly|joint|disclaim\w*|duplicat\w*)\b", re.IGNORECASE)
_LEFT = re.compile(r"\b(?:former|formerly|retired|resigned|ceased)\b", re.IGNORECASE)
_EXCLUDED = re.compile(r"\bnot includ\w+|\bexclud\w+|\bother than\b", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\d,.$])\d{1,3}(?:,\d{3})+(?![\d,])")
_RIGHT_BEFORE = re.compile(r"\b(?:options?|warrants?) (?:to (?:purchase|acquire),? )?$|\bright to")
_RIGHT_AFTER = re.compile(
    r"\b(?:right to acquire|issuable upon|subject to (?:\w+ ){0,4}options|upon (?:the )?exercise"
    r"|may be acquired|underlying|exercisable)\b"
)


def percentages(stated: Stated) -> Said:
    """Each percentage of each table of owners of one class."""
    for table in stated.of_kind(TableKind.OWNERSHIP):
        outstanding = outstanding_for(stated, table)
        if outstanding is None:
            continue
        rows = holdings(table, stated.file)
        for row in rows:
            yield from _percentage(row, rows, outstanding)
        yield from _cut(rows, outstanding)


def _percentage(row: Holding, rows: Sequence[Holding], outstanding: int) -> Said:
    if row.shares > outstanding or row.percent is None:
        return
    low, high = _range(row, rows, outstanding)
    if row.starred:
        yield from _star(row, low, high)
    if row.printed is None or not 0 < row.printed < 100:
        return
    unit = Fraction(1, 10**row.percent.places)
    printed = Fraction(row.printed)
    if low < printed + unit and high >= printed - unit / 2:
        says = f"{row.shares:,} of {outstanding:,} is {_between(low, high)}, printed {row.printed}%"
        yield right(PERCENT, row.where, says)
    elif not _ELSEWHERE.search(row.words) or _far(row.printed, low, high):
        yield _percentage_wrong(row, row.percent, low, high, outstanding)


def _range(row: Holding, rows: Sequence[Holding], outstanding: int) -> tuple[Fraction, Fraction]:
    """The least and the greatest percentage that the shares can be.

    They differ by the holder's own rights, which are part of the shares and of the base.  Where a
    footnote may speak of such, all the shares could be rights.
    """
    known = _rights(row, rows)
    most = row.shares if known is None else known
    least = 0 if known is None else known
    low = ownership.part_owned(row.shares - most, most, outstanding) * 100
    return low, ownership.part_owned(row.shares - least, least, outstanding) * 100


def _rights(row: Holding, rows: Sequence[Holding]) -> int | None:
    """The holder's rights: none, what its footnotes say in so many words, or not known."""
    if row.of_group:
        members = individuals(rows)
        if sum(each.shares for each in members) != row.shares:
            return None
        told = [_rights_told(each.words) for each in members]
        return None if any(each is None for each in told) else sum(filter(None, told))
    own = _rights_told(row.words) if row.notes else None
    return own if own is not None and own <= row.shares else None


def _rights_told(words: str) -> int | None:
    """The rights a footnote counts; nothing where it speaks of them and does not count them."""
    if not _RIGHTS.search(words):
        return 0
    if _EXCLUDED.search(words):
        return None
    numbers = list(_NUMBER.finditer(words))
    found = 0
    for at, number in enumerate(numbers):
        before = words[numbers[at - 1].end() if at else 0 : number.start()].lower()
        end = numbers[at + 1].start() if at + 1 < len(numbers) else len(words)
        after = words[number.end() : end].lower()
        if _RIGHT_BEFORE.search(before) or _RIGHT_AFTER.search(after):
            found += int(number.group().replace(",", ""))
    return found or None


def _star(row: Holding, low: Fraction, high: Fraction) -> Said:
    if ownership.may_be_starred(high / 100):
        yield right(STAR, row.where, f"{_shown(high, 2)}% at most, under 1%")
    elif not ownership.may_be_starred(low / 100):
        yield warning(
            STAR,
            row.where,
            "*",
            f"{_shown(low, 1)}% or more",
            "a percentage of 1 or more is printed, and not a mark",
            AUTHORITY,
        )


def _percentage_wrong(
    row: Holding, printed: CellValue, low: Fraction, high: Fraction, outstanding: int
) -> Finding:
    value, places = printed.value or Decimal(0), printed.places
    nearest = high if value > high else low
    far = _far(value, low, high) and not _ELSEWHERE.search(row.words)
    because = f"{row.shares:,} of {outstanding:,} shares is {_between(low, high)}"
    if places > 1 and Decimal(_shown(nearest, places - 1)) == value:
        because += f"; {value} is {_shown(nearest, places - 1)} with a digit more"
    how = warning if far else note
    expected = f"{_shown(nearest, places)}%"
    return how(PERCENT, row.where, f"{value}%", expected, because, AUTHORITY)


def _far(printed: Decimal, low: Fraction, high: Fraction) -> bool:
    """So far off that shares outstanding on another day do not explain it."""
    nearest = high if printed > high else low
    return abs(Fraction(printed) - nearest) > max(nearest * FAR, Fraction(1))


def _between(low: Fraction, high: Fraction) -> str:
    if low == high:
        return f"{_shown(high, 4)}%"
    return f"between {_shown(low, 2)}% and {_shown(high, 2)}%"


def _shown(part: Fraction, places: int) -> str:
    return str(_at(part, places, ROUND_HALF_UP))


def _cut(rows: Sequence[Holding], outstanding: int) -> Said:
    """Some percentages are cut off where others of the table are rounded up."""
    cut: list[tuple[Holding, Fraction]] = []
    rounded: list[tuple[Holding, Fraction]] = []
    for row in rows:
        low, high = _range(row, rows, outstanding)
        if row.percent is None or row.printed is None or low != high:
            continue
        up, down = (_at(high, row.percent.places, how) for how in (ROUND_HALF_UP, ROUND_FLOOR))
        if up != down and row.printed in {up, down}:
            (rounded if row.printed == up else cut).append((row, high))
    if not cut or not rounded:
        return
    yield note(
        PERCENT,
        cut[0][0].where,
        ", ".join(f"{row.label} {row.printed}" for row, _ in cut),
        ", ".join(str(_at(part, _places(row), ROUND_HALF_UP)) for row, part in cut),
        f"cut off and not rounded: {', '.join(_shown(part, 4) for _, part in cut)}; "
        f"{rounded[0][0].label} is rounded up, of {_shown(rounded[0][1], 4)}",
        AUTHORITY,
    )


def _at(part: Fraction, places: int, rounding: str) -> Decimal:
    exact = Decimal(part.numerator) / Decimal(part.denominator)
    return exact.quantize(Decimal(1).scaleb(-places), rounding)


def _places(row: Holding) -> int:
    return row.percent.places if row.percent else 0


def groups(stated: Stated) -> Said:
    """Is the group's row the sum of its members, and are they as many as it says?"""
    for table in stated.of_kind(TableKind.OWNERSHIP):
        rows = holdings(table, stated.file)
        group = [row for row in rows if row.of_group]
        members = individuals(rows)
        if len(group) == 1 and len(members) > 1:
            yield from _group(group[0], members, table)


def _group(group: Holding, members: Sequence[Holding], table: StatementTable) -> Said:
    listed, persons = sum(row.shares for row in members), group.persons
    if listed == group.shares:
        yield right(GROUP, group.where, f"{_sum(members)} = {listed:,}")
    if listed == group.shares and persons is not None and persons > len(members):
        yield warning(
            GROUP,
            group.where,
            f"{persons} persons",
            f"{len(members)} persons, or the names of the others",
            f"the shares of the {len(members)} listed add up to the group's {group.shares:,}; the "
            f"other {persons - len(members)} would own nothing",
        )
    elif (
        listed != group.shares
        and persons == len(members)
        and not _explained(members, table, fewer=group.shares < listed)
    ):
        yield note(
            GROUP,
            group.where,
            f"{group.shares:,}",
            f"{listed:,}",
            f"the {persons} listed own {_sum(members)}",
        )


def _explained(members: Iterable[Holding], table: StatementTable, *, fewer: bool) -> bool:
    """Shares that two hold together count once; who has left is listed and no member."""
    texts = [*(each.text for each in table.footnotes), *(row.label for row in members)]
    left = any(_LEFT.search(each) for each in texts)
    return left or (fewer and any(_SHARED.search(each) for each in texts))


def _sum(members: Sequence[Holding]) -> str:
    return " + ".join(f"{row.shares:,}" for row in members if row.shares)


def components(stated: Stated) -> Said:
    """Do the parts that a footnote counts make up the holder's shares?"""
    for table in stated.of_kind(TableKind.OWNERSHIP):
        for row in holdings(table, stated.file):
            parts = [int(each.group().replace(",", "")) for each in _NUMBER.finditer(row.words)]
            if len(row.notes) == 1 and len(parts) > 1 and sum(parts) == row.shares:
                sums = " + ".join(f"{part:,}" for part in parts)
                yield right(GROUP, row.notes[0].where, f"{sums} = {row.shares:,}")
