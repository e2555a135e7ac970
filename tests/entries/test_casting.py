"""What says how shares are voted: what stands where a row is silent, and that it stays."""

from dataclasses import FrozenInstanceError
from datetime import UTC, datetime

import pytest

from quorate.entries.casting import InstructionReceived, Marks, ReportReceived, RulingMade, Total
from quorate.words import Channel, Choice

NOON = datetime(2026, 6, 18, 12, tzinfo=UTC)
PLAIN = InstructionReceived(instruction="W", position="R-1", channel=Channel.WEB, received=NOON)


def test_a_plain_instruction_is_signed_for_all_shares_and_leaves_discretion() -> None:
    assert PLAIN.signed
    assert PLAIN.discretion
    assert PLAIN.rows == (Marks({}, None),)
    assert (PLAIN.dated, PLAIN.postmark, PLAIN.signers) == (None, None, ())


def test_marks_of_one_row_are_not_those_of_another() -> None:
    first, second = Marks(), Marks()
    first.marks["1"] = "for"

    assert second.marks == {}


def test_a_ruling_is_on_the_whole_unless_it_names_an_item() -> None:
    made = RulingMade(ruling="count", reason="seen", by="Okafor")

    assert (made.instruction, made.position, made.item, made.at) == ("", "", "", None)


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (PLAIN, "position"),
        (Total("2", Choice.FOR, 5, instructed=True), "shares"),
        (ReportReceived(participant="D-1", received=NOON, basis="total", totals=()), "totals"),
        (Marks(), "shares"),
    ],
)
def test_what_was_received_is_never_changed(entry: object, field: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(entry, field, None)
