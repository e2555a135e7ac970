"""The draws are the same everywhere, and stay within their bounds."""

from collections import Counter
from random import Random

import pytest

from quorate.rehearsal.draws import Draws, lots


def draws(seed: int = 1) -> Draws:
    return Draws(Random(seed))


def test_the_same_seed_draws_the_same_numbers_on_any_machine() -> None:
    d = draws(2013)
    assert [d.below(1000) for _ in range(8)] == [828, 856, 804, 339, 840, 570, 449, 767]


@pytest.mark.parametrize("bound", [1, 2, 3, 7])
def test_below_reaches_every_number_below_and_none_above(bound: int) -> None:
    d = draws()
    assert {d.below(bound) for _ in range(200)} == set(range(bound))


def test_between_reaches_both_its_ends() -> None:
    d = draws()
    assert {d.between(-2, 1) for _ in range(200)} == {-2, -1, 0, 1}


def test_lots_of_weight_nought_are_never_drawn_and_the_others_by_weight() -> None:
    d, table = draws(), lots({"rare": 1, "never": 0, "often": 9})
    drawn = Counter(d.lot(table) for _ in range(5000))
    assert set(drawn) == {"rare", "often"}
    assert 350 < drawn["rare"] < 650


@pytest.mark.parametrize(("percent", "always"), [(0, False), (100, True)])
def test_no_chance_is_never_and_a_hundred_is_always(percent: int, always: bool) -> None:
    d = draws()
    assert {d.percent(percent) for _ in range(200)} == {always}


def test_shares_are_whole_and_at_least_one() -> None:
    d = draws()
    counts = [d.share_count() for _ in range(5000)]
    assert min(counts) >= 1
    assert max(counts) > 100_000


def test_some_of_is_between_the_hundredths_named() -> None:
    d = draws()
    assert {d.some_of(100, 40, 42) for _ in range(100)} == {40, 41, 42}
    assert d.some_of(1, 99, 99) == 0
