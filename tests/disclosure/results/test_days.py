"""Whether the days of a report are possible, and whether it was made in time."""

import pytest

from quorate.disclosure.findings import Confirmed, Finding
from quorate.disclosure.results.days import earliest_event, in_time, weekdays
from quorate.disclosure.results.filing import results
from tests.disclosure.results.filings import document


def filed(held: str, signed: str, event: str = "", form: str = "FORM 8-K") -> list[object]:
    read = results(
        document(
            form,
            f"Date of earliest event reported: {event or held}",
            "Item 5.07 Submission of Matters to a Vote of Security Holders",
            f"The annual meeting was held on {held}.",
            "SIGNATURE",
            f"Date: {signed}",
        )
    )
    return [*in_time(read), *earliest_event(read)]


def rules(found: list[object]) -> list[tuple[str, str]]:
    return [(each.rule, each.says) for each in found if isinstance(each, Finding)]


@pytest.mark.parametrize(
    ("held", "signed", "late"),
    [
        ("June 18, 2013", "June 21, 2013", False),
        ("June 18, 2013", "June 24, 2013", False),
        ("June 18, 2013", "June 25, 2013", True),
        ("June 18, 2026", "June 25, 2026", False),
        ("June 18, 2026", "June 26, 2026", True),
    ],
)
def test_s_065_four_business_days_after_the_meeting(held: str, signed: str, late: bool) -> None:
    found = rules(filed(held, signed))
    assert [rule for rule, _ in found] == (["8K-507-A"] if late else [])


def test_an_amendment_and_a_report_before_the_item_have_other_days() -> None:
    assert rules(filed("June 18, 2013", "July 25, 2013", form="FORM 8-K/A")) == []
    assert rules(filed("June 18, 2009", "July 25, 2009")) == []
    assert rules(filed("June 18, 2099", "July 25, 2099")) == []


def test_a_report_signed_before_its_meeting_is_noted() -> None:
    assert rules(filed("June 18, 2013", "June 17, 2013")) == [("SELF-EVENT-DATE", "2013-06-17")]
    assert rules(filed("June 18, 2013", "June 18, 2013")) == []


def test_the_earliest_event_is_no_later_than_the_meeting() -> None:
    assert rules(filed("June 18, 2013", "June 20, 2013", event="June 19, 2013")) == [
        ("SELF-EVENT-DATE", "2013-06-19")
    ]
    assert rules(filed("June 18, 2013", "June 20, 2013", event="June 17, 2013")) == []


def test_a_weekday_is_the_calendar_s() -> None:
    said = list(
        weekdays(document("Tuesday, June 18, 2013", "Wednesday, June 18, 2013", "June 18, 2013"))
    )
    assert [(type(each), each.where.line) for each in said] == [(Confirmed, 10), (Finding, 20)]
    assert isinstance(said[1], Finding)
    assert (said[1].says, said[1].expected) == ("Wednesday", "Tuesday")
