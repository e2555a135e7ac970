"""Days are counted by the calendar, and the dates of the first meeting come out as they must."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from quorate.rules.business_days import commission
from quorate.rules.days import anniversary, back, days_before, months_after, on
from quorate.rules.delaware import nominations, stock_list
from quorate.rules.federal import proposals, results
from tests.rules.tables import days, rows, shows

MEETING = date(2013, 6, 18)

DISTANCES = """
    day         meeting     days
    2013-04-15  2013-06-18    64  the record date of the first meeting
    2013-04-29  2013-06-18    50  its mailing
    2002-05-25  2002-07-25    61  McKesson v. Derdiger
    2013-06-18  2013-06-18     0  the day itself
    2013-06-19  2013-06-18    -1  the day after
    2012-02-28  2012-03-01     2  over a leap day
"""


@pytest.mark.parametrize("row", rows(DISTANCES, 3), ids=shows)
def test_s_134_days_before(row: list[str]) -> None:
    day, meeting = days(*row[:2])
    assert days_before(day, meeting) == int(row[2])


ANNIVERSARIES = """
    day         years  anniversary
    2013-06-18      1  2014-06-18   a year on
    2012-02-29      1  2013-02-28   no 29th
    2012-02-29      4  2016-02-29   a 29th again
    2013-02-28      3  2016-02-28   the 28th stays the 28th
"""


@pytest.mark.parametrize("row", rows(ANNIVERSARIES, 3), ids=shows)
def test_an_anniversary(row: list[str]) -> None:
    assert str(anniversary(date.fromisoformat(row[0]), int(row[1]))) == row[2]


MONTHS = """
    day         months  day so many on
    2012-06-06      13  2013-07-06      the longest between annual meetings
    2013-01-31       1  2013-02-28      a shorter month
    2012-01-31       1  2012-02-29      in a leap year
    2013-12-15       1  2014-01-15      over the year
    2013-11-30      13  2014-12-30      into a December
"""


@pytest.mark.parametrize("row", rows(MONTHS, 3), ids=shows)
def test_months_after(row: list[str]) -> None:
    assert str(months_after(date.fromisoformat(row[0]), int(row[1]))) == row[2]


def test_s_134_the_meeting_is_on_a_tuesday() -> None:
    assert f"{MEETING:%A}" == "Tuesday"


def test_s_134_cut_off_and_start_are_fourteen_hours_apart() -> None:
    cutoff = datetime(2013, 6, 18, 1, tzinfo=ZoneInfo("America/Chicago"))
    starts = datetime(2013, 6, 18, 14, tzinfo=ZoneInfo("America/Denver"))
    assert cutoff.astimezone(UTC).isoformat() == "2013-06-18T06:00:00+00:00"
    assert starts.astimezone(UTC).isoformat() == "2013-06-18T20:00:00+00:00"
    assert (starts - cutoff).total_seconds() == 14 * 60 * 60


def test_s_134_the_report_is_due_on_the_fourth_business_day() -> None:
    assert results.results_due(MEETING) == date(2013, 6, 24)
    assert results.results_due(date(2026, 6, 18)) == date(2026, 6, 25)
    assert not commission().is_open(date(2026, 6, 19))


def test_s_134_the_stock_list_is_open_for_ten_days() -> None:
    assert stock_list.window(MEETING) == (date(2013, 6, 8), date(2013, 6, 17))


def test_s_134_the_nomination_window_of_2014() -> None:
    assert nominations.window(MEETING) == (date(2014, 2, 18), date(2014, 3, 20))


def test_s_134_a_hundred_and_eighty_days_from_notice() -> None:
    assert on(date(2012, 12, 5), 180) == date(2013, 6, 3)


def test_s_134_sixty_days_from_the_ownership_date() -> None:
    assert on(date(2013, 3, 31), 60) == date(2013, 5, 30)


def test_s_134_the_deadlines_before_the_mailing_anniversary() -> None:
    mailed = date(2013, 4, 29)
    assert proposals.inclusion_deadline(mailed) == date(2013, 12, 30)
    assert proposals.discretion_date(mailed, None) == date(2014, 3, 15)


def test_back_and_on_undo_each_other() -> None:
    assert back(on(MEETING, 400), 400) == MEETING
