"""Nevada: a day too many, the bound itself, a day within, and what a merger changes."""

from datetime import date

import pytest

from quorate.rules.days import days_before
from quorate.rules.jurisdictions import Days
from quorate.rules.states import nevada

MEETING = date(2013, 6, 18)
MOST, FEWEST, FEWEST_FOR_A_MERGER = 60, 10, 10


@pytest.mark.parametrize("rule", [nevada.record_dates, nevada.notice_days])
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
    _, last = nevada.notice_days(MEETING, merger=True)
    assert days_before(last, MEETING) == FEWEST_FOR_A_MERGER


def test_the_next_meeting() -> None:
    assert nevada.next_meeting_by(date(2012, 6, 6)) == date.fromisoformat("2013-12-06")
