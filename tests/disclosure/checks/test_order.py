"""What is owed on a day was not settled before it."""

import pytest

from tests.disclosure.checks.saying import statement, told

SAID = "As of {day}, we had $596,000 in receivables. Those receivables were collected in {month}."


@pytest.mark.parametrize(
    ("day", "month", "fires"),
    [
        ("December 31, 2025", "January 2026", False),
        ("December 31, 2025", "December 2025", False),
        ("December 31, 2025", "November 2025", True),
        ("December 31, 2025", "January 2025", True),
    ],
)
def test_a_receivable_is_collected_after_its_day(day: str, month: str, fires: bool) -> None:
    checked = statement(("OTHER MATTERS", SAID.format(day=day, month=month)))

    assert bool(told(checked, "SELF-ORDER")) is fires


def test_the_year_after_is_suggested() -> None:
    checked = statement(
        ("OTHER MATTERS", SAID.format(day="December 31, 2025", month="January 2025"))
    )

    assert told(checked, "SELF-ORDER") == [
        ("warning", "January 2025", "January 2026, or later than 2025-12-31")
    ]


def test_an_earlier_balance_in_the_same_paragraph_explains_it() -> None:
    said = "As of December 31, 2023, receivables were due. " + SAID.format(
        day="December 31, 2025", month="January 2025"
    )

    assert told(statement(("OTHER MATTERS", said)), "SELF-ORDER") == []
