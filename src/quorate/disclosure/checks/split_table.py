"""Is what the table of a reverse split shows what such a split does to the shares?"""

import re
from collections.abc import Sequence
from decimal import Decimal
from math import ceil

from quorate.disclosure.checks.say import Said, note, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.numbers import count_of
from quorate.disclosure.statement.tables.table import Entry, StatementTable, TableKind
from quorate.rules.cite import authority
from quorate.rules.delaware import fractions, reverse_split

AFTER, UNRESERVED = "RS-1", "RS-3"

_RATIO = re.compile(
    r"\b(?:1|one)\W{0,3}(?:for|to|:)\W{0,3}(?P<count>\d{1,4}|[a-z]+(?:-[a-z]+)?)\b|\b1:(?P<colon>\d{1,4})\b"
)
_UP = re.compile(
    r"\bround(?:ed|ing)? up\b|\brounding\b[^.]{0,60}\bup\b|\bup to the (?:nearest|next) whole\b"
)
_OUTSTANDING = re.compile(r"\boutstanding\b")
_RESERVED = re.compile(r"\b(?:reserved|issuable|options?|warrants?|awards?|available|units)\b")
_UNRESERVED = re.compile(r"\bunreserved\b|\bunissued\b|\bavailable for (?:future )?issuance\b")
_AUTHORIZED = re.compile(r"\bauthorized\b")


def split_tables(stated: Stated) -> Said:
    """Each column of each table of a split, by its ratio."""
    up = any(_UP.search(each.lower) for each in stated.having("round"))
    for table in stated.of_kind(TableKind.SPLIT):
        before = _before(table)
        if before is None:
            continue
        yield from _current(table, before, stated.file)
        for column, each in enumerate(table.columns[1:]):
            ratio = _ratio(each.heading)
            if ratio is not None and column != before:
                yield from _outstanding(table, before, column, ratio, stated.file, up=up)
                yield from _reserves(table, before, column, ratio, stated.file)
                yield from _unreserved(table, before, column, ratio, stated.file)


def _before(table: StatementTable) -> int | None:
    """The one column that has no ratio: the shares as they are."""
    without = [at for at, each in enumerate(table.columns[1:]) if _ratio(each.heading) is None]
    return without[0] if len(without) == 1 else None


def _ratio(heading: str) -> int | None:
    found = _RATIO.search(heading.lower())
    ratio = count_of(found["count"] or found["colon"]) if found else None
    return ratio if ratio is not None and ratio > 1 else None


def _value(entry: Entry, column: int) -> Decimal | None:
    return entry.cells[column].amount if column < len(entry.cells) else None


def _of(table: StatementTable, what: str) -> list[Entry]:
    """The rows that are of one sort: outstanding, reserved, unreserved, authorized."""
    return [entry for entry in table.entries if _sort(entry.label.lower()) == what]


def _sort(label: str) -> str:
    if _UNRESERVED.search(label) and "reserved for" not in label:
        return "unreserved"
    if _RESERVED.search(label):
        return "reserved"
    if _OUTSTANDING.search(label):
        return "outstanding"
    return "authorized" if _AUTHORIZED.search(label) else ""


def _outstanding(
    table: StatementTable, before: int, column: int, ratio: int, file: str, *, up: bool
) -> Said:
    for entry in _of(table, "outstanding")[:1]:
        old, new = _value(entry, before), _value(entry, column)
        if not old or new is None:
            continue
        where = Where(file, entry.line, entry.label)
        least = ceil(old / ratio)
        if up and new < old / ratio:
            yield note(
                AFTER,
                where,
                f"{new:,}",
                f"{least:,} or more",
                f"{old:,} / {ratio} = {old / ratio:,}, and where every fraction is rounded up there"
                f" cannot be fewer than {least:,}",
                authority(fractions.outstanding_after),
            )
        elif abs(new - old / ratio) <= 1:
            yield right(AFTER, where, f"{old:,} / {ratio} is {old / ratio:,}, printed {new:,}")


def _reserves(table: StatementTable, before: int, column: int, ratio: int, file: str) -> Said:
    for entry in _of(table, "reserved"):
        old, new = _value(entry, before), _value(entry, column)
        if old and new is not None and abs(new - old / ratio) <= 1:
            where = Where(file, entry.line, entry.label)
            yield right(AFTER, where, f"{old:,} / {ratio} = {new:,}")


def _current(table: StatementTable, column: int, file: str) -> Said:
    """The column of shares as they are: what is left of the authorized."""
    found = _left(table, column)
    if found is None:
        return
    entry, printed, left, sums = found
    where = Where(file, entry.line, entry.label)
    if printed == left:
        yield right(UNRESERVED, where, f"{sums} = {left:,}")
    else:
        yield warning(UNRESERVED, where, f"{printed:,}", f"{left:,}", f"{sums} = {left:,}")


def _left(table: StatementTable, column: int) -> tuple[Entry, Decimal, int, str] | None:
    """The row of unreserved shares, what it prints, what it should, and the arithmetic."""
    authorized, outstanding = _of(table, "authorized"), _of(table, "outstanding")
    reserved, left = _of(table, "reserved"), _of(table, "unreserved")
    if len(authorized) != 1 or len(outstanding) != 1 or len(left) != 1:
        return None
    values = [_value(each, column) for each in (*authorized, *outstanding, *reserved, *left)]
    if any(each is None for each in values):
        return None
    whole = [int(each) for each in values[:-1] if each is not None]
    expected = reverse_split.unreserved(whole[0], whole[1], whole[2:])
    sums = " - ".join(f"{each:,}" for each in whole)
    return left[0], values[-1] or Decimal(0), expected, sums


def _unreserved(table: StatementTable, before: int, column: int, ratio: int, file: str) -> Said:
    found, old = _left(table, column), _left(table, before)
    if found is None or old is None or old[1] != old[2]:
        return  # the rows are not all that the table is made of
    entry, printed, left, sums = found
    where = Where(file, entry.line, entry.label)
    law = authority(reverse_split.unreserved)
    if printed != printed.to_integral_value():
        because = f"there are no parts of a share; {sums} = {left:,}"
        yield note(UNRESERVED, where, f"{printed:,}", f"{left:,}", because, law)
    elif abs(printed - left) > _slack(_of(table, "reserved")):
        yield warning(UNRESERVED, where, f"{printed:,}", f"{left:,}", f"{sums} = {left:,}", law)
    else:
        yield right(UNRESERVED, where, f"1 for {ratio}: {sums} = {left:,}, printed {printed:,}")


def _slack(reserved: Sequence[Entry]) -> int:
    return len(reserved) + 1
