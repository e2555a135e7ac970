"""Instants and days read in columns are those that are read one by one."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pytest

from quorate.bulk.cells import coded
from quorate.bulk.stamps import days, instants, local_days, wholes
from quorate.files import times

TEXTS = (
    "2026-06-18T06:00:00Z",
    "2026-06-18T06:00:00.75Z",
    "2026-06-18T00:00:00-06:00",
    "2026-06-18 01:00 America/Chicago",
    "2026-06-18 01:00:59 America/Chicago",
    "2026-03-08 01:59 America/Denver",
    "2026-03-08 02:30 America/Denver",  # skipped by the clocks
    "2026-11-01 01:30 America/Denver",  # comes twice
    "2026-11-01 02:00 America/Denver",
    "2024-02-29T23:59:59+05:30",
    "2026-02-29T00:00:00Z",
    "2026-06-18T24:00:00Z",
    "2026-06-18T06:60:00Z",
    "2026-06-18 06:00",
    "2026-06-18",
    "yesterday",
    "",
    "1969-12-31T23:59:59Z",
    "0001-01-01T00:00:00+01:00",
    "9999-12-31 23:59 America/New_York",
    "1899-12-31T23:59:59-12:00",
    "1900-01-01T00:00:00+14:00",
    "2199-12-31T23:59:59-12:00",
    "2200-01-01T00:00:00+14:00",
    "2026-06-18 06:00 America/Nowhere",
    "2026-06-18T06:00:00Z ",
)


def one_by_one(text: str) -> int | None:
    try:
        return int(times.instant(text).timestamp())
    except times.TimeError:
        return None


@pytest.mark.parametrize("order", [1, -1])
def test_instants_in_a_column_are_those_of_single_texts(order: int) -> None:
    texts = [*TEXTS, *TEXTS][::order]
    found = instants(pa.chunked_array([texts[:7], texts[7:]], pa.string()))
    told = [
        second if good else None
        for second, good in zip(found.seconds.tolist(), found.good.tolist(), strict=True)
    ]

    assert told == [one_by_one(text) for text in texts]


@pytest.mark.parametrize("text", TEXTS)
def test_a_column_of_one_text_reads_it_alike(text: str) -> None:
    found = instants(pa.chunked_array([[text]], pa.string()))

    assert (found.seconds[0] if found.good[0] else None) == one_by_one(text)


@pytest.mark.parametrize(
    ("hour", "minute", "second", "day"),
    [(5, 59, 59, 17), (6, 0, 0, 18), (6, 0, 1, 18)],
    ids=["the second before midnight", "midnight", "the second after"],
)
def test_the_day_of_an_instant_is_the_day_where_the_meeting_is(
    hour: int, minute: int, second: int, day: int
) -> None:
    at = datetime(2026, 6, 18, hour, minute, second, tzinfo=UTC)
    found = local_days(np.array([int(at.timestamp())]), ZoneInfo("America/Denver"))

    assert date.fromordinal(int(found[0])) == date(2026, 6, day)


def test_days_are_read_and_an_empty_text_names_none() -> None:
    found, good = days(coded(pa.chunked_array([["2026-06-18", "", "2026-06-31", "2024-02-29"]])))

    assert good.tolist() == [True, True, False, True]
    read = [date(2026, 6, 18).toordinal(), 0, date(2024, 2, 29).toordinal()]
    assert found[good].tolist() == read


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0),
        ("007", 7),
        ("9" * 17, 10**17 - 1),
        ("9" * 18, 10**18 - 1),
        ("1" + "0" * 18, None),
        ("", None),
        ("-1", None),
        ("+1", None),
        ("1,000", None),
        ("1.0", None),
        (" 1", None),
        ("1e3", None),
        ("\u0661", None),
    ],
)
def test_whole_numbers_are_digits_alone(text: str, number: int | None) -> None:
    found, good = wholes(pa.chunked_array([[text, "5"]], pa.string()), 18)

    assert (int(found[0]) if good[0] else None) == number
    assert (int(found[1]), bool(good[1])) == (5, True)
