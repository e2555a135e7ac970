"""Who may vote?  register.csv, each row read, the whole in balance."""

from collections.abc import Sequence
from pathlib import Path

from quorate.entries.meeting import MeetingCalled
from quorate.files import tables
from quorate.files.faults import Fault, InputError
from quorate.register.positions import PositionRow, Register, build
from quorate.words import HolderKind

NEEDED = ("position", "kind", "parent", "class", "shares")
PARTICULARS = (
    "registration",
    "name",
    "address1",
    "address2",
    "city",
    "region",
    "postal",
    "country",
    "email",
    "delivery",
    "control_number",
)
SEPARATOR = b"\x1f"  # between the position and its particulars, as they are sealed
_KINDS = {kind.value: kind for kind in HolderKind}


def read_register(folder: Path, called: MeetingCalled) -> tuple[Register, Sequence[bytes]]:
    """The register of a folder, and its particulars row by row.

    Raises InputError with every fault, each with its line.
    """
    table = tables.read(folder, "register", NEEDED, PARTICULARS)
    if not table.columns and not table.faults:
        says = f"not in {folder}; every meeting folder needs one"
        raise InputError(Fault("register.csv", says))
    if any(name not in table.columns for name in NEEDED):
        raise InputError(*table.faults)
    rows = rows_of(table, {each.name: each.unit for each in called.classes})
    register, troubles = build(rows, {each.name: each.outstanding for each in called.classes})
    unread = bool(table.faults)
    for trouble in troubles:
        if trouble.column != "shares" or not unread:  # no sum is sound where a number is not
            table.fault(trouble.row, trouble.column, trouble.says)
    if table.faults:
        raise InputError(*table.faults)
    return register, particulars(table)


def rows_of(table: tables.Table, units: dict[str, int]) -> list[PositionRow]:
    """Every row read, each bad cell a fault of the table; `units` are those of the classes."""
    rows: list[PositionRow] = []
    for at, (position, word, parent, name, text) in enumerate(table.rows(*NEEDED)):
        kind = _KINDS.get(word)
        if kind is None:
            table.fault(at, "kind", f"{word!r} is none of {', '.join(_KINDS)}")
            kind = HolderKind.RECORD
        if not position.strip():
            table.fault(at, "position", "no position; every row names one")
        elif not position.isprintable():
            says = f"{position!r} holds what cannot be printed; write letters, digits and signs"
            table.fault(at, "position", says)
        try:
            shares = tables.shares(text, units.get(name, 1))
        except ValueError as error:
            table.fault(at, "shares", str(error))
            shares = 0
        rows.append(PositionRow(position, kind, parent, name, shares))
    return rows


def particulars(table: tables.Table) -> Sequence[bytes]:
    """Each row's name, address and so on, as bytes that are sealed apart and can be erased."""
    present = [name for name in PARTICULARS if name in table.columns]
    if not present:
        return []
    mark = SEPARATOR.decode()
    return [mark.join(cells).encode() for cells in table.rows("position", *present)]
