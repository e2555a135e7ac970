"""Whose vote counts where shares stand in several names?"""

from collections.abc import Hashable, Sequence
from fractions import Fraction
from typing import TypeVar

from quorate.rules.cite import law

Vote = TypeVar("Vote", bound=Hashable)


@law("8 Del. C. § 217(b)")
def binding(votes: Sequence[tuple[Vote, Fraction]]) -> tuple[Vote, ...]:
    """The vote that binds all joint owners, or the two of an even split.

    What it decides: `votes` are the votes of those owners who voted, each with its weight: heads,
    or interests where an instrument on file shows unequal ones.  One vote in the answer binds all;
    two are of an even split, and each votes half of the shares; none means that the text does not
    decide, and the inspector must.  Who did not vote has no weight.

    Example: A and B for, C against: for.  A for, B against: each half, 500.5 of 1,001 shares.  One
    for, one against, one abstaining: no majority and no even split; the inspector determines.

    Authority: § 217(b): one voting alone binds all; of more than one the majority binds all; if
    evenly split each faction may vote proportionally; by interest where the instrument so shows.
    """
    factions: dict[Vote, Fraction] = {}
    for vote, weight in votes:
        factions[vote] = factions.get(vote, Fraction(0)) + weight
    if len(factions) == 1:
        return tuple(factions)
    half = sum(factions.values(), Fraction(0)) / 2
    for vote, weight in factions.items():
        if weight > half:
            return (vote,)
    if len(factions) == 2:
        return tuple(factions)
    return ()
