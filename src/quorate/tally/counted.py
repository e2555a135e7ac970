"""Which instruction governs which shares, and what do they all add up to?

The register is walked from the leaves up, for what a bank or broker may vote is what those behind
it have not.  Every way to count ends here: the columnar engines hand over only the sums of
positions about which there is no question.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from quorate.entries.casting import InstructionReceived, ReportReceived
from quorate.register.positions import ROOT, Register
from quorate.tally.attendance import attended, not_present, silent
from quorate.tally.governs import (
    Circumstances,
    Holding,
    Row,
    as_counted,
    governing,
    parts,
    rows,
    spoiled,
    takes_no_part,
    unread,
)
from quorate.tally.joint import Joint, cast_jointly, joint
from quorate.tally.policies import vote_by_policy
from quorate.tally.record import Record
from quorate.tally.reports import InForce, cast_report, in_force
from quorate.tally.result import Defect
from quorate.tally.rulings import report_name
from quorate.tally.standing import why_out
from quorate.tally.sums import Sums
from quorate.words import Channel, DefectKind, HolderKind


@dataclass(slots=True)
class Received:
    """What was received, by position number; and what names no position of the register."""

    instructions: dict[int, list[InstructionReceived]]
    reports: dict[int, list[ReportReceived]]
    attending: set[int]
    defects: list[Defect]


@dataclass(slots=True)
class Counted:
    """A count in the making: the sums, what each position has used, what is doubtful.

    `apart` are the sums of positions that a standard excludes, and of all held through them.
    `used` is what each settled position represents with all beneath it, `below` what they alone do.
    """

    sums: Sums = field(default_factory=Sums)
    apart: dict[str, Sums] = field(default_factory=dict)
    below: dict[int, int] = field(default_factory=dict)
    used: dict[int, int] = field(default_factory=dict)
    defects: list[Defect] = field(default_factory=list)
    equations: list[str] = field(default_factory=list)


def received(record: Record, among: Circumstances) -> Received:
    """Sorts what was received by position; what names none is doubtful (`unknown_position`)."""
    number = record.register.number
    found = Received(defaultdict(list), defaultdict(list), set(), [])
    for instruction in record.instructions:
        at = number.get(instruction.position)
        if at is None:
            if not among.rulings.of(instruction.instruction, instruction.position).whole:
                found.defects.append(unknown(instruction.position, instruction.instruction))
        else:
            found.instructions[at].append(instruction)
    for report in record.reports:
        at = number.get(report.participant)
        if at is None:
            named = report_name(report.participant, report.received)
            if not among.rulings.of_report(report.participant, report.received).whole:
                found.defects.append(unknown(report.participant)._replace(report=named))
        else:
            found.reports[at].append(report)
    here = {came.position: None for came in record.attendance if came.arrived <= among.closed}
    for position in here:
        at = number.get(position)
        if at is None:
            found.defects.append(unknown(position))
        else:
            found.attending.add(at)
    return found


def unknown(position: str, instruction: str = "") -> Defect:
    """What was received for a position that the register does not have."""
    return Defect(
        kind=DefectKind.UNKNOWN_POSITION,
        position=position,
        instruction=instruction,
        detail="no such position in the register",
    )


def count_positions(
    register: Register,
    came: Received,
    among: Circumstances,
    excluded: Sequence[str] = (),
    counted: Counted | None = None,
) -> Counted:
    """Counts every position of a register, those beneath before those above.

    `counted` holds what an engine has already summed of positions that are not in this register.
    """
    counted = counted or Counted()
    counted.defects += came.defects
    branch = _branches(register, excluded)
    above = set(register.intermediate)
    proxies = {at for at, kind in enumerate(register.kinds) if kind is HolderKind.LEGAL_PROXY}
    named = came.instructions.keys() | came.reports.keys() | came.attending | proxies
    for at in (*sorted(named - above), *register.intermediate):
        shareclass, shares = register.classes[at], register.shares[at]
        taken = counted.below.get(at, 0)
        holding = Holding(register.positions[at], register.kinds[at], shareclass, shares, taken)
        sums = Sums()
        used = settle(holding, at, came, among, sums, counted)
        _add(sums, branch.get(at, ()), counted)
        _use(register, at, used, counted)
    counted.defects += not_present(register, came.attending)
    for at, shares in attended(register, came.attending, counted.used):
        sums = Sums()
        sums.cast(register.classes[at], "in_person", silent(among.casting.ballot, shares))
        _add(sums, branch.get(at, ()), counted)
        counted.used[at] = counted.used.get(at, 0) + shares
    return counted


def _add(sums: Sums, branches: Sequence[str], counted: Counted) -> None:
    """Adds what one position votes to the whole, and to what a standard leaves out with it."""
    counted.sums.add(sums)
    for position in branches:
        counted.apart.setdefault(position, Sums()).add(sums)


def _branches(register: Register, excluded: Sequence[str]) -> dict[int, list[str]]:
    """By position, the excluded positions it is or is held through."""
    branch: dict[int, list[str]] = {}
    for position in excluded:
        if position in register.number:
            for at in register.beneath(register.number[position]):
                branch.setdefault(at, []).append(position)
    return branch


def _use(register: Register, at: int, used: int, counted: Counted) -> None:
    """A position's shares that are represented are no longer its parent's to vote."""
    counted.used[at] = used
    if register.kinds[at] is HolderKind.LEGAL_PROXY:
        used = register.shares[at]
    if used > register.shares[at]:
        says = f"{register.positions[at]}: {used} represented, {register.shares[at]} held"
        counted.equations.append(says)
    parent = register.parents[at]
    if parent != ROOT and used:
        counted.below[parent] = counted.below.get(parent, 0) + used


def settle(
    holding: Holding,
    at: int,
    came: Received,
    among: Circumstances,
    sums: Sums,
    counted: Counted,
) -> int:
    """Adds what one position votes to the sums; the shares represented at it and beneath it."""
    instructions, reports = came.instructions.get(at, ()), came.reports.get(at, ())
    if instructions and reports:
        holding = holding._replace(reported=_beside(holding, reports, among))
    standing = _standing(holding, instructions, among, counted)
    own = _own(standing, holding, among)
    counted.defects += own.defects
    reported = 0
    if reports:
        reported = _report(holding, own, reports, among, sums, counted)
    left = holding.shares - holding.taken - reported
    return holding.taken + reported + _cast(own, holding, left, among, sums, counted)


def _standing(
    holding: Holding,
    instructions: Sequence[InstructionReceived],
    among: Circumstances,
    counted: Counted,
) -> list[InstructionReceived]:
    """The instructions that are not out; each that is out without a ruling is a defect."""
    standing: list[InstructionReceived] = []
    for received_one in instructions:
        instruction = as_counted(received_one, holding.position, among)
        out = why_out(instruction, holding, among)
        if out is None:
            standing.append(instruction)
        elif out.kind is not None:
            counted.defects.append(_defect(out.kind, holding, instruction, out.detail))
    return standing


def _defect(
    kind: DefectKind, holding: Holding, instruction: InstructionReceived, detail: str
) -> Defect:
    return Defect(
        kind=kind, position=holding.position, instruction=instruction.instruction, detail=detail
    )


class Own(NamedTuple):
    """What governs a position's own vote: rows to cast, a conflict, or owners to be weighed."""

    rows: Sequence[Row] = ()
    way: str = ""
    conflict: bool = False
    weighed: Joint | None = None
    defects: Sequence[Defect] = ()

    @property
    def asked(self) -> int:
        """The shares its rows name."""
        return sum(row.shares or 0 for row in self.rows)

    @property
    def takes_the_rest(self) -> bool:
        """Is it for all that nothing else votes, so that nothing is left uninstructed?"""
        all_left = any(row.shares is None for row in self.rows)
        return all_left or self.conflict or self.weighed is not None


def _own(standing: Sequence[InstructionReceived], holding: Holding, among: Circumstances) -> Own:
    if not standing:
        return Own()
    filed = among.owners.get(holding.position) if len(standing) > 1 else None
    if filed is None:
        governs = governing(standing, holding, among)
        chosen, conflict = governs.instruction, governs.conflict
    else:
        weighed = joint(standing, filed, holding, among)
        if weighed.alone is None and weighed.instructions:
            doubts = [*_same_day(weighed.conflict, holding), *_spoiled(weighed, holding, among)]
            return Own(weighed=weighed, defects=doubts)
        chosen, conflict = weighed.alone, weighed.conflict
    if chosen is None:
        return Own(conflict=bool(conflict), defects=_same_day(conflict, holding))
    if chosen.channel is Channel.REVOCATION:
        return Own(defects=_same_day(conflict, holding))
    if takes_no_part(chosen):
        return Own(defects=_same_day(conflict, holding))
    marks = spoiled(chosen, holding.position, among, holding.shareclass)
    defects = [*_same_day(conflict, holding), *marks]
    return Own(rows(chosen, holding.position, among), chosen.channel, defects=defects)


def _spoiled(weighed: Joint, holding: Holding, among: Circumstances) -> list[Defect]:
    return [
        defect
        for instruction in weighed.distinct
        for defect in spoiled(instruction, holding.position, among, holding.shareclass)
    ]


def _same_day(conflict: Sequence[InstructionReceived], holding: Holding) -> list[Defect]:
    if not conflict:
        return []
    says = "would vote differently from another of the same day; both are rejected whole"
    return [_defect(DefectKind.SAME_DAY, holding, each, says) for each in conflict]


def _beside(holding: Holding, reports: Sequence[ReportReceived], among: Circumstances) -> int:
    """What a report would have present beside an instruction for all that is left."""
    force, _ = in_force(reports, holding, among)
    vote_by_policy(force, holding, 0, among)
    return force.present if force.claimed <= holding.shares - holding.taken else 0


def _report(
    holding: Holding,
    own: Own,
    reports: Sequence[ReportReceived],
    among: Circumstances,
    sums: Sums,
    counted: Counted,
) -> int:
    """Adds the report in force, unless with all else it is above what the intermediary holds.

    The shares present by it.
    """
    force, defects = in_force(reports, holding, among)
    free = holding.shares - holding.taken - own.asked
    defects += vote_by_policy(force, holding, 0 if own.takes_the_rest else free, among)
    counted.defects += defects
    if force.claimed > free:
        says = f"{force.claimed + holding.shares - free:,} voted, {holding.shares:,} held"
        counted.defects.append(_over_vote(force, holding, says))
        return 0
    cast_report(force, holding, among, sums)
    return force.present


def _over_vote(force: InForce, holding: Holding, says: str) -> Defect:
    named = force.latest and report_name(holding.position, force.latest.received)
    return Defect(
        kind=DefectKind.OVER_VOTE, position=holding.position, detail=says, report=named or ""
    )


def _cast(
    own: Own, holding: Holding, left: int, among: Circumstances, sums: Sums, counted: Counted
) -> int:
    """Adds the position's own vote; the shares it is for."""
    if own.weighed is not None:
        counted.defects += cast_jointly(own.weighed, holding, left, among, sums)
        return left
    if own.conflict:
        if not among.casting.counting.same_day_present:
            return 0
        rejected = parts([unread(holding.position, among)], left, holding, among)
        sums.cast(holding.shareclass, "rejected", rejected)
        return left
    cast = parts(own.rows, left, holding, among)
    sums.cast(holding.shareclass, own.way, cast)
    return sum(part.shares for part in cast)
