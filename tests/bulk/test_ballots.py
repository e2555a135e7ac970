"""Shares summed by kind of ballot say, column by column, what each ballot said by itself."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from quorate.bulk.ballots import ballots, cast
from quorate.casting.ballot import ballot
from quorate.casting.cast import CastingRules, Part, casting_rules, cumulated, pattern
from quorate.entries.casting import InstructionReceived, Marks
from quorate.files.callfile import read_call
from quorate.meeting.closings import weights
from quorate.tally.sums import Sums, decode
from quorate.words import Channel, Votes
from tests.worlds import ITEMS, World

NOON = datetime(2026, 5, 10, 12, tzinfo=UTC)
MARKS: tuple[dict[str, str], ...] = (
    {"1a": "for", "1b": "withhold", "2": "for", "3": "against"},
    {},
    {"2": "abstain", "3": "spoiled"},
)
SHARES = (0, 10, 7, 0, 1_000_000_000_000_000_000, 3, 2, 1, 5, 4)


def kind(channel: Channel, marks: dict[str, str]) -> InstructionReceived:
    return InstructionReceived(
        instruction="", position="", channel=channel, received=NOON, rows=(Marks(marks),)
    )


def rules(tmp_path: Path, *, cumulative: bool) -> CastingRules:
    items = [dict(item) for item in ITEMS]
    if cumulative:
        items[0] |= {"standard": {"plurality": True, "cumulative": True}, "choices": ["for"]}
        items[0]["standard"] = "plurality"
        items[0]["cumulative"] = True
    called = read_call(World("", items=items).write(tmp_path / "m"))
    return casting_rules(ballot(called), called.counting, {}, weights(called))


@pytest.mark.parametrize("cumulative", [False, True], ids=["a vote a share", "cumulative"])
def test_columns_of_codes_decode_as_patterns_do(cumulative: bool, tmp_path: Path) -> None:
    among = rules(tmp_path, cumulative=cumulative)
    marks = ({"1a": "15"}, {"1a": "for", "1b": "for"}, {}) if cumulative else MARKS
    kinds = [
        kind(way, each) for way in (Channel.WEB, Channel.MAIL, Channel.FLOOR) for each in marks
    ]
    by_kind, one_by_one = Sums(), Sums()
    cast(ballots(kinds, among), np.array(SHARES, np.int64), "common", among, by_kind)
    for each, held in zip(kinds, SHARES[1:], strict=True):
        says = pattern(each.rows[0], each, among)
        given = cumulated(each.rows[0], says, held * among.weight["common"], among)
        if held:
            one_by_one.cast("common", each.channel, [Part(held, says, given)])

    weight: dict[str, Votes] = {"common": 1}
    assert decode(by_kind, among.ballot, weight) == decode(one_by_one, among.ballot, weight)
    assert by_kind.present == one_by_one.present
    assert by_kind.ways == one_by_one.ways
