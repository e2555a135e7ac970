"""Who is elected director, and what becomes of one who is not?"""

from collections.abc import Mapping

from quorate.rules.cite import law
from quorate.words import Outcome, Votes


@law("8 Del. C. § 216(3)")
def seats_filled(votes_for: Mapping[str, Votes], seats: int) -> dict[str, Outcome]:
    """What a plurality makes of each nominee.

    What it decides: the seats go to those with the most votes for, and nobody is elected without a
    vote.  Where more stand level for the last seats than there are seats left, those are tied and
    the others keep theirs.

    Example: two seats and votes of 900, 500 and 500: the first is elected, the others are tied.

    Authority: § 216(3): directors shall be elected by a plurality of the votes of the shares
    present and entitled to vote on the election, unless charter or bylaws say otherwise.
    """
    outcomes: dict[str, Outcome] = {}
    for nominee, votes in votes_for.items():
        above = sum(other > votes for other in votes_for.values())
        level = sum(other == votes for other in votes_for.values())
        if votes <= 0 or above >= seats:
            outcomes[nominee] = Outcome.NOT_ELECTED
        elif above + level > seats:
            outcomes[nominee] = Outcome.TIED
        else:
            outcomes[nominee] = Outcome.ELECTED
    return outcomes


@law("8 Del. C. § 214", "8 Del. C. § 212(a)")
def cumulated(votes: int, seats: int) -> int:
    """The votes a holder may give one nominee or spread, where the charter lets votes cumulate.

    What it decides: the votes the holder would have otherwise, times the directors to be elected
    at this election: the seats of the class that is up, not of the whole board.

    Example: 1,000 shares and 2 seats: 2,000 votes.

    Authority: § 214: the certificate of incorporation may provide that each holder shall be
    entitled to as many votes as the shares' votes multiplied by the number of directors.
    """
    return votes * seats


@law("8 Del. C. § 141(b)", "8 Del. C. § 216")
def must_tender_resignation(votes_for: Votes, withheld: Votes) -> bool:
    """Does a resignation policy bite on one whom a plurality elected?

    What it decides: it does where more votes were withheld than given.  A tie does not.

    Example: 12,900,000 for and 13,100,000 withheld: elected, and the resignation is tendered.

    Authority: § 141(b): a resignation may be made irrevocable if it is conditioned on failing to
    receive a specified vote.
    """
    return withheld > votes_for


@law("8 Del. C. § 141(b)")
def holds_over(outcome: Outcome, incumbent: bool) -> bool:
    """Does a nominee who was not elected stay in office?

    What it decides: an incumbent who is not elected stays until a successor is elected and
    qualified, or until an earlier resignation or removal.  The seat is not vacant.

    Example: a director who fails the vote stays as a holdover.  A newcomer who fails it is nothing.

    Authority: § 141(b): each director shall hold office until such director's successor is elected
    and qualified or until such director's earlier resignation or removal.
    """
    return incumbent and outcome in (Outcome.NOT_ELECTED, Outcome.TIED, Outcome.NO_QUORUM)


HOLDOVER = "not elected; stays in office until a successor is elected and qualified"
