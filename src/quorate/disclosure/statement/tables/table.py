"""What is a table once it is recognised?  Columns with roles, rows of values, footnotes."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.cells import CellValue, Shown


class TableKind(StrEnum):
    """The tables that Schedule 14A and Regulation S-K ask for."""

    OWNERSHIP = "beneficial_ownership"  # Item 403
    SUMMARY_COMPENSATION = "summary_compensation"  # Item 402(c), 402(n)
    DIRECTOR_COMPENSATION = "director_compensation"  # Item 402(k), 402(r)
    OUTSTANDING_EQUITY = "outstanding_equity"  # Item 402(f), 402(p)
    AUDITOR_FEES = "auditor_fees"  # Schedule 14A, Item 9(e)
    SPLIT = "split"  # what a split does to the shares
    EQUITY_PLAN = "equity_plan"  # Item 201(d)


class Role(StrEnum):
    """What a column holds."""

    NAME = "name"
    YEAR = "year"
    SALARY = "salary"
    BONUS = "bonus"
    FEES = "fees"
    STOCK_AWARDS = "stock_awards"
    OPTION_AWARDS = "option_awards"
    INCENTIVE = "non_equity_incentive"
    PENSION = "pension"
    OTHER_PAY = "all_other"
    TOTAL = "total"
    SHARES = "shares"
    PERCENT = "percent"
    AMOUNT = "amount"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, folded into one line, and its role."""

    heading: str
    role: Role


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of values: its label without the footnotes it calls, `marks`; a cell for each column.

    `group` is the line above it that heads several rows.  `uncertain` where damage may have merged
    it with another.
    """

    label: str
    marks: tuple[str, ...]
    cells: tuple[CellValue, ...]
    line: int
    group: str = ""
    uncertain: bool = False

    def numbers(self) -> Iterator[CellValue]:
        return (cell for cell in self.cells if cell.shown is Shown.NUMBER)


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote below a table: the mark it answers to, its words and place."""

    mark: str
    text: str
    where: Where


@dataclass(frozen=True, slots=True)
class StatementTable:
    """A table that was recognised.  The first column of `columns` is that of the labels."""

    kind: TableKind
    where: Where
    columns: tuple[Column, ...]
    entries: tuple[Entry, ...]
    footnotes: tuple[Footnote, ...] = ()

    def cell(self, entry: Entry, role: Role) -> CellValue | None:
        """The cell of a row in the first column of a role; nothing where there is none."""
        for column, cell in zip(self.columns[1:], entry.cells, strict=False):
            if column.role is role:
                return cell
        return None

    def amount(self, entry: Entry, role: Role) -> Decimal | None:
        """The amount of a row in a role, a dash being zero; nothing where it shows none."""
        cell = self.cell(entry, role)
        return cell.amount if cell is not None else None
