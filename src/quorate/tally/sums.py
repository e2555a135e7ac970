"""What do the ballots add up to?  Shares by pattern, and what no pattern can hold, exactly.

Engines only sum: whichever engine filled them, the same sums are decoded the same way.
"""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from quorate.casting.ballot import SAYS, Ballot, Pattern
from quorate.casting.cast import Part, whole
from quorate.entries.meeting import Item
from quorate.words import Choice, Source, Unvoted, Votes

Words = dict[str, Votes]


@dataclass(slots=True)
class Sums:
    """Parts of shares by class.  `margins` are what intermediaries report column by column."""

    patterns: dict[tuple[str, Pattern], Votes] = field(default_factory=dict)
    margins: dict[tuple[str, int, int], Votes] = field(default_factory=dict)
    cumulated: dict[tuple[str, int, Source], Votes] = field(default_factory=dict)
    present: dict[str, Votes] = field(default_factory=dict)
    ways: dict[tuple[str, str], Votes] = field(default_factory=dict)  # by class, how they came

    def cast(self, shareclass: str, way: str, parts: Iterable[Part]) -> None:
        """Add the shares of one position, as they are voted."""
        for part in parts:
            key = shareclass, part.pattern
            self.patterns[key] = self.patterns.get(key, 0) + part.shares
            self.come(shareclass, way, part.shares)
            for given in part.cumulated:
                self.cumulate(shareclass, given.place, given.source, given.votes)

    def come(self, shareclass: str, way: str, shares: Votes) -> None:
        """Add shares to those present: whole again as soon as the owners' parts of them are."""
        self.present[shareclass] = whole(self.present.get(shareclass, 0) + shares)
        self.ways[shareclass, way] = whole(self.ways.get((shareclass, way), 0) + shares)

    def margin(self, shareclass: str, place: int, code: int, shares: Votes) -> None:
        """Add shares to one column alone."""
        key = shareclass, place, code
        self.margins[key] = self.margins.get(key, 0) + shares

    def cumulate(self, shareclass: str, place: int, source: Source, votes: Votes) -> None:
        key = shareclass, place, source
        self.cumulated[key] = self.cumulated.get(key, 0) + votes

    def add(self, other: "Sums") -> None:
        """Add all of another's sums: counts of parts of a register make the count of the whole."""
        _add(self.patterns, other.patterns)
        _add(self.margins, other.margins)
        _add(self.cumulated, other.cumulated)
        _add(self.present, other.present)
        _add(self.ways, other.ways)


_K = TypeVar("_K", bound=Hashable)


def _add(mine: dict[_K, Votes], theirs: dict[_K, Votes]) -> None:
    for key, votes in theirs.items():
        mine[key] = mine.get(key, 0) + votes


@dataclass(frozen=True, slots=True)
class ColumnSums:
    """One column of one class, decoded: by word, and the votes cast by source."""

    words: Words
    sources: Words


def decode(sums: Sums, ballot: Ballot, weight: dict[str, Votes]) -> dict[str, list[ColumnSums]]:
    """Votes (not shares) by class and column, zeros included."""
    nothing: list[Votes] = [0] * len(SAYS)
    counted = {name: [nothing.copy() for _ in ballot.columns] for name in weight}
    for (name, pattern), shares in sums.patterns.items():
        by_column = counted[name]
        for place, code in enumerate(pattern):
            by_column[place][code] += shares
    for (name, place, code), shares in sums.margins.items():
        counted[name][place][code] += shares
    return {
        name: [
            _column(column.item, counted[name][place], weight[name], _given(sums, name, place))
            if votes_on(column.item, name)
            else ColumnSums(_nothing(column.item), dict.fromkeys(Source, 0))
            for place, column in enumerate(ballot.columns)
        ]
        for name in weight
    }


def votes_on(item: Item, shareclass: str) -> bool:
    """Does a class vote on an item?  Every class does where the call names none."""
    return not item.classes or shareclass in item.classes


def _given(sums: Sums, name: str, place: int) -> dict[Source, Votes]:
    return {
        source: votes
        for (by, at, source), votes in sums.cumulated.items()
        if by == name and at == place
    }


def _nothing(item: Item) -> Words:
    return dict.fromkeys((*item.choices, *Unvoted), 0)


def _column(
    item: Item, codes: list[Votes], weight: Votes, given: dict[Source, Votes]
) -> ColumnSums:
    words, sources = _nothing(item), dict[str, Votes](dict.fromkeys(Source, 0))
    for code, shares in enumerate(codes):
        if not shares:
            continue
        says = SAYS[code]
        if item.cumulative and says.word == Choice.FOR:
            continue  # counted by the votes given, below
        votes = whole(shares * weight)
        words[says.word] = words.get(says.word, 0) + votes
        if says.source is not None:
            sources[says.source] += votes
    for source, votes in given.items():
        words[Choice.FOR] += votes
        sources[source] += votes
    return ColumnSums(words, sources)
