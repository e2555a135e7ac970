"""What do an abstention, a non-vote, a withheld and an absent vote do to an item?

The matrix a proxy statement prints (17 CFR 240.14a-101, Item 21(b)), worked from the standards.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from quorate.entries.meeting import Item
from quorate.rules.delaware import standards
from quorate.rules.delaware.standards import Base, Standard, Way


class Effect(StrEnum):
    """What a vote that is not for does."""

    AGAINST = "against"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effects:
    """The effect on one item, under all the standards that must hold."""

    abstain: Effect
    withhold: Effect
    broker_non_vote: Effect
    absent: Effect


def effects(item: Item) -> Effects:
    """The effects under an item's standards: against where any one of them says so.

    On a matter a broker may vote there are no broker non-votes, so they have no effect.
    """
    read = [standards.read(stated) for stated in item.standards]
    non_votes = [] if item.broker_may_vote else read
    return Effects(
        abstain=_effect(_abstention_works(each) for each in read),
        withhold=_effect(_withheld_works(each) for each in read),
        broker_non_vote=_effect(_non_vote_works(each) for each in non_votes),
        absent=_effect(_has_base(each, Base.OUTSTANDING) for each in read),
    )


def _effect(against: Iterator[bool]) -> Effect:
    return Effect.AGAINST if any(against) else Effect.NONE


def _has_base(standard: Standard, *bases: Base) -> bool:
    return standard.way is Way.FRACTION and standard.base in bases


def _abstention_works(standard: Standard) -> bool:
    if _has_base(standard, Base.CAST):
        return standard.abstain_against
    return _has_base(standard, Base.PRESENT, Base.ALL_PRESENT, Base.OUTSTANDING)


def _withheld_works(standard: Standard) -> bool:
    if _has_base(standard, Base.CAST):
        return standard.withhold_against
    return _has_base(standard, Base.PRESENT, Base.ALL_PRESENT, Base.OUTSTANDING)


def _non_vote_works(standard: Standard) -> bool:
    return _has_base(standard, Base.ALL_PRESENT, Base.OUTSTANDING)
