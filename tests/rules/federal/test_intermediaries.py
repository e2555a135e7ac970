"""What banks and brokers do, and in how many business days."""

from datetime import date

import pytest

from quorate.rules.federal.intermediaries import (
    forwarded_by,
    omnibus_proxy_by,
    respondents_named_by,
    search_answered_by,
    shorter_search_is_tolerated,
)


def test_the_days_of_the_2013_meeting() -> None:
    assert search_answered_by(date(2013, 3, 15)) == date(2013, 3, 26)
    assert respondents_named_by(date(2013, 3, 15)) == date(2013, 3, 18)
    assert omnibus_proxy_by(date(2013, 4, 15)) == date(2013, 4, 22)
    assert forwarded_by(date(2013, 4, 29)) == date(2013, 5, 6)


@pytest.mark.parametrize(
    ("asked", "tolerated"),
    [("2026-01-22", False), ("2026-01-23", True), ("2026-01-24", True)],
)
def test_a_shorter_search_since_january_2026(asked: str, *, tolerated: bool) -> None:
    day = date.fromisoformat(asked)
    assert shorter_search_is_tolerated(day, believes_in_time=True) == tolerated
    assert not shorter_search_is_tolerated(day, believes_in_time=False)
