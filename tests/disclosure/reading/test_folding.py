"""Pieces become one paragraph with their lines, and a page's end cuts none in two."""

import pytest

from quorate.disclosure.document import Paragraph
from quorate.disclosure.reading.folding import fold, heading_level, mended

BEFORE = "a stockholder proposal must be received in writing at our offices, no later"


def test_blanks_fold_and_lines_stay_known() -> None:
    assert fold([("one  two\n\n three", 4), ("four", 6)]) == Paragraph(
        "one two threefour", 4, breaks=((8, 6),)
    )


def test_blank_pieces_are_no_paragraph() -> None:
    assert fold([(" \n ", 1), ("\xa0", 2)]) is None


@pytest.mark.parametrize(
    ("text", "bold", "level"),
    [
        ("VOTE REQUIRED", False, 4),
        ("Vote required", True, 5),
        ("Vote required", False, 0),
        ("A" * 160, False, 4),
        ("A" * 161, False, 0),
        ("ABC", False, 0),
        ("FOR THE ELECTION,", False, 0),
    ],
)
def test_a_heading_is_short_and_set_apart(text: str, bold: bool, level: int) -> None:
    assert heading_level(text, bold=bold) == level


@pytest.mark.parametrize("between", [(), ("Table of Contents",), ("- 12 -",), ("A-3", "<PAGE>")])
def test_a_paragraph_goes_on_over_the_end_of_a_page(between: tuple[str, ...]) -> None:
    blocks = [
        Paragraph(BEFORE, 1),
        *(Paragraph(text, 2) for text in between),
        Paragraph("than December 19, 2013.", 5),
    ]

    assert mended(blocks) == [
        Paragraph(f"{BEFORE} than December 19, 2013.", 1, breaks=((len(BEFORE) + 1, 5),))
    ]


def test_a_running_head_is_stepped_over() -> None:
    heads = [Paragraph(f"2024 PROXY STATEMENT {page}", page, 4) for page in range(1, 5)]
    blocks = [*heads[:2], Paragraph(BEFORE, 2), *heads[2:], Paragraph("than then.", 5)]

    assert mended(blocks)[-1].line == 2


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BEFORE + ".", "than ever"),
        (BEFORE, "Than ever"),
        ("short", "than ever"),
        (BEFORE, "i. a list"),
    ],
)
def test_what_is_whole_is_not_joined(before: str, after: str) -> None:
    blocks = [Paragraph(before, 1), Paragraph(after, 2)]

    assert mended(blocks) == blocks
