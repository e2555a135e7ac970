"""The window of an advance-notice bylaw."""

from datetime import date

import pytest

from quorate.rules.delaware.nominations import special_window, window, window_when_moved
from tests.rules.tables import days, rows, shows

PRIOR = date(2013, 6, 18)


def test_s_132_the_window_is_not_the_one_printed() -> None:
    assert window(PRIOR) == (date(2014, 2, 18), date(2014, 3, 20))
    assert (window(PRIOR)[1] - window(PRIOR)[0]).days + 1 == 31


MOVED = """
    meeting     announced   first       last
    2014-06-10  2014-03-01  2014-02-18  2014-03-20  8 days early: as before
    2014-07-18  2014-03-01  2014-02-18  2014-03-20  30 days late: as before
    2014-07-19  2014-03-01  2014-03-21  2014-04-20  31 days late: from the meeting
    2014-07-25  2014-03-01  2014-03-27  2014-04-26  37 days late
    2014-05-19  2014-01-02  2014-02-18  2014-03-20  30 days early: as before
    2014-05-18  2014-01-02  2014-01-18  2014-02-17  31 days early: from the meeting
    2014-07-25  2014-04-16  2014-03-27  2014-04-26  announced ten days before the end
    2014-07-25  2014-04-17  2014-03-27  2014-04-27  announced later: ten days more
"""


@pytest.mark.parametrize("row", rows(MOVED, 4), ids=shows)
def test_a_meeting_that_moves(row: list[str]) -> None:
    meeting, announced, first, last = days(*row[:4])
    assert window_when_moved(PRIOR, meeting, announced) == (first, last)


def test_s_084_one_day_outside_the_window_is_too_early_or_late() -> None:
    first, last = window(PRIOR)
    assert not first <= date(2014, 2, 17) <= last
    assert first <= date(2014, 2, 18) <= last
    assert first <= date(2014, 3, 20) <= last
    assert not first <= date(2014, 3, 21) <= last


def test_s_085_a_meeting_moved_by_44_days_takes_the_later_of_the_two_ends() -> None:
    found = window_when_moved(PRIOR, date(2014, 8, 1), date(2014, 5, 1))
    assert found == (date(2014, 4, 3), date(2014, 5, 11))
    early = window_when_moved(PRIOR, date(2014, 8, 1), date(2014, 1, 2))
    assert early == (date(2014, 4, 3), date(2014, 5, 3))


SPECIAL = """
    announced   first       last
    2013-06-01  2013-06-03  2013-07-03  announced long before: 90 days before the meeting
    2013-06-23  2013-06-03  2013-07-03  ten days end on the ninetieth
    2013-06-24  2013-06-03  2013-07-04  and a day later
    2013-08-15  2013-06-03  2013-08-25  ten days after the announcement
"""


@pytest.mark.parametrize("row", rows(SPECIAL, 3), ids=shows)
def test_s_086_the_window_for_a_special_meeting(row: list[str]) -> None:
    announced, first, last = days(*row[:3])
    assert special_window(date(2013, 10, 1), announced) == (first, last)
