"""What follows a meeting: its report, the decision on the frequency, and insiders' forms."""

from dataclasses import replace
from datetime import date

import pytest

from quorate.meeting.due_after import due, reports
from quorate.meeting.planned import InsiderEvent, InsiderReport, Plan, Printed
from tests.meeting.planning import CALLED, PLAN, held, named


@pytest.mark.parametrize(
    ("day", "reported"),
    [("2010-02-27", False), ("2010-02-28", True), ("2010-03-01", True), ("2013-06-18", True)],
)
def test_results_are_reported_since_february_2010(day: str, *, reported: bool) -> None:
    found = due(held(day, "2010-01-10"), PLAN)
    assert any(each.rule == "8K-507-A" for each in found) == reported


def test_s_117_the_decision_follows_the_printed_deadline_right_or_wrong() -> None:
    wrong = named(due(CALLED, PLAN), "Decision on the frequency")
    assert wrong.last == date(2013, 10, 20)
    assert "safe on 2013-10-18, allowed on 2013-10-21" in wrong.because
    right = named(due(CALLED, Plan()), "Decision on the frequency")
    assert right.last == date(2013, 10, 31)
    assert "Rule 0-3" not in right.because


def test_a_deadline_printed_for_another_century_is_worked_without_business_days() -> None:
    plan = Plan(printed=Printed(proposals_by=date(1900, 3, 2)))
    assert named(due(CALLED, plan), "Decision on the frequency").last == date(1900, 1, 1)


def test_without_a_vote_on_the_frequency_there_is_no_decision() -> None:
    found = due(replace(CALLED, items=CALLED.items[:3]), PLAN)
    assert not any(each.rule == "8K-507-D" for each in found)


@pytest.mark.parametrize("months", ["", "0x3", "-1", "1000", "twelve"])
def test_months_nobody_can_read_fix_no_day(months: str) -> None:
    item = replace(CALLED.items[4], action={"reverse_split": {"months": months}})
    found = due(replace(CALLED, items=(item,)), PLAN)
    assert not any(each.rule == "RS-9" for each in found)


def test_managers_report_since_2023() -> None:
    assert not any(each.rule == "NPX" for each in due(CALLED, PLAN))
    found = due(held("2026-06-18", "2026-05-01"), PLAN)
    assert named(found, "Managers report").last == date(2026, 8, 31)


@pytest.mark.parametrize(
    ("event", "day", "form", "last"),
    [
        (InsiderEvent.BECAME, "2012-04-16", "3", "2012-04-26"),
        (InsiderEvent.TRADED, "2012-03-30", "4", "2012-04-03"),
        (InsiderEvent.GAVE, "2023-02-26", "5", "2024-02-14"),
        (InsiderEvent.GAVE, "2023-02-27", "4", "2023-03-01"),
    ],
)
def test_s_134_an_insider_reports(event: InsiderEvent, day: str, form: str, last: str) -> None:
    report = InsiderReport(name="Lena Marsh", event=event, day=date.fromisoformat(day))
    (found,) = reports(Plan(insiders=(report,)))
    assert found.name == f"Form {form} of Lena Marsh"
    assert str(found.last) == last
