"""Marks and their places."""

from datetime import date
from itertools import pairwise

import pytest

from quorate.meeting.deadline import Lane, beginning, by, on, within
from quorate.pictures.gantt_marks import RED, Scale, axis, key, mark, own
from quorate.pictures.svg import breadth

SCALE = Scale(date(2013, 1, 1), date(2013, 4, 11), 100, 300)  # two units a day
WORDS = ("because", "§ 1", Lane.LEGAL)


@pytest.mark.parametrize(
    ("day", "x"),
    [("2012-12-31", 100), ("2013-01-01", 100), ("2013-01-02", 102), ("2013-04-11", 300),
     ("2013-04-12", 300)],
)  # fmt: skip
def test_a_day_has_its_place_and_one_outside_stands_at_the_end(day: str, x: int) -> None:
    assert SCALE.x(date.fromisoformat(day)) == x


def test_a_scale_of_one_day_divides_by_nothing() -> None:
    assert Scale(date(2013, 1, 1), date(2013, 1, 1), 0, 10).x(date(2013, 1, 1)) == 0


@pytest.mark.parametrize("width", [60, 120, 240, 480])
def test_names_of_months_never_run_into_each_other(width: int) -> None:
    scale = Scale(date(2012, 10, 1), date(2014, 3, 1), 0, width)
    names = axis(scale)
    for (x, words), (after, _) in pairwise(names):
        assert x + breadth(words) < after
    assert all(x + breadth(words) <= width for x, words in names)
    assert "2013" in [words for _, words in names]


def test_each_kind_has_a_mark_of_its_own() -> None:
    day, days = date(2013, 2, 1), (date(2013, 2, 1), date(2013, 3, 1))
    drawn = {
        "".join(mark(each, SCALE, 10, "p"))
        for each in (
            by("R", "it", day, *WORDS),
            beginning("R", "it", day, *WORDS),
            on("R", "it", day, *WORDS),
            within("R", "it", days, *WORDS),
        )
    }
    assert len(drawn) == 4


def test_only_what_is_broken_is_red() -> None:
    kept = own(by("R", "it", date(2013, 2, 1), *WORDS, says=date(2013, 1, 31)), SCALE, 10)
    broken = own(by("R", "it", date(2013, 2, 1), *WORDS, says=date(2013, 2, 2)), SCALE, 10)
    assert RED not in "".join(kept)
    assert RED in "".join(broken)
    assert own(by("R", "it", date(2013, 2, 1), *WORDS), SCALE, 10) == []


@pytest.mark.parametrize("width", [288, 720])
def test_the_key_names_every_mark(width: int) -> None:
    parts, below = key(width, "p")
    for words in ("a window", "a last day", "from that day", "the call", "the call breaks it"):
        assert f">{words}</text>" in "".join(parts)
    assert below > 0
