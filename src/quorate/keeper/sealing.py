"""What of a folder is not sealed yet, and does it still say what was sealed?

Rows may be added; a sealed row that was changed or taken away, another register or another call is
refused with the entry it contradicts.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quorate.entries import Entry
from quorate.entries.casting import InstructionReceived, ReportReceived
from quorate.entries.coding import decode, encode
from quorate.entries.meeting import MeetingCalled, ResultCertified
from quorate.entries.register import RegisterSealed
from quorate.files.faults import Fault, InputError
from quorate.files.folder import Folder
from quorate.files.result_json import instant
from quorate.journal import canonical
from quorate.journal.checkpoint import Checkpoint, origin
from quorate.journal.commitment import Opening
from quorate.journal.note import Signer, sign
from quorate.journal.tree import Tree
from quorate.keeper import erasing, store
from quorate.keeper.store import NAME, Journal
from quorate.meeting.clock import zone
from quorate.register.seals import SALT_BYTES, digest, entitlements, particulars_root

Salts = Callable[[int], bytes]  # so many random bytes


@dataclass(frozen=True, slots=True)
class Pending:
    """What is to be sealed: canonical entries in order, and the register's files the first time."""

    entries: tuple[bytes, ...]
    entitlements: bytes = b""
    particulars_salts: bytes = b""


def pending(folder: Folder, journal: Journal | None, salts: Salts) -> Pending:
    """What the folder holds that its journal does not.  Raises InputError where they disagree."""
    rows = entitlements(folder.register)
    received = [_bytes(entry) for entry in folder.entries]
    if journal is None:
        particulars = salts(SALT_BYTES * len(folder.particulars))
        sealed = _register(folder, rows, particulars_root(folder.particulars, particulars))
        first = (_bytes(folder.called), _bytes(sealed))
        return Pending((*first, *received), rows, particulars)
    _check_register(folder, journal, rows)
    left = Counter(
        opening.entry
        for opening, entry in zip(journal.openings, journal.entries, strict=True)
        if not isinstance(entry, ResultCertified | RegisterSealed)
    )
    fresh: list[bytes] = []
    for entry in (_bytes(folder.called), *received):
        if left[entry]:
            left[entry] -= 1
        else:
            fresh.append(entry)
    _check_kept(journal, +left)
    return Pending(tuple(fresh))


def _bytes(entry: Entry) -> bytes:
    return canonical.encode(encode(entry))


def _register(folder: Folder, rows: bytes, particulars: str) -> RegisterSealed:
    totals: dict[str, int] = {each.name: each.outstanding for each in folder.called.classes}
    return RegisterSealed(
        positions=len(folder.register),
        entitlements=digest(rows),
        particulars=particulars,
        totals=totals,
    )


def _check_register(folder: Folder, journal: Journal, rows: bytes) -> None:
    for index, entry in enumerate(journal.entries):
        if isinstance(entry, RegisterSealed):
            if entry.entitlements != digest(rows):
                _refuse(index, "register.csv", "is not the register that was sealed")
            salts = folder.path / NAME / "particulars.salts"
            if not entry.particulars or not folder.particulars or not salts.is_file():
                continue  # erased, as they may be: the entitlements stand
            found = erasing.root(folder, salts.read_bytes())
            if found != entry.particulars:
                _refuse(index, "register.csv", "has other names or addresses than were sealed")


def _check_kept(journal: Journal, gone: Counter[bytes]) -> None:
    """Every sealed entry must still be in the folder, to the letter."""
    for index, (opening, entry) in enumerate(zip(journal.openings, journal.entries, strict=True)):
        if gone[opening.entry]:
            _refuse(index, _file_of(entry), f"{_described(entry)} was changed or taken away")


def _refuse(index: int, file: str, says: str) -> None:
    back = "put it back as it was; a correction is a new row or a ruling"
    raise InputError(Fault(file, f"entry {index} of the journal: {says}; {back}"))


_FILES = {
    "MeetingCalled": "meeting.yaml",
    "OwnersFiled": "owners.csv",
    "MaterialSent": "participants.csv",
    "BrokerPolicyFiled": "participants.csv",
    "InstructionReceived": "instructions.csv",
    "ReportReceived": "intermediaries.csv",
    "AttendanceNoted": "attendance.csv",
    "RulingMade": "rulings.csv",
    "ProxyholderNamed": "proxyholders.csv",
    "Act": "acts.csv",
}


def _file_of(entry: Entry) -> str:
    return _FILES.get(type(entry).__name__, "the folder")


def _described(entry: Entry) -> str:
    match entry:
        case InstructionReceived():
            return f"instruction {entry.instruction or '(unnamed)'} of {entry.position}"
        case ReportReceived():
            return f"the report of {entry.participant} of {instant(entry.received)}"
        case MeetingCalled():
            return "the call"
        case _:
            return f"a row of {_file_of(entry)}"


def journal_origin(called: MeetingCalled) -> str:
    """The name of the meeting's journal, and of its key: its day is a day where it is held."""
    return origin(called.issuer, called.starts.astimezone(zone(called.zone)).date())


def append(
    journal: Journal | None,
    entries: Sequence[bytes],
    called: MeetingCalled,
    salts: Salts,
    signers: Sequence[Signer],
) -> Journal:
    """The journal with these entries at its end and a signed checkpoint over the whole."""
    journal = journal or Journal()
    openings = (*journal.openings, *(Opening(entry, salts(SALT_BYTES)) for entry in entries))
    read = (*journal.entries, *(decode(canonical.decode(entry)) for entry in entries))
    grown = Journal(openings, journal.notes, read)
    leaves = grown.leaves
    checkpoint = Checkpoint(journal_origin(called), len(leaves), Tree(leaves).root())
    return replace(grown, notes=(*journal.notes, sign(checkpoint.text, signers)))


def write_register(path: Path, what: Pending) -> None:
    """Puts the register's sealed files beside the journal, the first time."""
    place = path / NAME
    place.mkdir(exist_ok=True)
    if what.entitlements:
        store.replace(place / "entitlements.csv", what.entitlements)
        store.replace(place / "particulars.salts", what.particulars_salts, 0o600)
