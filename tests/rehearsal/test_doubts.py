"""Each doubtful lot: what is out, what stands, and the doubt that is named."""

import pytest

from quorate.rehearsal import doubts
from quorate.rehearsal.call import NAMES
from quorate.rehearsal.world import Lot
from quorate.words import HolderKind
from tests.rehearsal.made_up import SEEDS, SHARES, one, world


def test_rows_above_what_is_held_are_out_and_an_earlier_instruction_stands() -> None:
    overs = set()
    for seed in SEEDS:
        made = one(doubts.over_vote, seed)
        *stood, first, second = made.instructions()
        asked = int(first["shares"]) + int(second["shares"])
        overs.add(asked - SHARES)
        [doubt] = made.world.answer.doubts
        assert doubt.detail == f"{asked:,} voted, 1,001 held"
        assert doubt.instruction == first["instruction"] == second["instruction"]
        if stood:
            made.check_votes_as(stood[0])
        assert made.used == SHARES * len(stood)
    assert min(overs) == 1


def test_two_cards_of_one_day_that_differ_leave_no_authority() -> None:
    for seed in SEEDS:
        made = one(doubts.same_day, seed)
        cards = [row for row in made.instructions() if row["channel"] == "mail"]
        assert len(cards) == 2
        assert made.marks(cards[0]) != made.marks(cards[1])
        assert cards[0]["dated"] == cards[1]["dated"]
        assert made.doubts() == [("same_day", "")] * 2
        assert all(made.votes(name) == {"no_authority": SHARES} for name in NAMES)


def test_two_cards_of_one_day_that_say_the_same_count_with_the_later_one_s_source() -> None:
    blanks = set()
    for seed in SEEDS:
        made = one(doubts.same_day_alike, seed)
        cards = made.instructions()
        assert made.marks(cards[0]) != made.marks(cards[1])
        made.check_votes_as(cards[1])
        made.check_votes_as(cards[0])
        unmarked = made.world.answer.sources(0)["unmarked"]
        assert unmarked == (SHARES if cards[1]["1a"] == "" else 0)
        blanks.add(unmarked)
        assert made.doubts() == []
    assert blanks == {0, SHARES}


def test_a_conflict_overtaken_is_none() -> None:
    for seed in SEEDS:
        made = one(doubts.same_day_overtaken, seed)
        made.check_votes_as(made.instructions()[-1])
        assert made.doubts() == []


def test_a_spoiled_column_is_named_and_the_rest_stands() -> None:
    for seed in SEEDS:
        made = one(doubts.spoiled, seed)
        [card] = made.instructions()
        made.check_votes_as(card)
        spoiled = [("spoiled", name) for name in NAMES if card[name] == "spoiled"]
        assert made.doubts() == spoiled
        assert 1 <= len(spoiled) <= 2


AGES: list[tuple[Lot, bool]] = [
    (doubts.proxy_too_old, False),
    (doubts.proxy_almost_too_old, True),
]


@pytest.mark.parametrize(("lot", "stands"), AGES)
def test_three_years_end_a_proxy(lot: Lot, stands: bool) -> None:
    for seed in SEEDS:
        made = one(lot, seed)
        [card] = made.instructions()
        assert (str(card["dated"]) > "2023-05-20") is stands
        assert made.used == (SHARES if stands else 0)
        assert made.doubts() == ([] if stands else [("no_authority", "")])


def test_a_beneficial_owner_s_ballot_does_not_replace_what_was_instructed() -> None:
    made = one(doubts.floor_without_authority, 1, HolderKind.BENEFICIAL)
    [web, ballot] = made.instructions()
    assert ballot["channel"] == "floor"
    made.check_votes_as(web)
    assert made.doubts() == [("no_authority", "")]


def test_a_beneficial_owner_who_comes_adds_nothing() -> None:
    made = one(doubts.came_without_authority, 1, HolderKind.BENEFICIAL)
    assert len(made.table("attendance")) == 1
    assert made.world.answer.votes_present() == 0
    assert made.doubts() == [("no_authority", "")]


def test_a_position_on_no_register_is_named_and_counts_for_nothing() -> None:
    made = world(1)
    doubts.unknown_position(made.world)
    [row] = made.table("instructions")
    [doubt] = made.world.answer.doubts
    assert (doubt.kind, doubt.position) == ("unknown_position", row["position"])
    assert made.world.answer.votes_present() == 0
