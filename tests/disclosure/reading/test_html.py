"""A filing in HTML is read as a reader sees it: paragraphs, tables, headings, footnotes."""

from datetime import date

import pytest

from quorate.disclosure.document import Block, Document, Paragraph, Table
from quorate.disclosure.reading import html
from quorate.disclosure.reading.html import html_document
from quorate.disclosure.reading.unreadable import UnreadableError


def page(body: str) -> Document:
    return html_document(f"<html><body>\n{body}</body></html>".encode(), "a.htm")


def texts(document: Document) -> list[str]:
    return [each.text for each in document.paragraphs()]


@pytest.mark.parametrize(
    ("body", "paragraphs"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<div>One<div>Two</div>Three</div>", ["One", "Two", "Three"]),
        ("One<br><br>Two", ["One", "Two"]),
        ("One<br>Two", ["One Two"]),
        ("O<b>n</b>e <i>more</i>", ["One more"]),
        ("<p>a\n   b&nbsp;\n c</p>", ["a b c"]),
        ("<P>One<P>Two", ["One", "Two"]),
        ("<p style='display:none'>No</p><p>Yes</p>", ["Yes"]),
        ("<script>no()</script><p>Yes</p>", ["Yes"]),
        ("<p>the &#147;Company&#148;</p>", ["the “Company”"]),
        ("<p>mo\u200bre</p>", ["more"]),
        ("<!-- no --><p>Yes<?no no?></p>", ["Yes"]),
    ],
)
def test_paragraphs_are_those_a_reader_sees(body: str, paragraphs: list[str]) -> None:
    assert texts(page(body)) == paragraphs


def test_every_word_keeps_its_line() -> None:
    [paragraph] = page("<p>one\n two\n <b>three</b></p>").blocks

    assert isinstance(paragraph, Paragraph)
    lines = [paragraph.line_at(paragraph.text.index(word)) for word in ("one", "two", "three")]
    assert lines == [2, 3, 4]


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("<h2>Vote required</h2>", 2),
        ("<p>VOTE REQUIRED</p>", 4),
        ("<p><b>Vote required</b></p>", 5),
        ("<p><span style='font-weight:bold'>Vote required</span></p>", 5),
        ("<p><span style='font-weight:700'>Vote</span> <b>required</b></p>", 5),
        ("<p><b>Vote</b> required</p>", 0),
        ("<p>Vote required</p>", 0),
    ],
)
def test_a_heading_is_marked_set_bold_or_in_capitals(body: str, level: int) -> None:
    assert [each.level for each in page(body).paragraphs()] == [level]


def cells(blocks: tuple[Block, ...]) -> list[tuple[str, ...]]:
    [table] = blocks
    assert isinstance(table, Table)
    return [row.cells for row in table.rows]


def test_signs_join_their_numbers_and_a_spanning_heading_stands_over_them() -> None:
    document = page(
        "<table><tr><td>Name</td><td></td><td colspan=3>Salary ($)</td><td></td>"
        "<td colspan=2>Percent</td></tr>"
        "<tr><td>Lee</td><td></td><td>$</td><td>1,234</td><td></td><td></td><td>3</td><td>%</td></tr>"
        "<tr><td>Kumar</td><td></td><td></td><td>567</td><td></td><td></td><td>*</td><td></td></tr>"
        "</table>"
    )

    assert cells(document.blocks) == [
        ("Name", "Salary ($)", "Percent"),
        ("Lee", "$1,234", "3%"),
        ("Kumar", "567", "*"),
    ]


def test_a_heading_over_two_columns_leaves_them_two() -> None:
    document = page(
        "<table><tr><td rowspan=2>Name</td><td colspan=2>Options</td></tr>"
        "<tr><td>Exercisable</td><td>Not</td></tr>"
        "<tr><td>Lee</td><td>10</td><td>20</td></tr></table>"
    )

    assert cells(document.blocks) == [
        ("Name", "Options", ""),
        ("", "Exercisable", "Not"),
        ("Lee", "10", "20"),
    ]


def test_a_table_that_only_sets_a_bullet_beside_its_text_is_paragraphs() -> None:
    document = page(
        "<table><tr><td>•</td><td>first</td></tr><tr><td>•</td><td>second</td></tr></table>"
        "<table><tr><td>(1)</td><td>Includes shares held by a trust.</td></tr></table>"
    )

    assert texts(document) == ["• first", "• second", "(1) Includes shares held by a trust."]


def test_tables_within_a_table_stand_by_themselves() -> None:
    document = page(
        "<table><tr><td><p>Before</p><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>"
    )

    assert texts(document) == ["Before"]
    assert [row.cells for table in document.tables() for row in table.rows] == [("a", "b")]


@pytest.mark.parametrize(
    "raised",
    ["<sup>1</sup>", "<sup>(1)</sup>", "<span style='vertical-align:super'>1</span>"],
)
def test_a_footnote_above_the_line_is_not_a_digit_of_its_number(raised: str) -> None:
    document = page(f"<table><tr><td>Lee</td><td>1,234{raised}</td></tr></table>")

    assert cells(document.blocks) == [("Lee", "1,234(1)")]


def test_text_set_in_columns_within_html_is_read_as_text() -> None:
    document = page("<pre>\nNOTICE\n\nA paragraph\nof two lines\n</pre><p>After</p>")

    assert texts(document) == ["NOTICE", "A paragraph of two lines", "After"]


def test_inline_xbrl_is_text_where_it_is_shown_and_tags_everywhere() -> None:
    document = page(
        "<div style='display:none'><ix:header><ix:hidden>"
        "<ix:nonNumeric name='dei:DocumentType' contextRef='c1'>DEF 14A</ix:nonNumeric></ix:hidden>"
        "<ix:resources><xbrli:context id='c1'><xbrli:entity><xbrli:segment>"
        "<xbrldi:explicitMember>ecd:PeoMember</xbrldi:explicitMember></xbrli:segment>"
        "</xbrli:entity><xbrli:period><xbrli:startDate>2023-01-01</xbrli:startDate>"
        "<xbrli:endDate>2023-12-31</xbrli:endDate></xbrli:period></xbrli:context></ix:resources>"
        "</ix:header></div>\n"
        "<p><ix:nonNumeric name='dei:EntityRegistrantName' contextRef='c1'>A\nCorp"
        "</ix:nonNumeric> is</p>"
    )

    assert texts(document) == ["A Corp is"]
    first, second = document.tags
    assert (first.name, first.text) == ("dei:DocumentType", "DEF 14A")
    assert (first.since, first.until) == (date(2023, 1, 1), date(2023, 12, 31))
    assert first.members == ("ecd:PeoMember",)
    assert (second.name, second.text, second.line) == ("dei:EntityRegistrantName", "A Corp", 3)


@pytest.mark.parametrize("span", ["1000000000", "99999", "-3", "x", "0"])
def test_a_hostile_span_makes_no_wide_table(span: str) -> None:
    document = page(f"<table><tr><td colspan={span} rowspan={span}>a</td><td>b</td></tr></table>")

    assert cells(document.blocks) == [("a", "b")]


def test_more_tags_than_any_filing_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "TAGS_MAX", 6)

    assert texts(page("<p>Yes</p>")) == ["Yes"]
    with pytest.raises(UnreadableError, match="it has 7 tags; at most 6"):
        page("<p>No<b></p>")
