"""Part III, and the disclosures that came in with a year."""

from datetime import date
from fractions import Fraction

import pytest

from quorate.rules.federal.annual_report import (
    hedging_is_told,
    insider_policy_is_told,
    part_iii_by,
    pay_performance_years,
    related_threshold,
)


def test_s_134_part_iii_waits_120_days() -> None:
    assert part_iii_by(date(2012, 12, 31)) == date(2013, 4, 30)
    assert part_iii_by(date(2019, 12, 31)) == date(2020, 4, 29)


@pytest.mark.parametrize(
    ("ends", "large", "small"),
    [
        ("2022-12-15", 0, 0),
        ("2022-12-16", 3, 2),
        ("2022-12-31", 3, 2),
        ("2023-06-30", 3, 2),
        ("2023-12-31", 4, 3),
        ("2024-06-30", 4, 3),
        ("2025-12-31", 5, 3),
        ("2030-12-31", 5, 3),
    ],
)
def test_pay_against_performance(ends: str, large: int, small: int) -> None:
    year = date.fromisoformat(ends)
    assert pay_performance_years(year, small=False, emerging_growth=False) == large
    assert pay_performance_years(year, small=True, emerging_growth=False) == small
    assert pay_performance_years(year, small=True, emerging_growth=True) == 0


@pytest.mark.parametrize(
    ("begins", "large", "small"),
    [
        ("2023-03-31", False, False),
        ("2023-04-01", True, False),
        ("2023-09-30", True, False),
        ("2023-10-01", True, True),
    ],
)
def test_the_insider_policy(begins: str, *, large: bool, small: bool) -> None:
    year = date.fromisoformat(begins)
    assert insider_policy_is_told(year, small=False) == large
    assert insider_policy_is_told(year, small=True) == small


@pytest.mark.parametrize(
    ("begins", "large", "small"),
    [
        ("2019-06-30", False, False),
        ("2019-07-01", True, False),
        ("2020-06-30", True, False),
        ("2020-07-01", True, True),
    ],
)
def test_hedging(begins: str, *, large: bool, small: bool) -> None:
    year = date.fromisoformat(begins)
    assert hedging_is_told(year, small=False) == large
    assert hedging_is_told(year, small=True) == small


@pytest.mark.parametrize(
    ("assets", "dollars"),
    [(5_000_000, 50_000), (12_000_000, 120_000), (12_000_100, 120_000), (11_999_900, 119_999)],
)
def test_a_small_company_tells_of_the_lesser_sum(assets: int, dollars: int) -> None:
    assert related_threshold(small=True, average_assets=assets) == Fraction(dollars)
    assert related_threshold(small=False, average_assets=assets) == Fraction(120_000)
