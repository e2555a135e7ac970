"""Which votes stand in the bar of an item, in what order, and how is each filled?"""

from quorate.papers import wording
from quorate.pictures.bars import Stretch
from quorate.pictures.svg import (
    CROSSED,
    DARK,
    DOTTED,
    EMPTY,
    FALLEN,
    HATCHED,
    LEVEL,
    PALE,
    SOLID,
    UPRIGHT,
    Fill,
)
from quorate.rules.delaware import standards
from quorate.rules.delaware.standards import Base
from quorate.tally.result import ItemResult, StandardResult
from quorate.words import YEARS, Choice, ItemKind, Unvoted, Votes

_FILLS: dict[str, Fill] = {
    Choice.FOR: SOLID,
    Choice.AGAINST: HATCHED,
    Choice.WITHHOLD: HATCHED,
    Choice.ABSTAIN: DOTTED,
    Choice.ONE_YEAR: SOLID,
    Choice.TWO_YEARS: FALLEN,
    Choice.THREE_YEARS: PALE,
    Unvoted.SILENT: UPRIGHT,
    Unvoted.NO_AUTHORITY: CROSSED,
    Unvoted.BROKER_NON_VOTE: LEVEL,
}

_WAY_FILLS: dict[str, Fill] = {
    "web": SOLID,
    "phone": UPRIGHT,
    "mail": HATCHED,
    "intermediary": DARK,
    "reports": FALLEN,
    "joint owners": DOTTED,
    "rejected": CROSSED,
    "floor": PALE,
    "in_person": LEVEL,
}


def fill_of_way(way: str) -> Fill:
    """How shares that came this way are filled."""
    return _WAY_FILLS.get(way, EMPTY)


def ordered(item: ItemResult) -> list[str]:
    """What was said on an item, what counts for it first: the leading choice of a frequency."""
    words = list(item.votes)
    if item.kind == ItemKind.FREQUENCY:
        years = sorted(YEARS, key=lambda year: -item.votes.get(year, 0))
        words = [*years, *(word for word in words if word not in tuple(YEARS))]
    # The non-votes stand last: they are the farthest from a vote.
    words.sort(key=lambda word: word == Unvoted.BROKER_NON_VOTE)
    return words


def stretch(word: str, votes: Votes) -> Stretch:
    """The stretch of a choice, or of those who made none."""
    return Stretch(wording.CHOICES[word], votes, _FILLS[word])


def whole_item(item: ItemResult) -> list[Stretch]:
    """All that is present on an item."""
    return [stretch(word, item.votes.get(word, 0)) for word in ordered(item)]


def under(item: ItemResult, standard: StandardResult) -> list[Stretch]:
    """What enters the base of one standard, or, where there is none, the votes it compares."""
    known = standards.read(standard.standard)
    if standard.base is None:
        return [
            stretch(word, item.votes.get(word, 0))
            for word in ordered(item)
            if word in tuple(Choice) and word != Choice.ABSTAIN
        ]
    if known.base is Base.OUTSTANDING:
        among = whole_item(item)
    else:
        among = [
            stretch(word, item.votes.get(word, 0))
            for word in ordered(item)
            if known.of({word: 1}, 0)
        ]
    if known.shareclass or known.excluding:  # the item's votes are not those of the base
        rest = Stretch("The rest of the base", standard.base - standard.votes_for, HATCHED)
        return [stretch(Choice.FOR, standard.votes_for), rest]
    return among
