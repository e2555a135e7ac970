"""Proposals of holders: who may make one, and the days around it."""

from datetime import date
from fractions import Fraction

import pytest

from quorate.rules.federal.proposers import (
    deficiency_cured_by,
    deficiency_told_by,
    exclusion_told_by,
    frequency_is_settled,
    may_come_again,
    opposition_sent_by,
    owns_enough,
    short_enough,
    staff_gives_no_view,
)
from tests.rules.tables import rows, shows

OWNS = """
    dollars  years  meeting     enough
    1999     1      2021-12-31  no      a dollar short of the old tier
    2000     1      2021-12-31  yes     the old tier
    2000     0      2021-12-31  no      not held a year
    2000     1      2022-01-01  no      the first day of the new tiers
    24999    1      2022-01-01  no      a dollar short for one year
    25000    1      2022-01-01  yes     one year
    14999    2      2026-06-18  no      a dollar short for two years
    15000    2      2026-06-18  yes     two years
    15000    1      2026-06-18  no      two years not over
    1999     3      2026-06-18  no      a dollar short for three years
    2000     3      2026-06-18  yes     three years
    2000     2      2026-06-18  no      three years not over
"""


@pytest.mark.parametrize("row", rows(OWNS, 4), ids=shows)
def test_s_131_who_owns_enough_to_propose(row: list[str]) -> None:
    meeting = date.fromisoformat(row[2])
    assert owns_enough(int(row[0]), int(row[1]), meeting) == (row[3] == "yes")


@pytest.mark.parametrize(
    ("day", "enough"), [("2022-12-31", True), ("2023-01-01", False), ("2023-01-02", False)]
)
def test_s_131_old_holders_had_until_2023(day: str, *, enough: bool) -> None:
    meeting = date.fromisoformat(day)
    assert owns_enough(2_000, 2, meeting, since_january_4_2021=True) == enough


def test_one_per_cent_of_the_votes_was_enough_before_2022() -> None:
    assert owns_enough(0, 1, date(2021, 12, 31), part_of_votes=Fraction(1, 100))
    assert not owns_enough(0, 1, date(2021, 12, 31), part_of_votes=Fraction(99, 10_000))
    assert not owns_enough(0, 1, date(2022, 1, 1), part_of_votes=Fraction(1, 100))


@pytest.mark.parametrize(("words", "enough"), [(499, True), (500, True), (501, False)])
def test_five_hundred_words(words: int, *, enough: bool) -> None:
    assert short_enough(words) == enough


AGAIN = """
    for   times  meeting     may
    299   1      2021-12-31  no   under three per cent
    300   1      2021-12-31  yes  three
    599   2      2021-12-31  no   under six
    600   2      2021-12-31  yes  six
    999   3      2021-12-31  no   under ten
    1000  3      2021-12-31  yes  ten
    499   1      2022-01-01  no   under five
    500   1      2022-01-01  yes  five
    1499  2      2022-01-01  no   under fifteen
    1500  2      2022-01-01  yes  fifteen
    2499  3      2022-01-01  no   under twenty-five
    2500  4      2022-01-01  yes  twenty-five, the fourth time
"""


@pytest.mark.parametrize("row", rows(AGAIN, 4), ids=shows)
def test_what_failed_may_come_again(row: list[str]) -> None:
    found = may_come_again(int(row[0]), 10_000, int(row[1]), date.fromisoformat(row[2]))
    assert found == (row[3] == "yes")


def test_s_131_the_days_around_a_proposal() -> None:
    assert deficiency_told_by(date(2013, 12, 2)) == date(2013, 12, 16)
    assert deficiency_cured_by(date(2013, 12, 16)) == date(2013, 12, 30)
    assert exclusion_told_by(date(2013, 4, 29)) == date(2013, 2, 8)
    assert opposition_sent_by(date(2013, 4, 29)) == date(2013, 3, 30)


@pytest.mark.parametrize(("leading", "settled"), [(499, False), (500, False), (501, True)])
def test_a_frequency_with_a_majority_that_was_adopted_is_settled(
    leading: int, *, settled: bool
) -> None:
    assert frequency_is_settled(leading, 1_000, adopted=True) == settled
    assert not frequency_is_settled(leading, 1_000, adopted=False)


@pytest.mark.parametrize(
    ("asked", "silent"),
    [
        ("2025-09-30", False),
        ("2025-10-01", True),
        ("2026-09-30", True),
        ("2026-10-01", False),
    ],
)
def test_the_staff_gives_no_view_for_a_year(asked: str, *, silent: bool) -> None:
    day = date.fromisoformat(asked)
    assert staff_gives_no_view(day, on_state_law_alone=False) == silent
    assert not staff_gives_no_view(day, on_state_law_alone=True)
