"""What a row of marks casts, column by column: two directors, the auditor, pay."""

from datetime import UTC, datetime
from fractions import Fraction

import pytest

from quorate.casting.ballot import SAYS, ballot
from quorate.casting.cast import (
    CastingRules,
    casting_rules,
    cumulated,
    overvoted,
    pattern,
    votes_asked,
    whole,
)
from quorate.entries.casting import InstructionReceived, Marks
from quorate.entries.meeting import Counting
from quorate.words import Channel, Choice, Source
from tests.casting.test_ballot import FOR, WITHHOLD, called, election

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def rules(
    *recommended: Choice, cumulative: bool = False, counting: Counting | None = None
) -> CastingRules:
    the_ballot = ballot(called(election(2, *recommended, cumulative=cumulative)))
    return casting_rules(the_ballot, counting or Counting(), {}, {"common": 1})


def said(marks: dict[str, str], channel: Channel, among: CastingRules) -> list[str]:
    instruction = InstructionReceived(
        instruction="", position="R-1", channel=channel, received=NOON, rows=(Marks(marks),)
    )
    found = pattern(instruction.rows[0], instruction, among)
    return [f"{SAYS[code].word} {SAYS[code].source or ''}".strip() for code in found]


@pytest.mark.parametrize(
    ("channel", "expected"),
    [
        (Channel.MAIL, "for unmarked"),
        (Channel.WEB, "for unmarked"),
        (Channel.PHONE, "for unmarked"),
        (Channel.FLOOR, "silent"),
        (Channel.INTERMEDIARY, "broker_non_vote"),
    ],
)
def test_s_038_unmarked_is_decided_item_by_item(channel: Channel, expected: str) -> None:
    assert said({"1b": "withhold"}, channel, rules(FOR, FOR)) == [expected, "withhold instructed"]


def test_the_call_may_leave_what_is_unmarked_on_a_screen_silent() -> None:
    among = rules(FOR, FOR, counting=Counting(unmarked_electronic="silent"))

    assert said({}, Channel.WEB, among) == ["silent", "silent"]
    assert said({}, Channel.MAIL, among) == ["for unmarked", "for unmarked"]


@pytest.mark.parametrize(
    ("spoiled", "expected"), [("no_authority", "no_authority"), ("silent", "silent")]
)
def test_s_042_two_marks_are_no_vote_on_that_item_alone(spoiled: str, expected: str) -> None:
    among = rules(FOR, FOR, counting=Counting(spoiled=spoiled))

    assert said({"1a": "spoiled", "1b": "for"}, Channel.MAIL, among) == [expected, "for instructed"]


def test_an_undervoted_contest_is_as_marked_and_an_overvoted_one_is_no_vote() -> None:
    among = rules(FOR, FOR, WITHHOLD)

    assert said({"1c": "for"}, Channel.MAIL, among) == ["silent", "silent", "for instructed"]
    overvote = {"1a": "for", "1b": "for", "1c": "for"}
    assert said(overvote, Channel.MAIL, among) == ["no_authority"] * 3
    assert overvoted(among.ballot.columns[0].item, overvote)


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ({"1a": "200"}, [(0, 200, Source.INSTRUCTED)]),
        ({"1a": "150", "1b": "for"}, [(0, 150, Source.INSTRUCTED), (1, 50, Source.INSTRUCTED)]),
        (
            {"1a": "for", "1b": "for", "1c": "for"},
            [(at, Fraction(200, 3), Source.INSTRUCTED) for at in range(3)],
        ),
        ({}, [(0, 100, Source.UNMARKED), (1, 100, Source.UNMARKED)]),
        ({"1c": "withhold"}, []),
    ],
    ids=[
        "all on one",
        "numbers first and the rest to the one marked plain",
        "evenly, in parts of a vote",
        "unmarked throughout is the recommended slate",
        "withheld gives none",
    ],
)
def test_cumulated(marks: dict[str, str], expected: list[tuple[object, ...]]) -> None:
    among = rules(FOR, FOR, WITHHOLD, cumulative=True)
    instruction = InstructionReceived(
        instruction="", position="R-1", channel=Channel.MAIL, received=NOON, rows=(Marks(marks),)
    )
    says = pattern(instruction.rows[0], instruction, among)

    assert [tuple(each) for each in cumulated(Marks(marks), says, 100, among)] == expected


def test_votes_asked_are_the_numbers_alone() -> None:
    item = rules(FOR, FOR, cumulative=True).ballot.columns[0].item

    assert votes_asked({"1a": "150", "1b": "for"}, item) == 150


def test_whole() -> None:
    assert whole(Fraction(4, 2)) == 2
    assert isinstance(whole(Fraction(4, 2)), int)
    assert whole(Fraction(1, 2)) == Fraction(1, 2)
