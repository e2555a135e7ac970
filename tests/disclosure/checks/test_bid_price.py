"""The exchange's time to comply ends when it ends, and the vote comes before it or is of no use."""

import pytest

from tests.disclosure.checks.saying import right, statement, told

PERIOD = (
    "On {notice}, we received notice from Nasdaq that our bid price was below $1.00. We have 180 "
    "calendar days, or until {end}, to comply."
)


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("June 29, 2026", []),  # 180 days after December 31, 2025
        ("July 1, 2026", []),  # moved from a weekend
        ("July 3, 2026", [("warning", "2026-07-03", "2026-06-29")]),
        ("June 9, 2026", [("warning", "2026-06-09", "2026-06-29")]),
    ],
)
def test_the_time_to_comply_is_180_days(end: str, expected: list[tuple[str, str, str]]) -> None:
    said = PERIOD.format(notice="December 31, 2025", end=end)

    assert told(statement(("OTHER MATTERS", said)), "NQ-BID") == expected


SPLIT = "PROPOSAL NO. 4 - AMENDMENT TO THE CHARTER TO EFFECT A REVERSE STOCK SPLIT"


@pytest.mark.parametrize(
    ("notice", "end", "late"),
    [
        ("November 22, 2025", "May 21, 2026", False),  # the day of the vote
        ("November 21, 2025", "May 20, 2026", True),
    ],
)
def test_a_vote_after_its_end_cannot_cure(notice: str, end: str, late: bool) -> None:
    checked = statement(more=[SPLIT, PERIOD.format(notice=notice, end=end)])

    assert [each for each, *_ in told(checked, "NQ-BID-2")] == (["warning"] if late else [])


def test_the_days_in_a_row_are_business_days() -> None:
    more = [
        "The closing bid price must be $1.00 for a minimum of 10 consecutive business days.",
        "We need a bid price of $1.00 for 10 consecutive days.",
    ]

    assert told(statement(more=more), "NQ-BID") == [
        ("warning", "10 consecutive days", "a minimum of 10 consecutive business days")
    ]
    assert right(statement(more=more), "NQ-BID") == ["at least 10 consecutive business days"]
    assert told(statement(more=more[1:]), "NQ-BID") == []
