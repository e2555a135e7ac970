"""Nasdaq's days: only for its companies, and red where the vote on a split comes too late."""

from dataclasses import replace
from datetime import date

import pytest

from quorate.meeting.due_to_exchange import due
from quorate.meeting.planned import Plan
from tests.meeting.planning import CALLED, PLAN, held, named


def test_another_exchange_has_no_days_here() -> None:
    assert list(due(replace(CALLED, exchange="NYSE"), PLAN)) == []
    assert list(due(replace(CALLED, exchange=""), PLAN)) == []


@pytest.mark.parametrize(
    ("notice", "broken"),
    [
        ("2012-12-19", "the vote on the split is 1 day too late"),
        ("2012-12-20", ""),
        ("2012-12-21", ""),
        ("2012-12-05", "the vote on the split is 15 days too late"),
        ("2013-06-18", ""),
    ],
)
def test_a_split_is_voted_on_within_the_time_to_cure(notice: str, broken: str) -> None:
    plan = Plan(bid_price_notices=(date.fromisoformat(notice),))
    assert named(due(CALLED, plan), "Time to meet the bid price ends").broken == broken


def test_a_meeting_without_a_split_misses_no_cure() -> None:
    found = due(replace(CALLED, items=CALLED.items[:4]), PLAN)
    assert named(found, "Time to meet the bid price ends").broken == ""


@pytest.mark.parametrize(
    ("meeting", "broken"),
    [("2013-12-30", ""), ("2013-12-31", ""), ("2014-01-01", "1 day too late")],
)
def test_the_year_s_meeting(meeting: str, broken: str) -> None:
    called = held(meeting, "2013-11-15")
    plan = Plan(fiscal_year_end=date(2012, 12, 31))
    assert named(due(called, plan), "Annual meeting of the fiscal year").broken == broken


@pytest.mark.parametrize(
    ("effective", "told", "public"),
    [("2014-08-27", "2014-08-12", None), ("2026-08-24", "2026-08-14", "2026-08-20")],
)
def test_a_split_is_told(effective: str, told: str, public: str | None) -> None:
    found = list(due(CALLED, Plan(split_effective=date.fromisoformat(effective))))
    assert str(named(found, "Nasdaq told of the split").last) == told
    days = [str(each.last) for each in found if each.name.startswith("The public told")]
    assert days == ([] if public is None else [public])
