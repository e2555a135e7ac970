"""Which lines of text are rows of a table, and where their cells part."""

import pytest

from quorate.disclosure.document import Paragraph
from quorate.disclosure.results.lines import cells_in, rows_in


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("Kim J. Huntley 1,234 56 789", ("Kim J. Huntley", "1,234", "56", "789")),
        ("Kim J. Huntley ........ 1,234 \N{EM DASH}", ("Kim J. Huntley", "1,234", "\N{EM DASH}")),
        ("1,234 56 789", ("", "1,234", "56", "789")),
        ("For Against Abstain", ("", "For", "Against", "Abstain")),
        ("For: 1,234", ("For", "1,234")),
        ("1 Year: 1,234", ("1 Year", "1,234")),
        ("For: 1,234; Against: 56", ("For", "1,234", "Against", "56")),
        ("Dr. Kim Huntley Votes For: 1,234", ("Dr. Kim Huntley", "Votes For", "1,234")),
        ("The Votes For: 1,234", ("The Votes For", "1,234")),
        ("Broker Non-Votes", ("", "Broker Non-Votes")),
        ("broker non-votes.", None),
        ("Name | For | Withheld |", ("Name", "For", "Withheld")),
        ("The plan was approved in 2010.", None),
        ("Held on June 18, 2013", None),
        ("1,234 shares were present", None),
        ("x " * 200, None),
    ],
)
def test_a_line_and_its_cells(line: str, cells: object) -> None:
    assert cells_in(line) == cells


def test_the_lines_of_a_paragraph_keep_their_lines_of_the_file() -> None:
    text = "For Withheld Kim Huntley 1,234 56"
    rows = rows_in(Paragraph(text, 7, breaks=((13, 9),)))

    assert rows is not None
    assert [(row.line, row.cells) for row in rows] == [
        (7, ("", "For", "Withheld")),
        (9, ("Kim Huntley", "1,234", "56")),
    ]


def test_one_line_of_prose_makes_prose_of_the_paragraph() -> None:
    text = "Kim Huntley 1,234 56 The votes were these."
    assert rows_in(Paragraph(text, 1, breaks=((21, 2),))) is None
