"""What does a card say, and what does it come to?  Both are drawn in one breath.

a blank comes to        on mail, web, phone    the recommendation, source `unmarked`
                        on the floor           silent
                        from an intermediary   a broker non-vote
two crosses             on any                 no authority
"""

from dataclasses import dataclass

from quorate.rehearsal.call import BALLOT, NAMES, Column
from quorate.rehearsal.draws import Draws
from quorate.words import Channel, Choice, ItemKind, Source, Unvoted

SPOILED = "spoiled"


@dataclass(frozen=True, slots=True)
class Card:
    """Marks and what they come to (a word and the source of a vote), in the ballot's order."""

    marks: tuple[str, ...]
    casts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Mood:
    """How many in a hundred follow the recommendation, by column, in one made-up world."""

    follow: tuple[int, ...]


def draw_mood(draws: Draws) -> Mood:
    """Support as statistics have it (most pass with nine in ten), one matter in four contested."""
    follow = []
    for column in BALLOT:
        if column.kind is ItemKind.RATIFICATION:
            follow.append(draws.between(92, 99))
        elif draws.one_in(4):
            follow.append(draws.between(42, 58))
        else:
            follow.append(draws.between(75, 97))
    return Mood(tuple(follow))


def draw_choice(draws: Draws, mood: Mood, index: int) -> Choice:
    """One holder's choice in one column."""
    column = BALLOT[index]
    if draws.percent(mood.follow[index]):
        return column.recommend
    return draws.pick(tuple(choice for choice in column.choices if choice != column.recommend))


def instructed(choices: tuple[Choice, ...]) -> Card:
    """A card marked throughout."""
    return Card(tuple(choices), tuple((choice, Source.INSTRUCTED) for choice in choices))


def blank(column: Column, channel: Channel) -> tuple[str, str]:
    """What an unmarked column comes to."""
    if channel is Channel.FLOOR:
        return Unvoted.SILENT, ""
    if channel is Channel.INTERMEDIARY:
        return Unvoted.BROKER_NON_VOTE, ""
    return column.recommend, Source.UNMARKED


def full_card(draws: Draws, mood: Mood) -> Card:
    return instructed(tuple(draw_choice(draws, mood, index) for index in range(len(BALLOT))))


def with_blanks(draws: Draws, mood: Mood, channel: Channel, keep: int = 50) -> Card:
    """A card with at least one column left unmarked; `keep` in a hundred of the rest are marked.

    From an intermediary at least one column stays marked, for a card that marks nothing is absent.
    """
    card = full_card(draws, mood)
    first = draws.below(len(BALLOT))
    spared = (first + 1) % len(BALLOT) if channel is Channel.INTERMEDIARY else None
    for index in range(len(BALLOT)):
        if index == first or (index != spared and not draws.percent(keep)):
            card = changed(card, index, "", blank(BALLOT[index], channel))
    return card


def changed(card: Card, index: int, mark: str, cast: tuple[str, str]) -> Card:
    """The card with one column said otherwise."""
    return Card(
        (*card.marks[:index], mark, *card.marks[index + 1 :]),
        (*card.casts[:index], cast, *card.casts[index + 1 :]),
    )


def spoil(card: Card, index: int) -> Card:
    return changed(card, index, SPOILED, (Unvoted.NO_AUTHORITY, ""))


def said_otherwise(draws: Draws, card: Card) -> Card:
    """A card that votes differently in one column at least."""
    index = draws.below(len(BALLOT))
    word = card.casts[index][0]
    other = draws.pick(tuple(choice for choice in BALLOT[index].choices if choice != word))
    return changed(card, index, other, (other, Source.INSTRUCTED))


def all_unvoted(word: Unvoted) -> Card:
    """No marks: present, and in every column the same want of a vote."""
    return Card(("",) * len(NAMES), ((word, ""),) * len(NAMES))


SILENT = all_unvoted(Unvoted.SILENT)
NO_AUTHORITY = all_unvoted(Unvoted.NO_AUTHORITY)
