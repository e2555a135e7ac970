"""Plain text is read whether its lines were wrapped or hold a paragraph each."""

from quorate.disclosure.document import Form, Paragraph, Table
from quorate.disclosure.reading.text import text_document

LONG = "Each holder of common stock at the close of business on the record date may cast one vote. "


def test_wrapped_lines_up_to_a_blank_one_are_a_paragraph() -> None:
    lines = [
        "<PAGE>",
        "      NOTICE OF MEETING",
        "",
        "The meeting will be",
        "held in June.",
        "-----",
    ]

    assert text_document(lines, "a.txt", Form.TEXT).blocks == (
        Paragraph("NOTICE OF MEETING", 2, 4),
        Paragraph("The meeting will be held in June.", 4, breaks=((20, 5),)),
    )


def test_where_lines_are_long_each_is_a_paragraph() -> None:
    lines = [LONG * 3, "By: /s/ A. Secretary", "Name: A. Secretary"]

    assert [each.text for each in text_document(lines, "a.txt", Form.TEXT).paragraphs()] == [
        (LONG * 3).strip(),
        "By: /s/ A. Secretary",
        "Name: A. Secretary",
    ]


def test_markdown_headings_have_their_level() -> None:
    lines = ["## Quorum", "A majority is a quorum.", "**Vote required**", "", "- 1. To elect"]
    document = text_document(lines, "a.md", Form.MARKDOWN)

    assert [(each.text, each.level) for each in document.paragraphs()] == [
        ("Quorum", 2),
        ("A majority is a quorum. Vote required", 0),
        ("1. To elect", 0),
    ]


def test_a_table_of_columns_stands_between_its_marks() -> None:
    lines = [
        "Before.",
        "<TABLE>",
        "Name                  Shares",
        "<S>                   <C>",
        "A. Lee .............   1,234",
        "B. Kumar                 567",
        "</TABLE>",
        "After.",
    ]
    first, table, last = text_document(lines, "a.txt", Form.TEXT).blocks

    assert (first, last) == (Paragraph("Before.", 1), Paragraph("After.", 8))
    assert isinstance(table, Table)
    assert [(row.cells, row.line) for row in table.rows] == [
        (("Name", "Shares"), 3),
        (("A. Lee", "1,234"), 5),
        (("B. Kumar", "567"), 6),
    ]


def test_a_table_left_open_ends_where_the_next_begins_or_the_text_does() -> None:
    lines = ["<TABLE>", "a    1", "<TABLE>", "b    2"]

    assert [
        [row.cells for row in table.rows]
        for table in text_document(lines, "a.txt", Form.TEXT).tables()
    ] == [[("a", "1")], [("b", "2")]]
