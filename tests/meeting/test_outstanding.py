"""Shares do not vanish: a fall that no purchase explains is found, to the share."""

from datetime import date

import pytest

from quorate.meeting.outstanding import Fall, Outstanding, as_of, unexplained_falls

MAY, JUNE, JULY = date(2013, 5, 1), date(2013, 6, 1), date(2013, 7, 1)


@pytest.mark.parametrize(
    ("after", "reacquired", "fall"),
    [
        (1001, 0, 0),
        (1000, 0, 0),
        (999, 0, 1),
        (999, 1, 0),
        (990, 9, 1),
        (990, 11, 0),
    ],
    ids=["grew", "same", "one fewer", "one bought back", "nine of ten bought", "more bought"],
)
def test_a_fall_is_what_was_not_bought_back(after: int, reacquired: int, fall: int) -> None:
    series = [
        Outstanding(on=JUNE, shares=after, reacquired=reacquired),
        Outstanding(on=MAY, shares=1000),
    ]
    expected = (Fall(since=MAY, on=JUNE, shares=fall),) if fall else ()

    assert unexplained_falls(series) == expected


def test_each_fall_is_told_by_itself() -> None:
    series = [Outstanding(on=day, shares=s) for day, s in ((MAY, 10), (JUNE, 9), (JULY, 7))]

    assert [each.shares for each in unexplained_falls(series)] == [1, 2]
    assert unexplained_falls([]) == ()


@pytest.mark.parametrize(
    ("day", "shares"),
    [(date(2013, 4, 30), None), (MAY, 10), (date(2013, 5, 31), 10), (JUNE, 9), (JULY, 9)],
)
def test_as_of_a_day_the_last_number_stated_holds(day: date, shares: int | None) -> None:
    series = [Outstanding(on=JUNE, shares=9), Outstanding(on=MAY, shares=10)]

    assert as_of(series, day) == shares
