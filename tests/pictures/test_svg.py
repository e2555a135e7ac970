"""Drawings as text: what a file says is escaped, lengths are exact, words stay on the page."""

from fractions import Fraction

import pytest

from quorate.pictures import svg
from quorate.words import Votes
from tests.pictures.drawing import tree


def test_whatever_a_name_holds_is_shown_and_never_run() -> None:
    evil = '"><script>x</script>&'
    found = svg.drawing(
        "a", 10, 10, evil, evil, [svg.text(evil, 0, 0), svg.element("g", {"id": evil})]
    )

    assert "<script>" not in found
    assert evil in "".join(tree(found).itertext())


@pytest.mark.parametrize(
    ("votes", "most", "width", "reached"),
    [
        (0, 3, 720, "0.00"),
        (1, 3, 720, "240.00"),
        (2, 3, 100, "66.66"),
        (3, 3, 720, "720.00"),
        (5, 0, 720, "0.00"),
        (Fraction(1, 2), 3, 720, "120.00"),
        (10**30, 10**30, 288, "288.00"),
    ],
)
def test_votes_reach_as_far_as_their_part(
    votes: Votes, most: Votes, width: int, reached: str
) -> None:
    assert svg.along(votes, most, width) == reached


def test_words_are_broken_where_they_would_leave_the_page() -> None:
    words = "Instructions through an intermediary 404,807"

    assert svg.lines(words, svg.breadth(words)) == [words]
    broken = svg.lines(words, svg.breadth(words) - 1)
    assert len(broken) == 2
    assert " ".join(broken) == words
    assert max(map(svg.breadth, svg.lines(words, 120))) <= 120
    assert svg.lines("", 10) == [""]


def test_a_word_longer_than_the_page_stands_by_itself() -> None:
    assert svg.lines("a " + "b" * 99 + " c", 50) == ["a", "b" * 99, "c"]


def test_entries_flow_and_begin_a_new_row_where_they_do_not_fit() -> None:
    wide = svg.breadth("aaaa") + 20

    assert svg.flowed(["aaaa", "aaaa"], 2 * wide + 20, 20) == [(0, 0), (wide + 20, 0)]
    assert svg.flowed(["aaaa", "aaaa"], 2 * wide + 19, 20) == [(0, 0), (0, 1)]
    assert svg.flowed([], 100, 20) == []


def test_an_entry_of_several_lines_has_rows_of_its_own() -> None:
    places, rows = svg.set_out([["a"], ["b", "c"], ["d"]], 500, 20)

    assert places == [(0, 0), (0, 1), (0, 3)]
    assert rows == 4
    assert svg.set_out([["a"], ["b"]], 500, 20)[1] == 1
    assert svg.set_out([], 500, 20) == ([], 0)


def test_only_the_patterns_that_are_used_are_defined() -> None:
    part = svg.area("0", 0, "5", 5, svg.HATCHED, "p")
    found = svg.drawing("p", 10, 10, "t", "d", [part])

    assert 'id="p-hatched"' in found
    assert found.count("<pattern") == 1
    assert "<defs" not in svg.drawing("p", 10, 10, "t", "d", [])


def test_every_fill_is_told_apart_without_colour() -> None:
    looks = {(fill.ground, fill.marks) for fill in svg.FILLS}

    assert len(looks) == len({fill.name for fill in svg.FILLS}) == len(svg.FILLS)


def test_only_what_is_to_be_bold_is() -> None:
    assert "font-weight" not in svg.text("x", 0, 0)
    assert 'font-weight="650"' in svg.text("x", 0, 0, bold=True)


def test_an_attribute_that_is_none_is_left_out() -> None:
    assert svg.element("a", {"b": None, "c": 1}) == '<a c="1"/>'
    assert svg.element("a", {}, "x") == "<a>x</a>"
