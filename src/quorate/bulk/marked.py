"""What do twelve million instructions say?  instructions.csv in columns.

A row is plain where its cells are of the ordinary kind: its instant and its date are read in
columns, its marks are one of the ballots met so far.  Every other row keeps its text, and is read
by `quorate.files.votefiles` when it is needed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from quorate.bulk import cells
from quorate.bulk.cells import Cells, Codes, Column, Rows, booleans, coded
from quorate.bulk.stamps import Seconds, Truths, days, instants
from quorate.entries.casting import InstructionReceived
from quorate.entries.meeting import Item, MeetingCalled
from quorate.files import tables
from quorate.files.votefiles import KNOWN, NEEDED, Instructions
from quorate.words import Channel, Choice

CHANNELS = tuple(Channel)
TEXTS = ("position", "received", "instruction")
LEAVES = ("discretion",)
_COMBINED_MAX = 1 << 40


@dataclass(slots=True)
class Marked:
    """Instructions in columns.  `ballots` are the distinct combinations of channel and marks.

    `plain` are the rows about whose own cells there is no question; `numbers` are dense numbers of
    positions, -1 where the register has none of that name.
    """

    cells: Cells
    called: MeetingCalled
    moved: Sequence[Item]
    columns: tuple[str, ...]
    received: Seconds
    dated: NDArray[np.int32]
    postmark: NDArray[np.int32]
    channels: NDArray[np.int8]
    ballot: Codes
    ballots: list[InstructionReceived] = field(default_factory=list)
    plain: Truths = field(default_factory=lambda: np.zeros(0, np.bool_))
    numbers: Codes = field(default_factory=lambda: np.zeros(0, np.int32))

    def __len__(self) -> int:
        return len(self.received)

    def entries(self, rows: Rows) -> tuple[InstructionReceived, ...]:
        """Some rows as entries, those of one name joined."""
        return _reader(self.cells.some(rows, self.columns), self.called, self.moved).read()

    def named(self, names: Sequence[str]) -> Truths:
        """The rows of instructions of these names."""
        if not names or "instruction" not in self.cells.columns:
            return np.zeros(len(self), np.bool_)
        text = self.cells.text("instruction")
        return booleans(pc.is_in(text, value_set=pa.array(list(names), pa.string())))


def _reader(table: tables.Table, called: MeetingCalled, moved: Sequence[Item]) -> Instructions:
    return Instructions(table, called, moved)


def read_marked(folder: Path, called: MeetingCalled, moved: Sequence[Item]) -> Marked:
    """The instructions of a folder; every fault stands in its cells."""
    items = [*called.items, *moved]
    marks = [column for item in items for column in item.columns]
    coded = [name for name in KNOWN if name not in TEXTS]
    coded = ["channel", *coded, *marks]
    read = cells.read(folder, "instructions", NEEDED, [*KNOWN, *marks], TEXTS, coded)
    stamps = instants(read.text("received"))
    dated, good_dated = days(read.coded("dated"))
    postmark, good_postmark = days(read.coded("postmark"))
    channels = read.coded("channel")
    known = {channel.value: at for at, channel in enumerate(CHANNELS)}
    of_channel = channels.table([known.get(word, -1) for word in channels.words], np.int8)
    marked = Marked(
        read,
        called,
        moved,
        (*NEEDED, *KNOWN, *marks),
        stamps.seconds,
        dated,
        postmark,
        of_channel[channels.codes],
        np.zeros(len(read.text("received")), np.int32),
    )
    plain = stamps.good & good_dated & good_postmark & (marked.channels >= 0)
    marked.plain = plain & _one_row_each(read) & _ordinary_cells(read)
    _intern(marked, marks)
    _note_faults(marked)
    return marked


def _ordinary_cells(read: Cells) -> Truths:
    """Signed, for all the shares, and with discretion or without, as these are written."""
    signed, leaves = read.coded("signed"), read.coded("discretion")
    good: Truths = signed.table([word in ("", "yes") for word in signed.words], np.bool_)[
        signed.codes
    ]
    may = leaves.table([word in ("", "yes", "no") for word in leaves.words], np.bool_)
    found: Truths = good & may[leaves.codes] & read.empty("shares")
    return found


def _one_row_each(read: Cells) -> Truths:
    """The rows whose name, if they have one, no other row has."""
    alone = np.ones(read.length, np.bool_)
    if "instruction" not in read.columns or read.length < 2:
        return alone
    names = read.text("instruction").combine_chunks()
    if isinstance(names, pa.ChunkedArray) or not pc.all(pc.less(names[:-1], names[1:])).as_py():
        return alone & ~_repeated(read.text("instruction"))
    return alone


def _repeated(names: Column) -> Truths:
    nameless = booleans(pc.equal(pc.binary_length(names), 0))
    distinct = pc.count_distinct(names).as_py() - bool(nameless.any())
    if distinct == len(names) - int(nameless.sum()):
        return np.zeros(len(names), np.bool_)
    encoded = coded(names)
    again: Truths = (np.bincount(encoded.codes) > 1)[encoded.codes]
    return again & ~nameless


def _intern(marked: Marked, marks: Sequence[str]) -> None:
    """Gives each row the number of its ballot: its channel, its discretion and all its marks."""
    key = marked.channels.astype(np.int64) + 1
    size = len(CHANNELS) + 1
    leaves = marked.cells.coded("discretion")
    no = leaves.table([word == "no" for word in leaves.words], np.int64)
    key, size = key * 2 + no[leaves.codes], size * 2
    for column in marks:
        codes, words, good = _spelt(marked, column)
        marked.plain &= good
        if size * words > _COMBINED_MAX:
            key, size = _compact(key)
        key, size = key * words + codes, size * words
    rows = np.flatnonzero(marked.plain)
    if not len(rows):
        return
    numbers, distinct = _compact(key[rows])
    first = np.zeros(distinct, np.int64)
    first[numbers] = rows  # any of its rows: they say the same
    marked.ballot[rows] = numbers
    marked.ballots = _representatives(marked, first, marks)


def _compact(key: NDArray[np.int64]) -> tuple[NDArray[np.int64], int]:
    encoded = pa.array(key).dictionary_encode()
    codes: NDArray[np.int64] = encoded.indices.to_numpy(zero_copy_only=False).astype(np.int64)
    return codes, max(1, len(encoded.dictionary))


def _spelt(marked: Marked, column: str) -> tuple[NDArray[np.int64], int, Truths]:
    """Each row's mark as a number: 0 unmarked, otherwise a choice; and which rows have one of them.

    How a word is spelt is decided by the reader of rows, once for each distinct word.
    """
    coded = marked.cells.coded(column)
    choices = {choice.value: at + 1 for at, choice in enumerate(Choice)}
    table = tables.Table("", _dummy(len(coded.words)), range(len(coded.words)))
    table.columns[column] = coded.words
    read = _reader(table, marked.called, marked.moved).read()
    wrong = {fault.line for fault in table.faults if fault.line is not None}
    said = [each.rows[0].marks.get(column, "") for each in read]
    numbers = [choices.get(mark, 0) for mark in said]
    plain = [
        at not in wrong and (not word or mark in choices)
        for at, (word, mark) in enumerate(zip(coded.words, said, strict=True))
    ]
    codes = coded.table(numbers, np.int64)[coded.codes]
    return codes, len(choices) + 1, coded.table(plain, np.bool_)[coded.codes]


def _dummy(rows: int) -> dict[str, list[str]]:
    """What every row needs to be read, for rows that have nothing but one mark."""
    said = {"position": "-", "channel": Channel.MAIL.value, "received": "2000-01-01T00:00Z"}
    return {name: [text] * rows for name, text in said.items()}


def _representatives(
    marked: Marked, first: Rows, marks: Sequence[str]
) -> list[InstructionReceived]:
    table = marked.cells.some(first, ("channel", *LEAVES, *marks))
    table.columns = _dummy(len(first)) | table.columns
    return list(_reader(table, marked.called, marked.moved).read())


def _note_faults(marked: Marked) -> None:
    """Reads every row that is not plain by itself: each fault with its line and column."""
    if not marked.cells.header:
        return
    doubtful = np.flatnonzero(~marked.plain)
    table = marked.cells.some(doubtful, marked.columns)
    _reader(table, marked.called, marked.moved).read()
    marked.cells.faults += table.faults
