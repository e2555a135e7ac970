"""The last day of August."""

from datetime import date

import pytest

from quorate.rules.federal.managers import votes_reported_by


@pytest.mark.parametrize(
    ("voted", "year"),
    [("2023-07-01", 2024), ("2026-06-18", 2026), ("2026-06-30", 2026), ("2026-07-01", 2027)],
)
def test_votes_to_june_are_told_in_august(voted: str, year: int) -> None:
    assert votes_reported_by(date.fromisoformat(voted)) == date(year, 8, 31)
