"""Nevada: a day too many, the bound itself, a day within, and what a merger changes."""

from datetime import date

import pytest

from quorate.rules.jurisdictions import Days
from quorate.rules.states import nevada
from tests.rules.states.lawful import MEETING, edges, is_lawful


@pytest.mark.parametrize("rule", [nevada.record_dates, nevada.notice_days])
@pytest.mark.parametrize(("days", "lawful"), edges(most=60, fewest=10))
def test_the_lawful_days(rule: Days, days: int, *, lawful: bool) -> None:
    assert is_lawful(rule(MEETING), days) is lawful


@pytest.mark.parametrize(("days", "lawful"), edges(most=60, fewest=10))
def test_a_merger(days: int, *, lawful: bool) -> None:
    assert is_lawful(nevada.notice_days(MEETING, merger=True), days) is lawful


def test_the_next_meeting() -> None:
    assert nevada.next_meeting_by(date(2012, 6, 6)) == date.fromisoformat("2013-12-06")
