"""What a card offers, before and after September 1, 2022, and at which meeting it counts."""

from datetime import date

import pytest

from quorate.rules.federal.cards import (
    discretion_reaches,
    may_be_solicited,
    may_not_offer,
    must_offer,
    over_marked,
    reaches,
    should_offer_against,
)
from quorate.words import Choice, ItemKind

MATTER = {Choice.FOR, Choice.AGAINST, Choice.ABSTAIN}
OLD = {Choice.FOR, Choice.WITHHOLD}


@pytest.mark.parametrize(
    ("day", "offered", "barred"),
    [
        ("2022-08-31", OLD, set()),
        ("2022-09-01", MATTER, {Choice.WITHHOLD}),
        ("2022-09-02", MATTER, {Choice.WITHHOLD}),
    ],
)
def test_against_on_an_election_where_it_counts(
    day: str, offered: set[Choice], barred: set[Choice]
) -> None:
    meeting = date.fromisoformat(day)
    assert must_offer(ItemKind.ELECTION, meeting, against_counts=True) == offered
    assert may_not_offer(meeting, against_counts=True) == barred
    assert should_offer_against(meeting, against_counts=True) == (offered == OLD)


def test_a_plurality_offers_withhold_and_never_against() -> None:
    meeting = date(2026, 6, 18)
    assert must_offer(ItemKind.ELECTION, meeting, against_counts=False) == OLD
    assert may_not_offer(meeting, against_counts=False) == {Choice.AGAINST}
    assert must_offer(ItemKind.OTHER, meeting, against_counts=False) == MATTER


@pytest.mark.parametrize(
    ("day", "boxes"), [("2011-04-03", 0), ("2011-04-04", 4), ("2011-04-05", 4)]
)
def test_four_boxes_for_the_frequency(day: str, boxes: int) -> None:
    found = must_offer(ItemKind.FREQUENCY, date.fromisoformat(day), against_counts=False)
    assert len(found) == boxes


def test_discretion_reaches_what_nobody_gave_notice_of_but_no_adjournment() -> None:
    assert discretion_reaches(ItemKind.OTHER, floor=True, noticed=False)
    assert not discretion_reaches(ItemKind.OTHER, floor=True, noticed=True)
    assert not discretion_reaches(ItemKind.OTHER, floor=False, noticed=False)
    assert not discretion_reaches(ItemKind.ADJOURNMENT, floor=True, noticed=False)


@pytest.mark.parametrize(("marks", "over"), [(1, False), (2, False), (3, True)])
def test_more_marks_than_seats(marks: int, *, over: bool) -> None:
    card = {f"1{letter}": "for" for letter in "abc"[:marks]}
    assert over_marked(card, ("1a", "1b", "1c"), 2) == over


def test_a_card_votes_at_its_meeting_and_its_adjournments_alone() -> None:
    june = date(2013, 6, 18)
    assert reaches(june, june, adjourned=False)
    assert reaches(june, date(2013, 7, 16), adjourned=True)
    assert not reaches(june, date(2014, 6, 18), adjourned=False)


def test_a_card_is_dated_and_not_after_it_is_signed() -> None:
    june = date(2013, 6, 1)
    assert may_be_solicited(june, june)
    assert may_be_solicited(june, date(2013, 5, 31))
    assert not may_be_solicited(june, date(2013, 6, 2))
    assert not may_be_solicited(june, None)
