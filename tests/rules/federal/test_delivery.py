"""The fortieth day, the tenth, the twentieth business day."""

from datetime import date

import pytest

from quorate.rules.days import back
from quorate.rules.federal.delivery import (
    broker_search_by,
    card_alone_from,
    copies_until,
    copy_sent_by,
    definitive_from,
    may_send_notice_only,
    notice_only_by,
)

MEETING = date(2013, 6, 18)


@pytest.mark.parametrize(
    ("days", "may"), [(39, False), (40, True), (41, True), (50, True), (0, False)]
)
def test_s_016_a_notice_alone_goes_forty_days_before(days: int, *, may: bool) -> None:
    assert may_send_notice_only(back(MEETING, days), MEETING) == may


def test_s_134_the_days_of_the_2013_mailing() -> None:
    assert notice_only_by(MEETING) == date(2013, 5, 9)
    assert card_alone_from(date(2013, 4, 29)) == date(2013, 5, 9)
    assert copy_sent_by(date(2013, 5, 10)) == date(2013, 5, 15)
    assert copies_until(MEETING) == date(2014, 6, 18)
    assert definitive_from(date(2013, 4, 19)) == date(2013, 4, 29)
    assert definitive_from(date(2023, 10, 20)) == date(2023, 10, 30)


@pytest.mark.parametrize(
    ("record", "search"),
    [("2013-04-15", "2013-03-15"), ("2013-04-19", "2013-03-21"), ("2013-06-05", "2013-05-07")],
)
def test_s_134_the_search_takes_the_stricter_calendar(record: str, search: str) -> None:
    assert broker_search_by(date.fromisoformat(record)) == date.fromisoformat(search)
