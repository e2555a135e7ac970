"""Brokers: the fifteenth day, the tenth, and what they do with shares left open."""

from datetime import date

import pytest

from quorate.rules.days import back
from quorate.rules.exchanges.broker_votes import (
    Policy,
    discretion_refused,
    discretionary,
    non_votes_arise,
    routine,
    uninstructed_are_present,
    waits_until,
)
from quorate.words import Choice, DefectKind, ItemKind

MEETING = date(2013, 6, 18)


@pytest.mark.parametrize(("days", "refused"), [(14, True), (15, False), (16, False)])
def test_the_material_is_sent_fifteen_days_before(days: int, *, refused: bool) -> None:
    found = discretion_refused(
        may_vote=True, sent=back(MEETING, days), received_day=MEETING, meeting_day=MEETING
    )
    assert (found is DefectKind.DISCRETION_TOO_EARLY) == refused


@pytest.mark.parametrize(("days", "refused"), [(11, True), (10, False), (9, False)])
def test_a_broker_waits_for_the_tenth_day(days: int, *, refused: bool) -> None:
    found = discretion_refused(
        may_vote=True, sent=None, received_day=back(MEETING, days), meeting_day=MEETING
    )
    assert (found is DefectKind.DISCRETION_TOO_EARLY) == refused


def test_what_a_broker_may_not_vote_is_out() -> None:
    found = discretion_refused(may_vote=False, sent=None, received_day=MEETING, meeting_day=MEETING)
    assert found is DefectKind.NO_DISCRETION


@pytest.mark.parametrize(("days", "waits"), [(24, 10), (25, 15), (26, 15)])
def test_s_134_sent_25_days_before_the_statement_may_name_the_fifteenth(
    days: int, waits: int
) -> None:
    assert waits_until(back(MEETING, days), MEETING) == back(MEETING, waits)


@pytest.mark.parametrize(
    ("kind", "day", "expected"),
    [
        (ItemKind.ELECTION, "2009-12-31", True),
        (ItemKind.ELECTION, "2010-01-01", False),
        (ItemKind.FREQUENCY, "2010-07-20", None),
        (ItemKind.FREQUENCY, "2010-07-21", False),
        (ItemKind.RATIFICATION, "2013-06-18", True),
        (ItemKind.PLAN, "2013-06-18", False),
        (ItemKind.CHARTER_AMENDMENT, "2013-06-18", None),
    ],
)
def test_what_is_routine(kind: ItemKind, day: str, *, expected: bool | None) -> None:
    assert routine(kind, date.fromisoformat(day)) is expected


@pytest.mark.parametrize(
    ("day", "expected"), [("2012-01-24", True), ("2012-01-25", False), ("2012-01-26", False)]
)
def test_governance_was_routine_until_2012(day: str, *, expected: bool) -> None:
    assert routine(ItemKind.OTHER, date.fromisoformat(day), governance=True) is expected


def test_shares_left_open_in_proportion() -> None:
    instructed = {Choice.FOR: 700, Choice.AGAINST: 200, Choice.ABSTAIN: 100}
    found = discretionary(Policy.PROPORTIONAL, instructed, 500, Choice.FOR)
    assert found == {Choice.FOR: 350, Choice.AGAINST: 100, Choice.ABSTAIN: 50}
    assert discretionary(Policy.WITH_BOARD, instructed, 500, Choice.FOR) == {Choice.FOR: 500}
    assert discretionary(Policy.NONE, instructed, 500, Choice.FOR) == {}
    assert discretionary(Policy.PROPORTIONAL, {}, 500, Choice.FOR) == {}


def test_without_a_routine_matter_shares_left_open_are_absent() -> None:
    assert not uninstructed_are_present(voted_on_a_routine_matter=False)
    assert uninstructed_are_present(voted_on_a_routine_matter=True)


def test_non_votes_on_a_routine_matter_are_a_mistake_unless_chosen() -> None:
    assert non_votes_arise(broker_may_vote=False)
    assert not non_votes_arise(broker_may_vote=True)
    assert non_votes_arise(broker_may_vote=True, chose_not_to=True)
