"""What the exchanges ask of a vote and of a quorum."""

from datetime import date

import pytest

from quorate.rules.exchanges.listed_approvals import (
    abstentions_are_cast,
    approval_needed,
    quorum_floor,
    twenty_percent,
)


@pytest.mark.parametrize(
    ("day", "cast"), [("2021-11-18", True), ("2021-11-19", False), ("2021-11-20", False)]
)
def test_abstentions_were_cast_until_november_2021(day: str, *, cast: bool) -> None:
    assert abstentions_are_cast(date.fromisoformat(day)) == cast


@pytest.mark.parametrize(("votes", "floor"), [(51_523_758, 17_174_586), (3, 1), (4, 2), (5, 2)])
def test_a_third_is_the_floor(votes: int, floor: int) -> None:
    assert quorum_floor(votes) == floor


@pytest.mark.parametrize(
    ("outstanding", "shares"), [(51_523_758, 10_304_752), (10, 2), (11, 3), (9, 2)]
)
def test_twenty_per_cent(outstanding: int, shares: int) -> None:
    assert twenty_percent(outstanding) == shares


@pytest.mark.parametrize(("cast", "needed"), [(22_796_986, 11_398_494), (3, 2), (4, 3)])
def test_a_majority_of_the_votes_cast(cast: int, needed: int) -> None:
    assert approval_needed(cast) == needed
