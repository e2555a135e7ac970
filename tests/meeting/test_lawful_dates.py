"""The nearest lawful days; every small calendar made lawful by what is proposed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.calendar import deadlines
from quorate.meeting.lawful_dates import changes, or_the_meeting, unlawful
from quorate.meeting.planned import NOTHING, Plan
from tests.meeting.planning import CALLED, PLAN, held


def test_s_016_the_nearest_lawful_record_date_is_april_19() -> None:
    (change,) = changes(CALLED, PLAN)
    assert (change.what, str(change.says), str(change.to)) == (
        "record date",
        "2013-04-15",
        "2013-04-19",
    )
    assert "2013-04-19 to 2013-06-08 are lawful" in change.because
    assert "by 2013-03-21" in change.because


def test_s_016_or_the_meeting_is_held_by_june_14() -> None:
    assert or_the_meeting(CALLED) == (date(2013, 5, 9), date(2013, 6, 14))
    with_notice_alone = or_the_meeting(CALLED, Plan(notice_only=True))
    assert with_notice_alone == (date(2013, 6, 8), date(2013, 6, 14))
    unmailed = or_the_meeting(replace(CALLED, mailed=None))
    assert unmailed == (date(2013, 4, 25), date(2013, 6, 14))


def test_a_lawful_calendar_is_left_as_it_is() -> None:
    called = held("2013-06-18", "2013-04-19", "2013-04-29")
    assert changes(called) == ()
    assert or_the_meeting(called) is None
    assert list(unlawful(called)) == []


@pytest.mark.parametrize(
    ("record", "mailed", "to"),
    [
        ("2013-04-19", "2013-04-18", "2013-04-19"),
        ("2013-04-19", "2013-06-09", "2013-06-08"),
        ("2013-05-01", "2013-04-29", "2013-05-01"),
    ],
)
def test_a_mailing_is_moved_to_the_nearest_lawful_day(record: str, mailed: str, to: str) -> None:
    (change,) = changes(held("2013-06-18", record, mailed))
    assert (change.what, str(change.to)) == ("mailing", to)


def test_a_notice_alone_that_cannot_be_sent_in_time_has_no_lawful_day() -> None:
    called = held("2013-06-18", "2013-05-20", "2013-05-21")
    (change,) = changes(called, Plan(notice_only=True))
    assert change.to is None
    assert next(unlawful(called, Plan(notice_only=True))).startswith("No day for the mailing")


def test_the_mailing_waits_for_ten_days_after_the_draft() -> None:
    called = held("2013-06-18", "2013-04-19", "2013-04-29")
    (change,) = changes(called, Plan(preliminary_filed=date(2013, 4, 22)))
    assert str(change.to) == "2013-05-02"


def test_a_state_that_is_not_known_is_not_advised() -> None:
    assert changes(replace(CALLED, state="Ohio"), PLAN) == ()
    assert or_the_meeting(replace(CALLED, state="Ohio")) is None


def moved(called: MeetingCalled, plan: Plan) -> MeetingCalled:
    for change in changes(called, plan):
        field = "record_date" if change.what == "record date" else "mailed"
        called = replace(called, **{field: change.to})  # type: ignore[arg-type]  # a day's field
    return called


@given(
    st.integers(-30, 120),
    st.integers(-30, 120),
    st.sampled_from(["Delaware", "New York", "Illinois", "Nevada", "Maryland", "California"]),
)
def test_what_is_proposed_is_lawful(record: int, mailed: int, state: str) -> None:
    day = date(2026, 6, 18)
    called = held(str(day), str(day - timedelta(record)), str(day - timedelta(mailed)), state=state)
    better = moved(called, NOTHING)
    assert changes(better) == ()
    broken = [each.name for each in deadlines(better) if each.broken]
    assert [name for name in broken if name in ("Record date", "Notice to holders")] == []
