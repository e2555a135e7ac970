"""The zones a meeting may keep its days in."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfoNotFoundError

import pytest

from quorate.meeting.clock import zone

JUNE = datetime(2013, 6, 18, 5, 59, tzinfo=UTC)


def test_a_day_is_a_day_of_the_zone() -> None:
    assert JUNE.astimezone(zone("America/Denver")).day == 17
    assert JUNE.astimezone(zone("UTC")).day == 18


@pytest.mark.parametrize(("name", "hours"), [("-06:00", -6.0), ("+05:30", 5.5), ("+00:00", 0.0)])
def test_a_zone_may_be_an_offset(name: str, hours: float) -> None:
    assert JUNE.astimezone(zone(name)).utcoffset() == timedelta(hours=hours)


def test_no_such_zone() -> None:
    with pytest.raises(ZoneInfoNotFoundError):
        zone("America/Denvr")
