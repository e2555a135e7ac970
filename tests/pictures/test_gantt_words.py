"""Days in few words."""

from datetime import date

import pytest

from quorate.meeting.deadline import Lane, beginning, by, on, within
from quorate.pictures.gantt_words import LANES, short, spelled, when, wrong

MEETING = date(2013, 6, 18)
WORDS = ("because", "§ 1", Lane.LEGAL)


def window(first: str, last: str) -> str:
    days = (date.fromisoformat(first), date.fromisoformat(last))
    return when(within("R", "it", days, *WORDS), MEETING)


def test_how_a_deadline_binds_is_said() -> None:
    assert when(by("R", "it", date(2013, 5, 9), *WORDS), MEETING) == "by May 9"
    assert when(beginning("R", "it", date(2013, 6, 8), *WORDS), MEETING) == "from Jun 8"
    assert when(on("R", "it", date(2014, 6, 8), *WORDS), MEETING) == "Jun 8, 2014"


@pytest.mark.parametrize(
    ("first", "last", "says"),
    [
        ("2013-04-19", "2013-06-08", "Apr 19 to Jun 8"),
        ("2014-02-18", "2014-03-20", "Feb 18 to Mar 20, 2014"),
        ("2012-12-30", "2013-01-02", "Dec 30, 2012 to Jan 2"),
        ("2014-01-01", "2014-12-31", "in 2014"),
    ],
)
def test_a_window_says_its_year_once(first: str, last: str, says: str) -> None:
    assert window(first, last) == says


def test_what_is_wrong_names_the_day_of_the_call() -> None:
    days = (date(2013, 4, 19), date(2013, 6, 8))
    record = within("R", "it", days, *WORDS, says=date(2013, 4, 15))
    assert wrong(record, MEETING) == "Apr 15, 4 days too early"


def test_every_lane_has_its_name() -> None:
    assert set(LANES) == set(Lane)


def test_days_are_spelled_in_a_page() -> None:
    assert spelled("2013-06-18 less 60 days") == "June 18, 2013 less 60 days"
    assert spelled("item 12013-06-188") == "item 12013-06-188"
    assert short(MEETING, MEETING) == "Jun 18"
