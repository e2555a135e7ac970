"""Who takes the seats, who is tied for the last, and what becomes of the others."""

from itertools import product

import pytest

from quorate.rules.delaware.elections import (
    HOLDOVER,
    cumulated,
    holds_over,
    must_tender_resignation,
    seats_filled,
)
from quorate.words import Outcome
from tests.rules.tables import rows, shows

ELECTIONS = """
    votes      seats  outcome
    900,500    2      elected,elected                as many as seats
    1,0        2      elected,not_elected            one vote suffices, none does not
    900,500    1      elected,not_elected            the most votes
    500,500    1      tied,tied                      tied for the only seat
    900,5,5    2      elected,tied,tied              tied for the last seat
    9,9,5      2      elected,elected,not_elected    level, and a seat for each
    9,9,9      2      tied,tied,tied                 level, and too few seats
    9,9,9      3      elected,elected,elected        level, and enough seats
    9,5,5,5    3      elected,tied,tied,tied         two seats for three
    0,0        1      not_elected,not_elected        nobody voted
    5          0      not_elected                    no seat to fill
"""


@pytest.mark.parametrize("row", rows(ELECTIONS, 3), ids=shows)
def test_a_plurality(row: list[str]) -> None:
    votes = {str(place): int(cell) for place, cell in enumerate(row[0].split(","))}
    assert list(seats_filled(votes, int(row[1])).values()) == row[2].split(",")


def test_never_more_elected_than_seats_and_never_past_a_better_one() -> None:
    for votes in product(range(4), repeat=4):
        for seats in range(5):
            by_name = dict(zip("abcd", votes, strict=True))
            outcomes = seats_filled(by_name, seats)
            elected = [name for name in by_name if outcomes[name] is Outcome.ELECTED]
            others = [name for name in by_name if name not in elected]
            assert len(elected) <= seats
            assert all(by_name[a] >= by_name[b] for a in elected for b in others)
            assert list(outcomes.values()).count(Outcome.TIED) != 1


def test_votes_cumulate_over_the_seats_that_are_up() -> None:
    assert cumulated(1000, 2) == 2000
    assert cumulated(1000, 1) == 1000


@pytest.mark.parametrize(("withheld", "tenders"), [(12, False), (13, False), (14, True)])
def test_a_resignation_is_tendered_when_more_is_withheld_than_given(
    withheld: int, *, tenders: bool
) -> None:
    assert must_tender_resignation(13, withheld) == tenders


@pytest.mark.parametrize("outcome", list(Outcome))
def test_only_an_incumbent_who_was_not_elected_holds_over(outcome: Outcome) -> None:
    stays = outcome in {Outcome.NOT_ELECTED, Outcome.TIED, Outcome.NO_QUORUM}
    assert holds_over(outcome, incumbent=True) == stays
    assert not holds_over(outcome, incumbent=False)
    assert "successor" in HOLDOVER
