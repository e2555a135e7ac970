"""The rows of a table of owners are read, and rows run into one are taken apart."""

from quorate.disclosure.checks.holdings import holdings, individuals
from quorate.disclosure.statement.tables.table import TableKind
from tests.disclosure.checks.saying import FILE, read


def test_owners_officers_and_their_group_are_told_apart() -> None:
    (table,) = read().of_kind(TableKind.OWNERSHIP)
    rows = holdings(table, FILE)

    assert [row.label for row in rows if row.principal] == ["Anvil Partners LP"]
    assert [row.label for row in individuals(rows)] == ["Lena Marsh", "Tomas Ruiz"]
    assert [(row.shares, row.persons) for row in rows if row.of_group] == [(39_000, 2)]
    assert [row.starred for row in rows] == [False, False, True, False]


def test_a_row_has_its_own_footnotes() -> None:
    (table,) = read().of_kind(TableKind.OWNERSHIP)

    assert ["options" in row.words for row in holdings(table, FILE)] == [False, True, False, False]


def test_a_table_of_two_classes_is_not_read_as_one() -> None:
    (table,) = read(
        ("Percent of Class", "Class B Shares Beneficially Owned"),
        ("Shares Beneficially Owned", "Class A Shares Beneficially Owned and Percent"),
    ).of_kind(TableKind.OWNERSHIP)

    assert holdings(table, FILE) == ()
