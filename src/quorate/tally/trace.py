"""Why does a position count as it does?  The decision on it, line by line, for a person to read."""

from collections.abc import Iterator

from quorate.casting.ballot import SAYS, ballot
from quorate.entries.casting import InstructionReceived
from quorate.meeting.closings import closings, moved
from quorate.tally.count import circumstances
from quorate.tally.counted import Counted, count_positions, received
from quorate.tally.governs import Circumstances, Holding, as_counted, governing, rank, rows
from quorate.tally.record import Record
from quorate.tally.result import Defect
from quorate.tally.standing import why_out
from quorate.words import Channel


def trace(record: Record, position: str) -> list[str]:
    """The trace of one position of the register, as of the last closing of the polls."""
    the_ballot = ballot(record.called, moved(record.acts))
    closed = max(closings(record.called, record.acts).values())
    among = circumstances(record, the_ballot, closed)
    counted = count_positions(record.register, received(record, among), among)
    at = record.register.number[position]
    holding = Holding(
        position,
        record.register.kinds[at],
        record.register.classes[at],
        record.register.shares[at],
        counted.below.get(at, 0),
    )
    return list(_lines(record, holding, among, counted))


def _lines(
    record: Record, holding: Holding, among: Circumstances, counted: Counted
) -> Iterator[str]:
    held = f"{holding.shares:,} shares of {holding.shareclass}"
    yield f"{holding.position} ({holding.kind}): {held}"
    if holding.taken:
        yield f"  {holding.taken:,} of them are voted, or reserved, by those who hold through it"
    theirs = [
        as_counted(each, holding.position, among)
        for each in record.instructions
        if each.position == holding.position
    ]
    if not theirs:
        yield "  no instruction was received for it"
    standing = []
    for instruction in sorted(theirs, key=lambda each: rank(each, among)[:3]):
        out = why_out(instruction, holding, among)
        yield f"  {_named(instruction, among)}: {out.detail if out else 'stands'}"
        if out is None:
            standing.append(instruction)
    governs = governing(standing, holding, among)
    if governs.conflict:
        names = ", ".join(_named(each, among) for each in governs.conflict)
        yield f"  {names} would vote differently: none of them is counted"
    if governs.instruction is not None:
        yield from _cast(governs.instruction, standing, holding, among)
    filed = among.policies.get(holding.position)
    if filed is not None:
        shares = (
            "" if filed.uninstructed is None else f", {filed.uninstructed:,} shares by its word"
        )
        yield f"  policy on shares without instructions: {filed.policy}{shares}"
    yield from (_defect(each) for each in counted.defects if each.position == holding.position)


def _cast(
    chosen: InstructionReceived,
    standing: list[InstructionReceived],
    holding: Holding,
    among: Circumstances,
) -> Iterator[str]:
    why = "the only one that stands" if len(standing) == 1 else _why(chosen, among)
    owners = among.owners.get(holding.position)
    if owners is not None and len(standing) > 1:
        yield "  held jointly: each owner's own is weighed, column by column (§ 217(b))"
    yield f"  {_named(chosen, among)} governs: {why}"
    if chosen.channel is Channel.REVOCATION:
        yield "  nothing is cast: the proxy was revoked and not given anew"
        return
    for row in rows(chosen, holding.position, among):
        shares = "all that is left" if row.shares is None else f"{row.shares:,} shares"
        yield f"  {shares}:"
        for column, code in zip(among.casting.ballot.columns, row.pattern, strict=True):
            says = SAYS[code]
            source = f" ({says.source})" if says.source else ""
            yield f"    {column.name:<4} {says.word}{source}"


def _why(chosen: InstructionReceived, among: Circumstances) -> str:
    if chosen.channel is Channel.FLOOR:
        return "a ballot at the meeting is before any proxy"
    day = rank(chosen, among).day
    return f"its day, {day}, is the latest, and of that day it was received last"


def _named(instruction: InstructionReceived, among: Circumstances) -> str:
    name = instruction.instruction or "an instruction"
    return f"{name} ({instruction.channel}, received {among.clock(instruction.received)})"


def _defect(defect: Defect) -> str:
    where = f" on item {defect.item}" if defect.item else ""
    report = f" ({defect.report})" if defect.report else ""
    return f"  doubtful{where}: {defect.kind}{report}, {defect.detail}"
