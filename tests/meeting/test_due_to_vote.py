"""The brokers' days and the cut-offs."""

from dataclasses import replace
from datetime import date

import pytest

from quorate.meeting.due_to_vote import due
from tests.meeting.planning import CALLED, days, held, named


@pytest.mark.parametrize(
    ("mailed", "broken"),
    [("2013-06-02", ""), ("2013-06-03", ""), ("2013-06-04", "1 day too late")],
)
def test_s_134_material_sent_for_brokers_to_vote(mailed: str, broken: str) -> None:
    called = held("2013-06-18", "2013-05-01", mailed)
    assert named(due(called), "Material sent, for brokers to vote at all").broken == broken


@pytest.mark.parametrize(
    ("mailed", "fifteenth"), [("2013-05-23", True), ("2013-05-24", True), ("2013-05-25", False)]
)
def test_s_134_sent_25_days_before_the_fifteenth_day_may_be_named(
    mailed: str, *, fifteenth: bool
) -> None:
    found = named(due(held("2013-06-18", "2013-05-01", mailed)), "Brokers vote uninstructed")
    assert days(found) == ("2013-06-08", "2013-06-08")
    assert ("from 2013-06-03" in found.because) == fifteenth


def test_s_003_a_cut_off_is_said_in_the_meeting_s_own_time() -> None:
    found = named(due(CALLED), "Last votes by web")
    assert found.because.startswith("2013-06-18 00:00 America/Denver")
    assert days(named(due(CALLED), "Polls close")) == ("2013-06-18", "2013-06-18")


def test_another_state_s_polls_close_by_the_call() -> None:
    found = named(due(replace(CALLED, state="Nevada")), "Polls close")
    assert (found.rule, found.authority) == ("T-9", "the call")
    assert found.first == date(2013, 6, 18)
