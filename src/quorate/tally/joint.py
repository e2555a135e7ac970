"""How do joint owners vote, of whom each may have sent an instruction? (8 Del. C. § 217(b))

Column by column: one alone binds all; otherwise the majority of those who voted; an even split is
voted in halves; anything else the text does not decide, and the inspector must.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from quorate.casting.ballot import NO_AUTHORITY, SAYS, SILENT
from quorate.casting.cast import Part, whole
from quorate.entries.casting import InstructionReceived
from quorate.entries.register import OwnersFiled
from quorate.rules.delaware.joint_owners import binding
from quorate.tally.governs import Circumstances, Holding, governing, parts, rows, signed_by
from quorate.tally.result import Defect
from quorate.tally.sums import Sums
from quorate.words import Channel, Choice, DefectKind, Source, Unvoted, Votes

# What one owner votes in one column: the words and shares, and votes cumulated there.
Vote: TypeAlias = tuple[tuple[str, Votes], ...]


class OwnersVote(NamedTuple):
    """An owner's governing instruction as cast, and the owner's interest."""

    cast: tuple[Part, ...]
    interest: Fraction


@dataclass(frozen=True, slots=True)
class Joint:
    """What the owners' instructions come to: one that binds alone, or several to be weighed."""

    alone: InstructionReceived | None = None
    conflict: tuple[InstructionReceived, ...] = ()
    instructions: tuple[tuple[InstructionReceived | None, Fraction], ...] = ()


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
        if governs.conflict:
            chosen.append((None, interest))
        elif governs.instruction and governs.instruction.channel is not Channel.REVOCATION:
            chosen.append((governs.instruction, interest))
    distinct = {id(each): each for each, _ in chosen if each is not None}
    in_conflict = tuple(conflict.values())
    if len(distinct) == 1 and all(each is not None for each, _ in chosen):
        return Joint(next(iter(distinct.values())), in_conflict)
    return Joint(None, in_conflict, tuple(chosen))


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
    votes = [
        OwnersVote(_cast(instruction, left, holding, among), interest)
        for instruction, interest in decided.instructions
    ]
    sums.come(holding.shareclass, "joint owners", left)
    defects: list[Defect] = []
    for place, column in enumerate(among.casting.ballot.columns):
        cast = [(_vote(each, place, left), each.interest) for each in votes]
        voting = [(vote, interest) for vote, interest in cast if _is_vote(vote)]
        winners = binding(voting)
        if winners:
            for vote in winners:
                _add(vote, len(winners), holding, place, votes, sums)
            continue
        without = voting or any(vote == ((str(NO_AUTHORITY), left),) for vote, _ in cast)
        code = NO_AUTHORITY if without else SILENT
        sums.margin(holding.shareclass, place, code, left)
        if voting:
            says = "the owners who voted neither agree, nor are a majority, nor split evenly"
            defects.append(
                Defect(
                    kind=DefectKind.JOINT_OWNERS,
                    position=holding.position,
                    item=column.name,
                    detail=says,
                )
            )
    return defects


def _cast(
    instruction: InstructionReceived | None, left: int, holding: Holding, among: Circumstances
) -> tuple[Part, ...]:
    if instruction is None:  # two cards of one day: that owner's vote is rejected
        return (Part(left, among.casting.ballot.all(NO_AUTHORITY)),)
    return tuple(parts(rows(instruction, holding.position, among), left, holding, among))


def _vote(each: OwnersVote, place: int, left: int) -> Vote:
    said: dict[str, Votes] = {}
    for part in each.cast:
        code = part.pattern[place]
        word = SAYS[code].word if code < len(SAYS) else str(code)
        key = str(code) if code in (NO_AUTHORITY, SILENT) else word
        said[key] = said.get(key, 0) + part.shares
        for given in part.cumulated:
            if given.place == place:
                said["cumulated"] = said.get("cumulated", 0) + given.votes
    unsaid = left - sum(shares for word, shares in said.items() if word != "cumulated")
    if unsaid:
        said[str(SILENT)] = said.get(str(SILENT), 0) + unsaid
    return tuple(sorted(said.items()))


def _is_vote(vote: Vote) -> bool:
    unvoted = (str(NO_AUTHORITY), str(SILENT), Unvoted.BROKER_NON_VOTE)
    return any(word not in unvoted for word, _ in vote)


def _add(
    vote: Vote, among: int, holding: Holding, place: int, votes: Sequence[OwnersVote], sums: Sums
) -> None:
    source = _source(vote, place, votes)
    for word, shares in vote:
        part = whole(Fraction(shares) / among)
        if word == "cumulated":
            sums.cumulate(holding.shareclass, place, source, part)
        elif word in (str(NO_AUTHORITY), str(SILENT)):
            sums.margin(holding.shareclass, place, int(word), part)
        else:
            sums.margin(holding.shareclass, place, _code(word, source), part)


def _code(word: str, source: Source) -> int:
    for at, says in enumerate(SAYS):
        if says.word == word and says.source in (source, None):
            return at
    raise AssertionError(f"no code for {word}")  # every word of a ballot has one


def _source(vote: Vote, place: int, votes: Sequence[OwnersVote]) -> Source:
    """Where the first owner on file in the winning faction had the vote from."""
    for each in votes:
        left = int(sum(shares for word, shares in vote if word != "cumulated"))
        if _vote(each, place, left) == vote:
            for part in each.cast:
                says = SAYS[part.pattern[place]]
                if says.source is not None and says.word in (*(w for w, _ in vote), Choice.FOR):
                    return says.source
    return Source.INSTRUCTED
