"""The results: four business days, and the decision on the frequency."""

from datetime import date

import pytest

from quorate.rules.federal.results import (
    decision_due,
    filed_in_time_by,
    final_results_due,
    results_due,
)

MEETING = date(2013, 6, 18)


def test_s_134_the_results_of_2013_and_of_2026() -> None:
    assert results_due(MEETING) == date(2013, 6, 24)
    assert results_due(date(2026, 6, 18)) == date(2026, 6, 25)
    assert final_results_due(date(2013, 7, 1)) == date(2013, 7, 8)


@pytest.mark.parametrize(
    ("proposals_due", "decision"),
    [
        ("2013-12-19", "2013-10-20"),
        ("2013-12-30", "2013-10-31"),
        ("2014-01-13", "2013-11-14"),
        ("2014-01-14", "2013-11-15"),
        ("2014-01-15", "2013-11-15"),
    ],
)
def test_s_117_the_decision_comes_sixty_days_before_the_printed_deadline(
    proposals_due: str, decision: str
) -> None:
    assert decision_due(MEETING, date.fromisoformat(proposals_due)) == date.fromisoformat(decision)


def test_s_117_a_sunday_is_safe_on_friday_and_allowed_on_monday() -> None:
    assert filed_in_time_by(date(2013, 10, 20)) == (date(2013, 10, 18), date(2013, 10, 21))
