"""Record date and notice, by the law of each state that is known."""

from dataclasses import replace
from datetime import date

import pytest

from quorate.meeting.dates import bylaw, is_delaware, not_checked, state_dates
from quorate.meeting.findings import Severity
from quorate.meeting.legality import findings
from tests.meeting.planning import CALLED, held


@pytest.mark.parametrize(
    ("state", "rule", "severity"),
    [
        ("Delaware", "DGCL-213-A", Severity.ERROR),
        ("DE", "DGCL-213-A", Severity.ERROR),
        ("New York", "NY-604", Severity.ERROR),
        ("Illinois", "IL-7.25", Severity.ERROR),
        ("California", "CA-701", Severity.ERROR),
        ("Nevada", "NV-78.350", Severity.WARNING),
    ],
)
def test_s_016_sixty_four_days_are_too_many(state: str, rule: str, severity: Severity) -> None:
    (found,) = state_dates(replace(CALLED, state=state))
    assert (found.rule, found.severity) == (rule, severity)
    assert found.expected == "2013-04-19 to 2013-06-08"
    assert found.because.startswith("64 days before the meeting; at most 60")
    assert found.because.endswith("otherwise") == (severity is Severity.WARNING)


def test_sixty_four_days_are_not_too_many_in_maryland_and_unknown_in_ohio() -> None:
    assert list(state_dates(replace(CALLED, state="Maryland"))) == []
    assert list(state_dates(replace(CALLED, state="Ohio"))) == []


def test_what_is_not_judged_is_said() -> None:
    assert not_checked(CALLED) == ()
    (ohio,) = not_checked(replace(CALLED, state="Ohio"))
    assert ohio.startswith("the corporation law of Ohio; known here is that of California, Del")
    (said,) = not_checked(replace(CALLED, state="NY"))
    assert said.startswith("the corporation law of New York, but for")


@pytest.mark.parametrize(
    ("mailed", "rules"),
    [
        ("2013-04-18", ["NY-605", "NY-605"]),
        ("2013-04-19", []),
        ("2013-06-08", []),
        ("2013-06-09", ["NY-605"]),
        ("2013-06-19", ["NY-605"]),
    ],
)
def test_notice_in_new_york(mailed: str, rules: list[str]) -> None:
    called = held("2013-06-18", "2013-04-19", mailed, state="New York")
    assert [found.rule for found in state_dates(called)] == rules


@pytest.mark.parametrize(
    ("state", "last"),
    [("Delaware", "2013-07-06"), ("Illinois", "2013-09-06"), ("Nevada", "2013-12-06")],
)
def test_the_next_meeting_in_each_state(state: str, last: str) -> None:
    late = replace(held("2014-01-15", "2013-12-01", state=state), prior_meeting=date(2012, 6, 6))
    (found,) = state_dates(late)
    assert found.severity is Severity.WARNING
    assert found.expected == f"{last} or earlier"


def test_only_delaware_has_its_whole_law_applied() -> None:
    assert is_delaware(CALLED)
    assert not is_delaware(replace(CALLED, state="Nevada"))
    assert bylaw(CALLED) == "8 Del. C. § 109(b); the bylaw itself"
    assert bylaw(replace(CALLED, state="Nevada")) == "the bylaw itself"
    rules = {found.rule for found in findings(replace(CALLED, state="Nevada"))}
    assert "NV-78.350" in rules
    assert not any(rule.startswith("DGCL") for rule in rules)
