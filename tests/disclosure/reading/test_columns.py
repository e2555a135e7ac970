"""Columns at fixed places of a line are found by the blanks between them."""

from quorate.disclosure.document import Table
from quorate.disclosure.reading.columns import column_table


def cells(*lines: str) -> list[tuple[str, ...]]:
    [table] = column_table(lines, 1)
    assert isinstance(table, Table)
    return [row.cells for row in table.rows]


def test_headings_stand_over_the_columns_they_are_set_above() -> None:
    assert cells(
        "                              AMOUNT       PERCENT",
        "NAME                       BENEFICIAL      OF CLASS",
        "<S>                        <C>             <C>",
        "A. Lee, Chairman              154,250        1.72%",
        "B. Kumar                           --           *",
        "==================================================",
    ) == [
        ("", "AMOUNT", "PERCENT"),
        ("NAME", "BENEFICIAL", "OF CLASS"),
        ("A. Lee, Chairman", "154,250", "1.72%"),
        ("B. Kumar", "--", "*"),
    ]


def test_a_name_on_two_lines_stays_in_its_column() -> None:
    assert cells(
        "<S>                        <C>           <C>",
        "All directors and",
        "  officers as a group      889,750       10.1%",
        "TFG Investment             999,750       11.1%",
    ) == [
        ("All directors and", "", ""),
        ("officers as a group", "889,750", "10.1%"),
        ("TFG Investment", "999,750", "11.1%"),
    ]
