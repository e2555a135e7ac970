"""What is in a meeting folder?  Every file read, every fault of every file collected."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeAlias, TypeVar

from quorate.entries.casting import InstructionReceived, ReportReceived
from quorate.entries.meeting import Item, MeetingCalled
from quorate.entries.register import BrokerPolicyFiled, MaterialSent
from quorate.files import actfiles, votefiles
from quorate.files.callfile import read_call
from quorate.files.faults import Fault, InputError
from quorate.files.filenames import misnamed
from quorate.files.participantfile import read_participants
from quorate.files.proxyholderfile import read_proxyholders
from quorate.files.registerfile import read_register
from quorate.files.standardfile import strangers
from quorate.files.tables import Table
from quorate.meeting.closings import moved
from quorate.register.positions import Register, build
from quorate.tally.record import Record
from quorate.tally.rulings import report_name

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder(Record):
    """A meeting folder as read.  `particulars` are the rows of names and addresses, as bytes."""

    path: Path
    particulars: Sequence[bytes] = ()


RegisterReader: TypeAlias = Callable[[Path, MeetingCalled], tuple[Register, Sequence[bytes]]]
InstructionsReader: TypeAlias = Callable[
    [Path, MeetingCalled, Sequence[Item]], tuple[tuple[InstructionReceived, ...], Table]
]


ReportsReader: TypeAlias = Callable[[Path, MeetingCalled], tuple[tuple[ReportReceived, ...], Table]]


class Readers(NamedTuple):
    """Who reads the tables that may be long; `rulings_tried`: is each ruling on something?"""

    register: RegisterReader = read_register
    instructions: InstructionsReader = votefiles.read_instructions
    reports: ReportsReader = votefiles.read_reports
    rulings_tried: bool = True


ROW_BY_ROW = Readers()


def read(path: Path, readers: Readers = ROW_BY_ROW) -> Folder:
    """Reads a meeting folder.  Raises InputError with every fault of every file."""
    if not path.is_dir():
        raise InputError(Fault(str(path), "no such folder; name one that holds a meeting.yaml"))
    called = read_call(path)
    collected = _Collected(misnamed(path))
    acts = collected.part(lambda: actfiles.read_acts(path, called))
    on_floor = moved(acts)
    told = collected.part(lambda: read_participants(path))
    register, particulars = collected.register(lambda: readers.register(path, called))
    found = Folder(
        path=path,
        called=called,
        register=register,
        particulars=particulars,
        owners=collected.part(lambda: actfiles.read_owners(path)),
        material=tuple(each for each in told if isinstance(each, MaterialSent)),
        policies=tuple(each for each in told if isinstance(each, BrokerPolicyFiled)),
        instructions=collected.part(lambda: readers.instructions(path, called, on_floor)),
        reports=collected.part(lambda: readers.reports(path, called)),
        attendance=collected.part(lambda: actfiles.read_attendance(path)),
        rulings=collected.part(lambda: actfiles.read_rulings(path, called)),
        proxyholders=collected.part(lambda: read_proxyholders(path)),
        acts=acts,
    )
    if collected.registered:
        collected.faults += strangers(path, called, register.number.__contains__)
    if readers.rulings_tried:
        collected.faults += _strays(found, collected)
    if collected.faults:
        raise InputError(*collected.faults)
    return found


def _strays(folder: Folder, collected: "_Collected") -> list[Fault]:
    """The rulings on nothing; what a file not read whole may hold is not called missing."""
    received, reported = (
        collected.tables.get("instructions"),
        collected.tables.get("intermediaries"),
    )
    by_name: dict[str, dict[str, None]] = {}
    for name, position in received.rows("instruction", "position") if received else ():
        if name:
            by_name.setdefault(name, {})[position] = None
    of = {name: tuple(positions) for name, positions in by_name.items()}
    reports = {
        report_name(each.participant, each.received): (each.participant,) for each in folder.reports
    }

    def known(name: str) -> bool:
        if name in of or name in reports or not _read_whole(received):
            return True
        return "@" in name and (reported is None or bool(reported.faults))

    return actfiles.stray_rulings(
        folder.path,
        known,
        reports.__contains__,
        folder.register.number.__contains__ if collected.registered else lambda _: True,
        lambda name: reports.get(name) or of.get(name, ()),
    )


def _read_whole(table: Table | None) -> bool:
    """Was every row read, though cells of it may be wrong?"""
    return table is not None and all(fault.column for fault in table.faults)


@dataclass(slots=True)
class _Collected:
    """The faults of all files: one that cannot be read hides nothing that is wrong in another."""

    faults: list[Fault]
    tables: dict[str, Table] = field(default_factory=dict)  # those that were read, by name
    registered: bool = True

    def part(self, reads: Callable[[], tuple[tuple[_T, ...], Table]]) -> tuple[_T, ...]:
        try:
            found, table = reads()
        except InputError as error:
            self.faults.extend(error.faults)
            return ()
        self.faults.extend(table.faults)
        self.tables[table.file.partition(".")[0]] = table
        return found

    def register(
        self, reads: Callable[[], tuple[Register, Sequence[bytes]]]
    ) -> tuple[Register, Sequence[bytes]]:
        """The register, or an empty one where it cannot be read."""
        try:
            return reads()
        except InputError as error:
            self.faults.extend(error.faults)
            self.registered = False
            return build([], {})[0], ()
