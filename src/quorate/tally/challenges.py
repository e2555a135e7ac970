"""Which doubts could still change an outcome?  A bound that may warn too often, never too seldom.

The votes of a doubtful position could at the most all move to one side or the other.  If all that
is doubtful together changes nothing, no ruling can; otherwise each position is tried by itself.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import reduce
from typing import NamedTuple, TypeAlias

from quorate.entries.meeting import Item
from quorate.tally.counted import Counted
from quorate.tally.outcome import Votings, item_results
from quorate.tally.record import Record
from quorate.tally.result import Defect, ItemResult, Result
from quorate.tally.sums import ColumnSums, Words, votes_on
from quorate.words import YEARS, Choice, DefectKind, ItemKind, Outcome, Votes, figure

POSITIONS_TRIED_MAX = 100  # the largest; the rest are said together

Move: TypeAlias = Callable[[Words, "Stake", Item], Words]

# Doubts that a ruling could end with the shares absent: the rest can only bring shares in.
_MAY_BE_REJECTED = frozenset({DefectKind.SAME_DAY, DefectKind.SPOILED, DefectKind.JOINT_OWNERS})


class Stake(NamedTuple):
    """Votes of one class in doubt: absent ones that could come in, present ones that could move."""

    absent: Votes = 0
    present: Votes = 0
    may_leave: Votes = 0

    def with_other(self, other: "Stake") -> "Stake":
        """Both together."""
        return Stake(
            self.absent + other.absent,
            self.present + other.present,
            self.may_leave + other.may_leave,
        )

    @property
    def votes(self) -> Votes:
        return self.absent + self.present


Doubt: TypeAlias = dict[str, Stake]  # by class


def doubts(result: Result, record: Record, votings: Votings, counted: Counted) -> tuple[str, ...]:
    """In words, each open doubt that could change an outcome, the largest first."""
    together = _together(result.defects, record, votings, counted)
    changed = _could_change(together, result, votings) if together else []
    if not changed:
        return ()
    by_position = _one_by_one(result.defects, record, votings, counted)
    largest = sorted(by_position, key=lambda each: (-_votes(by_position[each]), each))
    says = [
        _words(position, by_position[position], alone, result)
        for position in largest[:POSITIONS_TRIED_MAX]
        if (alone := _could_change(by_position[position], result, votings))
    ]
    if says:
        return tuple(says)
    items = ", ".join(changed)
    return (
        f"{figure(_votes(together))} votes in doubt, none enough alone, could change item {items}",
    )


def _together(
    defects: Sequence[Defect], record: Record, votings: Votings, counted: Counted
) -> Doubt:
    """What is at stake at all doubtful positions of the register, each of them once."""
    register, used, beneath = record.register, counted.used.get, counted.below.get
    number = register.number.get
    may_go = {number(each.position) for each in defects if each.kind in _MAY_BE_REJECTED}
    named = {number(each.position) for each in defects}
    by_class: dict[str, list[int]] = {}
    for at in named:
        if at is not None:
            by_class.setdefault(register.classes[at], []).append(at)
    total: Doubt = {}
    for name, places in by_class.items():
        weight = votings.weight[name]
        represented = sum([used(at, 0) for at in places])
        below = sum([beneath(at, 0) for at in places])
        held = sum([register.shares[at] for at in places])
        leaving = sum([used(at, 0) - beneath(at, 0) for at in places if at in may_go])
        total[name] = Stake(
            (held - represented) * weight, (represented - below) * weight, leaving * weight
        )
    return total


def _one_by_one(
    defects: Sequence[Defect], record: Record, votings: Votings, counted: Counted
) -> dict[str, Doubt]:
    """What is at stake at each doubtful position of the register."""
    by_position: dict[str, list[Defect]] = {}
    for each in defects:
        if each.position in record.register.number:
            by_position.setdefault(each.position, []).append(each)
    return {
        position: _together(each, record, votings, counted)
        for position, each in by_position.items()
    }


def _votes(doubt: Doubt) -> Votes:
    return sum(stake.votes for stake in doubt.values())


def _words(position: str, doubt: Doubt, items: list[str], result: Result) -> str:
    defect = next(each for each in result.defects if each.position == position)
    named = f" ({defect.named})" if defect.named else ""
    which = ", ".join(items)
    votes = figure(_votes(doubt))
    return f"{position}{named}: {defect.kind}, {votes} votes, could change item {which}"


def _could_change(doubt: Doubt, result: Result, votings: Votings) -> list[str]:
    """The items and nominees whose outcome these votes could change."""
    if _quorum_at_stake(doubt, votings):
        return [item.item for item in result.items]
    stand = {item.item: item.outcome for item in result.items}
    changed: dict[str, None] = {}
    for shifted in _shifts(doubt, votings):
        for item in item_results(shifted):
            if _differs(item, stand):
                changed[item.item] = None
    return [name for name in stand if name in changed]


def _differs(item: ItemResult, stand: dict[str, Outcome]) -> bool:
    return item.outcome is not stand[item.item]


def _quorum_at_stake(doubt: Doubt, votings: Votings) -> bool:
    now = votings.quorum
    entire = reduce(Stake.with_other, doubt.values(), Stake())
    parts = {"": (now, entire)}
    parts |= {name: (part, doubt.get(name, Stake())) for name, part in now.by_class.items()}
    for part, stake in parts.values():
        enough = part.present >= part.required
        more = part.present + stake.absent >= part.required
        fewer = part.present - stake.may_leave >= part.required
        if enough is not more or enough is not fewer:
            return True
    return False


def _shifts(doubt: Doubt, votings: Votings) -> Iterator[Votings]:
    """The count with the doubtful votes moved: all one way, column by column, then the other."""
    columns = votings.ballot.columns
    for place, column in enumerate(columns):
        if column.item.kind is ItemKind.FREQUENCY:
            for year in YEARS:
                yield _shifted(doubt, votings, {place: _toward(year)})
        else:
            rivals = [
                at for at, other in enumerate(columns) if other.item is column.item and at != place
            ]
            yield _shifted(doubt, votings, {place: _up, **dict.fromkeys(rivals, _down)})
            yield _shifted(doubt, votings, {place: _down, **dict.fromkeys(rivals, _up)})


def _shifted(doubt: Doubt, votings: Votings, moves: dict[int, Move]) -> Votings:
    columns = {name: list(each) for name, each in votings.columns.items()}
    for place, move in moves.items():
        item = votings.ballot.columns[place].item
        for name, stake in doubt.items():
            if votes_on(item, name):
                words = move(dict(columns[name][place].words), stake, item)
                columns[name][place] = ColumnSums(words, columns[name][place].sources)
    return replace(votings, columns=columns)


def _up(words: Words, stake: Stake, item: Item) -> Words:
    words[Choice.FOR] += stake.votes
    rival = _against(item)
    words[rival] = max(0, words[rival] - stake.present)
    return words


def _down(words: Words, stake: Stake, item: Item) -> Words:
    words[Choice.FOR] = max(0, words[Choice.FOR] - stake.present)
    words[_against(item)] += stake.votes
    return words


def _against(item: Item) -> Choice:
    return Choice.AGAINST if Choice.AGAINST in item.choices else item.choices[-1]


def _toward(year: Choice) -> Move:
    def move(words: Words, stake: Stake, _: Item) -> Words:
        for other in YEARS:
            if other is year:
                words[other] += stake.votes
            else:
                words[other] = max(0, words[other] - stake.present)
        return words

    return move
