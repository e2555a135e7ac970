"""How is a register of a million rows read?  In columns, and handed on as any other."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyarrow.compute as pc

from quorate.bulk.cells import Cells
from quorate.bulk.holdings import KINDS, TEXTS, Holdings, checked, leaves_first, read_cells
from quorate.entries.meeting import MeetingCalled
from quorate.files.registerfile import PARTICULARS, SEPARATOR
from quorate.register.positions import ROOT, Register


def read_register(folder: Path, called: MeetingCalled) -> tuple[Register, Sequence[bytes]]:
    """As `files.registerfile.read_register`: the same register, particulars and faults."""
    read = read_cells(folder, (*TEXTS, *PARTICULARS))
    holdings = checked(read, folder, called)
    return _register(holdings), _particulars(read)


def _register(holdings: Holdings) -> Register:
    positions = holdings.names.to_pylist()
    names = list(holdings.class_names)
    return Register(
        positions,
        [KINDS[code] for code in holdings.kinds.tolist()],
        holdings.parents.tolist(),
        [names[code] for code in holdings.classes.tolist()],
        holdings.shares.tolist(),
        dict(zip(positions, range(len(positions)), strict=True)),
        tuple(leaves_first(holdings)[0]),
        _children(holdings),
    )


def _children(holdings: Holdings) -> dict[int, list[int]]:
    held = np.flatnonzero(holdings.parents != ROOT)
    above = holdings.parents[held]
    by_parent = held[np.argsort(above, kind="stable")]
    parents, counts = np.unique(above, return_counts=True)
    groups = np.split(by_parent, np.cumsum(counts)[:-1])
    return {at: group.tolist() for at, group in zip(parents.tolist(), groups, strict=False)}


def _particulars(read: Cells) -> Sequence[bytes]:
    present = [name for name in PARTICULARS if name in read.columns]
    if not present:
        return []
    columns = [read.text(name) for name in ("position", *present)]
    found: list[bytes] = (
        pc.binary_join_element_wise(*columns, SEPARATOR.decode()).cast("binary").to_pylist()
    )
    return found
