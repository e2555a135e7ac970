"""Which of a position's instructions stand, and why are the others out?

Out, replacing nothing, are the late, the unsigned, the over-voted and those without authority.
"""

from typing import NamedTuple

from quorate.casting.cast import votes_asked
from quorate.entries.casting import InstructionReceived
from quorate.rules.delaware.proxies import expired, may_vote_in_person
from quorate.tally.governs import Circumstances, Holding, marks_as_ruled, rank, signed_by
from quorate.tally.rulings import Ruled
from quorate.words import Channel, DefectKind, figure


class Out(NamedTuple):
    """Why an instruction is out.  No kind: the inspector rejected it."""

    kind: DefectKind | None
    detail: str


def why_out(instruction: InstructionReceived, holding: Holding, among: Circumstances) -> Out | None:
    """Why an instruction is out, or None where it stands."""
    ruled = among.rulings.of(instruction.instruction, holding.position)
    if ruled.whole == "reject":
        return Out(None, "rejected by the inspector")
    over = _over_vote(instruction, ruled, holding, among)
    if ruled.whole == "count":
        return over
    return (
        _late(instruction, among)
        or _unsigned(instruction)
        or over
        or _unauthorised(instruction, holding, among)
        or _stranger(instruction, holding, among)
    )


def _late(instruction: InstructionReceived, among: Circumstances) -> Out | None:
    received = instruction.received
    cutoff = among.cutoffs.get(instruction.channel)
    if cutoff is not None and received > cutoff:
        return Out(DefectKind.LATE, f"received {among.clock(received)}, after the cut-off")
    if received > among.closed:
        says = f"received {among.clock(received)}, after the polls closed"
        return Out(DefectKind.LATE, says)
    return None


def _unsigned(instruction: InstructionReceived) -> Out | None:
    return None if instruction.signed else Out(DefectKind.UNSIGNED, "not signed")


def _unauthorised(
    instruction: InstructionReceived, holding: Holding, among: Circumstances
) -> Out | None:
    if instruction.channel is Channel.FLOOR and not may_vote_in_person(holding.kind):
        says = f"a ballot on a {holding.kind} position without a legal proxy"
        return Out(DefectKind.NO_AUTHORITY, says)
    day = rank(instruction, among).day
    if expired(day, among.meeting_day):
        says = f"of {day}; a proxy ends three years after its date (§ 212(b))"
        return Out(DefectKind.NO_AUTHORITY, says)
    return None


def _stranger(
    instruction: InstructionReceived, holding: Holding, among: Circumstances
) -> Out | None:
    filed = among.owners.get(holding.position)
    if filed is None or not instruction.signers:
        return None
    if any(signed_by(instruction, owner) for owner, _ in filed.owners):
        return None
    signers = "; ".join(instruction.signers)
    return Out(DefectKind.JOINT_OWNERS, f"signed by {signers}, on file as no owner")


def _over_vote(
    instruction: InstructionReceived, ruled: Ruled, holding: Holding, among: Circumstances
) -> Out | None:
    """Does it ask for more shares than are free, or more votes than those have?"""
    free = holding.shares - holding.taken
    asked = sum([row.shares or 0 for row in instruction.rows])
    if asked > free:
        voted = asked + holding.taken
        return Out(DefectKind.OVER_VOTE, f"{voted:,} voted, {holding.shares:,} held")
    for group in among.casting.ballot.groups:
        item = among.casting.ballot.columns[group[0]].item
        if not item.cumulative:
            continue
        for row in instruction.rows:
            shares = free - holding.reported if row.shares is None else row.shares
            held = shares * among.casting.weight[holding.shareclass] * item.seats
            if (voted := votes_asked(marks_as_ruled(row.marks, ruled.columns), item)) > held:
                says = f"{figure(voted)} voted, {figure(held)} held"
                return Out(DefectKind.OVER_VOTE, f"{says} ({shares:,} shares, {item.seats} seats)")
    return None
