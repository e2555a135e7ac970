"""Which instant, which day a text names."""

from datetime import UTC, date, datetime

import pytest

from quorate.files.times import TimeError, day, instant, zone_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2013-06-18 14:00 America/Denver", datetime(2013, 6, 18, 20, tzinfo=UTC)),
        ("2013-06-18 01:00:01 America/Chicago", datetime(2013, 6, 18, 6, 0, 1, tzinfo=UTC)),
        ("2013-06-18T14:00:00-06:00", datetime(2013, 6, 18, 20, tzinfo=UTC)),
        ("2013-06-18T20:00:00Z", datetime(2013, 6, 18, 20, tzinfo=UTC)),
        ("2013-06-18 20:00 UTC", datetime(2013, 6, 18, 20, tzinfo=UTC)),
        ("2013-06-18T20:00:00.999Z", datetime(2013, 6, 18, 20, tzinfo=UTC)),
    ],
    ids=[
        "in a zone",
        "with seconds",
        "with an offset",
        "in UTC",
        "in UTC by name",
        "a fraction of a second is cut off",
    ],
)
def test_an_instant(text: str, expected: datetime) -> None:
    assert instant(text) == expected


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("2013-06-18 14:00", "has no zone"),
        ("2013-06-18T14:00:00", "has no zone"),
        ("noon", "is no time"),
        ("2013-06-31 14:00 America/Denver", "is no time"),
        ("2013-06-18 America/Denver", "is no time"),
        ("2013-06-18 14:00 Mars/Denver", "is no time zone"),
        ("2013-06-18 14:00 ../etc/passwd", "is no time zone"),
        ("2013-03-10 02:30 America/Denver", "the clocks change"),
        ("2013-11-03 01:30 America/Denver", "the clocks change"),
        ("", "is no time"),
    ],
)
def test_what_names_no_instant(text: str, says: str) -> None:
    with pytest.raises(TimeError, match=says):
        instant(text)


def test_a_day() -> None:
    assert day("2013-05-18") == date(2013, 5, 18)
    with pytest.raises(TimeError, match="write 2013-05-18"):
        day("05/18/2013")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2013-06-18 14:00 America/Denver", "America/Denver"),
        ("2013-06-18T14:00:00-06:00", "-06:00"),
        ("2013-06-18T14:00:00Z", "+00:00"),
        ("2013-06-18 20:00 UTC", "UTC"),
    ],
)
def test_the_zone_a_time_is_written_in(text: str, expected: str) -> None:
    assert zone_of(text) == expected
