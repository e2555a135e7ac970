"""Maryland: a day too many, the bound itself, a day within, and what a merger changes."""

from datetime import date

import pytest

from quorate.rules.days import days_before
from quorate.rules.jurisdictions import Days
from quorate.rules.states import maryland

MEETING = date(2013, 6, 18)
MOST, FEWEST, FEWEST_FOR_A_MERGER = 90, 10, 10


@pytest.mark.parametrize("rule", [maryland.record_dates, maryland.notice_days])
@pytest.mark.parametrize(
    ("days", "lawful"),
    [
        (MOST + 1, False),
        (MOST, True),
        (MOST - 1, True),
        (FEWEST + 1, True),
        (FEWEST, True),
        (FEWEST - 1, False),
    ],
)
def test_the_lawful_days(rule: Days, days: int, *, lawful: bool) -> None:
    first, last = rule(MEETING)
    assert (days_before(last, MEETING) <= days <= days_before(first, MEETING)) == lawful


def test_a_merger() -> None:
    _, last = maryland.notice_days(MEETING, merger=True)
    assert days_before(last, MEETING) == FEWEST_FOR_A_MERGER
