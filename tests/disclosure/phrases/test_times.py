"""An hour is read with the zone that stands beside it."""

from datetime import time

import pytest

from quorate.disclosure.phrases.times import times_in


@pytest.mark.parametrize(
    ("text", "value", "zone"),
    [
        ("at 2:00 p.m. Mountain Time", time(14), "America/Denver"),
        ("9:00 a.m. (Central Time)", time(9), "America/Chicago"),
        ("10:30 AM, Eastern Daylight Time", time(10, 30), "America/New_York"),
        ("11:59 p.m. ET", time(23, 59), "America/New_York"),
        ("8 a.m. PDT", time(8), "America/Los_Angeles"),
        ("12:00 p.m.", time(12), None),
        ("12:00 a.m.", time(0), None),
        ("12:00 noon", time(12), None),
        ("12:00 midnight", time(0), None),
        ("10:00 a.m., local time", time(10), None),
    ],
)
def test_an_hour_has_its_zone(text: str, value: time, zone: str | None) -> None:
    [found] = times_in(text)

    assert (found.value, found.zone) == (value, zone)


@pytest.mark.parametrize("text", ["13:00 p.m.", "a ratio of 1:10", "24 hours", "item 2"])
def test_what_is_no_hour_is_none(text: str) -> None:
    assert list(times_in(text)) == []
