"""A picture: drawn for a wide and for a narrow page, told in words, its numbers in a table."""

from quorate.papers.model import Column, Table
from quorate.pictures.bars import Bar, Stretch
from quorate.pictures.drawn import NARROW, WIDE, picture
from quorate.pictures.svg import HATCHED, SOLID
from tests.pictures.drawing import tree

TABLE = Table(caption="x", columns=(Column("y"),), rows=())
BARS = [
    Bar(
        name="It",
        says="passes",
        stretches=[Stretch("For", 60, SOLID), Stretch("Against", 0, HATCHED)],
        most=100,
        line=51,
        line_says="needs",
    ),
    Bar(name="That", says="fails", stretches=[Stretch("For", 1_000, HATCHED)], most=2_000),
]


def test_it_is_drawn_twice_and_each_drawing_has_its_own_names() -> None:
    made = picture("p", "Votes", "It passes.", BARS, TABLE)
    wide, narrow = tree(made.wide), tree(made.narrow)

    assert str(wide.get("viewBox")).startswith(f"-2 0 {WIDE + 4} ")
    assert str(narrow.get("viewBox")).startswith(f"-2 0 {NARROW + 4} ")
    ids = [el.get("id") for each in (wide, narrow) for el in each.iter() if el.get("id")]
    assert len(ids) == len(set(ids))
    assert made.table is TABLE


def test_who_cannot_see_it_is_told_every_number() -> None:
    made = picture("p", "Votes", "It passes.", BARS, TABLE)
    found = tree(made.wide)
    said = [el.text for el in found if el.tag.endswith(("title", "desc"))]

    assert said == [
        "Votes",
        "It passes. It, passes: For 60; needs 51. That, fails: For 1,000.",
    ]
    assert found.get("role") == "img"
    assert found.get("aria-labelledby") == "p-wide-title p-wide-says"


def test_the_narrow_drawing_fits_a_page_of_320_pixels_between_its_margins() -> None:
    assert NARROW + 2 * 16 == 320
    assert WIDE == 720


def test_nothing_stands_below_the_drawing() -> None:
    found = tree(picture("p", "t", "s", BARS, TABLE).narrow)
    height = int(str(found.get("viewBox")).split()[3])

    assert all(int(str(el.get("y"))) <= height for el in found.iter() if el.get("y"))
    assert tree(picture("p", "t", "s", [], TABLE).wide) is not None
