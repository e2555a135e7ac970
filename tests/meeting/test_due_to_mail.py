"""What falls due while the papers go out, and which of it a plan breaks."""

from dataclasses import replace
from datetime import date

import pytest

from quorate.meeting.due_to_mail import due
from quorate.meeting.planned import NOTHING, Plan
from quorate.words import ItemKind
from tests.meeting.planning import CALLED, held, named


@pytest.mark.parametrize(
    ("asked", "broken"),
    [("2013-03-14", ""), ("2013-03-15", ""), ("2013-03-16", "1 day too late")],
)
def test_s_134_a_search_of_brokers(asked: str, broken: str) -> None:
    found = named(due(CALLED, Plan(broker_search=date.fromisoformat(asked))), "Search for owners")
    assert found.broken == broken
    assert "2013-03-18 by the Commission's calendar" in found.because


def test_since_2026_a_shorter_search_is_tolerated_and_said_so() -> None:
    called = held("2026-06-18", "2026-04-20")
    for asked, tolerated in (("2026-04-01", True), ("2026-01-22", False)):
        found = named(due(called, Plan(broker_search=date.fromisoformat(asked))), "Search for")
        assert found.broken == ""
        assert ("tolerated" in found.because) == tolerated


@pytest.mark.parametrize(
    ("filed", "broken"),
    [("2013-04-18", ""), ("2013-04-19", ""), ("2013-04-20", "1 day too late")],
)
def test_s_134_a_draft_is_filed_ten_days_before(filed: str, broken: str) -> None:
    plan = Plan(preliminary_filed=date.fromisoformat(filed))
    assert named(due(CALLED, plan), "Preliminary statement filed").broken == broken


@pytest.mark.parametrize("kind", [ItemKind.OTHER, ItemKind.ADJOURNMENT, ItemKind.PLAN])
def test_an_agenda_that_may_be_all_excepted_calls_for_no_draft(kind: ItemKind) -> None:
    items = (*CALLED.items[:4], replace(CALLED.items[4], kind=kind))
    found = due(replace(CALLED, items=items), NOTHING)
    assert not any(each.rule == "SEC-14A6-A" for each in found)


def test_a_contest_calls_for_a_draft() -> None:
    found = due(replace(CALLED, items=(replace(CALLED.items[0], seats=1),)), NOTHING)
    assert named(found, "Preliminary statement filed").because.endswith("for a contested election")


@pytest.mark.parametrize(
    ("mailed", "broken"),
    [("2013-05-08", ""), ("2013-05-09", ""), ("2013-05-10", "1 day too late")],
)
def test_s_016_a_notice_alone_is_sent_forty_days_before(mailed: str, broken: str) -> None:
    called = held("2013-06-18", "2013-04-19", mailed)
    name = "Notice of availability"
    assert named(due(called, Plan(notice_only=True)), name).broken == broken
    assert named(due(called, NOTHING), name).broken == ""


def test_the_definitive_statement_is_filed_when_it_is_first_sent() -> None:
    for day, broken in ((29, ""), (30, "1 day too late")):
        plan = Plan(definitive_filed=date(2013, 4, day))
        assert named(due(CALLED, plan), "Definitive statement").broken == broken


def test_part_iii_waits_to_april_30_and_no_longer() -> None:
    for filed, broken in (("2013-04-30", ""), ("2013-05-01", "1 day too late")):
        plan = Plan(fiscal_year_end=date(2012, 12, 31), definitive_filed=date.fromisoformat(filed))
        assert named(due(CALLED, plan), "Statement that Part III").broken == broken


def test_a_call_that_was_not_mailed_has_no_days_counted_from_it() -> None:
    found = list(due(replace(CALLED, mailed=None), NOTHING))
    assert {each.rule for each in found} == {"SEC-14A13", "T-10", "SEC-14B2", "SEC-14A16"}
