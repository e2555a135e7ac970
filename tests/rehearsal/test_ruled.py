"""What an inspector's ruling makes of a paper."""

import pytest

from quorate.rehearsal import ruled
from quorate.rehearsal.call import NAMES
from quorate.rehearsal.world import Lot
from tests.rehearsal.made_up import SEEDS, SHARES, one


@pytest.mark.parametrize("lot", [ruled.late_counted, ruled.unsigned_counted])
def test_a_ruling_puts_a_paper_in_again(lot: Lot) -> None:
    for seed in SEEDS:
        made = one(lot, seed)
        [ruling] = made.table("rulings")
        last = made.instructions()[-1]
        assert (ruling["ruling"], ruling["instruction"]) == ("count", last["instruction"])
        made.check_votes_as(last)
        assert made.doubts() == []


def test_a_rejected_instruction_replaces_nothing() -> None:
    stood_at_times = set()
    for seed in SEEDS:
        made = one(ruled.rejected, seed)
        *stood, out = made.instructions()
        [ruling] = made.table("rulings")
        assert (ruling["ruling"], ruling["instruction"]) == ("reject", out["instruction"])
        if stood:
            made.check_votes_as(stood[0])
        assert made.used == SHARES * len(stood)
        stood_at_times.add(len(stood))
    assert stood_at_times == {0, 1}


def test_rejected_in_one_column_it_stands_in_the_others() -> None:
    for seed in SEEDS:
        made = one(ruled.column_rejected, seed)
        [ruling], [row] = made.table("rulings"), made.instructions()
        for name in NAMES:
            word = "no_authority" if name == ruling["item"] else row[name]
            assert made.votes(name) == {word: SHARES}


def test_a_spoiled_column_read_as_a_choice_is_an_instruction() -> None:
    for seed in SEEDS:
        made = one(ruled.read_as, seed)
        [ruling], [row] = made.table("rulings"), made.instructions()
        assert row[str(ruling["item"])] == "spoiled"
        assert made.votes(str(ruling["item"])) == {str(ruling["ruling"])[3:]: SHARES}
        assert made.world.answer.sources(NAMES.index(str(ruling["item"])))["instructed"] == SHARES


def test_an_over_voted_row_stands_for_the_shares_found() -> None:
    all_found = set()
    for seed in SEEDS:
        made = one(ruled.counted_for_so_many, seed)
        [ruling], [row] = made.table("rulings"), made.instructions()
        found = int(str(ruling["ruling"]).removeprefix("count:"))
        assert int(row["shares"]) > SHARES >= found
        made.check_votes_as(row, found)
        assert made.used == found
        all_found.add(found)
    assert SHARES in all_found
    assert len(all_found) > 5


def test_of_two_cards_of_one_day_the_one_counted_or_not_rejected_governs() -> None:
    for seed in SEEDS:
        made = one(ruled.same_day_decided, seed)
        [ruling] = made.table("rulings")
        governs = [
            row
            for row in made.instructions()
            if (row["instruction"] == ruling["instruction"]) == (ruling["ruling"] == "count")
        ]
        assert len(governs) == 1
        made.check_votes_as(governs[0])
        assert made.doubts() == []
