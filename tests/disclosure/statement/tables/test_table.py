"""A cell is found by the role of its column; a dash adds nothing to a sum."""

from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.cells import read_cell
from quorate.disclosure.statement.tables.table import (
    Column,
    Entry,
    Role,
    StatementTable,
    TableKind,
)

COLUMNS = (Column("Name", Role.NAME), Column("Salary", Role.SALARY), Column("Total", Role.TOTAL))
ROW = Entry("Lee", (), (read_cell("—"), read_cell("$254,731")), 4)
PAY = StatementTable(TableKind.SUMMARY_COMPENSATION, Where("a.txt", 3, "Pay"), COLUMNS, (ROW,))


def test_an_amount_is_that_of_its_column() -> None:
    assert PAY.amount(ROW, Role.TOTAL) == 254731
    assert PAY.amount(ROW, Role.SALARY) == 0
    assert PAY.amount(ROW, Role.BONUS) is None
    assert PAY.cell(ROW, Role.NAME) is None


def test_the_numbers_of_a_row_are_its_cells_that_hold_one() -> None:
    assert [cell.value for cell in ROW.numbers()] == [254731]
