"""Exactly N positions nobody holds through, every lot where there is room, sums that balance."""

from collections import Counter

import pytest

from quorate.rehearsal import compose as composing
from quorate.rehearsal.compose import compose, every_lot_once, leaves
from tests.rehearsal.made_up import Made, world

LOTS = {
    lot.__name__
    for table in (
        composing.ANYBODY,
        composing.OF_RECORD,
        composing.IN_STREET_NAME,
        composing.WITH_LEGAL_PROXY,
        composing.TRUSTEE,
        composing.RESPONDENT,
        composing.SOUND,
        composing.RARE,
    )
    for lot in table
} | {"unknown_position"}


def composed(positions: int, seed: int, classes: int = 1) -> Made:
    made = world(seed, classes)
    compose(made.world, positions, lambda _: None)
    return made


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("positions", [1, 2, 3, 7, 59, 60, 61, 200])
def test_so_many_positions_and_no_more(positions: int, seed: int) -> None:
    register = composed(positions, seed).table("register")
    parents = {row["parent"] for row in register}
    names = [row["position"] for row in register]
    assert len(set(names)) == len(names)
    assert sum(name not in parents for name in names) == positions
    assert parents - set(names) <= {""}


@pytest.mark.parametrize("seed", range(5))
def test_from_sixty_on_every_lot_occurs(seed: int) -> None:
    assert set(composed(60, seed).world.answer.lots) == LOTS
    assert sum(map(leaves, every_lot_once(world(seed).world))) <= composing.LEAST_FOR_EVERY_LOT


def test_below_sixty_there_is_no_room_for_every_lot() -> None:
    assert set(composed(59, 1).world.answer.lots) < LOTS


@pytest.mark.parametrize(("positions", "classes"), [(1, 1), (60, 1), (60, 2), (700, 1), (700, 2)])
def test_every_share_is_somewhere(positions: int, classes: int) -> None:
    for seed in range(6):
        made = composed(positions, seed, classes)
        made.check_sums()
        answer = made.world.answer
        assert 0 <= answer.votes_present() <= answer.votes_outstanding()
        held = Counter[str | int]()
        roots = Counter[str | int]()
        shares = {row["position"]: int(row["shares"]) for row in made.table("register")}
        for row in made.table("register"):
            if row["parent"]:
                held[row["parent"]] += int(row["shares"])
            else:
                roots[row["class"]] += int(row["shares"])
        assert all(held[parent] <= shares[parent] for parent in held)
        of_class = {name: sums.outstanding for name, sums in answer.classes.items()}
        assert {name: roots[name] for name in of_class} == of_class


def test_a_great_meeting_is_present_and_voted_as_statistics_have_it() -> None:
    """Four in five shares in street name, 80 to 90 in a hundred present, one vote in eight idle."""
    made = composed(8000, 1)
    answer = made.world.answer
    outstanding = answer.votes_outstanding()
    depository = next(r for r in made.table("register") if r["kind"] == "depository")
    assert 75 < 100 * int(depository["shares"]) // outstanding < 98
    assert 78 < 100 * answer.votes_present() // outstanding < 90
    channels = Counter(str(row["channel"]) for row in made.table("instructions"))
    assert 15 < 10 * channels["web"] // channels["mail"] < 35


def test_progress_is_told_up_to_the_last_position() -> None:
    told: list[int] = []
    compose(world(1).world, 300, told.append)
    assert told == sorted(told)
    assert told[-1] == 300
