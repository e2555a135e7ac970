"""A word's line is the line of the file it stands on, however the paragraph was joined."""

import pytest

from quorate.disclosure.document import Document, Form, Paragraph, Row, Table


@pytest.mark.parametrize(
    ("offset", "line"),
    [(0, 7), (9, 7), (10, 8), (11, 8), (29, 8), (30, 12)],
)
def test_a_place_in_a_joined_paragraph_keeps_its_line(offset: int, line: int) -> None:
    joined = Paragraph("nine and a word and another line", 7, breaks=((10, 8), (30, 12)))

    assert joined.line_at(offset) == line


def test_paragraphs_and_tables_come_in_the_order_they_are_read() -> None:
    first, last = Paragraph("Quorum", 1, level=2), Paragraph("A majority.", 9)
    between = Table((Row(("For", "Against"), 3), Row(("60", "40"), 4)))
    document = Document("statement.txt", Form.TEXT, (first, between, last))

    assert list(document.paragraphs()) == [first, last]
    assert [table.line for table in document.tables()] == [3]
