"""What a paper is made of: a table cannot contradict its own columns."""

import pytest

from quorate.papers.model import Column, Table, figures


def test_columns_of_figures_stand_to_the_right() -> None:
    assert figures("For", "Against") == (Column("For", True), Column("Against", True))


@pytest.mark.parametrize("cells", [("a",), ("a", "1", "2")], ids=["a cell short", "a cell over"])
def test_a_row_has_a_cell_for_each_column(cells: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=r"Votes: .* has not 2 cells"):
        Table(caption="Votes", columns=(Column("Item"), *figures("For")), rows=(cells,))
    assert Table(caption="Votes", columns=(Column("Item"), *figures("For")), rows=(("a", "1"),))
