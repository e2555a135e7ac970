"""What does one ballot say, in so few bytes that ten million of them can be summed?

A ballot has a column for each nominee and for each other item.  What it says in a column is a code
of one byte: a choice and where it came from, or one of the three ways of being present without a
vote.  The codes of all columns in a row are the ballot's pattern; engines sum shares by pattern.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from quorate.entries.meeting import Item, MeetingCalled
from quorate.words import Choice, Source, Unvoted

Pattern: TypeAlias = bytes


class Says(NamedTuple):
    """What a code stands for."""

    word: str
    source: Source | None


_CHOICES, _SOURCES = tuple(Choice), tuple(Source)

SAYS: tuple[Says, ...] = (
    *(Says(choice.value, source) for choice in _CHOICES for source in _SOURCES),
    *(Says(unvoted.value, None) for unvoted in Unvoted),
)

BROKER_NON_VOTE, SILENT, NO_AUTHORITY = range(len(SAYS) - 3, len(SAYS))

# Two ballots would vote differently only if their words differ: where a vote came from is no vote.
WORDS_ALONE = bytes(
    code - code % len(_SOURCES) if code < BROKER_NON_VOTE else code for code in range(256)
)

CODES: dict[tuple[str, Source], int] = {
    (says.word, says.source): code for code, says in enumerate(SAYS) if says.source is not None
}


def code(choice: str, source: Source) -> int:
    """The code of a choice that came from a source."""
    return CODES[choice, source]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the ballot: the nominee's or the item's name there, and its item."""

    name: str
    title: str
    item: Item


@dataclass(frozen=True, slots=True)
class Ballot:
    """The columns of a meeting's ballot, in the order of the agenda.

    `groups` are the places of the columns of each election whose marks bear on each other: a
    contested one (more nominees than seats), or a cumulative one.
    """

    columns: tuple[Column, ...]
    place: dict[str, int]
    recommended: tuple[int, ...]  # the code an unmarked column takes, by place
    groups: tuple[tuple[int, ...], ...]
    floor: tuple[int, ...]  # the places of items moved at the meeting

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    def all(self, what: int) -> Pattern:
        """The pattern that says the same in every column."""
        return bytes([what]) * len(self.columns)


def ballot(called: MeetingCalled, moved: Sequence[Item] = ()) -> Ballot:
    """The ballot of a meeting: its call's items and those moved on the floor."""
    columns: list[Column] = []
    for item in (*called.items, *moved):
        titles = [nominee.name for nominee in item.nominees] or [item.title]
        columns += [
            Column(name, title, item) for name, title in zip(item.columns, titles, strict=True)
        ]
    place = {column.name: at for at, column in enumerate(columns)}
    groups = [
        tuple(place[name] for name in item.columns)
        for item in called.items
        if item.nominees and (len(item.nominees) > item.seats or item.cumulative)
    ]
    return Ballot(
        tuple(columns),
        place,
        tuple(_recommended(column) for column in columns),
        tuple(groups),
        tuple(at for at, column in enumerate(columns) if column.item.floor),
    )


def _recommended(column: Column) -> int:
    item = column.item
    recommended_for = sum(choice is Choice.FOR for choice in item.recommend.values())
    if item.nominees and not item.cumulative and recommended_for > item.seats:
        return SILENT  # more names than seats: the card says no vote that could be cast
    choice = item.recommend.get(column.name)
    return SILENT if choice is None else code(choice, Source.UNMARKED)
