"""What the state's law fixes, with a merger, and for a special meeting."""

from dataclasses import replace
from datetime import date

import pytest

from quorate.meeting.due_by_law import due
from quorate.meeting.planned import NOTHING, Plan
from tests.meeting.planning import CALLED, days, held, named


def test_notice_before_the_record_date_reaches_nobody_yet_known() -> None:
    found = list(due(held("2013-06-18", "2013-05-01", "2013-04-30"), NOTHING))
    assert named(found, "Notice goes to").broken == "1 day too early"
    found = list(due(held("2013-06-18", "2013-05-01", "2013-05-01"), NOTHING))
    assert not any(each.name.startswith("Notice goes to") for each in found)


@pytest.mark.parametrize(
    ("state", "last"),
    [("Delaware", "2013-05-29"), ("Illinois", "2013-05-29"), ("NY", "2013-06-08")],
)
def test_a_merger_is_told_earlier_where_the_law_says_so(state: str, last: str) -> None:
    items = (replace(CALLED.items[0], action={"merger": "with another"}), *CALLED.items[1:])
    found = list(due(replace(CALLED, state=state, items=items), NOTHING))
    assert days(named(found, "Notice to holders")) == ("2013-04-19", last)


@pytest.mark.parametrize(
    ("prior", "broken"),
    [("2012-05-17", "1 day too late"), ("2012-05-18", ""), ("2012-05-19", "")],
)
def test_s_134_thirteen_months(prior: str, broken: str) -> None:
    called = replace(CALLED, prior_meeting=date.fromisoformat(prior))
    assert named(due(called, NOTHING), "Annual meeting held").broken == broken


def test_a_prior_meeting_after_this_one_fixes_nothing() -> None:
    called = replace(CALLED, prior_meeting=date(2014, 1, 1))
    assert not any(each.name == "Annual meeting held" for each in due(called, NOTHING))


def test_s_015_the_list_is_open_ten_days_and_in_2013_at_the_meeting() -> None:
    then = named(due(CALLED, NOTHING), "List of stockholders open")
    now = named(due(held("2026-06-18", "2026-05-01"), NOTHING), "List of stockholders open")
    assert days(then) == ("2013-06-08", "2013-06-17")
    assert (then.rule, now.rule) == ("DGCL-219-A", "DGCL-219-B")
    assert then.because.endswith("and at the meeting")
    assert "not at the meeting" in now.because


def test_s_086_nominations_to_a_special_meeting() -> None:
    called = held("2013-10-01", "2013-08-20", meeting_kind="special")
    plan = Plan(bylaw_days=(120, 90), announced=date(2013, 8, 15))
    found = named(due(called, plan), "Nominations to the special meeting")
    assert days(found) == ("2013-06-03", "2013-08-25")
    assert not any(each.rule == "CB-7" for each in due(called, Plan(bylaw_days=(120, 90))))


@pytest.mark.parametrize(("state", "differ"), [("Nevada", True), ("Delaware", False)])
def test_where_articles_may_fix_other_days_it_is_said(state: str, *, differ: bool) -> None:
    found = named(due(replace(CALLED, state=state), NOTHING), "Record date")
    assert found.because.endswith("unless the articles say otherwise") == differ
