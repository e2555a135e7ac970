"""The meeting's hour stands beside its day, and its place is an address or a page."""

from datetime import date, time

import pytest

from quorate.disclosure.statement.place import hours, places
from tests.disclosure.statement.saying import FILE, said

DAY = date(2013, 6, 18)


@pytest.mark.parametrize(
    ("text", "value", "zone"),
    [
        ("The meeting is at 2:00 p.m. Mountain Time on June 18, 2013.", time(14), "America/Denver"),
        ("on June 18, 2013, beginning at 9:30 a.m., Eastern Time", time(9, 30), "America/New_York"),
        ("June 18, 2013 at 10:00 AM", time(10), None),
    ],
)  # fmt: skip
def test_the_hour_beside_the_day_is_the_meetings(text: str, value: time, zone: str | None) -> None:
    [fact] = hours(said(text), FILE, DAY)

    assert (fact.value.time, fact.value.zone) == (value, zone)


@pytest.mark.parametrize(
    "text",
    [
        "Proxies by telephone must be received by 1:00 a.m., Central Time, on June 18, 2013.",
        "The offices open at 9:00 a.m. on June 17, 2013.",
        "The polls close at 3:00 p.m. on June 18, 2013.",
    ],
)
def test_another_hour_is_not(text: str) -> None:
    assert hours(said(text), FILE, DAY) == ()


def test_the_hour_may_stand_on_the_line_below_the_day() -> None:
    assert [
        each.value.time for each in hours(said("June 18, 2013", "at 2:00 p.m."), FILE, DAY)
    ] == [time(14)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            (
                "The meeting will be held at 2:00 p.m. at the Grand Hotel, 1 Main Street, "
                "Thornton, "
                "Colorado 80233, and online."
            ),
            "the Grand Hotel, 1 Main Street, Thornton, Colorado 80233",
        ),
        (
            "The meeting will be held virtually at www.virtualshareholdermeeting.com/ACME2024.",
            "www.virtualshareholdermeeting.com/ACME2024",
        ),
    ],
)
def test_the_place_is_an_address_or_a_page(text: str, place: str) -> None:
    assert [each.value for each in places(said(text), FILE)] == [place]


def test_an_address_in_another_sentence_is_no_place_of_the_meeting() -> None:
    assert places(said("Write to us at 1 Main Street, Thornton, Colorado 80233."), FILE) == ()
