"""A date is found however it is written, its weekday with it, and a blank is none."""

from datetime import date

import pytest

from quorate.disclosure.phrases.dates import dates_in

JUNE_18 = date(2013, 6, 18)


@pytest.mark.parametrize(
    "text",
    [
        "on June 18, 2013 at 2:00 p.m.",
        "JUNE 18, 2013",
        "June 18,2013",
        "June 18th, 2013",
        "June 18 2013",
        "18 June 2013",
        "the 18th day of June, 2013",
        "2013-06-18",
        "6/18/2013",
        "06/18/13",
        "Tuesday, June 18, 2013",
    ],
)
def test_a_day_is_the_same_however_it_is_written(text: str) -> None:
    assert [each.value for each in dates_in(text)] == [JUNE_18]


@pytest.mark.parametrize(
    "text",
    [
        "March __, 2024",
        "in June 2013",
        "we may 2013 times",
        "17 CFR 240.14a-8",
        "June 18",
        "1-for-10",
        "Proposals 1/2/3",
        "January 1, 1899",
        "$3.17",
    ],
)
def test_what_is_no_whole_date_is_none(text: str) -> None:
    assert dates_in(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("February 28, 2014", date(2014, 2, 28)),
        ("February 29, 2014", None),
        ("February 29, 2016", date(2016, 2, 29)),
        ("April 30, 2014", date(2014, 4, 30)),
        ("April 31, 2014", None),
        ("13/01/2014", None),
    ],
)
def test_a_day_no_calendar_has_is_found_without_a_value(text: str, value: date | None) -> None:
    assert [each.value for each in dates_in(text)] == [value]


@pytest.mark.parametrize(
    ("text", "weekday", "agrees"),
    [
        ("Tuesday, June 18, 2013", 1, True),
        ("Wednesday, June 18, 2013", 2, False),
        ("WEDNESDAY JUNE 18, 2013", 2, False),
        ("June 18, 2013 (Wednesday)", 2, False),
        ("June 18, 2013, a Tuesday", 1, True),
        ("June 18, 2013", None, True),
        ("June 18, 2013. Wednesday is market day", None, True),
    ],
)
def test_the_weekday_beside_a_date_is_held_against_it(
    text: str, weekday: int | None, agrees: bool
) -> None:
    [found] = dates_in(text)

    assert (found.weekday, found.weekday_agrees) == (weekday, agrees)


def test_a_weekday_before_the_next_date_is_not_the_one_after_the_last() -> None:
    first, second = dates_in("on May 3, 2019, Friday, May 10, 2019")

    assert (first.weekday, second.weekday) == (None, 4)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("between February 6 and March 10, 2014", [date(2014, 2, 6), date(2014, 3, 10)]),
        ("from December 1 to January 5, 2024", [date(2023, 12, 1), date(2024, 1, 5)]),
        ("February 6 and elsewhere, " + "x" * 200 + " March 10, 2014", [date(2014, 3, 10)]),
    ],
)
def test_a_day_without_a_year_has_that_of_the_later_date_beside_it(
    text: str, days: list[date]
) -> None:
    assert [each.value for each in dates_in(text)] == days


def test_a_date_keeps_its_place() -> None:
    text = "held on Tuesday, June 18, 2013, at noon"
    [found] = dates_in(text)

    assert text[found.start : found.end] == found.text == "Tuesday, June 18, 2013"
