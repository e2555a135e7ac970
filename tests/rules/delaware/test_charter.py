"""The vote an amendment needs, before and since August 2023."""

from dataclasses import replace
from datetime import date

import pytest

from quorate.rules.delaware.charter import (
    Amendment,
    forward_split_needs_no_vote,
    required_standards,
    votes_cast_suffice,
)

SPLIT = Amendment(reverse_split=True, listed=True)
BEFORE, FROM, AFTER = date(2023, 7, 31), date(2023, 8, 1), date(2023, 8, 2)


@pytest.mark.parametrize(
    ("day", "suffice"),
    [(date(2013, 6, 18), False), (BEFORE, False), (FROM, True), (AFTER, True)],
)
def test_more_for_than_against_since_august_2023(day: date, *, suffice: bool) -> None:
    assert votes_cast_suffice(SPLIT, day) == suffice
    assert required_standards(SPLIT, day)[0] == "majority_outstanding"
    assert ("more_for_than_against" in required_standards(SPLIT, day)) == suffice


@pytest.mark.parametrize(
    ("amendment", "suffice"),
    [
        (SPLIT, True),
        (Amendment(authorized_shares=True, listed=True), True),
        (Amendment(listed=True), False),
        (replace(SPLIT, listed=False), False),
        (replace(SPLIT, holders_stay_enough=False), False),
        (replace(SPLIT, charter_requires_more=True), False),
    ],
)
def test_which_amendments(amendment: Amendment, *, suffice: bool) -> None:
    assert votes_cast_suffice(amendment, FROM) == suffice


@pytest.mark.parametrize(
    ("day", "classes", "in_series", "alone"),
    [
        (BEFORE, 1, False, False),
        (FROM, 1, False, True),
        (FROM, 2, False, False),
        (FROM, 1, True, False),
    ],
)
def test_a_forward_split_by_the_board_alone(
    day: date, classes: int, *, in_series: bool, alone: bool
) -> None:
    assert forward_split_needs_no_vote(day, classes=classes, in_series=in_series) == alone
