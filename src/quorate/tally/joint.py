"""How do joint owners vote, of whom each may have sent an instruction? (8 Del. C. § 217(b))

Column by column: one alone binds all; otherwise the majority of those who voted; an even split is
voted in halves; anything else the text does not decide, and the inspector must.  A cumulative item
is one column: two who each give a nominee all their votes have not both given them.
"""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from quorate.casting.ballot import BROKER_NON_VOTE, NO_AUTHORITY, SAYS, SILENT
from quorate.casting.cast import Part, whole
from quorate.entries.casting import InstructionReceived
from quorate.entries.register import OwnersFiled
from quorate.rules.delaware.joint_owners import binding
from quorate.tally.governs import (
    Circumstances,
    Holding,
    governing,
    parts,
    rows,
    signed_by,
    takes_no_part,
    unread,
)
from quorate.tally.result import Defect
from quorate.tally.sums import Sums, votes_on
from quorate.words import Channel, DefectKind, Votes

# What an owner says on a column, or on all of a cumulative item's: codes and the votes cumulated.
Said: TypeAlias = tuple[tuple[int, Votes | None], ...]


class Voice(NamedTuple):
    """An owner's vote on a column or a cumulative item, and the owner's interest.

    `vote` is what makes two owners one faction: the words, not where they came from; an owner of
    two minds has a vote like no other's, and `said` is None.
    """

    vote: Hashable
    said: Said | None
    interest: Fraction


@dataclass(frozen=True, slots=True)
class Joint:
    """What the owners' instructions come to: one that binds alone, or several to be weighed.

    Without an instruction an owner's cards were in conflict, and have no authority.
    """

    alone: InstructionReceived | None = None
    conflict: tuple[InstructionReceived, ...] = ()
    instructions: tuple[tuple[InstructionReceived | None, Fraction], ...] = ()

    @property
    def distinct(self) -> list[InstructionReceived]:
        """The instructions that are weighed, each once."""
        return list({id(each): each for each, _ in self.instructions if each is not None}.values())


def joint(
    standing: Sequence[InstructionReceived],
    filed: OwnersFiled,
    holding: Holding,
    among: Circumstances,
) -> Joint:
    """Each owner's governing instruction; one that governs for all who sent any binds alone."""
    interests = weigh(filed)
    chosen: list[tuple[InstructionReceived | None, Fraction]] = []
    conflict: dict[int, InstructionReceived] = {}
    for (owner, _), interest in zip(filed.owners, interests, strict=True):
        theirs = [each for each in standing if signed_by(each, owner) or _of_all(each, filed)]
        governs = governing(theirs, holding, among)
        conflict |= {id(each): each for each in governs.conflict}
        if governs.conflict and among.casting.counting.same_day_present:
            chosen.append((None, interest))
        elif governs.instruction and _casts(governs.instruction):
            chosen.append((governs.instruction, interest))
    distinct = {id(each): each for each, _ in chosen if each is not None}
    in_conflict = tuple(conflict.values())
    if len(distinct) == 1 and all(each is not None for each, _ in chosen):
        return Joint(next(iter(distinct.values())), in_conflict)
    return Joint(None, in_conflict, tuple(chosen))


def _casts(instruction: InstructionReceived) -> bool:
    return instruction.channel is not Channel.REVOCATION and not takes_no_part(instruction)


def _of_all(instruction: InstructionReceived, filed: OwnersFiled) -> bool:
    """One that no owner on file signed stands by a ruling alone: it is every owner's."""
    return not any(signed_by(instruction, owner) for owner, _ in filed.owners)


def weigh(filed: OwnersFiled) -> list[Fraction]:
    """The owners' interests: as filed for all of them, otherwise by heads."""
    if filed.owners and all(interest for _, interest in filed.owners):
        return [interest_of(interest) for _, interest in filed.owners]
    return [Fraction(1)] * len(filed.owners)


def interest_of(text: str) -> Fraction:
    """An interest as filed: 1/3, 40%, 2.  Raises ValueError."""
    if text.endswith("%"):
        return Fraction(text[:-1].strip()) / 100
    return Fraction(text)


def cast_jointly(
    decided: Joint, holding: Holding, left: int, among: Circumstances, sums: Sums
) -> list[Defect]:
    """Adds what the owners vote to the sums, column by column; says where nobody prevails."""
    sums.come(holding.shareclass, "joint owners", left)
    cast = [
        (_cast(instruction, left, holding, among), interest)
        for instruction, interest in decided.instructions
    ]
    (ruled,) = parts([unread(holding.position, among)], left, holding, among)
    settled = among.rulings.of_position(holding.position).columns
    defects: list[Defect] = []
    for places in _together(holding.shareclass, among):
        voices = [
            _voice(owner, each, places, interest, among)
            for owner, (each, interest) in enumerate(cast)
        ]
        voting = [each for each in voices if _votes(each)]
        answers = _answers(voting)
        for said in answers:
            _add(
                said,
                places,
                Fraction(left) / len(answers),
                Fraction(1, len(answers)),
                holding,
                sums,
            )
        if answers:
            continue
        if voting:
            _add(_said(ruled, places), places, left, 1, holding, sums)
            names = [among.casting.ballot.columns[place].name for place in places]
            defects += [_undecided(name, holding) for name in names if name not in settled]
            continue
        without = any((NO_AUTHORITY, None) in (each.said or ()) for each in voices)
        for place in places:
            sums.margin(holding.shareclass, place, NO_AUTHORITY if without else SILENT, left)
    return defects


def _together(shareclass: str, among: Circumstances) -> Iterator[tuple[int, ...]]:
    """The places that a class votes on and that are weighed as one: those of a cumulative item, or
    one by itself.
    """
    columns = among.casting.ballot.columns
    for place, column in enumerate(columns):
        if not votes_on(column.item, shareclass):
            continue
        if not column.item.cumulative:
            yield (place,)
        elif column.name == column.item.columns[0]:
            yield tuple(at for at, other in enumerate(columns) if other.item is column.item)


def _undecided(column: str, holding: Holding) -> Defect:
    return Defect(
        kind=DefectKind.JOINT_OWNERS,
        position=holding.position,
        item=column,
        detail="the owners who voted neither agree, nor are a majority, nor split evenly",
    )


def _cast(
    instruction: InstructionReceived | None, left: int, holding: Holding, among: Circumstances
) -> list[Part]:
    """What an owner's rows say, each of all the shares, for the owners' voices are of them all."""
    if instruction is None:  # two cards of one day: that owner's vote is rejected
        return parts([unread(holding.position, among)], left, holding, among)
    cast = rows(instruction, holding.position, among)
    return parts([row._replace(shares=None) for row in cast], left, holding, among)


def _said(part: Part, places: Sequence[int]) -> Said:
    given = {each.place: each.votes for each in part.cumulated}
    return tuple((part.pattern[place], given.get(place)) for place in places)


def _voice(
    owner: int,
    cast: Sequence[Part],
    places: Sequence[int],
    interest: Fraction,
    among: Circumstances,
) -> Voice:
    cumulative = among.casting.ballot.columns[places[0]].item.cumulative
    says = [_said(part, places) for part in cast]
    votes = [tuple((SAYS[code].word, votes) for code, votes in said) for said in says]
    if len(set(votes)) > 1 or (len(votes) > 1 and cumulative):
        return Voice(owner, None, interest)
    return Voice(votes[0], says[0], interest)


def _votes(voice: Voice) -> bool:
    return voice.said is None or any(code < BROKER_NON_VOTE for code, _ in voice.said)


def _answers(voting: Sequence[Voice]) -> list[Said]:
    """What binds all, or the halves; nothing where no vote, or one of two minds, would.

    Of a faction the first owner on file says where the vote came from.
    """
    winners = binding([(each.vote, each.interest) for each in voting])
    found = [next(each.said for each in voting if each.vote == vote) for vote in winners]
    return [] if None in found else [said for said in found if said is not None]


def _add(
    said: Said,
    places: Sequence[int],
    shares: Fraction | int,
    part: Fraction | int,
    holding: Holding,
    sums: Sums,
) -> None:
    """Adds what a faction says on all the shares, or that part of it which is its own."""
    for place, (code, votes) in zip(places, said, strict=True):
        source = SAYS[code].source
        if votes is not None and source is not None:
            sums.cumulate(holding.shareclass, place, source, whole(Fraction(votes) * part))
        else:
            sums.margin(holding.shareclass, place, code, whole(shares))
