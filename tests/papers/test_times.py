"""Days and hours on paper: in the meeting's zone, whatever zone they were written in."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from quorate.papers import times
from tests.papers.sample import CALLED


def test_a_day_is_written_out() -> None:
    assert times.day(date(2013, 6, 8)) == "June 8, 2013"


@pytest.mark.parametrize(
    ("at", "says"),
    [
        (datetime(2013, 6, 18, 20, 0, tzinfo=UTC), "Tuesday, June 18, 2013, 2:00 p.m. Mountain"),
        (datetime(2013, 6, 18, 18, 0, tzinfo=UTC), "Tuesday, June 18, 2013, 12:00 p.m. Mountain"),
        (datetime(2013, 6, 18, 17, 59, tzinfo=UTC), "Tuesday, June 18, 2013, 11:59 a.m. Mountain"),
        (datetime(2013, 6, 18, 6, 0, 1, tzinfo=UTC), "Tuesday, June 18, 2013, 12:00:01 a.m."),
        (datetime(2013, 6, 18, 5, 59, tzinfo=UTC), "Monday, June 17, 2013, 11:59 p.m. Mountain"),
    ],
    ids=["afternoon", "noon", "before noon", "a second after midnight", "the day before"],
)
def test_an_instant_is_of_the_meeting_s_own_day_and_hour(at: datetime, says: str) -> None:
    assert times.instant(at, CALLED).startswith(says)


@pytest.mark.parametrize(
    ("zone", "says"),
    [
        ("America/New_York", "4:00 p.m. Eastern"),
        ("Pacific/Honolulu", "10:00 a.m. Hawaii"),
        ("Europe/Berlin", "10:00 p.m. Europe/Berlin"),
    ],
)
def test_a_zone_has_the_name_that_a_notice_gives_it(zone: str, says: str) -> None:
    called = replace(CALLED, zone=zone)

    assert times.hour(datetime(2013, 6, 18, 20, 0, tzinfo=UTC), called) == says


def test_a_meeting_that_starts_late_in_utc_is_held_on_its_own_day() -> None:
    late = replace(CALLED, starts=datetime(2013, 6, 19, 2, 0, tzinfo=UTC))

    assert times.held_on(late) == "June 18, 2013"
