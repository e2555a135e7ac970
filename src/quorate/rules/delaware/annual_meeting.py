"""When must an annual meeting be held, and what makes one where nobody is in the room?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import months_after, on

AFTER_THE_DESIGNATED_DAY = 30
MONTHS = 13


@law("8 Del. C. § 211(c)")
def court_may_order_after(last_election: date, designated: date | None = None) -> date:
    """The last day on which no holder can have a meeting ordered.

    What it decides: the 30th day after the day designated for the annual meeting, or, where none
    was designated, 13 months after the latest of the last annual meeting, the last written consent
    that elected directors and the organization of the company.  From the next day any holder or
    director may ask the Court of Chancery to order one.

    Example: after the meeting of June 6, 2012, with no day designated: July 6, 2013.

    Authority: § 211(c).
    """
    if designated is not None:
        return on(designated, AFTER_THE_DESIGNATED_DAY)
    return months_after(last_election, MONTHS)


@law("8 Del. C. § 211(b)")
def consent_replaces_the_meeting(
    *, unanimous: bool, every_seat_vacant: bool, every_seat_filled: bool
) -> bool:
    """May directors be elected by written consent in lieu of the annual meeting?

    What it decides: they may where the consent is unanimous, or where every directorship that the
    meeting could fill is vacant and the consent fills it.

    Example: a consent of 90% of the votes, with incumbents in office, does not replace it.

    Authority: § 211(b).
    """
    return unanimous or (every_seat_vacant and every_seat_filled)


@law("8 Del. C. § 211(a)(2)")
def remote_holder_is_present(
    *, verified: bool, may_take_part_and_vote: bool, votes_recorded: bool
) -> bool:
    """Is a holder who takes part from elsewhere present, and may that holder vote?

    What it decides: all three must be so: the company verifies who is a holder or proxyholder, it
    gives them a reasonable opportunity to follow, take part and vote, and it keeps a record of
    what they vote.

    Example: a web broadcast without a way to vote makes nobody present.

    Authority: § 211(a)(2)(i) to (iii).
    """
    return verified and may_take_part_and_vote and votes_recorded
