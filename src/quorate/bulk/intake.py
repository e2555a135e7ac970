"""What is in a big meeting folder?  Its two long tables in columns, the rest as ever."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from quorate.bulk.holdings import KINDS, Holdings, Names, Numbers, Values, read_holdings
from quorate.bulk.marked import Marked, read_marked
from quorate.entries.casting import InstructionReceived
from quorate.entries.meeting import Item, MeetingCalled
from quorate.files import actfiles, folder, tables
from quorate.files.faults import InputError
from quorate.files.folder import Folder, Readers
from quorate.register.positions import Register
from quorate.tally.record import Record


@dataclass(frozen=True, slots=True)
class Intake:
    """A meeting folder in columns.  Its record has no instructions: they stand in `marked`."""

    record: Folder
    holdings: Holdings
    marked: Marked
    numbers: Numbers

    def remember(self, small: Record) -> None:
        """What the register will be asked about: the positions looked at one by one."""
        places = self.holdings.numbers_of(small.register.positions)
        self.numbers.known.update(places)
        named = [each.position for each in small.instructions]
        named += [each.participant for each in small.reports]
        named += [each.position for each in small.attendance]
        for name in named:
            self.numbers.known.setdefault(name, None)


def read(path: Path) -> Intake:
    """Reads a meeting folder.  Raises InputError with every fault of every file, as they are read
    row by row.
    """
    found: list[Marked] = []
    held: list[tuple[Holdings, Numbers]] = []

    def register(where: Path, called: MeetingCalled) -> tuple[Register, Sequence[bytes]]:
        holdings = read_holdings(where, called)
        numbers = Numbers(holdings)
        held.append((holdings, numbers))
        return _register(holdings, numbers), ()

    def instructions(
        where: Path, called: MeetingCalled, moved: Sequence[Item]
    ) -> tuple[tuple[InstructionReceived, ...], tables.Table]:
        marked = read_marked(where, called, moved)
        found.append(marked)
        return (), _ruled_on(marked, where)

    record = folder.read(path, Readers(register, instructions))
    (marked,), ((holdings, numbers),) = found, held
    marked.numbers = _dense(marked, holdings)
    return Intake(record, holdings, marked, numbers)


def _ruled_on(marked: Marked, where: Path) -> tables.Table:
    """The rows that rulings name, as a small table with the faults of the whole one."""
    try:
        names = actfiles.ruled_on(where)
    except InputError:  # told where rulings.csv itself is read
        names = []
    rows = np.flatnonzero(marked.named(names))
    table = marked.cells.some(rows, ("instruction", "position"))
    table.faults = marked.cells.faults
    return table


def _register(holdings: Holdings, numbers: Numbers) -> Register:
    return Register(
        Names(holdings.names),
        Values(holdings.kinds, KINDS),
        Values(holdings.parents),
        Values(holdings.classes, holdings.class_names),
        Values(holdings.shares),
        numbers,
    )


def _dense(marked: Marked, holdings: Holdings) -> "np.ndarray[tuple[int], np.dtype[np.int32]]":
    """Each instruction's position as its dense number, -1 where the register has none."""
    names = holdings.names.combine_chunks()
    found = pc.index_in(marked.cells.text("position"), value_set=names)
    filled = pc.fill_null(found, pa.scalar(-1, pa.int32()))
    numbers: np.ndarray[tuple[int], np.dtype[np.int32]] = filled.to_numpy()
    return numbers
