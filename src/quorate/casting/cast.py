"""What does one instruction cast?  Marks on a row in, a pattern and its shares out.

Unmarked is what the card says it is (17 CFR 240.14a-4(b)(1)); a spoiled mark is never guessed at:
the inspector's office is ministerial (Williams v. Sterling Oil of Oklahoma, 273 A.2d 264).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from quorate.casting.ballot import (
    BROKER_NON_VOTE,
    CODES,
    NO_AUTHORITY,
    SILENT,
    Ballot,
    Pattern,
    code,
)
from quorate.entries.casting import InstructionReceived, Marks
from quorate.entries.meeting import Counting, Item
from quorate.words import Channel, Choice, Source, Votes

SPOILED = "spoiled"


class Cumulated(NamedTuple):
    """Votes given to one nominee under cumulative voting (8 Del. C. § 214)."""

    place: int
    votes: Votes
    source: Source


class Part(NamedTuple):
    """Shares that say one thing: a row of an instruction, cast."""

    shares: int
    pattern: Pattern
    cumulated: tuple[Cumulated, ...] = ()


@dataclass(frozen=True, slots=True)
class CastingRules:
    """What a meeting says of marks: its ballot, its choices, the proxyholders' floor votes."""

    ballot: Ballot
    counting: Counting
    unmarked: Mapping[Channel, Pattern]
    spoiled: int
    floor_votes: Mapping[int, int]  # by place, what the proxyholders vote on items of the floor
    weight: Mapping[str, Votes]  # votes of one part of a share, by class


def casting_rules(
    ballot: Ballot, counting: Counting, floor_votes: Mapping[int, int], weight: Mapping[str, Votes]
) -> CastingRules:
    """The rules of one meeting, with what an unmarked ballot of each channel says worked out."""
    recommended = bytes(ballot.recommended)
    silent = ballot.all(SILENT)
    electronic = silent if counting.unmarked_electronic == "silent" else recommended
    unmarked = {
        Channel.MAIL: recommended,
        Channel.WEB: electronic,
        Channel.PHONE: electronic,
        Channel.FLOOR: silent,
        Channel.INTERMEDIARY: ballot.all(BROKER_NON_VOTE),
        Channel.REVOCATION: ballot.all(NO_AUTHORITY),
    }
    spoiled = SILENT if counting.spoiled == "silent" else NO_AUTHORITY
    return CastingRules(ballot, counting, unmarked, spoiled, floor_votes, weight)


def pattern(row: Marks, instruction: InstructionReceived, rules: CastingRules) -> Pattern:
    """What a row says in every column, the items of the floor included."""
    ballot, channel = rules.ballot, instruction.channel
    says = bytearray(rules.unmarked[channel])
    place = ballot.place
    for column, mark in row.marks.items():
        known = _INSTRUCTED.get(mark)
        says[place[column]] = _unusual(mark, rules) if known is None else known
    for group in ballot.groups:
        _together(says, group, row.marks, rules)
    if ballot.floor and channel is not Channel.FLOOR:
        for at in ballot.floor:
            says[at] = _by_proxyholders(at, instruction, rules)
    return bytes(says)


_INSTRUCTED = {choice.value: CODES[choice, Source.INSTRUCTED] for choice in Choice}


def _unusual(mark: str, rules: CastingRules) -> int:
    # A number of votes on a cumulative item is kept beside the pattern: see `cumulated`.
    return rules.spoiled if mark == SPOILED else _INSTRUCTED[Choice.FOR]


def _together(
    says: bytearray, group: tuple[int, ...], marks: Mapping[str, str], rules: CastingRules
) -> None:
    """An election whose marks bear on each other: undervoted is as marked, overvoted is spoiled."""
    columns = rules.ballot.columns
    marked = [at for at in group if columns[at].name in marks]
    if not marked:
        return
    for at in group:
        if at not in marked:
            says[at] = SILENT
    item = columns[group[0]].item
    if overvoted(item, marks):
        for at in group:
            says[at] = rules.spoiled


def overvoted(item: Item, marks: Mapping[str, str]) -> bool:
    """More names marked than seats, in an election where that can happen (C&DI 139.07)."""
    if item.cumulative or len(item.nominees) <= item.seats:
        return False
    return sum(marks.get(name) == Choice.FOR for name in item.columns) > item.seats


def _by_proxyholders(at: int, instruction: InstructionReceived, rules: CastingRules) -> int:
    if not instruction.discretion:
        return NO_AUTHORITY
    return rules.floor_votes.get(at, SILENT)


def cumulated(
    row: Marks, says: Pattern, votes_each: Votes, rules: CastingRules
) -> tuple[Cumulated, ...]:
    """The votes a row of `votes_each` votes gives on cumulative items: seats times as many."""
    given: list[Cumulated] = []
    for group in rules.ballot.groups:
        item = rules.ballot.columns[group[0]].item
        if item.cumulative:
            given += _spread(row, says, group, votes_each * item.seats, rules)
    return tuple(given)


def _spread(
    row: Marks, says: Pattern, group: tuple[int, ...], to_give: Votes, rules: CastingRules
) -> list[Cumulated]:
    """Numbers as they stand; what they leave is shared evenly by the names marked plain for."""
    columns = rules.ballot.columns
    numbers = {
        at: int(row.marks[columns[at].name])
        for at in group
        if row.marks.get(columns[at].name, "").isdigit()
    }
    given = [Cumulated(at, votes, Source.INSTRUCTED) for at, votes in numbers.items()]
    sources = {
        at: source
        for at in group
        for source in (Source.INSTRUCTED, Source.UNMARKED)
        if at not in numbers and says[at] == code(Choice.FOR, source)
    }
    if sources:
        rest = max(0, to_give - sum(numbers.values()))
        each = whole(Fraction(rest) / len(sources))
        given += [Cumulated(at, each, source) for at, source in sources.items()]
    return given


def votes_asked(marks: Mapping[str, str], item: Item) -> int:
    """The votes that marks ask for, in numbers, on a cumulative item."""
    return sum(int(mark) for name in item.columns if (mark := marks.get(name, "")).isdigit())


def whole(votes: Fraction | int) -> Votes:
    """An integer where it is one: only joint owners and evenly spread votes make parts."""
    if isinstance(votes, Fraction) and votes.denominator == 1:
        return votes.numerator
    return votes
