"""A cell is a number, nothing, less than is printed, or words; its footnotes are apart."""

from decimal import Decimal

import pytest

from quorate.disclosure.phrases.cells import Shown, read_cell, without_marks


@pytest.mark.parametrize(
    ("text", "value", "marks"),
    [
        ("1,234", 1234, ()),
        ("$1,234(4)", 1234, ("4",)),
        ("219,219 (6) (7)", 219219, ("6", "7")),
        ("(5)", -5, ()),
        ("(1,234)", -1234, ()),
        ("$(12.5)", Decimal("-12.5"), ()),
        ("12.43(1)%", Decimal("12.43"), ("1",)),
        ("31.10 %", Decimal("31.10"), ()),
        ("1,234*", 1234, ("*",)),
        ("1,234¹", 1234, ("1",)),
        ("36, 088", 36088, ()),
    ],
)
def test_a_number_is_read_apart_from_its_footnotes(
    text: str, value: Decimal, marks: tuple[str, ...]
) -> None:
    cell = read_cell(text)

    assert (cell.shown, cell.value, cell.marks) == (Shown.NUMBER, value, marks)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("—", Shown.NONE),
        ("$ —", Shown.NONE),
        ("—(3)", Shown.NONE),
        ("N/A", Shown.NONE),
        ("*", Shown.LESS),
        ("* (4)", Shown.LESS),
        ("less than 1%", Shown.LESS),
        ("<1%", Shown.LESS),
        ("", Shown.BLANK),
        ("  ", Shown.BLANK),
        ("Victor Lee(2)", Shown.WORDS),
        ("12/2/2018", Shown.WORDS),
        ("219,219 — 889,750", Shown.WORDS),
    ],
)
def test_what_is_no_number_says_what_it_is(text: str, shown: Shown) -> None:
    assert read_cell(text).shown is shown


def test_a_dash_adds_nothing_and_a_star_cannot_be_added() -> None:
    assert read_cell("—").amount == 0
    assert read_cell("*").amount is None


@pytest.mark.parametrize(("text", "places"), [("31.1%", 1), ("31.10%", 2), ("31", 0), ("x", 0)])
def test_the_places_printed_are_kept(text: str, places: int) -> None:
    assert read_cell(text).places == places


def test_a_fraction_of_a_share_is_not_whole() -> None:
    assert read_cell("113,864,618.8").whole is None
    assert read_cell("113,864,618").whole == 113864618


@pytest.mark.parametrize(
    ("label", "bare", "marks"),
    [
        ("Kim J. Huntley(5)", "Kim J. Huntley", ("5",)),
        ("Amit Kumar, Ph.D. (4) (5)", "Amit Kumar, Ph.D.", ("4", "5")),
        ("All directors as a group (10 persons)", "All directors as a group (10 persons)", ()),
        ("Name (CEO)", "Name (CEO)", ()),
    ],
)
def test_a_label_is_read_apart_from_its_footnotes(
    label: str, bare: str, marks: tuple[str, ...]
) -> None:
    assert without_marks(label) == (bare, marks)
