"""Proposals: 120 days, 45 days, a bylaw, and a meeting that moved."""

from datetime import date

import pytest

from quorate.rules.federal.proposals import discretion_date, inclusion_deadline, meeting_moved

RELEASED = date(2013, 4, 29)


def test_s_131_the_deadline_is_eleven_days_later_than_printed() -> None:
    found = inclusion_deadline(RELEASED)
    assert found == date(2013, 12, 30)
    assert (found - date(2013, 12, 19)).days == 11
    assert inclusion_deadline(date(2002, 4, 14)) == date(2002, 12, 15)


def test_s_132_the_bylaw_s_day_replaces_the_forty_fifth() -> None:
    assert discretion_date(RELEASED, None) == date(2014, 3, 15)
    assert discretion_date(RELEASED, date(2014, 3, 20)) == date(2014, 3, 20)


@pytest.mark.parametrize(
    ("meeting", "moved"),
    [
        ("2014-05-18", True),
        ("2014-05-19", False),
        ("2014-06-18", False),
        ("2014-07-18", False),
        ("2014-07-19", True),
    ],
)
def test_thirty_days_from_the_anniversary(meeting: str, *, moved: bool) -> None:
    assert meeting_moved(date(2013, 6, 18), date.fromisoformat(meeting)) == moved
