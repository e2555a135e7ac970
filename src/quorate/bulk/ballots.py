"""What do ten million ballots say?  Each kind of ballot once, by number, in columns of codes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quorate.casting.ballot import SAYS
from quorate.casting.cast import CastingRules, cumulated, pattern
from quorate.entries.casting import InstructionReceived, Marks
from quorate.tally.sums import Sums
from quorate.words import Channel

CHANNELS = tuple(Channel)


@dataclass(frozen=True, slots=True)
class Ballots:
    """The kinds of ballot that were cast; the first has the number 1.

    `patterns` has a row for each kind and a code for each column, `channels` the place of its
    channel.  `marks` are kept where an item is voted cumulatively: there votes stand in them that
    no code can hold.
    """

    patterns: NDArray[np.uint8]
    channels: NDArray[np.uint8]
    marks: Sequence[Marks] = ()

    def __len__(self) -> int:
        return len(self.channels)


def ballots(kinds: Sequence[InstructionReceived], rules: CastingRules) -> Ballots:
    """What each kind says, by the law of casting; `kinds` are instructions of one row."""
    says = b"".join([pattern(each.rows[0], each, rules) for each in kinds])
    columns = len(rules.ballot.columns)
    number = {channel: at for at, channel in enumerate(CHANNELS)}
    return Ballots(
        np.frombuffer(says, np.uint8).reshape(len(kinds), columns),
        np.array([number[each.channel] for each in kinds], np.uint8),
        [each.rows[0] for each in kinds] if _is_cumulative(rules) else (),
    )


def _is_cumulative(rules: CastingRules) -> bool:
    return any(column.item.cumulative for column in rules.ballot.columns)


def cast(
    ballots: Ballots,
    shares: NDArray[np.int64],
    shareclass: str,
    rules: CastingRules,
    sums: Sums,
) -> None:
    """Adds shares to sums, column by column; `shares` are by number of ballot, from 0 for none.

    The shares of a class were in balance with its outstanding ones, so no sum of them can pass what
    64 bits hold.
    """
    numbers = np.flatnonzero(shares[1:])
    held = shares[1:][numbers]
    for place in range(ballots.patterns.shape[1]):
        by_code = np.zeros(len(SAYS), np.int64)
        np.add.at(by_code, ballots.patterns[numbers, place], held)
        for code in np.flatnonzero(by_code).tolist():
            sums.margin(shareclass, place, code, int(by_code[code]))
    by_channel = np.zeros(len(CHANNELS), np.int64)
    np.add.at(by_channel, ballots.channels[numbers], held)
    for channel in np.flatnonzero(by_channel).tolist():
        sums.come(shareclass, CHANNELS[channel], int(by_channel[channel]))
    if ballots.marks:
        _cumulate(ballots, numbers, shares, shareclass, rules, sums)


def _cumulate(
    ballots: Ballots,
    numbers: NDArray[np.int64],
    shares: NDArray[np.int64],
    shareclass: str,
    rules: CastingRules,
    sums: Sums,
) -> None:
    weight = rules.weight[shareclass]
    for number in numbers.tolist():
        says = ballots.patterns[number].tobytes()
        votes = int(shares[number + 1]) * weight
        for given in cumulated(ballots.marks[number], says, votes, rules):
            sums.cumulate(shareclass, given.place, given.source, given.votes)
