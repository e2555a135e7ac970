"""An option after a reverse split: fewer shares, a higher price, never worth more."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quorate.rules.federal.options import adjusted


@pytest.mark.parametrize(
    ("shares", "price", "ratio", "fewer", "higher"),
    [
        (18_750, "0.68", 7, 2_678, "4.76"),
        (20_000, "3.17", 6, 3_333, "19.02"),
        (20_000, "3.17", 5, 4_000, "15.85"),
        (75_000, "0.68", 10, 7_500, "6.80"),
        (7, "0.3333", 7, 1, "2.34"),
    ],
)
def test_grants_of_2011(shares: int, price: str, ratio: int, fewer: int, higher: str) -> None:
    assert adjusted(shares, Decimal(price), ratio) == (fewer, Decimal(higher))


@given(st.integers(0, 10**9), st.integers(1, 10**7), st.integers(2, 250))
def test_what_is_paid_for_each_old_share_never_falls(shares: int, cents: int, ratio: int) -> None:
    price = Decimal(cents) / 1000
    fewer, higher = adjusted(shares, price, ratio)
    assert fewer * ratio <= shares
    assert higher >= price * ratio
