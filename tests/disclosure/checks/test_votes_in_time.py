"""Votes are taken until before the meeting; results are reported within four business days."""

import pytest

from tests.disclosure.checks.saying import right, statement, told


@pytest.mark.parametrize(
    ("hour", "fires"),
    [
        ("1:00 a.m., Central Time", False),
        ("10:00 a.m., Eastern Time", False),
        ("10:01 a.m., Eastern Time", True),
        ("9:30 a.m., Central Time", True),
    ],
)
def test_votes_are_taken_until_the_meeting_begins(hour: str, fires: bool) -> None:
    said = f"Votes by telephone must be received by {hour}, on May 21, 2026."

    assert bool(told(statement(("OTHER MATTERS", said)), "SELF-CUTOFF")) is fires


@pytest.mark.parametrize(
    ("said", "fires"),
    [
        ("You may revoke your proxy by a notice that comes by May 21, 2026.", True),
        ("You may revoke your proxy by a notice that comes by May 21, 2026 at 9:00 a.m.", False),
        ("You may revoke your proxy by a notice that comes by May 20, 2026.", False),
    ],
)
def test_a_revocation_by_the_meetings_day_needs_an_hour(said: str, fires: bool) -> None:
    assert bool(told(statement(("OTHER MATTERS", said)), "SELF-CUTOFF")) is fires


@pytest.mark.parametrize(("count", "fires"), [("four (4)", False), ("five", True)])
def test_the_report_is_due_within_four_business_days(count: str, fires: bool) -> None:
    said = f"Results will be in a Form 8-K filed within {count} business days after the meeting."
    checked = statement(("OTHER MATTERS", said))

    assert bool(told(checked, "8K-507-A")) is fires
    if not fires:
        assert right(checked, "8K-507-A") == [
            "four business days after 2026-05-21 end on 2026-05-28"
        ]


def test_votes_at_the_meeting_itself_are_taken_while_it_lasts() -> None:
    said = "Votes may be submitted until the polls close at 10:30 a.m. Eastern on May 21, 2026."

    assert told(statement(("OTHER MATTERS", said)), "SELF-CUTOFF") == []
