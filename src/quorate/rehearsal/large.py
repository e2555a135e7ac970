"""What does a meeting of ten million positions look like, and what is its right answer?

Drawn by columns, a million positions at a time.  Each position's lot is drawn first: how often it
votes, which marks stand in the end, and for one in a hundred what is doubtful about it.  Its rows
are laid out to come to that, and its shares are added to the right answer in the same breath.
Only the raw bits of PCG64 are used: numpy keeps those the same in every version.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quorate.rehearsal import call, reports
from quorate.rehearsal.answer import Answer, Doubt
from quorate.rehearsal.call import BALLOT, Column
from quorate.rehearsal.cards import draw_mood
from quorate.rehearsal.draws import Draws, lots
from quorate.rehearsal.street import DEPOSITORY
from quorate.rehearsal.world import Field, Holder, Lot, Sink, World
from quorate.words import Channel, DefectKind, HolderKind, Source, Unvoted

Whole = NDArray[np.int64]
Flags = NDArray[np.bool_]
RawBits = Callable[[int], NDArray[np.uint64]]

POSITIONS_A_PART = 1 << 20
CHANNELS = (Channel.WEB, Channel.PHONE, Channel.MAIL, Channel.REVOCATION, Channel.FLOOR)
WEB, PHONE, MAIL, REVOCATION, FLOOR = range(5)
WINDOWS = ((-38, -27), (-26, -15), (-14, -2))  # days of a first, a second and a third instruction
ALL_SHARES = -1

# Of ten thousand positions; the first two are no doubt at all.
LOTS = {
    "plain": 9880,
    "floor": 20,
    "late": 25,
    "unsigned": 25,
    "revoked": 10,
    "over_vote": 10,
    "same_day": 10,
    "spoiled": 10,
    "split": 10,
}
NUMBER = {lot: number for number, lot in enumerate(LOTS)}


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of instructions: the position, the way and second it came, and a mark's code by column.

    A code is the number of a choice of the column; then follow the blank and the spoiled mark.
    """

    position: Whole
    channel: Whole
    second: Whole
    marks: NDArray[np.int8]
    shares: Whole
    unsigned: Flags
    named: Flags


@dataclass(frozen=True, slots=True)
class Part:
    """Some positions and their rows.  `through` is a participant's number, -1 for none."""

    first: int
    shares: Whole
    through: Whole
    rows: Rows


def mark_words(column: Column) -> tuple[str, ...]:
    """What each code of a column stands for."""
    return (*column.choices, "", "spoiled")


def position_name(number: int) -> str:
    return f"N-{number:08d}"


def instruction_name(number: int) -> str:
    return f"I-{number:08d}"


class Large:
    """A very large meeting being drawn; `held` and `used` are the shares by participant."""

    def __init__(self, positions: int, bits: RawBits) -> None:
        self.positions = positions
        self.bits = bits
        self.answer = Answer(1, call.eight_items())
        participants = max(1, min(200, positions // 500))
        self.held = np.zeros(participants, np.int64)
        self.used = np.zeros(participants, np.int64)
        self.follow = [int(self.below(1, 40)[0]) + 57 for _ in self.answer.ballot]

    def below(self, count: int, bound: int) -> Whole:
        """So many draws of 0 to bound - 1, for bounds under 2**32."""
        drawn = ((self.bits(count) >> np.uint64(32)) * np.uint64(bound)) >> np.uint64(32)
        return drawn.astype(np.int64)

    def parts(self) -> Iterator[Part]:
        for first in range(0, self.positions, POSITIONS_A_PART):
            yield self._part(first, min(POSITIONS_A_PART, self.positions - first))

    def _part(self, first: int, count: int) -> Part:
        size = 10 ** (1 + self.below(count, 3))
        shares = size + self.below(count, 1000) * size // 100
        through = np.where(self.below(count, 100) < 20, -1, self.below(count, len(self.held)))
        lot = np.searchsorted(np.cumsum(list(LOTS.values())), self.below(count, 10_000), "right")
        lot[(lot == NUMBER["floor"]) & (through >= 0)] = NUMBER["plain"]
        draw = _Draw(self, first, shares, lot)
        rows = draw.rows()
        street = through >= 0
        np.add.at(self.held, through[street], shares[street])
        np.add.at(self.used, through[street], draw.used[street])
        self.answer.outstanding("common", int(shares[~street].sum()))
        for name, number in NUMBER.items():
            self.answer.lots[name] = self.answer.lots.get(name, 0) + int((lot == number).sum())
        return Part(first, shares, through, rows)

    def marks(self, count: int) -> NDArray[np.int8]:
        """Marks of so many cards: most follow the recommendation, three in a hundred are blank."""
        marks = np.empty((count, len(self.answer.ballot)), np.int8)
        for index, column in enumerate(self.answer.ballot):
            choices, advised = len(column.choices), column.choices.index(column.recommend)
            chance = self.below(count, 100)
            other = (advised + 1 + self.below(count, choices - 1)) % choices
            marks[:, index] = np.where(chance < self.follow[index], advised, other)
            marks[chance >= 97, index] = choices
        return marks

    def vote(self, shares: Whole, marks: NDArray[np.int8], *, blank_is_silent: bool) -> None:
        """Adds shares that vote as their marks to the right answer."""
        self.answer.present("common", int(shares.sum()))
        for index, column in enumerate(self.answer.ballot):
            blank = (Unvoted.SILENT, "") if blank_is_silent else (column.recommend, Source.UNMARKED)
            comes_to: list[tuple[str, str]] = [
                *((choice, Source.INSTRUCTED) for choice in column.choices),
                *(blank, (Unvoted.NO_AUTHORITY, "")),
            ]
            for code, (word, source) in enumerate(comes_to):
                halves = 2 * int(shares[marks[:, index] == code].sum())
                self.answer.cast("common", index, word, source, halves)


class _Draw:
    """The lots of one part's positions, laid out as rows."""

    def __init__(self, large: Large, first: int, shares: Whole, lot: Whole) -> None:
        self.large, self.first, self.shares, self.lot = large, first, shares, lot
        count = len(shares)
        often = np.searchsorted(np.array([15, 70, 95]), large.below(count, 100), "right")
        self.often = np.where((lot == NUMBER["spoiled"]) & (often == 0), 1, often)
        self.used = np.where(self.often > 0, shares, 0)
        self.kept: list[Rows] = []

    def rows(self) -> Rows:
        """Every lot in turn; those of the fewest positions last."""
        self._ordinary()
        self._without_effect()
        self._revoked()
        self._floor()
        self._same_day()
        self._split()
        fields = (
            np.concatenate([getattr(rows, name) for rows in self.kept])
            for name in Rows.__dataclass_fields__
        )
        return Rows(*fields)

    def _of(self, lot: str) -> Whole:
        return np.flatnonzero(self.lot == NUMBER[lot])

    def _file(
        self,
        at: Whole,
        channel: Whole | int,
        second: Whole,
        marks: NDArray[np.int8],
        shares: Whole | int = ALL_SHARES,
        *,
        unsigned: bool = False,
    ) -> None:
        count = len(at)
        asked = np.broadcast_to(shares, count).astype(np.int64)
        self.kept.append(
            Rows(
                at + self.first,
                np.broadcast_to(channel, count).astype(np.int64),
                second,
                marks,
                asked,
                np.full(count, unsigned),
                asked != ALL_SHARES,
            )
        )

    def _times(self, count: int, first_day: int, last_day: int) -> Whole:
        days = first_day + self.large.below(count, last_day - first_day + 1)
        return days * call.DAY + 8 * 3600 + self.large.below(count, 12 * 3600)

    def _doubt(self, at: Whole, kind: DefectKind) -> None:
        for number in (at + self.first).tolist():
            self.large.answer.doubt(Doubt(kind, position_name(number)))

    def _ordinary(self) -> None:
        """None, one, two or three instructions on as many days; the last one stands."""
        overtaken = np.isin(self.lot, [NUMBER[lot] for lot in OVERTAKEN])
        for turn, days in enumerate(WINDOWS, 1):
            at = np.flatnonzero(self.often >= turn)
            marks = self.large.marks(len(at))
            last = self.often[at] == turn
            self._spoil(at, marks, last)
            channel = np.searchsorted([60, 70], self.large.below(len(at), 100), "right")
            self._file(at, channel, self._times(len(at), *days), marks)
            stands = last & ~overtaken[at]
            self.large.vote(self.shares[at[stands]], marks[stands], blank_is_silent=False)

    def _spoil(self, at: Whole, marks: NDArray[np.int8], last: Flags) -> None:
        ballot = self.large.answer.ballot
        spoiled = np.flatnonzero(last & (self.lot[at] == NUMBER["spoiled"]))
        columns = self.large.below(len(spoiled), len(ballot))
        for row, index in zip(spoiled.tolist(), columns.tolist(), strict=True):
            marks[row, index] = len(ballot[index].choices) + 1
            name = position_name(self.first + int(at[row]))
            self.large.answer.doubt(Doubt(DefectKind.SPOILED, name, item=ballot[index].name))

    def _without_effect(self) -> None:
        """Late, unsigned and over-voted instructions replace nothing."""
        large = self.large
        late, unsigned, over = self._of("late"), self._of("unsigned"), self._of("over_vote")
        next_second = large.below(len(late), 2) == 0
        seconds = call.CUTOFF + np.where(next_second, 1, 2 + large.below(len(late), 3600))
        self._file(late, WEB, seconds, large.marks(len(late)))
        self._doubt(late, DefectKind.LATE)
        days = self._times(len(unsigned), -1, -1)
        self._file(unsigned, MAIL, days, large.marks(len(unsigned)), unsigned=True)
        self._doubt(unsigned, DefectKind.UNSIGNED)
        asked = self.shares[over] + 1 + large.below(len(over), 3)
        self._file(over, PHONE, self._times(len(over), -1, -1), large.marks(len(over)), asked)
        for number, voted in zip(over.tolist(), asked.tolist(), strict=True):
            detail = f"{voted:,} voted, {int(self.shares[number]):,} held"
            position, name = self.first + number, instruction_name(self.first + number)
            kind = DefectKind.OVER_VOTE
            large.answer.doubt(Doubt(kind, position_name(position), name, detail=detail))

    def _revoked(self) -> None:
        at = self._of("revoked")
        blank = [len(column.choices) for column in self.large.answer.ballot]
        marks = np.tile(np.array(blank, np.int8), (len(at), 1))
        self._file(at, REVOCATION, self._times(len(at), -1, -1), marks)
        self.used[at] = 0

    def _floor(self) -> None:
        at = self._of("floor")
        marks = self.large.marks(len(at))
        self._file(at, FLOOR, call.POLLS_OPEN + self.large.below(len(at), 1800), marks)
        self.large.vote(self.shares[at], marks, blank_is_silent=True)
        self.used[at] = self.shares[at]

    def _same_day(self) -> None:
        """Two cards of the last day that differ on the auditors leave no authority."""
        at, auditors = self._of("same_day"), 2
        marks = self.large.marks(len(at))
        for code, hour in ((0, 9), (1, 10)):
            card = marks.copy()
            card[:, auditors] = code
            self._file(at, MAIL, hour * 3600 + self.large.below(len(at), 3600), card)
            self._doubt(at, DefectKind.SAME_DAY)
        spoiled = [len(column.choices) + 1 for column in self.large.answer.ballot]
        nothing = np.tile(np.array(spoiled, np.int8), (len(at), 1))
        self.large.vote(self.shares[at], nothing, blank_is_silent=False)
        self.used[at] = self.shares[at]

    def _split(self) -> None:
        """A third one way and a third another, of the last day; the rest is absent."""
        at = self._of("split")
        third = self.shares[at] // 3
        seconds = 11 * 3600 + self.large.below(len(at), 3600)
        for _ in range(2):
            marks = self.large.marks(len(at))
            self._file(at, MAIL, seconds, marks, third)
            self.large.vote(third, marks, blank_is_silent=False)
        self.used[at] = 2 * third


OVERTAKEN = ("floor", "revoked", "same_day", "split")
_REPORTS: dict[Lot, int] = {
    reports.broker_report: 90,
    reports.bank_report: 5,
    reports.replaced_report: 4,
    reports.over_voted_report: 1,
}


def participant_name(number: int) -> str:
    return f"P-{number:04d}"


def street(large: Large, draws: Draws, sink: Sink) -> Iterator[tuple[Field, ...]]:
    """The reports of the participants, and the rows of the register for those who hold for others.

    The reports say nothing of the last two matters, so that all they bring there is non-votes.
    """
    world = World(draws, draw_mood(draws), 1, sink)
    world.answer, of = large.answer, lots(_REPORTS)
    deposited = 0
    for number, (held, used) in enumerate(
        zip(large.held.tolist(), large.used.tolist(), strict=True)
    ):
        if not held:  # nobody holds through it, so it is no position of ours
            continue
        holds = held + draws.between(1_000, 1_000 + held // 10)
        name = participant_name(number)
        house = Holder(name, HolderKind.PARTICIPANT, "common", holds, used)
        reported = world.befall(draws.lot(of), house)
        for index in range(len(BALLOT), len(large.answer.ballot)):
            world.cast(house, index, Unvoted.BROKER_NON_VOTE, "", 2 * reported)
        yield (name, HolderKind.PARTICIPANT, DEPOSITORY, "common", holds)
        deposited += holds
    large.answer.outstanding("common", deposited)
    if deposited:
        yield (DEPOSITORY, HolderKind.DEPOSITORY, "", "common", deposited)
