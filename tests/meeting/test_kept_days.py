"""A day that can be planned, and one whose business days are kept."""

from datetime import date

import pytest

from quorate.meeting.kept_days import can_be_planned, in_calendar


@pytest.mark.parametrize(
    ("day", "kept"),
    [
        ("1990-12-31", False),
        ("1991-01-01", True),
        ("2034-12-30", True),
        ("2034-12-31", False),
    ],
)
def test_a_year_s_margin(day: str, *, kept: bool) -> None:
    assert in_calendar(date.fromisoformat(day)) == kept


@pytest.mark.parametrize(
    ("day", "can"),
    [("1899-12-31", False), ("1900-01-01", True), ("2199-12-31", True), ("2200-01-01", False)],
)
def test_days_a_meeting_may_have(day: str, *, can: bool) -> None:
    assert can_be_planned(date.fromisoformat(day)) == can
