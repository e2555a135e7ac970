"""Who may vote, ten million of them?  The register in columns, read and checked as a whole.

Rows in which something is wrong are only found here; what is wrong with them is said by the readers
of `quorate.files.registerfile` and `quorate.register.positions`, given those rows alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from quorate.bulk import cells
from quorate.bulk.cells import Cells, Codes, Column, Rows, booleans, coded
from quorate.bulk.stamps import wholes
from quorate.entries.meeting import MeetingCalled
from quorate.files import registerfile, tables
from quorate.files.faults import Fault, InputError
from quorate.register.positions import ROOT, PositionRow, build
from quorate.words import HolderKind

KINDS = tuple(HolderKind)
KIND_CODES = {kind.value: code for code, kind in enumerate(KINDS)}
TEXTS, CODED = ("position", "shares"), ("kind", "parent", "class")
_HALF = 32


@dataclass(slots=True)
class Holdings:
    """The register in columns; a position's dense number is its row."""

    names: Column
    kinds: NDArray[np.uint8]
    parents: Codes
    classes: NDArray[np.int16]
    shares: NDArray[np.int64]
    class_names: Sequence[str]

    def __len__(self) -> int:
        return len(self.shares)

    def intermediate(self) -> Rows:
        """The positions that others hold through."""
        seen = np.zeros(len(self), np.bool_)
        seen[self.parents[self.parents != ROOT]] = True
        return np.flatnonzero(seen)

    def numbers_of(self, names: Sequence[str]) -> dict[str, int]:
        """The dense numbers of some names; a name that no position has is left out."""
        if not names:
            return {}
        found = pc.index_in(self.names, value_set=pa.array(list(names), pa.string()))
        rows = np.flatnonzero(booleans(pc.is_valid(found)))
        return dict(zip(self.names.take(pa.array(rows)).to_pylist(), rows.tolist(), strict=True))

    def rows(self, some: Rows) -> list[PositionRow]:
        """Rows of the register, each parent by its name."""
        above = self.parents[some].astype(np.int64)
        named = pa.array(np.where(above == ROOT, 0, above))
        parents = self.names.take(named).to_pylist()
        return [
            PositionRow(name, KINDS[kind], parent if up != ROOT else "", self.class_names[of], held)
            for name, kind, parent, up, of, held in zip(
                self.names.take(pa.array(some)).to_pylist(),
                self.kinds[some].tolist(),
                parents,
                above.tolist(),
                self.classes[some].tolist(),
                self.shares[some].tolist(),
                strict=True,
            )
        ]


def read_holdings(folder: Path, called: MeetingCalled) -> Holdings:
    """The register of a folder.  Raises InputError with every fault, each with its line."""
    return checked(read_cells(folder, TEXTS), folder, called)


def read_cells(folder: Path, texts: Sequence[str]) -> Cells:
    """The register's columns, those of text that are asked for, nothing checked yet."""
    known = registerfile.PARTICULARS
    return cells.read(folder, "register", registerfile.NEEDED, known, texts, CODED)


def checked(read: Cells, folder: Path, called: MeetingCalled) -> Holdings:
    """The holdings in these cells.  Raises InputError with every fault, each with its line."""
    if not read.columns and not read.faults:
        says = f"not in {folder}; every meeting folder needs one"
        raise InputError(Fault("register.csv", says))
    if any(name not in read.columns for name in registerfile.NEEDED):
        raise InputError(*read.faults)
    shares, good = wholes(read.text("shares"), tables.SHARES_DIGITS_MAX)
    _note_bad_rows(read, good, called)
    holdings, strangers = _columns(read, shares, called)
    suspects = _suspects(holdings, strangers)
    if len(suspects):
        _note_troubles(read, holdings, suspects, strangers, called)
    elif not read.faults:
        _note_imbalance(read, holdings, called)
    if read.faults:
        raise InputError(*read.faults)
    return holdings


def _printable(names: Column) -> NDArray[np.bool_]:
    """The names with something to print, and nothing that cannot be."""
    blank = pc.equal(pc.utf8_length(pc.utf8_trim_whitespace(names)), 0)
    return booleans(pc.and_(pc.utf8_is_printable(names), pc.invert(blank)))


def _note_bad_rows(read: Cells, good: NDArray[np.bool_], called: MeetingCalled) -> None:
    kinds = read.coded("kind")
    known = kinds.table([word in KIND_CODES for word in kinds.words], np.bool_)
    bad = ~good | ~known[kinds.codes] | ~_printable(read.text("position"))
    if bad.any():
        table = read.some(np.flatnonzero(bad), registerfile.NEEDED)
        registerfile.rows_of(table, {each.name: each.unit for each in called.classes})
        read.faults += table.faults


@dataclass(slots=True)
class _Strangers:
    """Rows whose class or whose parent nobody knows, and the class names as written."""

    rows: NDArray[np.bool_]
    classes: Sequence[str]
    parents: cells.Coded


def _columns(
    read: Cells, shares: NDArray[np.int64], called: MeetingCalled
) -> tuple[Holdings, _Strangers]:
    names, kinds, parents = read.text("position"), read.coded("kind"), read.coded("parent")
    classes = read.coded("class")
    order = {each.name: at for at, each in enumerate(called.classes)}
    strange = [word for word in classes.words if word not in order]
    order |= {word: len(order) + at for at, word in enumerate(strange)}
    above = _numbers(names, parents.words)
    numbers = parents.table([above.get(word, ROOT) for word in parents.words], np.int32)
    lost = parents.table([bool(word) and word not in above for word in parents.words], np.bool_)
    of_kind = kinds.table([KIND_CODES.get(word, 0) for word in kinds.words], np.uint8)
    of_class = classes.table([order[word] for word in classes.words], np.int16)
    holdings = Holdings(
        names,
        of_kind[kinds.codes],
        numbers[parents.codes],
        of_class[classes.codes],
        shares,
        list(order),
    )
    unknown = lost[parents.codes] | (holdings.classes >= len(called.classes))
    return holdings, _Strangers(unknown, list(order), parents)


def _numbers(names: Column, some: Sequence[str]) -> dict[str, int]:
    """Where some names stand; of a name that stands twice the last place."""
    if not some:
        return {}
    wanted = [name for name in some if name]
    places = pc.index_in(names, value_set=pa.array(wanted, pa.string()))
    rows = np.flatnonzero(booleans(pc.is_valid(places)))
    found = places.take(pa.array(rows)).to_pylist()
    return {wanted[place]: row for place, row in zip(found, rows.tolist(), strict=True)}


def _suspects(holdings: Holdings, strangers: _Strangers) -> Rows:
    """Rows that are wrong in themselves or beside others, and those they are wrong beside."""
    found = strangers.rows | _repeated(holdings.names)
    has = holdings.parents != ROOT
    other_class = np.zeros(len(holdings), np.bool_)
    other_class[has] = holdings.classes[has] != holdings.classes[holdings.parents[has]]
    found |= other_class
    found[holdings.parents[other_class]] = True
    over = _over_full(holdings)
    found[over] = True
    beneath = has & np.isin(holdings.parents, over)
    found |= beneath
    _, circular = leaves_first(holdings)
    found[circular] = True
    return np.flatnonzero(found)


def _repeated(names: Column) -> NDArray[np.bool_]:
    """The rows whose name stands more than once."""
    one = names.combine_chunks() if names.num_chunks > 1 else names
    none = np.zeros(len(names), np.bool_)
    if len(names) < 2 or pc.all(pc.less(one[:-1], one[1:])).as_py():
        return none
    if pc.count_distinct(one).as_py() == len(names):
        return none
    encoded = coded(names)
    return np.bincount(encoded.codes)[encoded.codes] > 1


def exact_sums(keys: Any, values: NDArray[np.int64], length: int) -> list[int]:
    """Sums by key that no size of number can spoil: in halves where 63 bits might not hold them."""
    if not len(values):
        return [0] * length
    if int(values.max()) * len(values) < 1 << 63:
        found: list[int] = _sums(keys, values, length).tolist()
        return found
    low = _sums(keys, values & ((1 << _HALF) - 1), length).tolist()
    high = _sums(keys, values >> _HALF, length).tolist()
    return [above * (1 << _HALF) + below for above, below in zip(high, low, strict=True)]


def _sums(keys: Any, values: NDArray[np.int64], length: int) -> NDArray[np.int64]:
    sums = np.zeros(length, np.int64)
    np.add.at(sums, keys, values)
    return sums


def _over_full(holdings: Holdings) -> Rows:
    above = holdings.intermediate()
    place = np.full(len(holdings), -1, np.int32)
    place[above] = np.arange(len(above))
    has = holdings.parents != ROOT
    held = exact_sums(place[holdings.parents[has]], holdings.shares[has], len(above))
    own = holdings.shares[above].tolist()
    return above[np.array([sum_ > limit for sum_, limit in zip(held, own, strict=True)], np.bool_)]


def leaves_first(holdings: Holdings) -> tuple[list[int], list[int]]:
    """The intermediate positions, those beneath first; and those held through themselves."""
    inner = holdings.intermediate()
    up = dict(zip(inner.tolist(), holdings.parents[inner].tolist(), strict=True))
    waiting = dict.fromkeys(up, 0)
    for above in up.values():
        if above != ROOT:
            waiting[above] += 1
    order = [at for at, left in waiting.items() if left == 0]
    for at in order:  # grows while it is walked
        above = up[at]
        if above != ROOT:
            waiting[above] -= 1
            if waiting[above] == 0:
                order.append(above)
    return order, sorted(waiting.keys() - set(order))


def _note_troubles(
    read: Cells,
    holdings: Holdings,
    suspects: Rows,
    strangers: _Strangers,
    called: MeetingCalled,
) -> None:
    """What the plain register says of the rows that are wrong and those they are wrong beside."""
    among = dict.fromkeys(suspects.tolist())
    lost = strangers.rows
    rows = []
    for at, row in zip(suspects.tolist(), holdings.rows(suspects), strict=True):
        written = strangers.parents.words[strangers.parents.codes[at]]
        unknown = lost[at] and holdings.parents[at] == ROOT
        kept = written if unknown or int(holdings.parents[at]) in among else ""
        rows.append(row._replace(parent=kept))
    outstanding = {each.name: each.outstanding for each in called.classes}
    _, troubles = build(rows, outstanding)
    table = read.some(suspects, ())
    unread = bool(read.faults)
    for trouble in troubles:
        whole = trouble.row is None  # of these rows alone no sum is in balance
        if not whole and (trouble.column != "shares" or not unread):
            table.fault(trouble.row, trouble.column, trouble.says)
    read.faults += table.faults


def _note_imbalance(read: Cells, holdings: Holdings, called: MeetingCalled) -> None:
    top = holdings.parents == ROOT
    names = holdings.class_names
    found = exact_sums(holdings.classes[top].astype(np.intp), holdings.shares[top], len(names))
    outstanding = {each.name: each.outstanding for each in called.classes}
    if all(outstanding.get(name, 0) == held for name, held in zip(names, found, strict=True)):
        return
    rows = [
        PositionRow(name, HolderKind.RECORD, "", name, held)
        for name, held in zip(names, found, strict=True)
    ]
    _, troubles = build(rows, outstanding)
    table = tables.Table(read.path.name)
    for trouble in troubles:
        table.fault(None, trouble.column, trouble.says)
    read.faults += table.faults


class Names(Sequence[str]):
    """The names of the positions, one at a time."""

    def __init__(self, names: Column) -> None:
        self.names = names

    def __len__(self) -> int:
        return len(self.names)

    def __getitem__(self, at: Any) -> Any:
        return self.names[at].as_py()


class Values(Sequence[Any]):
    """A column of codes, one value at a time."""

    def __init__(self, codes: NDArray[Any], values: Sequence[Any] | None = None) -> None:
        self.codes, self.values = codes, values

    def __len__(self) -> int:
        return len(self.codes)

    def __getitem__(self, at: Any) -> Any:
        code = int(self.codes[at])
        return code if self.values is None else self.values[code]


class Numbers(Mapping[str, int]):
    """Dense numbers by name: what is asked for is looked up once and kept."""

    def __init__(self, holdings: Holdings) -> None:
        self.holdings = holdings
        self.known: dict[str, int | None] = {}

    def __len__(self) -> int:
        return len(self.holdings)

    def __iter__(self) -> Any:
        return iter(Names(self.holdings.names))

    def __getitem__(self, name: str) -> int:
        if name not in self.known:
            self.known[name] = self.holdings.numbers_of([name]).get(name)
        found = self.known[name]
        if found is None:
            raise KeyError(name)
        return found
