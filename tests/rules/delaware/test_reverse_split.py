"""What a split leaves of authorized shares, par and time."""

from datetime import date
from decimal import Decimal

import pytest

from quorate.rules.delaware.reverse_split import (
    authority_ends,
    effective_by,
    par_total,
    unreserved,
)

RESERVED = (1_200_000, 300_000, 1_800_000, 1_200_000)


@pytest.mark.parametrize(
    ("outstanding", "ratio", "left"),
    [
        (51_176_906, 1, 69_323_094),
        (10_235_382, 5, 113_864_618),
        (5_117_691, 10, 119_432_309),
    ],
)
def test_the_shares_that_may_still_be_issued(outstanding: int, ratio: int, left: int) -> None:
    reserved = [shares // ratio for shares in RESERVED]
    assert unreserved(125_000_000, outstanding, reserved) == left


@pytest.mark.parametrize(
    ("shares", "dollars"),
    [(51_176_906, "5117.6906"), (10_235_382, "1023.5382"), (5_117_691, "511.7691")],
)
def test_the_par_in_the_shares(shares: int, dollars: str) -> None:
    assert par_total(shares, Decimal("0.0001")) == Decimal(dollars)


def test_the_authority_lasts_as_many_months_as_holders_gave() -> None:
    assert authority_ends(date(2013, 6, 18), 12) == date(2014, 6, 18)


def test_a_certificate_takes_effect_within_ninety_days() -> None:
    assert effective_by(date(2014, 8, 20)) == date(2014, 11, 18)
    assert effective_by(date(2014, 8, 20), days=180) == date(2015, 2, 16)
