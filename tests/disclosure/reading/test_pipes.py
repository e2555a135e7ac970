"""Rows between pipes are a table; a line of Markdown is read without its marks."""

import pytest

from quorate.disclosure.document import Table
from quorate.disclosure.reading.pipes import is_pipe_row, pipe_table, plain


@pytest.mark.parametrize(
    ("line", "row"),
    [("| a | b |", True), ("|--|--|", True), ("a | b | c", False), ("|", False), ("", False)],
)
def test_a_row_begins_with_a_pipe(line: str, row: bool) -> None:
    assert is_pipe_row(line) is row


def test_the_line_below_the_headings_is_no_row() -> None:
    lines = ["| Name | Shares |", "|:-----|------:|", "| Lee(1) | \\$1,234 |", "| A\\|B | |"]
    [table] = pipe_table(lines, 7)

    assert isinstance(table, Table)
    assert [(row.cells, row.line) for row in table.rows] == [
        (("Name", "Shares"), 7),
        (("Lee(1)", "$1,234"), 9),
        (("A|B", ""), 10),
    ]


@pytest.mark.parametrize(
    ("marked", "bare"),
    [
        ("**Table** of [Contents](#toc)", "Table of Contents"),
        ("- 1. To elect", "1. To elect"),
        ("a \\$1.00 bid", "a $1.00 bid"),
        ("<u>3</u>", "3"),
        ("*italic* and 5 * 6 * 7", "italic and 5 * 6 * 7"),
        ("plain", "plain"),
        ("31.10 | * less", "31.10 | * less"),
    ],
)
def test_marks_are_left_out(marked: str, bare: str) -> None:
    assert plain(marked) == bare
