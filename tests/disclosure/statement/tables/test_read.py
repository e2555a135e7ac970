"""Rows, groups, footnotes and what goes on over the page are kept; merged rows are uncertain."""

from collections.abc import Sequence

from quorate.disclosure.statement.tables.read import statement_tables
from quorate.disclosure.statement.tables.table import Role, StatementTable
from tests.disclosure.statement.saying import document

HEAD = ("Name of Beneficial Owner", "Shares Beneficially Owned", "Percent")


def only(*blocks: str | Sequence[Sequence[str]]) -> StatementTable:
    [table] = statement_tables(document(*blocks))
    return table


def labels(table: StatementTable) -> list[str]:
    return [entry.label for entry in table.entries]


def test_columns_have_their_roles_and_cells_their_values() -> None:
    table = only([HEAD, ("Nadia Okafor(1)", "154,250(2)", "1.72%"), ("Ivo Ruiz", "—", "*")])
    okafor, ruiz = table.entries

    assert [column.role for column in table.columns] == [Role.NAME, Role.SHARES, Role.PERCENT]
    assert (okafor.label, okafor.marks, okafor.line) == ("Nadia Okafor", ("1",), 2)
    assert [cell.marks for cell in okafor.cells] == [("2",), ()]
    assert table.amount(okafor, Role.SHARES) == 154250
    assert table.amount(ruiz, Role.SHARES) == 0


def test_a_label_alone_heads_those_below_it_or_begins_the_next_or_is_an_address() -> None:
    table = only(
        [
            HEAD,
            ("5% Stockholders:", "", ""),
            ("Harbor Securities", "400,000", "31.1%"),
            ("1 Main Street", "", ""),
            ("Officers and Directors", "", ""),
            ("Nadia Okafor", "154,250", "*"),
            ("All directors and", "", ""),
            ("officers as a group", "889,750", "1.72%"),
        ]
    )

    assert [(entry.label, entry.group) for entry in table.entries] == [
        ("Harbor Securities", "5% Stockholders"),
        ("Nadia Okafor", "Officers and Directors"),
        ("All directors and officers as a group", ""),
    ]


def test_footnotes_below_are_its_own_up_to_other_words() -> None:
    table = only(
        [HEAD, ("Nadia Okafor(1)", "154,250", "*")],
        "* Less than one percent.",
        "(1) Includes 8,000 shares under options.",
        "Section 16 asks officers to report.",
        "It has asked so since 1934.",
        "It will ask so again.",
        "(2) is a number of another list",
    )

    assert [(note.mark, note.where.line) for note in table.footnotes] == [("*", 3), ("1", 4)]


def test_a_table_goes_on_over_the_page_until_its_last_line() -> None:
    again = [HEAD, ("Lena Marsh", "600", "*"), ("All officers as a group (3 persons)", "700", "*")]
    table = only([HEAD, ("Nadia Okafor", "100", "*")], "31", "PROXY STATEMENT", again)

    assert labels(table) == ["Nadia Okafor", "Lena Marsh", "All officers as a group (3 persons)"]


def test_two_tables_with_the_same_headings_are_two_once_the_first_has_ended() -> None:
    ended = [HEAD, ("All officers as a group (1 person)", "100", "*")]
    found = statement_tables(document(ended, "Another class of stock", [HEAD, ("Lee", "5", "*")]))

    assert [labels(table) for table in found] == [["All officers as a group (1 person)"], ["Lee"]]


def test_rows_below_without_headings_belong_to_it_and_wider_ones_are_uncertain() -> None:
    table = only(
        [HEAD, ("Nadia Okafor", "100", "*")],
        [("Ivo Ruiz", "200", "*")],
        [("Lena Marsh(Ivo", "6) as a group", "219,219 — 889,750", "* 1.72")],
    )

    assert [entry.uncertain for entry in table.entries] == [False, False, True]


def test_two_numbers_in_one_cell_are_uncertain() -> None:
    table = only([HEAD, ("Nadia Okafor", "154,250", "*"), ("Ivo Ruiz", "219,219 — 889,750", "*")])

    assert [entry.uncertain for entry in table.entries] == [False, True]


def test_a_column_of_years_without_a_heading_holds_years() -> None:
    table = only(
        [
            ("Name and Position", "", "Salary ($)", "Stock Awards ($)", "Total ($)"),
            ("Nadia Okafor", "2012", "79,731", "—", "79,731"),
            ("", "2011", "251,731", "—", "251,731"),
        ]
    )

    assert [column.role for column in table.columns][1] is Role.YEAR


def test_a_table_without_a_number_is_none() -> None:
    assert statement_tables(document([HEAD, ("Nadia Okafor", "—", "*")])) == ()
