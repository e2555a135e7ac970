"""Do the rows and columns of the pay and fee tables add up to the totals they print?"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from quorate.disclosure.checks.say import Said, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.findings import Confirmed, Finding, Where
from quorate.disclosure.phrases.cells import CellValue, Shown
from quorate.disclosure.statement.tables.table import Entry, Role, StatementTable, TableKind

RULE = "SELF-SUM"
WRONG_MAX = 3  # rows of a table that an author gets wrong
SLACK = 1  # what rounding to whole dollars leaves to one part

_TOTAL = re.compile(r"^\W*(?:sub-?\s?)?total\b", re.IGNORECASE)
_RATIO = re.compile(r"\bratio\b|%|\bpercent", re.IGNORECASE)
_AMOUNTS = frozenset((Shown.NUMBER, Shown.NONE, Shown.BLANK))


def pay(stated: Stated) -> Said:
    """Each row of the tables of officers' and directors' pay against its total."""
    for kind in (TableKind.SUMMARY_COMPENSATION, TableKind.DIRECTOR_COMPENSATION):
        for table in stated.of_kind(kind):
            said = list(_rows(table, stated.file))
            wrong = [each for each in said if isinstance(each, Finding)]
            # Where most rows fail it is the table that was misread, and not its author.
            if len(wrong) * 3 <= len(said) and len(wrong) <= WRONG_MAX:
                yield from said


def _rows(table: StatementTable, file: str) -> Iterator[Finding | Confirmed]:
    span = _span(table)
    if span is None:
        return
    first, total = span
    name = ""
    for entry in table.entries:
        name = entry.label or name
        cells = entry.cells[first : total + 1]
        if entry.uncertain or len(cells) <= total - first or not _readable(cells):
            continue
        printed, parts = cells[-1].amount, [cell.amount or Decimal(0) for cell in cells[:-1]]
        if printed is None or not any(parts):
            continue
        yield _row(Where(file, entry.line, name), parts, printed)


def _span(table: StatementTable) -> tuple[int, int] | None:
    """The cells of a row from its first amount to its total, the first such column."""
    roles = [column.role for column in table.columns[1:]]
    if Role.TOTAL not in roles:
        return None
    total = roles.index(Role.TOTAL)
    first = roles.index(Role.YEAR) + 1 if Role.YEAR in roles[:total] else 0
    return (first, total) if total - first >= 2 else None


def _readable(cells: Sequence[CellValue]) -> bool:
    return all(cell.shown in _AMOUNTS and not cell.percent for cell in cells)


def _row(where: Where, parts: Sequence[Decimal], printed: Decimal) -> Finding | Confirmed:
    total = sum(parts, Decimal(0))
    told = " + ".join(f"{part:,}" for part in parts if part)
    if abs(total - printed) <= SLACK * max(len([part for part in parts if part]) // 2, 1):
        return right(RULE, where, f"{told} = {printed:,}")
    return warning(
        RULE, where, f"{printed:,}", f"{total:,}", f"{told} = {total:,}{_slip(printed, total)}"
    )


def _slip(printed: Decimal, total: Decimal) -> str:
    """What a slip of the pen would explain: two neighbouring digits exchanged."""
    if printed != printed.to_integral_value() or total != total.to_integral_value():
        return ""
    first, second = str(int(printed)), str(int(total))
    if len(first) != len(second):
        return ""
    differ = [at for at, pair in enumerate(zip(first, second, strict=True)) if len(set(pair)) > 1]
    exchanged = (
        len(differ) == 2
        and differ[1] == differ[0] + 1
        and first[differ[0]] == second[differ[1]]
        and first[differ[1]] == second[differ[0]]
    )
    return "; two digits are exchanged" if exchanged else ""


def fees(stated: Stated) -> Said:
    """Each total of the auditor's fees against the lines above it."""
    for table in stated.of_kind(TableKind.AUDITOR_FEES):
        for column in range(len(table.columns) - 1):
            yield from _column(table, column, stated.file)


def _column(table: StatementTable, column: int, file: str) -> Said:
    parts: list[Decimal] = []  # of the lines, totals left out
    since: list[Decimal] = []  # since the last total
    totals: list[Decimal] = []
    for entry in table.entries:
        cell = entry.cells[column] if column < len(entry.cells) else None
        if cell is None or entry.uncertain or cell.percent or _RATIO.search(entry.label):
            continue
        if cell.shown not in _AMOUNTS:
            return
        amount = cell.amount or Decimal(0)
        if not _TOTAL.match(entry.label):
            parts.append(amount)
            since.append(amount)
            continue
        yield from _total(entry, amount, parts, since, totals, file)
        totals.append(amount)
        since = []


def _total(
    entry: Entry,
    printed: Decimal,
    parts: Sequence[Decimal],
    since: Sequence[Decimal],
    totals: Sequence[Decimal],
    file: str,
) -> Said:
    if not parts or not printed:
        return
    last = totals[-1:] or [Decimal(0)]
    ways = [list(parts), list(since), [*last, *since], list(totals)]
    where = Where(file, entry.line, entry.label)
    slack = max(len(parts) // 2, SLACK) * Decimal(1).scaleb(-_places(printed, parts))
    for way in ways:
        if way and abs(sum(way) - printed) <= slack:
            told = " + ".join(f"{part:,}" for part in way if part)
            yield right(RULE, where, f"{told} = {printed:,}")
            return
    total = sum(parts, Decimal(0))
    told = " + ".join(f"{part:,}" for part in parts if part)
    yield warning(
        RULE, where, f"{printed:,}", f"{total:,}", f"{told} = {total:,}{_slip(printed, total)}"
    )


def _places(printed: Decimal, parts: Sequence[Decimal]) -> int:
    exponents = [each.as_tuple().exponent for each in (printed, *parts)]
    return max(-each for each in exponents if isinstance(each, int))
