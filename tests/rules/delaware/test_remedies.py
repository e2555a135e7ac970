"""Ratification, appraisal, and the disinterested."""

from datetime import date

import pytest

from quorate.rules.delaware.remedies import (
    appraisal_attaches,
    challenge_by,
    disinterested_approved,
)


def test_the_time_to_challenge_runs_from_the_later_day() -> None:
    assert challenge_by(date(2013, 7, 1), date(2013, 7, 1)) == date(2013, 10, 29)
    assert challenge_by(date(2013, 6, 1), date(2013, 7, 1)) == date(2013, 10, 29)


def test_a_reverse_split_has_no_appraisal_unless_the_charter_grants_it() -> None:
    assert not appraisal_attaches(merger_or_conversion=False)
    assert appraisal_attaches(merger_or_conversion=True)
    assert appraisal_attaches(merger_or_conversion=False, charter_grants=True)


@pytest.mark.parametrize(
    ("votes_for", "day", "safe"),
    [
        (499, "2025-03-25", False),
        (500, "2025-03-25", False),
        (501, "2025-03-25", True),
        (501, "2025-03-24", False),
        (501, "2025-03-26", True),
    ],
)
def test_more_for_than_against_of_the_disinterested(
    votes_for: int, day: str, *, safe: bool
) -> None:
    assert disinterested_approved(votes_for, 500, date.fromisoformat(day)) == safe
