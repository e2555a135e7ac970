"""How many votes must be present before a meeting may act?

A majority of the votes unless charter or bylaws say otherwise, and never under a third of them.
"""

from fractions import Fraction
from math import ceil, floor

from quorate.rules.cite import law
from quorate.words import Votes, part

MAJORITY = "majority"
THIRD = Fraction(1, 3)


class QuorumError(ValueError):
    """A quorum that is stated in no way known here."""


@law("8 Del. C. § 216")
def required(rule: str, votes: Votes) -> int:
    """The votes a quorum needs.

    What it decides: of a "majority", more than half of the votes entitled; of a fraction, that
    fraction itself, rounded up to a whole vote.  Raises QuorumError for a rule that is neither.

    Example: of 51,523,758 votes a majority is 25,761,880; of 100 votes a third is 34.

    Authority: § 216 lets charter or bylaws fix the quorum, and makes it a majority of the shares
    entitled to vote where they are silent.
    """
    if rule == MAJORITY:
        return floor(votes / Fraction(2)) + 1
    return ceil(votes * _fraction(rule))


def _fraction(rule: str) -> Fraction:
    try:
        found = part(rule)
    except ValueError:
        raise QuorumError(f"{rule!r} is no quorum; write majority, or a fraction as 1/3") from None
    if not 0 < found <= 1:
        raise QuorumError(f"{rule} is no quorum; write a fraction above 0 and at most 1")
    return found


@law("8 Del. C. § 216")
def statutory_floor(votes: int) -> int:
    """The fewest votes that charter or bylaws may make a quorum.

    What it decides: one third of the votes entitled, rounded up.

    Example: of 51,523,758 votes, 17,174,586.

    Authority: § 216: in no event shall a quorum consist of less than 1/3 of the shares entitled to
    vote, nor of a class that votes separately less than 1/3 of the class.
    """
    return ceil(votes * THIRD)
