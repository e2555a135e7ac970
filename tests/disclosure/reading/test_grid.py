"""Columns that a heading spans and no row fills twice are one; a table has a size."""

import pytest

from quorate.disclosure.document import Paragraph, Table
from quorate.disclosure.reading import grid
from quorate.disclosure.reading.grid import Cell, TooManyCellsError, laid_out


def row(*texts: str) -> list[Cell]:
    return [Cell(at, 1, text, 1) for at, text in enumerate(texts) if text]


def test_empty_columns_are_dropped() -> None:
    [table] = laid_out([row("Lee", "", "", "10"), row("Kumar", "", "", "20")])

    assert isinstance(table, Table)
    assert [each.cells for each in table.rows] == [("Lee", "10"), ("Kumar", "20")]


def test_a_bracket_in_the_next_cell_closes_its_number() -> None:
    [table] = laid_out([row("Lee", "$(", "1,234", ")"), row("Kumar", "", "5", "%")])

    assert isinstance(table, Table)
    assert [list(filter(None, each.cells)) for each in table.rows] == [
        ["Lee", "$(1,234)"],
        ["Kumar", "5%"],
    ]


@pytest.mark.parametrize(
    ("cells", "paragraph"),
    [
        (("☒", "Definitive Proxy Statement"), True),
        (("(1)", "Includes shares of a trust."), True),
        (("1", "Lee"), False),
        (("Lee", "Includes shares of a trust."), False),
    ],
)
def test_text_beside_a_mark_is_a_paragraph(cells: tuple[str, str], paragraph: bool) -> None:
    [block] = laid_out([row(*cells)])

    assert isinstance(block, Paragraph) is paragraph


def test_a_table_larger_than_any_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grid, "CELLS_MAX", 6)
    assert laid_out([row("a", "b")] * 3)

    with pytest.raises(TooManyCellsError):
        laid_out([row("a", "b")] * 4)


def test_rows_without_words_are_no_table() -> None:
    assert laid_out([[], []]) == []
