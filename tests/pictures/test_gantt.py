"""The picture of a calendar: valid, told in words, red where a rule is broken, wide and narrow."""

from dataclasses import replace
from datetime import date

import pytest
from lxml import etree

from quorate.meeting.calendar import deadlines
from quorate.papers.model import Column, Picture, Table
from quorate.pictures.drawn import NARROW, WIDE
from quorate.pictures.gantt import Panel, drawn, gantt
from quorate.pictures.gantt_marks import RED
from tests.meeting.planning import CALLED, PLAN

ROWS = [each for each in deadlines(CALLED, PLAN) if each.first <= date(2013, 6, 18)]
TABLE = Table(caption="Days", columns=(Column("Day"),), rows=())
PANEL = Panel(
    name="before",
    title="Up to the meeting",
    sentence="Record date: 4 days too early",
    first=date(2013, 1, 20),
    last=date(2013, 6, 24),
    meeting=date(2013, 6, 18),
    rows=ROWS,
)
SVG = "{http://www.w3.org/2000/svg}"


def tree(svg: str) -> etree._Element:
    return etree.fromstring(svg.encode())


def made(panel: Panel = PANEL) -> Picture:
    return gantt(panel, TABLE)


@pytest.mark.parametrize("svg", [made().wide, made().narrow])
def test_the_drawing_is_told_to_those_who_cannot_see_it(svg: str) -> None:
    root = tree(svg)
    title, says = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert says is not None
    assert title.text == "Up to the meeting"
    assert "Record date: Apr 19 to Jun 8; Apr 15, 4 days too early." in (says.text or "")
    assert "The meeting is on June 18, 2013." in (says.text or "")


@pytest.mark.parametrize("svg", [made().wide, made().narrow])
def test_u_42_red_has_text_and_only_what_is_broken_is_red(svg: str) -> None:
    red = [each.text for each in tree(svg).iter(f"{SVG}text") if each.get("fill") == RED]
    assert "Record date" in red
    assert "Apr 15, 4 days too early" in red
    assert "Notice to holders" not in red


def test_a_calendar_that_is_kept_has_no_red_row() -> None:
    kept = replace(PANEL, rows=[replace(each, broken="") for each in ROWS])
    for svg in (made(kept).wide, made(kept).narrow):
        assert not [each for each in tree(svg).iter(f"{SVG}text") if each.get("fill") == RED]


@pytest.mark.parametrize(("svg", "width"), [(made().wide, WIDE), (made().narrow, NARROW)])
def test_nothing_is_drawn_outside_of_the_page(svg: str, width: int) -> None:
    root = tree(svg)
    assert root.get("viewBox", "").split()[2] == str(width + 4)
    height = int(root.get("viewBox", "").split()[3])
    for each in root.iter(f"{SVG}text", f"{SVG}rect"):
        assert 0 <= int(each.get("x", "")) <= width
        assert 0 <= int(each.get("y", "")) <= height


@pytest.mark.parametrize(
    ("today", "marked"),
    [("2013-01-19", False), ("2013-01-20", True), ("2013-05-01", True), ("2013-06-24", True),
     ("2013-06-25", False), ("2013-06-18", False)],
)  # fmt: skip
def test_u_42_today_is_marked_where_it_lies_on_the_line(today: str, *, marked: bool) -> None:
    found = made(replace(PANEL, as_of=date.fromisoformat(today)))
    for svg in (found.wide, found.narrow):
        words = [each.text or "" for each in tree(svg).iter(f"{SVG}text")]
        assert any(word.startswith("Today, ") for word in words) == marked
        assert "Meeting, Jun 18" in words


def test_names_from_a_file_are_escaped() -> None:
    odd = replace(ROWS[0], name="<script>&\"')", first=PANEL.first, last=PANEL.first)
    assert "<script>" not in made(replace(PANEL, rows=[odd])).wide


def test_two_panels_under_each_other_bear_their_titles() -> None:
    second = replace(PANEL, title="After it", name="after")
    words = [each.text for each in tree(drawn([PANEL, second], WIDE, "x")).iter(f"{SVG}text")]
    assert "Up to the meeting" in words
    assert "After it" in words


def test_the_same_days_give_the_same_drawing() -> None:
    assert made() == made()
