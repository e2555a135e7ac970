"""What was received?  instructions.csv and intermediaries.csv, row by row."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from quorate.casting.cast import SPOILED
from quorate.entries.casting import InstructionReceived, Marks, ReportReceived, Total
from quorate.entries.meeting import Item, MeetingCalled
from quorate.files import tables, times
from quorate.files.itemfile import choice
from quorate.words import Channel, Choice, Unvoted

NEEDED = ("position", "channel", "received")
KNOWN = (
    *("instruction", "dated", "postmark", "signed"),
    *("signers", "capacity", "shares", "discretion"),
)
REPORT_NEEDED = ("participant", "item", "choice", "shares", "instructed", "received")
_CHANNELS = {channel.value: channel for channel in Channel}
_YES = {"": True, "yes": True, "no": False}


class Instructions:
    """Reads the rows of instructions.csv, then joins those of one name."""

    def __init__(self, table: tables.Table, called: MeetingCalled, moved: Sequence[Item]) -> None:
        self.table = table
        self.units = max(each.unit for each in called.classes)
        self.items = [*called.items, *moved]
        self.marks = {
            column: {each.value: each.value for each in item.choices} | {SPOILED: SPOILED}
            for item in self.items
            for column in item.columns
        }
        self.cumulative = {
            column for item in self.items if item.cumulative for column in item.columns
        }
        for item in called.items:
            for column in item.columns:
                if column not in table.columns:
                    table.fault(None, column, f"column {column!r} is missing: item {item.number}")
        self.columns = [
            (column, table.columns[column]) for column in self.marks if column in table.columns
        ]

    def read(self) -> tuple[InstructionReceived, ...]:
        rows: dict[str, list[InstructionReceived]] = {}
        first: dict[str, int] = {}
        for at, instruction in enumerate(self._each()):
            if instruction is None:
                continue
            name = instruction.instruction or f"\x00{at}"
            rows.setdefault(name, []).append(instruction)
            first.setdefault(name, at)
        return tuple(
            same[0] if len(same) == 1 else self._joined(same, first[name])
            for name, same in rows.items()
        )

    def _each(self) -> Iterator[InstructionReceived | None]:
        if any(name not in self.table.columns for name in NEEDED):
            return  # said of the header: no row can be read for what it is
        known = self.table.rows(*NEEDED, *KNOWN)
        marks = self._marks()
        for at, (cells, marked) in enumerate(zip(known, marks, strict=True)):
            try:
                yield _instruction(cells, marked, self.units)
            except _BadCellError as bad:
                self.table.fault(at, bad.column, str(bad))
                yield None

    def _marks(self) -> Iterator[dict[str, str]]:
        names = [column for column, _ in self.columns]
        known = [self.marks[column] for column in names]
        for at, cells in enumerate(zip(*(cells for _, cells in self.columns), strict=True)):
            marked: dict[str, str] = {}
            for name, words, cell in zip(names, known, cells, strict=True):
                if cell:
                    marked[name] = words.get(cell) or self._unusual(at, name, cell)
            yield marked

    def _unusual(self, at: int, column: str, cell: str) -> str:
        """A mark that is not written as it stands in the call: a number of votes, another case."""
        words = self.marks[column]
        digits = cell.isascii() and cell.isdigit() and len(cell) <= tables.SHARES_DIGITS_MAX
        if column in self.cumulative and digits:
            return cell
        try:
            if choice(cell) in words:
                return choice(cell).value
        except ValueError:
            pass
        expected = ", ".join(words)
        self.table.fault(at, column, f"unknown choice {cell!r}; write {expected}, or nothing")
        return SPOILED

    def _joined(self, same: list[InstructionReceived], at: int) -> InstructionReceived:
        """The rows of one name split a position: they differ in shares and marks alone."""
        first = same[0]
        for other in same[1:]:
            for column in _ALIKE:
                if getattr(other, column) != getattr(first, column):
                    says = f"rows of instruction {first.instruction} differ in {column}"
                    self.table.fault(at, column, says)
        rows = tuple(row for each in same for row in each.rows)
        if any(row.shares is None for row in rows):
            says = f"instruction {first.instruction} has several rows, one of them without shares"
            self.table.fault(at, "shares", says)
        return InstructionReceived(
            instruction=first.instruction,
            position=first.position,
            channel=first.channel,
            received=first.received,
            dated=first.dated,
            postmark=first.postmark,
            signed=first.signed,
            signers=first.signers,
            capacity=first.capacity,
            discretion=first.discretion,
            rows=rows,
        )


_ALIKE = (
    *("position", "channel", "received", "dated", "postmark"),
    *("signed", "signers", "capacity", "discretion"),
)


class _BadCellError(ValueError):
    def __init__(self, column: str, says: str) -> None:
        super().__init__(says)
        self.column = column


def _instruction(cells: Sequence[str], marked: dict[str, str], units: int) -> InstructionReceived:
    position, way, received, name, dated, postmark, signed, signers, capacity, asked, leaves = cells
    column = "channel"
    try:
        channel = _CHANNELS[way]
        column = "received"
        at = times.instant(received)
        column = "dated"
        day = times.day(dated) if dated else None
        column = "postmark"
        posted = times.day(postmark) if postmark else None
        column = "shares"
        shares = tables.shares(asked, units) if asked else None
        column = "signed"
        is_signed = _YES[signed]
        column = "discretion"
        discretion = _YES[leaves]
    except KeyError as error:
        words = ", ".join(_CHANNELS) if column == "channel" else "yes or no"
        raise _BadCellError(column, f"{error.args[0]!r} is none of {words}") from None
    except ValueError as error:
        raise _BadCellError(column, str(error)) from None
    return InstructionReceived(
        instruction=name,
        position=position,
        channel=channel,
        received=at,
        dated=day,
        postmark=posted,
        signed=is_signed,
        signers=names(signers) if signers else (),
        capacity=capacity,
        discretion=discretion,
        rows=(Marks(marked, shares),),
    )


def names(text: str) -> tuple[str, ...]:
    """Several names in one cell, parted by semicolons."""
    return tuple(name.strip() for name in text.replace("|", ";").split(";") if name.strip())


def read_instructions(
    folder: Path, called: MeetingCalled, moved: Sequence[Item]
) -> tuple[tuple[InstructionReceived, ...], tables.Table]:
    """The instructions of a folder and the table they stood in, its faults noted."""
    items = [*called.items, *moved]
    columns = [column for item in items for column in item.columns]
    table = tables.read(folder, "instructions", NEEDED, [*KNOWN, *columns])
    if not table.columns:
        return (), table
    return Instructions(table, called, moved).read(), table


def read_reports(
    folder: Path, called: MeetingCalled
) -> tuple[tuple[ReportReceived, ...], tables.Table]:
    """The intermediaries' reports: rows of one participant and one instant are one report."""
    table = tables.read(folder, "intermediaries", REPORT_NEEDED, ["basis"])
    words = {column: item for item in called.items for column in item.columns}
    reports: dict[tuple[str, str], list[tuple[int, Total, str]]] = {}
    for at, cells in enumerate(table.rows(*REPORT_NEEDED, "basis")):
        participant, _, _, _, _, received, basis = cells
        total = _total(at, cells, table, words)
        if basis not in ("", "total", "addition"):
            table.fault(at, "basis", f"{basis!r} is neither total nor addition")
        if total is not None:
            instant = _instant(at, received, table)
            key = participant, instant
            reports.setdefault(key, []).append((at, total, basis or "total"))
    cumulative = {column for column, item in words.items() if item.cumulative}
    found = tuple(_report(key, rows, table, cumulative) for key, rows in reports.items() if key[1])
    return found, table


def _instant(at: int, text: str, table: tables.Table) -> str:
    try:
        return times.instant(text).isoformat()
    except times.TimeError as error:
        table.fault(at, "received", str(error))
        return ""


def _total(
    at: int, cells: Sequence[str], table: tables.Table, words: Mapping[str, Item]
) -> Total | None:
    _, column, word, shares, instructed, _, _ = cells
    if column not in words:
        table.fault(at, "item", f"no item or nominee {column!r}; there are {', '.join(words)}")
        return None
    if instructed not in ("yes", "no"):
        says = f"{instructed!r}: write yes, or no for the broker's discretion"
        table.fault(at, "instructed", says)
        return None
    named: Choice | str = Unvoted.BROKER_NON_VOTE.value
    try:
        if word != Unvoted.BROKER_NON_VOTE:
            named = choice(word)
            if named not in words[column].choices:
                raise ValueError
    except ValueError:
        choices = ", ".join((*words[column].choices, Unvoted.BROKER_NON_VOTE))
        table.fault(at, "choice", f"unknown choice {word!r}; write one of {choices}")
        return None
    try:
        return Total(column, named, tables.shares(shares), instructed == "yes")
    except ValueError as error:
        table.fault(at, "shares", str(error))
        return None


def _report(
    key: tuple[str, str],
    rows: list[tuple[int, Total, str]],
    table: tables.Table,
    cumulative: set[str],
) -> ReportReceived:
    participant, instant = key
    at = rows[0][0]
    if len({basis for _, _, basis in rows}) > 1:
        table.fault(at, "basis", f"one report of {participant} is both a total and an addition")
    totals = tuple(total for _, total, _ in rows)
    if any(total.choice == Unvoted.BROKER_NON_VOTE for total in totals):
        sums: dict[str, int] = {}
        for total in totals:
            if total.column not in cumulative:  # there the shares are votes
                sums[total.column] = sums.get(total.column, 0) + total.shares
        if len(set(sums.values())) > 1:
            each = ", ".join(f"{column}: {shares:,}" for column, shares in sums.items())
            says = f"with broker non-votes given each item comes to one total; here {each}"
            table.fault(at, "shares", f"{participant}: {says}")
    return ReportReceived(
        participant=participant,
        received=times.instant(instant),
        basis=rows[0][2],
        totals=totals,
    )
