"""What stood in the journal before an entry?  The record of its first entries, counted again."""

import csv
import io
from pathlib import Path

from quorate.entries.casting import (
    AttendanceNoted,
    InstructionReceived,
    ReportReceived,
    RulingMade,
)
from quorate.entries.meeting import Act, MeetingCalled, ProxyholderNamed
from quorate.entries.register import (
    BrokerPolicyFiled,
    MaterialSent,
    OwnersFiled,
    RegisterSealed,
)
from quorate.files.faults import Fault, InputError
from quorate.keeper.store import NAME, Journal
from quorate.register.positions import PositionRow, Register, build
from quorate.register.seals import digest
from quorate.tally.record import Record
from quorate.words import HolderKind


def before(journal: Journal, index: int) -> Journal:
    """The journal as it stood before the entry of that index, notes left out."""
    return Journal(journal.openings[:index], (), journal.entries[:index])


def record(folder: Path, journal: Journal) -> Record:
    """The record that the journal's entries make, with the register that was sealed."""
    entries = journal.entries
    called = next(each for each in entries if isinstance(each, MeetingCalled))
    return Record(
        called=called,
        register=_register(folder, journal, called),
        owners=tuple(each for each in entries if isinstance(each, OwnersFiled)),
        material=tuple(each for each in entries if isinstance(each, MaterialSent)),
        policies=tuple(each for each in entries if isinstance(each, BrokerPolicyFiled)),
        instructions=tuple(each for each in entries if isinstance(each, InstructionReceived)),
        reports=tuple(each for each in entries if isinstance(each, ReportReceived)),
        attendance=tuple(each for each in entries if isinstance(each, AttendanceNoted)),
        rulings=tuple(each for each in entries if isinstance(each, RulingMade)),
        proxyholders=tuple(each for each in entries if isinstance(each, ProxyholderNamed)),
        acts=tuple(each for each in entries if isinstance(each, Act)),
    )


def _register(folder: Path, journal: Journal, called: MeetingCalled) -> Register:
    """The register that was sealed.  Raises InputError where the file kept is another."""
    sealed = next(each for each in journal.entries if isinstance(each, RegisterSealed))
    data = (folder / NAME / "entitlements.csv").read_bytes()
    if digest(data) != sealed.entitlements:
        says = "is not the register that was sealed; restore it from a copy"
        raise InputError(Fault(f"{NAME}/entitlements.csv", says))
    rows = list(csv.reader(io.StringIO(data.decode(), newline="")))[1:]
    positions = [
        PositionRow(position, HolderKind(kind), parent, shareclass, int(shares))
        for position, kind, parent, shareclass, shares in rows
    ]
    return build(positions, {each.name: each.outstanding for each in called.classes})[0]
