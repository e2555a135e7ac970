"""Which of a position's instructions governs, and why the others do not?

Out, replacing nothing, are the late, the unsigned, the over-voted and those without authority.  Of
the others a floor ballot governs, then the latest day, then the later receipt (Parshalle v. Roy,
567 A.2d 19).  Two cards of one day that would vote differently are both rejected whole (Concord
Financial v. Tri-State Motor Transit, 567 A.2d 1); nothing earlier revives.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import NamedTuple

from quorate.casting.ballot import NO_AUTHORITY, WORDS_ALONE, Pattern, code
from quorate.casting.cast import (
    SPOILED,
    CastingRules,
    Part,
    cumulated,
    overvoted,
    pattern,
    votes_asked,
)
from quorate.entries.casting import InstructionReceived, Marks
from quorate.entries.meeting import Item
from quorate.entries.register import BrokerPolicyFiled, OwnersFiled
from quorate.rules.delaware.proxies import effective_day, expired, may_vote_in_person
from quorate.tally.result import Defect
from quorate.tally.rulings import Ruled, Rulings, choice_of
from quorate.tally.sums import votes_on
from quorate.words import Channel, Choice, DefectKind, HolderKind, Source, Votes, figure


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What stands beside the instructions: the meeting's rules, its clock, the rulings."""

    casting: CastingRules
    rulings: Rulings
    zone: tzinfo
    meeting_day: date
    closed: datetime
    cutoffs: dict[str, datetime]
    undated: str
    same_day: str
    owners: dict[str, OwnersFiled]
    sent: dict[str, date]  # when each participant sent the material
    policies: dict[str, BrokerPolicyFiled]  # how each votes what its clients left to it
    may_vote: dict[str, bool]  # by column: may a broker vote it without instructions?

    def day(self, at: datetime) -> date:
        """The day of an instant, in the zone of the meeting."""
        return at.astimezone(self.zone).date()

    def clock(self, at: datetime) -> str:
        """An instant in words, in the zone of the meeting."""
        return f"{at.astimezone(self.zone):%Y-%m-%d %H:%M:%S} {self.zone}"


class Holding(NamedTuple):
    """The position an instruction is for; `taken` is what those beneath it represent."""

    position: str
    kind: HolderKind
    shareclass: str
    shares: int
    taken: int


class Out(NamedTuple):
    """Why an instruction is out.  No kind: the inspector rejected it."""

    kind: DefectKind | None
    detail: str


class Row(NamedTuple):
    """A row of an instruction as it would be cast; shares None is all that is left."""

    shares: int | None
    pattern: Pattern
    marks: Marks


class Ranked(NamedTuple):
    """An instruction in its place in the order of precedence."""

    floor: bool
    day: date
    received: datetime
    instruction: InstructionReceived


class Governing(NamedTuple):
    """What governs: an instruction, or a conflict that leaves none, or nothing at all."""

    instruction: InstructionReceived | None = None
    conflict: tuple[InstructionReceived, ...] = ()


def why_out(instruction: InstructionReceived, holding: Holding, among: Circumstances) -> Out | None:
    """Why an instruction is out, or None where it stands."""
    ruled = among.rulings.of(instruction.instruction, holding.position)
    if ruled.whole == "reject":
        return Out(None, "rejected by the inspector")
    over = _over_vote(_ruled_rows(instruction, ruled), holding, among)
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
    if instruction.dated is not None and expired(instruction.dated, among.meeting_day):
        says = f"dated {instruction.dated}; a proxy ends three years after its date (§ 212(b))"
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


def signed_by(instruction: InstructionReceived, owner: str) -> bool:
    """Did this owner sign?  An instruction that names no signer is every owner's."""
    return not instruction.signers or owner.casefold() in (
        signer.casefold() for signer in instruction.signers
    )


def _over_vote(rows: Sequence[Marks], holding: Holding, among: Circumstances) -> Out | None:
    """Do the rows, as ruled, ask for more shares than are free, or more votes than those have?"""
    free = holding.shares - holding.taken
    asked = sum([row.shares or 0 for row in rows])
    if asked > free:
        voted = asked + holding.taken
        return Out(DefectKind.OVER_VOTE, f"{voted:,} voted, {holding.shares:,} held")
    for group in among.casting.ballot.groups:
        item = among.casting.ballot.columns[group[0]].item
        if not item.cumulative:
            continue
        for row in rows:
            shares = free if row.shares is None else row.shares
            held = shares * among.casting.weight[holding.shareclass] * item.seats
            if (voted := votes_asked(row, item)) > held:
                says = f"{figure(voted)} voted, {figure(held)} held"
                return Out(DefectKind.OVER_VOTE, f"{says} ({shares:,} shares, {item.seats} seats)")
    return None


def rank(instruction: InstructionReceived, among: Circumstances) -> Ranked:
    """An instruction's place: floor, day, receipt."""
    day = effective_day(
        instruction.dated,
        instruction.postmark,
        among.day(instruction.received),
        among.undated,
    )
    floor = instruction.channel is Channel.FLOOR
    return Ranked(floor, day, instruction.received, instruction)


def governing(
    standing: Sequence[InstructionReceived], holding: Holding, among: Circumstances
) -> Governing:
    """The one that governs of those that stand, or the conflict that leaves none."""
    if not standing:
        return Governing()
    if len(standing) == 1:
        return Governing(standing[0])
    ranked = [rank(instruction, among) for instruction in standing]
    best = min(
        (each for each in ranked if each[:3] == max(other[:3] for other in ranked)),
        key=lambda each: _no_order(each.instruction),
    )
    rivals = [each.instruction for each in ranked if _rivals(each, best, among)]
    if len(rivals) == 1 or _agree(rivals, holding, among):
        return Governing(best.instruction)
    counted = [
        rival
        for rival in rivals
        if among.rulings.of(rival.instruction, holding.position).whole == "count"
    ]
    if counted and _agree(counted, holding, among):
        latest = max(each.received for each in counted)
        last = [each for each in counted if each.received == latest]
        return Governing(min(last, key=_no_order))
    return Governing(conflict=tuple(rivals))


def _no_order(instruction: InstructionReceived) -> tuple[object, ...]:
    """Which of those that tie and vote alike is taken, in whatever order they stand in the file.

    The one with the most marks, so that a vote that was instructed is called that.
    """
    marks = [
        (-1 if row.shares is None else row.shares, sorted(row.marks.items()))
        for row in instruction.rows
    ]
    return -sum(len(row.marks) for row in instruction.rows), instruction.instruction, sorted(marks)


def _rivals(each: Ranked, best: Ranked, among: Circumstances) -> bool:
    """Does it claim the same place as the best: the same second, or as a card the same day?"""
    if each[:3] == best[:3]:
        return True
    both_mail = each.instruction.channel is best.instruction.channel is Channel.MAIL
    return both_mail and each.day == best.day and among.same_day == "reject"


def _agree(
    instructions: Sequence[InstructionReceived], holding: Holding, among: Circumstances
) -> bool:
    """Would they all vote alike?  What each would cast is compared, not its marks."""
    first, *others = (_effect(each, holding, among) for each in instructions)
    return all(other == first for other in others)


def _effect(
    instruction: InstructionReceived, holding: Holding, among: Circumstances
) -> dict[tuple[int, int], Votes]:
    """The shares an instruction would cast by place and word, and the votes it would cumulate.

    Where no shares are named they are all that those beneath have not; a revocation casts nothing.
    """
    if instruction.channel is Channel.REVOCATION or takes_no_part(instruction):
        return {}
    columns = among.casting.ballot.columns
    cast = rows(instruction, holding.position, among)
    found: defaultdict[tuple[int, int], Votes] = defaultdict(int)
    for part in parts(cast, holding.shares - holding.taken, holding, among):
        found[-1, 0] += part.shares
        for place, says in enumerate(part.pattern.translate(WORDS_ALONE)):
            item = columns[place].item
            if votes_on(item, holding.shareclass) and not (item.cumulative and says == _FOR):
                found[place, says] += part.shares
        for given in part.cumulated:
            found[given.place, _FOR] += given.votes
    return {key: votes for key, votes in found.items() if votes}


_FOR = code(Choice.FOR, Source.INSTRUCTED)


def takes_no_part(instruction: InstructionReceived) -> bool:
    """An intermediary that marks nothing on any item takes no part: its shares are absent."""
    return instruction.channel is Channel.INTERMEDIARY and not any(
        row.marks for row in instruction.rows
    )


def rows(instruction: InstructionReceived, position: str, among: Circumstances) -> list[Row]:
    """The rows of an instruction as they would be cast, rulings on it applied."""
    ruled = among.rulings.of(instruction.instruction, position)
    cast = [
        Row(row.shares, pattern(row, instruction, among.casting), row)
        for row in _ruled_rows(instruction, ruled)
    ]
    if not ruled.columns:
        return cast
    return [
        Row(row.shares, _as_ruled(row.pattern, ruled.columns, among), row.marks) for row in cast
    ]


def _ruled_rows(instruction: InstructionReceived, ruled: Ruled) -> tuple[Marks, ...]:
    """Its rows; under a ruling `count:<shares>` it has one, of those shares."""
    if ruled.whole == "count" and ruled.shares is not None:
        return (Marks(instruction.rows[0].marks, ruled.shares),)
    return instruction.rows


def _as_ruled(says: Pattern, columns: dict[str, str], among: Circumstances) -> Pattern:
    changed = bytearray(says)
    for column, ruling in columns.items():
        for place in places(column, among):
            if ruling == "reject":
                changed[place] = NO_AUTHORITY
            elif ruling.startswith("as:"):
                changed[place] = code(choice_of(ruling), Source.INSTRUCTED)
    return bytes(changed)


def places(named: str, among: Circumstances) -> list[int]:
    """The columns a ruling names: one by its own name, or all of an item's."""
    ballot = among.casting.ballot
    if named in ballot.place:
        return [ballot.place[named]]
    return [at for at, column in enumerate(ballot.columns) if column.item.number == named]


def parts(cast: Sequence[Row], left: int, holding: Holding, among: Circumstances) -> list[Part]:
    """The rows with their shares: a row without a number takes all that is left."""
    weight = among.casting.weight[holding.shareclass]
    found: list[Part] = []
    for row in cast:
        shares = left if row.shares is None else row.shares
        given = cumulated(row.marks, row.pattern, shares * weight, among.casting)
        found.append(Part(shares, row.pattern, given))
    return found


def spoiled(
    instruction: InstructionReceived, position: str, among: Circumstances, shareclass: str = ""
) -> list[Defect]:
    """The marks on the governing instruction that nobody can read, and no ruling has settled.

    A mark on an item its class does not vote on, or of a card on an item of the floor, is none.
    """
    ballot = among.casting.ballot
    rulings = among.rulings.of(instruction.instruction, position)
    ruled, floor = rulings.columns, instruction.channel is Channel.FLOOR
    found: dict[str, str] = {}
    for row in _ruled_rows(instruction, rulings):
        over = {
            item.number: item
            for group in ballot.groups
            if overvoted(item := ballot.columns[group[0]].item, row.marks)
        }
        for number, item in over.items():
            settled = number in ruled or all(column in ruled for column in item.columns)
            if _votes(item, shareclass) and not settled:
                found[number] = f"more names marked than {item.seats} seats"
        for column, mark in row.marks.items():
            item = ballot.columns[ballot.place[column]].item
            none = mark != SPOILED or item.number in over or (item.floor and not floor)
            if not none and _votes(item, shareclass) and not {column, item.number} & ruled.keys():
                found[column] = "a mark that cannot be read"
    return [
        Defect(
            kind=DefectKind.SPOILED,
            position=position,
            instruction=instruction.instruction,
            item=item,
            detail=detail,
        )
        for item, detail in found.items()
    ]


def _votes(item: Item, shareclass: str) -> bool:
    return not shareclass or votes_on(item, shareclass)
