"""Which day a proxy bears, how long it lives, and who may come in person."""

from datetime import date

import pytest

from quorate.rules.delaware.proxies import (
    copy_stands_for_it,
    effective_day,
    expired,
    irrevocable,
    may_vote_in_person,
    present_by_attending,
    transmission_is_valid,
)
from quorate.words import HolderKind
from tests.rules.tables import days, rows, shows

EFFECTIVE = """
    dated       postmark    received    undated   day
    2013-06-10  -           2013-06-17  received  2013-06-10  the day it bears
    2013-06-16  -           2013-06-17  received  2013-06-16  the day before receipt
    2013-06-17  -           2013-06-17  received  2013-06-17  the day of receipt
    2013-06-18  -           2013-06-17  received  2013-06-17  never later than receipt
    -           2013-06-12  2013-06-17  received  2013-06-17  undated: receipt
    -           2013-06-12  2013-06-17  postmark  2013-06-12  undated: the postmark if so chosen
    -           2013-06-18  2013-06-17  postmark  2013-06-17  a postmark after receipt
    -           -           2013-06-17  postmark  2013-06-17  no postmark to go by
    2013-06-10  2013-06-12  2013-06-17  postmark  2013-06-10  a date goes before a postmark
"""


@pytest.mark.parametrize("row", rows(EFFECTIVE, 5), ids=shows)
def test_the_effective_day(row: list[str]) -> None:
    dated, postmark = (None if cell == "-" else date.fromisoformat(cell) for cell in row[:2])
    received, expected = days(row[2], row[4])
    assert effective_day(dated, postmark, received, row[3]) == expected


LIVES = """
    dated       meeting     may
    2013-05-10  2016-05-09  vote    the day before the third anniversary
    2013-05-10  2016-05-10  vote    the third anniversary
    2013-05-10  2016-05-11  expire  the day after it
    2012-02-29  2015-02-28  vote    the anniversary of a leap day
    2012-02-29  2015-03-01  expire  the day after that
"""


@pytest.mark.parametrize("row", rows(LIVES, 3), ids=shows)
def test_three_years_of_life(row: list[str]) -> None:
    assert expired(*days(*row[:2])) == (row[2] == "expire")


THROUGH_OTHERS = {HolderKind.BENEFICIAL, HolderKind.PLAN}


@pytest.mark.parametrize("kind", list(HolderKind))
def test_who_owns_through_others_neither_votes_nor_is_present_in_person(kind: HolderKind) -> None:
    assert may_vote_in_person(kind) == (kind not in THROUGH_OTHERS)
    assert present_by_attending(kind) == (kind not in THROUGH_OTHERS)


def test_a_proxy_is_irrevocable_only_with_an_interest_and_if_it_says_so() -> None:
    assert irrevocable(says_so=True, coupled_with_an_interest=True)
    assert not irrevocable(says_so=True, coupled_with_an_interest=False)
    assert not irrevocable(says_so=False, coupled_with_an_interest=True)


def test_a_transmission_shows_who_sent_it_and_the_inspectors_say_how() -> None:
    assert transmission_is_valid(shows_the_holder=True, information_specified=True)
    assert not transmission_is_valid(shows_the_holder=False, information_specified=True)
    assert not transmission_is_valid(shows_the_holder=True, information_specified=False)


def test_half_a_copy_is_none() -> None:
    assert copy_stands_for_it(complete=True, reliable=True)
    assert not copy_stands_for_it(complete=False, reliable=True)
    assert not copy_stands_for_it(complete=True, reliable=False)
