"""A paper as HTML: nothing is fetched or run, whatever a name holds; tables have roles."""

from html.parser import HTMLParser

import pytest

from quorate.papers.html import escape, table, write
from quorate.papers.model import (
    Column,
    Facts,
    Paper,
    Picture,
    Points,
    Section,
    SignHere,
    Table,
    Words,
    figures,
)

EVIL = '</td><script>alert("x")</script><img src=x onerror=y>&amp;'
ONE = Table(caption="Votes", columns=(Column("Item"), *figures("For")), rows=(("1. It", "5"),))


class Tags(HTMLParser):
    """The tags of a page, opened and closed, and its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.words: list[str] = []
        self.crossed: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, _: object) -> None:
        self.seen.append(tag)
        if tag not in ("meta", "br", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.crossed.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def paper(*blocks: object, standing: str = "") -> str:
    return write(
        Paper(
            title=EVIL,
            issuer=EVIL,
            meeting=EVIL,
            standing=standing,
            blocks=blocks,  # type: ignore[arg-type]  # what a test gives is a block
        )
    )


def test_what_a_file_says_is_shown_and_never_run() -> None:
    bad = Table(caption=EVIL, columns=(Column(EVIL), Column(EVIL)), rows=((EVIL, EVIL),))
    text = paper(
        Section(EVIL),
        Words(EVIL),
        Words(EVIL, "warning"),
        Points((EVIL,)),
        Facts(((EVIL, EVIL),)),
        bad,
        Table(caption=EVIL, columns=(Column(EVIL),), rows=(), nothing=EVIL),
        SignHere(EVIL, EVIL),
        Picture(sentence=EVIL, wide="<svg></svg>", narrow="<svg></svg>", table=bad),
        standing=EVIL,
    )
    found = Tags(text)

    assert found.crossed == []
    assert found.open == []
    assert not {"script", "img", "link", "iframe", "a"} & set(found.seen)
    assert "".join(found.words).count('<script>alert("x")</script>') >= 10
    assert "default-src 'none'" in text


def test_a_table_has_its_caption_scopes_and_roles_and_names_each_cell() -> None:
    text = "".join(table(ONE))

    assert "<caption>Votes</caption>" in text
    assert '<th scope="col" role="columnheader" class="n">For</th>' in text
    assert '<th scope="row" role="rowheader" class="s">1. It</th>' in text
    assert '<td role="cell" class="n" data-of="For">5</td>' in text


@pytest.mark.parametrize(("columns", "stacks"), [(3, False), (4, True)])
def test_a_table_of_four_columns_becomes_records_on_a_narrow_screen(
    columns: int, *, stacks: bool
) -> None:
    names = tuple(Column(f"c{at}") for at in range(columns))
    text = "".join(table(Table(caption="x", columns=names, rows=(("y",) * columns,))))

    assert ("stacks" in text) is stacks


@pytest.mark.parametrize(("rows", "short"), [(8, True), (9, False)])
def test_a_short_table_is_kept_on_one_page(rows: int, *, short: bool) -> None:
    text = "".join(table(Table(caption="x", columns=(Column("c"),), rows=(("y",),) * rows)))

    assert ("short" in text) is short


@pytest.mark.parametrize(("cell", "whole"), [("a" * 12, True), ("a" * 13, False), ("", False)])
def test_a_short_cell_is_not_broken(cell: str, *, whole: bool) -> None:
    text = "".join(table(Table(caption="x", columns=(Column("c"),), rows=((cell,),))))

    assert ('class="s"' in text) is whole


def test_a_table_without_rows_is_a_sentence() -> None:
    none = Table(caption="Doubts", columns=(Column("What"),), rows=(), nothing="None.")

    assert table(none) == ['<p class="empty"><b>Doubts</b> None.</p>']


def test_a_sign_beside_a_finding_is_not_read_out() -> None:
    text = paper(Words("It carries.", "carried"), Words("Beware.", "warning"), Words("So.", "note"))

    assert text.count('aria-hidden="true"') == 2
    assert '<p class="note">So.</p>' in text


def test_the_standing_is_at_head_and_foot_and_a_final_paper_has_none() -> None:
    assert paper(standing="Unofficial").count("<strong>Unofficial</strong>") == 2
    assert paper().count('class="standing quiet') == 2


def test_a_citation_is_held_together() -> None:
    assert escape("8 Del. C. § 216 & more") == "8&nbsp;Del.&nbsp;C.&nbsp;§&nbsp;216 &amp; more"


def test_sections_hold_what_follows_them() -> None:
    text = paper(Words("first"), Section("One"), Words("a"), Section("Two"), Words("b"))

    assert text.count("<section>") == text.count("</section>") == 2
    assert text.index("first") < text.index("<section>")
