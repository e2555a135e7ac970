"""A reverse split, holding by holding: with no remainder, one, half and nearly all of a share."""

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quorate.rules.delaware.fractions import (
    Rounding,
    bounds_when_rounded_up,
    cash_in_lieu,
    may_drop_fractions,
    outstanding_after,
    split,
)
from tests.rules.tables import rows, shows

SPLITS = """
    held        ratio  up       nearest  cash     paid
    1003        5      201      201      200      3     more than half
    1000        5      200      200      200      0     none over
    1001        5      201      200      200      1     less than half
    1005        10     101      101      100      5     exactly half
    1004        10     101      100      100      4     one below half
    4           5      1        1        0        4     less than a share
    1           10     1        0        0        1     ten times a tenth
    16032842    5      3206569  3206568  3206568  2     the largest holder
    16032842    10     1603285  1603284  1603284  2     the same at 1 for 10
"""


@pytest.mark.parametrize("row", rows(SPLITS, 6), ids=shows)
def test_what_a_holding_becomes(row: list[str]) -> None:
    held, ratio, up, nearest, cash, paid = map(int, row[:6])
    assert split(held, ratio, Rounding.UP)[0] == up
    assert split(held, ratio, Rounding.NEAREST)[0] == nearest
    assert split(held, ratio, Rounding.CASH) == (cash, paid)


@given(st.lists(st.integers(1, 10**12), max_size=20), st.integers(2, 100))
def test_rounding_up_stays_within_its_bounds(holdings: list[int], ratio: int) -> None:
    fewest, most = bounds_when_rounded_up(sum(holdings), ratio, len(holdings))
    assert fewest <= outstanding_after(holdings, ratio, Rounding.UP) <= most


@given(st.integers(1, 10**12), st.integers(2, 100))
def test_nothing_is_lost_when_the_rest_is_paid(held: int, ratio: int) -> None:
    new, paid = split(held, ratio, Rounding.CASH)
    assert new * ratio + paid == held


@pytest.mark.parametrize(("ratio", "fewest"), [(5, 10_235_382), (10, 5_117_691)])
def test_the_outstanding_cannot_be_fewer(ratio: int, fewest: int) -> None:
    assert bounds_when_rounded_up(51_176_906, ratio, 1)[0] == fewest


@pytest.mark.parametrize(
    ("old", "price", "dollars"), [(3, "0.67", "2.01"), (1, "0.675", "0.68"), (1, "0.674", "0.67")]
)
def test_cash_for_what_is_over(old: int, price: str, dollars: str) -> None:
    assert cash_in_lieu(old, Decimal(price)) == Decimal(dollars)


def test_a_fraction_does_not_lapse() -> None:
    assert not may_drop_fractions(cash_or_scrip=False, rounded_up=False)
    assert may_drop_fractions(cash_or_scrip=True, rounded_up=False)
    assert may_drop_fractions(cash_or_scrip=False, rounded_up=True)


def test_real_splits_left_the_shares_they_were_told_to_leave(real: Path) -> None:
    with (real / "listing" / "reverse_splits.csv").open(encoding="utf-8") as lines:
        told = [row for row in csv.DictReader(lines) if row["shares_after_stated"]]
    assert len(told) >= 2
    for row in told:
        ratio = int(row["ratio"].removeprefix("1-for-"))
        before, after = int(row["shares_before"]), int(row["shares_after_stated"])
        fewest, most = bounds_when_rounded_up(before, ratio, 1)
        assert fewest <= after <= most, row["company"]
