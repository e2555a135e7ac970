"""Which words of a document stand beside a finding, and under which heading."""

from quorate.disclosure.document import Document, Form, Paragraph, Row, Table
from quorate.disclosure.findings import Where
from quorate.pictures.passages import Excerpt, Prose, passage_of, section_at

ROWS = tuple(
    Row((name, "90", "10"), line) for name, line in (("Al Roe", 5), ("Bo Lim", 6), ("Cy Dee", 7))
)
BLOCKS = (
    Paragraph("Quorum", 1, level=2),
    Paragraph("A quorum of the shares was present on Friday, June 18, 2013, it is said.", 2),
    Paragraph("Proposal 1. Election of directors. The votes were as follows:", 3),
    Table((Row(("Nominee", "For", "Withheld"), 4), *ROWS)),
    Paragraph("Proposal 2. Say on pay", 8),
    Paragraph("700 votes for", 9),
    Paragraph("250 votes against", 10),
    Paragraph("SIGNATURE", 11, level=4),
)
DOCUMENT = Document("results.htm", Form.HTML, BLOCKS)


def at(line: int, text: str) -> Where:
    return Where("results.htm", line, text)


def test_words_of_a_paragraph_stand_in_the_middle_of_it() -> None:
    shown = passage_of(DOCUMENT, at(2, "Friday, June 18, 2013"))
    assert shown.section == "Quorum"
    assert shown.shown == Prose(
        "A quorum of the shares was present on ", "Friday, June 18, 2013", ", it is said."
    )


def test_a_line_that_stands_by_itself_is_shown_between_its_neighbours() -> None:
    lines = ("meeting:", "starts: today", "record_date: 2013-04-15", "mailed: later")
    blocks = tuple(Paragraph(text, at, int(at == 1)) for at, text in enumerate(lines, 1))
    call = Document("meeting.yaml", Form.TEXT, blocks)
    shown = passage_of(call, Where("meeting.yaml", 3, "record_date: 2013-04-15"))
    assert shown.section == "meeting"
    assert shown.shown == Prose("starts: today\n", "record_date: 2013-04-15", "\nmailed: later")
    first = passage_of(call, Where("meeting.yaml", 2, "starts: today")).shown
    assert first == Prose("", "starts: today", "\nrecord_date: 2013-04-15")


def test_a_row_of_a_table_is_shown_with_its_headings_and_its_neighbours() -> None:
    shown = passage_of(DOCUMENT, at(7, "Cy Dee"))
    assert shown.section == "Proposal 1: Election of directors"
    assert isinstance(shown.shown, Excerpt)
    assert [row.cells[0] for row in shown.shown.rows] == ["Nominee", "Bo Lim", "Cy Dee"]
    assert shown.shown.marked == 2


def test_a_list_below_the_heading_named_is_shown_whole() -> None:
    shown = passage_of(DOCUMENT, at(9, "Proposal 2. Say on pay"))
    assert shown.shown == Prose("Proposal 2. Say on pay\n", "700 votes for\n250 votes against", "")


def test_a_long_paragraph_is_cut_at_words_on_both_sides() -> None:
    long = Paragraph("one " * 200 + "HERE " + "two " * 200, 1)
    shown = passage_of(Document("f", Form.TEXT, (long,)), Where("f", 1, "HERE")).shown
    assert isinstance(shown, Prose)
    assert shown.before.startswith("\N{HORIZONTAL ELLIPSIS}one ")
    assert shown.after.endswith(" two\N{HORIZONTAL ELLIPSIS}")
    assert len(shown.before) < 330 > len(shown.after)


def test_where_nothing_is_found_the_words_stand_alone() -> None:
    assert passage_of(Document("f", Form.TEXT, ()), Where("f", 3, "words")).shown == Prose(
        "", "words", ""
    )


def test_before_the_first_heading_there_is_no_section() -> None:
    assert section_at((Paragraph("x", 1),), 0) == ""


def test_a_row_is_found_by_its_line_or_by_all_its_words() -> None:
    by_line = passage_of(DOCUMENT, at(6, "Proposal 1. Election of directors.")).shown
    by_words = passage_of(DOCUMENT, at(6, "Bo Lim 90 10")).shown
    for shown in (by_line, by_words):
        assert isinstance(shown, Excerpt)
        assert shown.rows[shown.marked].cells[0] == "Bo Lim"
