"""Maryland: a day too many, the bound itself, a day within, and what a merger changes."""

import pytest

from quorate.rules.jurisdictions import Days
from quorate.rules.states import maryland
from tests.rules.states.lawful import MEETING, edges, is_lawful


@pytest.mark.parametrize("rule", [maryland.record_dates, maryland.notice_days])
@pytest.mark.parametrize(("days", "lawful"), edges(most=90, fewest=10))
def test_the_lawful_days(rule: Days, days: int, *, lawful: bool) -> None:
    assert is_lawful(rule(MEETING), days) is lawful


@pytest.mark.parametrize(("days", "lawful"), edges(most=90, fewest=10))
def test_a_merger(days: int, *, lawful: bool) -> None:
    assert is_lawful(maryland.notice_days(MEETING, merger=True), days) is lawful
