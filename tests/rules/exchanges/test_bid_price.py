"""The bid price: thirty days below, 180 to cure, ten at a dollar, and what takes the time away."""

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from quorate.rules.business_days import exchanges
from quorate.rules.exchanges.bid_price import (
    cure_begins_by,
    cured,
    deficient,
    hearing_stays_delisting,
    period_ends,
    run_began,
    second_period_ends,
    split_cures,
    splits_bar_a_period,
    ten_cents_ends_it,
)

BELOW, AT = Decimal("0.99"), Decimal("1.00")


@pytest.mark.parametrize(("days", "failed"), [(29, False), (30, True), (31, True)])
def test_thirty_days_below_a_dollar(days: int, *, failed: bool) -> None:
    assert deficient([AT, *[BELOW] * days]) == failed
    assert not deficient([*[BELOW] * days, AT])


@pytest.mark.parametrize(("days", "met"), [(9, False), (10, True), (11, True)])
def test_ten_days_at_a_dollar(days: int, *, met: bool) -> None:
    assert cured([BELOW, *[AT] * days]) == met
    assert not cured([*[AT] * days, BELOW])


def test_the_staff_may_ask_for_twenty_days() -> None:
    assert not cured([BELOW, *[AT] * 19], asked_for=20)
    assert cured([AT] * 20, asked_for=20)


def test_s_134_the_days_of_the_notice_of_december_2012() -> None:
    assert run_began(date(2012, 12, 4)) == date(2012, 10, 19)
    assert period_ends(date(2012, 12, 5)) == date(2013, 6, 3)
    assert second_period_ends(date(2013, 6, 3)) == date(2013, 11, 30)
    assert cure_begins_by(date(2013, 6, 3)) == date(2013, 5, 20)


@pytest.mark.parametrize(
    ("days", "day", "ends"),
    [
        (9, "2020-09-01", False),
        (10, "2020-09-01", True),
        (11, "2020-09-02", True),
        (10, "2020-08-31", False),
    ],
)
def test_ten_days_at_ten_cents(days: int, day: str, *, ends: bool) -> None:
    bids = [Decimal("0.11"), *[Decimal("0.10")] * days]
    assert ten_cents_ends_it(bids, date.fromisoformat(day)) == ends


SPLITS = [(date(2024, 1, 15), 50), (date(2025, 11, 10), 5)]


@pytest.mark.parametrize(
    ("splits", "failed", "barred"),
    [
        (SPLITS, "2025-12-15", True),  # 250 to 1 within two years
        (SPLITS, "2026-02-16", True),  # one within the year
        (SPLITS, "2026-11-10", True),  # the last day of the year
        (SPLITS, "2026-11-11", False),  # and the next
        ([(date(2024, 1, 15), 249)], "2025-01-16", False),
        ([(date(2024, 1, 15), 249)], "2024-06-03", False),
        ([(date(2024, 1, 15), 250)], "2024-06-03", True),
        ([(date(2024, 1, 15), 250)], "2020-08-31", False),
        ([(date(2024, 6, 3), 2)], "2025-01-16", False),
        ([(date(2024, 6, 3), 2)], "2025-01-17", True),
    ],
)
def test_earlier_splits_leave_no_time(
    splits: list[tuple[date, int]], failed: str, *, barred: bool
) -> None:
    assert splits_bar_a_period(splits, date.fromisoformat(failed)) == barred


@pytest.mark.parametrize(
    ("day", "cures"), [("2024-10-06", True), ("2024-10-07", False), ("2024-10-08", False)]
)
def test_a_split_that_breaks_another_rule_cures_nothing(day: str, *, cures: bool) -> None:
    effective = date.fromisoformat(day)
    assert split_cures(effective, breaks_another_rule=True) == cures
    assert split_cures(effective, breaks_another_rule=False)


@pytest.mark.parametrize(
    ("ended", "stays"), [("2025-01-16", True), ("2025-01-17", False), ("2025-01-18", False)]
)
def test_a_hearing_stays_nothing_since_2025(ended: str, *, stays: bool) -> None:
    assert hearing_stays_delisting(date.fromisoformat(ended)) == stays


def test_s_134_the_exchange_s_own_letters_count_180_days(real: Path) -> None:
    """A stated last day on a weekend is moved to the next trading day; ours is never later."""
    with (real / "listing" / "notices.csv").open(encoding="utf-8") as lines:
        notices = [row for row in csv.DictReader(lines) if row["notice_date"]]
    assert len(notices) >= 11
    for row in notices:
        ends = period_ends(date.fromisoformat(row["notice_date"]))
        assert ends == date.fromisoformat(row["raw_end"]), row["company"]
        if row["compliance_end_stated"]:
            stated = date.fromisoformat(row["compliance_end_stated"])
            assert exchanges().on_or_after(ends) == stated, row["company"]
