"""The record date: the 9th, 10th, 60th and 61st day, and what moves it."""

from datetime import date

import pytest

from quorate.rules.days import back
from quorate.rules.delaware.record_date import (
    default_record_date,
    is_lawful,
    lawful_range,
    meeting_range,
    stands_after,
    voting_record_date_is_lawful,
)
from tests.rules.tables import days, rows, shows

MEETING = date(2013, 6, 18)


@pytest.mark.parametrize(
    ("days_earlier", "lawful"),
    [
        (9, False),
        (10, True),
        (11, True),
        (59, True),
        (60, True),
        (61, False),
        (64, False),
        (-1, False),
    ],
)
def test_s_016_ten_to_sixty_days(days_earlier: int, *, lawful: bool) -> None:
    assert is_lawful(back(MEETING, days_earlier), MEETING) == lawful


def test_s_016_the_lawful_range() -> None:
    assert lawful_range(MEETING) == (date(2013, 4, 19), date(2013, 6, 8))
    assert meeting_range(date(2013, 4, 15)) == (date(2013, 4, 25), date(2013, 6, 14))


def test_mckesson_s_sixty_one_days_are_too_many() -> None:
    assert not is_lawful(date(2001, 5, 25), date(2001, 7, 25))


def test_where_none_was_fixed_it_is_the_day_before_notice() -> None:
    assert default_record_date(date(2013, 4, 29)) == date(2013, 4, 28)


SPLIT = """
    notice      voting      meeting     may
    2013-04-19  2013-04-18  2013-06-18  not   before the record date for notice
    2013-04-19  2013-04-19  2013-06-18  be    the same day
    2013-04-19  2013-06-18  2013-06-18  be    the day of the meeting
    2013-04-19  2013-06-19  2013-06-18  not   after it
"""


@pytest.mark.parametrize("row", rows(SPLIT, 4), ids=shows)
def test_a_later_record_date_for_votes(row: list[str]) -> None:
    assert voting_record_date_is_lawful(*days(*row[:3])) == (row[3] == "be")


MOVED = """
    to          convened  record date
    2013-07-16  yes       stands       an adjournment keeps it
    2013-06-25  yes       stands       a week
    2013-06-18  no        stands       not moved at all
    2013-06-19  no        falls        61 days after April 19
    2013-07-16  no        falls        a postponement of 88 days
"""


@pytest.mark.parametrize("row", rows(MOVED, 3), ids=shows)
def test_s_013_a_record_date_and_a_meeting_that_moves(row: list[str]) -> None:
    stands = stands_after(date(2013, 4, 19), date.fromisoformat(row[0]), convened=row[1] == "yes")
    assert stands == (row[2] == "stands")
