"""When did the polls close on each item, and what was moved on the floor? (8 Del. C. § 231(c))"""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction
from math import lcm

from quorate.entries.meeting import Act, Item, MeetingCalled
from quorate.words import ActKind, Choice, ItemKind, Votes


def moved(acts: Sequence[Act]) -> tuple[Item, ...]:
    """The items moved at the meeting, each by an act `floor_item` that names its number."""
    return tuple(
        Item(
            number=number,
            kind=ItemKind(act.choice) if act.choice else ItemKind.OTHER,
            title=act.detail or f"Motion {number}",
            choices=(Choice.FOR, Choice.AGAINST, Choice.ABSTAIN),
            standards=("majority_present",),
            floor=True,
        )
        for act in acts
        if act.act is ActKind.FLOOR_ITEM
        for number in act.items
    )


def closings(called: MeetingCalled, acts: Sequence[Act]) -> dict[str, datetime]:
    """The instant the polls closed on each item, the instant itself being in time.

    An act `polls_closed` governs instead of the call; one that names items closes those, one that
    names none closes the rest.  Of several for one item the last stands: the polls were reopened.
    """
    numbers = [item.number for item in (*called.items, *moved(acts))]
    general = called.polls_close
    closed: dict[str, datetime] = {}
    for act in sorted(acts, key=lambda act: act.at):
        if act.act is ActKind.POLLS_CLOSED:
            if not act.items:
                general = act.at
            for number in act.items:
                closed[number] = act.at
    return {number: closed.get(number, general) for number in numbers}


def weights(called: MeetingCalled) -> dict[str, Votes]:
    """The votes of one part of a share of each class, in the smallest part of a vote of any."""
    parts = lcm(*(each.unit for each in called.classes))
    by_class: dict[str, Votes] = {}
    for each in called.classes:
        votes = each.votes_per_share * Fraction(parts, each.unit)
        by_class[each.name] = votes.numerator if votes.denominator == 1 else votes
    return by_class


def proxyholders_choices(acts: Sequence[Act], numbers: Sequence[str]) -> dict[str, Choice]:
    """What the proxyholders voted on items of the floor, by the item's number.

    A ballot that names the item is before one for all; of several the last one cast stands.
    """
    ballots = [
        act
        for act in sorted(acts, key=lambda act: act.at)
        if act.act is ActKind.PROXYHOLDERS_BALLOT and act.choice in tuple(Choice)
    ]
    general = {number: Choice(act.choice) for act in ballots if not act.items for number in numbers}
    return general | {number: Choice(act.choice) for act in ballots for number in act.items}
