"""By when must the sides of a contest name their nominees? (17 CFR 240.14a-19)"""

from datetime import date
from fractions import Fraction

from quorate.rules.cite import law
from quorate.rules.days import anniversary, back
from quorate.rules.federal.cards import UNIVERSAL
from quorate.words import Votes

DISSIDENT_DAYS, REGISTRANT_DAYS = 60, 50
SOLICITED = Fraction(67, 100)


@law("17 CFR 240.14a-19(b)(1)", since=UNIVERSAL)
def dissident_notice_by(prior_meeting: date) -> date:
    """The last day for a dissident to name its nominees to the company.

    What it decides: 60 calendar days before the anniversary of the prior annual meeting.  A bylaw
    may ask for it earlier.

    Example: after June 18, 2026: April 19, 2027.

    Authority: Rule 14a-19(b)(1).
    """
    return back(anniversary(prior_meeting), DISSIDENT_DAYS)


@law("17 CFR 240.14a-19(d)", since=UNIVERSAL)
def registrant_notice_by(prior_meeting: date) -> date:
    """The last day for the company to name its nominees to the dissident.

    What it decides: 50 calendar days before the anniversary of the prior annual meeting.

    Example: after June 18, 2026: April 29, 2027.

    Authority: Rule 14a-19(d).
    """
    return back(anniversary(prior_meeting), REGISTRANT_DAYS)


@law("17 CFR 240.14a-19(a)(3)", since=UNIVERSAL)
def solicits_enough(votes: Votes, outstanding: Votes) -> bool:
    """Does a dissident solicit holders of enough of the voting power?

    What it decides: of at least 67% of what may vote on the election; exactly 67% is enough.

    Example: 67 of 100 votes are enough, 66 are not.

    Authority: Rule 14a-19(a)(3).
    """
    return votes >= outstanding * SOLICITED
