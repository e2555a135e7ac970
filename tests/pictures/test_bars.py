"""A bar: its stretches from zero, one after the other; a line where the rule bites; a full key."""

import re

import pytest

from quorate.pictures.bars import Bar, Stretch, bar
from quorate.pictures.svg import HATCHED, LEVEL, SOLID, breadth
from quorate.words import Votes
from tests.pictures.drawing import Element, tree


def drawn(
    *stretches: Stretch,
    width: int = 720,
    line: Votes | None = None,
    name: str = "It",
    says: str = "ok",
) -> list[Element]:
    each = Bar(name=name, says=says, stretches=stretches, most=100, line=line, line_says="needs")
    parts, _ = bar(each, 0, width, "p")
    return list(tree(f"<svg>{''.join(parts)}</svg>"))


FOR, AGAINST = Stretch("For", 60, SOLID), Stretch("Against", 25, HATCHED)


def stretches(parts: list[Element]) -> list[tuple[str, str]]:
    wide = [p for p in parts if p.get("height") == "30" and p.get("stroke-width")]
    return [(str(p.get("x")), str(p.get("width"))) for p in wide]


def words(parts: list[Element]) -> list[str]:
    return [str(p.text) for p in parts if p.tag == "text"]


def test_stretches_follow_each_other_on_the_scale() -> None:
    assert stretches(drawn(FOR, AGAINST)) == [("0.00", "432.00"), ("432.00", "180.00")]


def test_a_stretch_of_nothing_is_neither_drawn_nor_in_the_key() -> None:
    parts = drawn(FOR, Stretch("Abstain", 0, LEVEL))

    assert len(stretches(parts)) == 1
    assert words(parts) == ["It", "ok", "For 60"]


@pytest.mark.parametrize(
    ("line", "at"), [(0, "0.00"), (50, "360.00"), (61, "439.20"), (100, "720.00")]
)
def test_the_line_stands_where_the_rule_bites(line: int, at: str) -> None:
    parts = drawn(FOR, line=line)
    paths = [str(part.get("d")) for part in parts if part.tag == "path"]

    assert paths[0].startswith(f"M{at} ")
    assert f"needs {line}" in words(parts)


@pytest.mark.parametrize(
    ("line", "anchor"), [(0, None), (50, "middle"), (100, "end")], ids=["left", "middle", "right"]
)
def test_its_words_stay_within_the_drawing(line: int, anchor: str | None) -> None:
    part = next(p for p in drawn(FOR, line=line) if p.tag == "text" and "needs" in str(p.text))

    assert part.get("text-anchor") == anchor


def test_without_a_line_there_is_none() -> None:
    assert [part for part in drawn(FOR) if part.tag == "path"] == []


@pytest.mark.parametrize("width", [288, 720])
def test_no_word_of_the_key_leaves_the_drawing(width: int) -> None:
    long = [Stretch("Instructions through an intermediary", 10 + at, SOLID) for at in range(4)]
    parts = drawn(*long, width=width, name="n" * 30, says="s" * 30)
    key = [p for p in parts if p.tag == "text" and p.get("x") not in ("0", str(width))]

    assert all(int(str(p.get("x"))) + breadth(str(p.text)) <= width for p in key)
    assert " ".join(str(p.text) for p in key).count("Instructions through an intermediary") == 4


def test_the_rows_of_the_key_stand_under_each_other_and_each_sample_by_its_words() -> None:
    long = [Stretch("Instructions through an intermediary", 10 + at, SOLID) for at in range(3)]
    parts = drawn(*long, width=288)
    samples = [int(str(p.get("y"))) for p in parts if p.get("width") == "13"]
    key = [int(str(p.get("y"))) for p in parts if p.tag == "text"][2:]

    assert samples == [samples[0], samples[0] + 40, samples[0] + 80]
    assert key == [samples[0] + 12 + 20 * at for at in range(6)]


def test_name_and_standing_stand_beside_each_other_only_where_both_fit() -> None:
    beside = drawn(FOR, name="It", says="passes")
    under = drawn(FOR, name="n" * 60, says="s" * 60)

    assert beside[1].get("text-anchor") == "end"
    assert under[1].get("text-anchor") is None
    assert beside[0].get("y") == beside[1].get("y")
    assert under[0].get("y") != under[1].get("y")


def test_the_next_bar_begins_below() -> None:
    each = Bar(name="It", says="ok", stretches=[FOR], most=100)
    parts, end = bar(each, 100, 720, "p")
    lowest = max(int(y) for part in parts for y in re.findall(r' y="(\d+)"', part))

    assert end > lowest >= 100
