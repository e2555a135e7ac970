"""Which of a position's instructions that stand governs, and what does it cast as ruled?

A floor ballot governs, then the latest day, then the later receipt (Parshalle v. Roy,
567 A.2d 19).  Two cards of one day that would vote differently are both rejected whole (Concord
Financial v. Tri-State Motor Transit, 567 A.2d 1); nothing earlier revives.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
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
)
from quorate.entries.casting import InstructionReceived, Marks
from quorate.entries.meeting import Item
from quorate.entries.register import BrokerPolicyFiled, OwnersFiled
from quorate.rules.delaware.proxies import effective_day
from quorate.tally.result import Defect
from quorate.tally.rulings import Rulings, choice_of
from quorate.tally.sums import votes_on
from quorate.words import Channel, Choice, DefectKind, HolderKind, Source, Votes


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
    """The position an instruction is for.

    `taken` is what those beneath it represent, `reported` what its report would have present beside
    an instruction for all that is left.
    """

    position: str
    kind: HolderKind
    shareclass: str
    shares: int
    taken: int
    reported: int = 0


class Row(NamedTuple):
    """A row of an instruction as it would be cast; shares None is all that is left.

    `marked` is its pattern, and `marks` are its marks, before rulings took columns out: on a
    cumulative item what those would have had goes to nobody.
    """

    shares: int | None
    pattern: Pattern
    marked: Pattern
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


def signed_by(instruction: InstructionReceived, owner: str) -> bool:
    """Did this owner sign?  An instruction that names no signer is every owner's."""
    return not instruction.signers or owner.casefold() in (
        signer.casefold() for signer in instruction.signers
    )


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
    rivals = _in_conflict(best, ranked, holding, among)
    if not rivals:
        return Governing(best.instruction)
    counted = [
        rival
        for rival in rivals
        if among.rulings.of(rival.instruction, holding.position).whole == "count"
    ]
    if counted and len(counted) < len(rivals):
        return governing(counted, holding, among)
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


def _in_conflict(
    best: Ranked, ranked: Sequence[Ranked], holding: Holding, among: Circumstances
) -> list[InstructionReceived]:
    """Those that claim the place of the best and would vote differently; none where all agree.

    The same second is the same place, and for a card the same day.
    """
    tied = [each for each in ranked if each[:3] == best[:3]]
    cards = [each for each in ranked if _is_card_of_the_day(each, best, among)]
    found = {
        id(each.instruction): each.instruction
        for group in (tied, cards)
        if not _agree([each.instruction for each in group], holding, among)
        for each in group
    }
    return list(found.values())


def _is_card_of_the_day(each: Ranked, best: Ranked, among: Circumstances) -> bool:
    both_mail = each.instruction.channel is best.instruction.channel is Channel.MAIL
    return both_mail and each.day == best.day and among.same_day == "reject"


def _agree(
    instructions: Sequence[InstructionReceived], holding: Holding, among: Circumstances
) -> bool:
    """Would they all vote alike?  What each would cast is compared, not its marks."""
    if len(instructions) < 2:
        return True
    first, *others = (_effect(each, holding, among) for each in instructions)
    return all(other == first for other in others)


def _effect(
    instruction: InstructionReceived, holding: Holding, among: Circumstances
) -> dict[tuple[int, int], Votes]:
    """The shares an instruction would bring, and its votes by place and word.

    Where no shares are named they are all that those beneath have not; a revocation casts nothing.
    """
    if instruction.channel is Channel.REVOCATION or takes_no_part(instruction):
        return {}
    columns, weight = among.casting.ballot.columns, among.casting.weight[holding.shareclass]
    cast = rows(instruction, holding.position, among)
    found: defaultdict[tuple[int, int], Votes] = defaultdict(int)
    for part in parts(cast, holding.shares - holding.taken, holding, among):
        found[-1, 0] += part.shares
        for place, says in enumerate(part.pattern.translate(WORDS_ALONE)):
            item = columns[place].item
            if votes_on(item, holding.shareclass) and not (item.cumulative and says == _FOR):
                found[place, says] += part.shares * weight
        for given in part.cumulated:
            found[given.place, _FOR] += given.votes
    return {key: votes for key, votes in found.items() if votes}


_FOR = code(Choice.FOR, Source.INSTRUCTED)


def takes_no_part(instruction: InstructionReceived) -> bool:
    """An intermediary that marks nothing on any item takes no part: its shares are absent."""
    return instruction.channel is Channel.INTERMEDIARY and not any(
        row.marks for row in instruction.rows
    )


def as_counted(
    instruction: InstructionReceived, position: str, among: Circumstances
) -> InstructionReceived:
    """The instruction; under a ruling `count:<shares>` of its first row alone, for those shares."""
    ruled = among.rulings.of(instruction.instruction, position)
    if ruled.whole != "count" or ruled.shares is None:
        return instruction
    return replace(instruction, rows=(Marks(instruction.rows[0].marks, ruled.shares),))


def rows(instruction: InstructionReceived, position: str, among: Circumstances) -> list[Row]:
    """The rows of an instruction as they would be cast, rulings on its columns applied."""
    ruled = among.rulings.of(instruction.instruction, position).columns
    return [
        _row(row, pattern(row, instruction, among.casting), ruled, among)
        for row in instruction.rows
    ]


def _row(row: Marks, says: Pattern, ruled: Mapping[str, str], among: Circumstances) -> Row:
    if not ruled:
        return Row(row.shares, says, says, row)
    marks = Marks(marks_as_ruled(row.marks, ruled), row.shares)
    cast, marked = bytearray(says), bytearray(says)
    for column, ruling in ruled.items():
        place = among.casting.ballot.place[column]
        if ruling == "reject":
            cast[place] = NO_AUTHORITY
        elif ruling.startswith("as:"):
            cast[place] = marked[place] = code(choice_of(ruling), Source.INSTRUCTED)
    return Row(row.shares, bytes(cast), bytes(marked), marks)


def marks_as_ruled(marks: Mapping[str, str], ruled: Mapping[str, str]) -> dict[str, str]:
    """The marks with those that rulings put in their place."""
    return dict(marks) | {
        column: choice_of(ruling).value
        for column, ruling in ruled.items()
        if ruling.startswith("as:")
    }


def unread(position: str, among: Circumstances) -> Row:
    """A card on which nothing can be read, as rulings on the position say it is."""
    says = among.casting.ballot.all(NO_AUTHORITY)
    return _row(Marks({}, None), says, among.rulings.of_position(position).columns, among)


def parts(cast: Sequence[Row], left: int, holding: Holding, among: Circumstances) -> list[Part]:
    """The rows with their shares: a row without a number takes all that is left."""
    weight = among.casting.weight[holding.shareclass]
    found: list[Part] = []
    for row in cast:
        shares = left if row.shares is None else row.shares
        given = cumulated(row.marks, row.marked, shares * weight, among.casting)
        kept = (each for each in given if row.pattern[each.place] != NO_AUTHORITY)
        found.append(Part(shares, row.pattern, tuple(kept)))
    return found


def spoiled(
    instruction: InstructionReceived, position: str, among: Circumstances, shareclass: str = ""
) -> list[Defect]:
    """The marks on the governing instruction that nobody can read, and no ruling has settled.

    A mark on an item its class does not vote on, or of a card on an item of the floor, is none.
    """
    ballot = among.casting.ballot
    ruled = among.rulings.of(instruction.instruction, position).columns
    floor = instruction.channel is Channel.FLOOR
    found: dict[str, str] = {}
    for row in instruction.rows:
        over = {
            item.number: item
            for group in ballot.groups
            if overvoted(item := ballot.columns[group[0]].item, row.marks)
        }
        for number, item in over.items():
            settled = all(column in ruled for column in item.columns)
            if _votes(item, shareclass) and not settled:
                found[number] = f"more names marked than {item.seats} seats"
        for column, mark in row.marks.items():
            item = ballot.columns[ballot.place[column]].item
            none = mark != SPOILED or item.number in over or (item.floor and not floor)
            if not none and _votes(item, shareclass) and column not in ruled:
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
