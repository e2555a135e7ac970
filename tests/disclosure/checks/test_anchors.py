"""A printed deadline fits a day; which days the statement may have been released on."""

from datetime import date

import pytest

from quorate.disclosure.checks.anchors import apart, customary, implied, release_days, weekend
from tests.disclosure.checks.saying import read

FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 5, day) for day in (15, 16, 17, 18))


@pytest.mark.parametrize(
    ("day", "days"),
    [
        (FRIDAY, {FRIDAY}),
        (SATURDAY, {SATURDAY, FRIDAY, MONDAY}),
        (SUNDAY, {SUNDAY, FRIDAY, MONDAY}),
        (MONDAY, {MONDAY}),
    ],
)
def test_a_day_of_a_weekend_may_have_been_moved(day: date, days: set[date]) -> None:
    assert set(weekend(day)) == days


def test_a_deadline_implies_the_day_of_the_year_before() -> None:
    assert implied(date(2026, 12, 10), 120) == date(2026, 4, 9)


def test_days_are_apart_either_way() -> None:
    assert apart(FRIDAY, MONDAY) == apart(MONDAY, FRIDAY) == 3


def test_the_record_date_is_no_day_of_release() -> None:
    days = release_days(read(("OTHER MATTERS", "Dated April 3, 2026, as of April 4, 2026.")))

    assert days == {date(2026, 4, 9), date(2026, 4, 3)}


@pytest.mark.parametrize(
    ("day", "is_customary"),
    [
        (date(2027, 2, 20), True),  # 90 days before the anniversary of the meeting
        (date(2027, 2, 21), True),
        (date(2027, 2, 22), False),
    ],
)
def test_bylaws_ask_for_notice_so_many_days_before(day: date, is_customary: bool) -> None:
    assert customary(day, date(2026, 5, 21), frozenset()) is is_customary
