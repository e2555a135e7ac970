"""Each lot of a holder: which of its rows stands, and what that leaves present.

lot                             rows    stands          by
"""

import pytest

from quorate.rehearsal import call, holders
from quorate.rehearsal.world import Lot
from tests.rehearsal.made_up import SEEDS, SHARES, instant, one

FIRST, LAST = 0, -1

STANDS: list[tuple[Lot, int, int, str]] = [
    (holders.by_web, 1, LAST, "web"),
    (holders.by_phone, 1, LAST, "phone"),
    (holders.by_mail, 1, LAST, "mail"),
    (holders.on_the_floor, 1, LAST, "floor"),
    (holders.by_intermediary, 1, LAST, "intermediary"),
    (holders.unmarked_mail, 1, LAST, "mail"),
    (holders.unmarked_web, 1, LAST, "web phone"),
    (holders.replaced, 2, LAST, "web phone mail"),
    (holders.replaced_within_a_day, 2, LAST, "web mail"),
    (holders.dated_earlier_received_later, 2, FIRST, "mail"),
    (holders.dated_after_it_came, 2, LAST, "web"),
    (holders.web_then_floor, 2, LAST, "floor"),
    (holders.card_after_floor, 2, FIRST, "floor"),
    (holders.revoked_and_voted_again, 3, LAST, "web"),
    (holders.on_the_cutoff, 1, LAST, "web phone"),
    (holders.on_the_close, 1, LAST, "mail"),
    (holders.ballot_on_the_close, 2, LAST, "floor"),
    (holders.came_after_voting, 1, LAST, "web phone mail"),
    (holders.silent_ballot, 2, LAST, "floor"),
]


@pytest.mark.parametrize(("lot", "rows", "stands", "channels"), STANDS)
def test_which_row_stands(lot: Lot, rows: int, stands: int, channels: str) -> None:
    for seed in SEEDS:
        made = one(lot, seed)
        filed = made.instructions()
        assert len(filed) == rows
        assert filed[stands]["channel"] in channels.split()
        made.check_votes_as(filed[stands])
        assert made.used == SHARES
        assert made.doubts() == []


@pytest.mark.parametrize("lot", [holders.absent, holders.revoked])
def test_who_is_away_or_revoked_uses_nothing(lot: Lot) -> None:
    for seed in SEEDS:
        made = one(lot, seed)
        assert made.used == 0
        assert made.world.answer.votes_present() == 0
        assert [row["channel"] for row in made.instructions()][1:] in ([], ["revocation"])


@pytest.mark.parametrize("lot", [holders.came_and_said_nothing, holders.revoked_and_came])
def test_who_came_and_did_not_vote_is_silent(lot: Lot) -> None:
    made = one(lot, 1)
    assert len(made.table("attendance")) == 1
    assert made.votes("2") == {"silent": SHARES}


LATE = [(holders.late_web, call.CUTOFF), (holders.late_mail, call.CLOSE)]


@pytest.mark.parametrize(("lot", "deadline"), LATE)
def test_late_replaces_nothing(lot: Lot, deadline: int) -> None:
    seconds = set()
    for seed in SEEDS:
        made = one(lot, seed)
        *stood, late = made.instructions()
        seconds.add(instant(late["received"]) - deadline)
        assert made.doubts() == [("late", "")]
        if stood:
            made.check_votes_as(stood[0])
        assert made.used == SHARES * len(stood)
    assert min(seconds) == 1


def test_the_second_of_the_cut_off_and_of_the_close_are_on_the_second() -> None:
    assert instant(one(holders.on_the_cutoff, 1).instructions()[0]["received"]) == call.CUTOFF
    for lot in (holders.on_the_close, holders.ballot_on_the_close):
        assert instant(one(lot, 1).instructions()[-1]["received"]) == call.CLOSE


def test_unsigned_replaces_nothing() -> None:
    for seed in SEEDS:
        made = one(holders.unsigned, seed)
        *stood, unsigned = made.instructions()
        assert unsigned["signed"] == "no"
        assert made.doubts() == [("unsigned", "")]
        if stood:
            made.check_votes_as(stood[0])
        assert made.used == SHARES * len(stood)


SPLITS = [(holders.split, False), (holders.split_whole, True), (holders.split_and_came, True)]


@pytest.mark.parametrize(("lot", "whole"), SPLITS)
def test_what_a_split_leaves_over(lot: Lot, whole: bool) -> None:
    for seed in SEEDS:
        made = one(lot, seed)
        filed = made.instructions()
        given = sum(int(row["shares"]) for row in filed)
        assert len({row["instruction"] for row in filed}) == 1
        assert made.world.answer.votes_present() == (SHARES if whole else given)
        came = lot is holders.split_and_came
        assert made.votes("2").get("silent", 0) == (SHARES - given if came else 0)
        assert (given < SHARES) == (lot is not holders.split_whole)


def test_one_share_is_not_split() -> None:
    made = one(holders.split_whole, 1, held=1)
    made.check_votes_as(made.instructions()[0], 1)
