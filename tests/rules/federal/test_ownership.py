"""The percentage of a holder: whose rights count, until when, and what is printed."""

from datetime import date
from fractions import Fraction

import pytest

from quorate.rules.federal.ownership import (
    may_be_starred,
    must_be_named,
    part_owned,
    rights_count_until,
)


def test_rights_count_that_ripen_within_sixty_days() -> None:
    assert rights_count_until(date(2013, 3, 31)) == date(2013, 5, 30)


@pytest.mark.parametrize(
    ("shares", "rights", "ten_thousandths"),
    [(16_032_842, 0, 3111), (16_032_842, 9_500_000, 4184), (778_000, 111_750, 172)],
)
def test_own_rights_enter_both_sides(shares: int, rights: int, ten_thousandths: int) -> None:
    part = part_owned(shares, rights, 51_523_758)
    assert part * 10_000 // 1 == ten_thousandths


@pytest.mark.parametrize(("hundredths", "named"), [(499, False), (500, False), (501, True)])
def test_more_than_five_per_cent_is_named(hundredths: int, *, named: bool) -> None:
    assert must_be_named(Fraction(hundredths, 10_000)) == named


@pytest.mark.parametrize(("hundredths", "starred"), [(99, True), (100, False), (101, False)])
def test_less_than_one_per_cent_may_be_a_star(hundredths: int, *, starred: bool) -> None:
    assert may_be_starred(Fraction(hundredths, 10_000)) == starred
