"""By when must the sides of a contest name their nominees? (17 CFR 240.14a-19)"""

from datetime import date
from fractions import Fraction

from quorate.rules.cite import law
from quorate.rules.days import anniversary, back, on
from quorate.rules.federal.cards import UNIVERSAL
from quorate.words import Votes

DISSIDENT_DAYS, REGISTRANT_DAYS = 60, 50
ANNOUNCED_DAYS, STATEMENT_DAYS, AFTER_REGISTRANT = 10, 25, 5
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


@law("17 CFR 240.14a-19(b)(1)", since=UNIVERSAL)
def dissident_notice_when_moved(meeting_day: date, announced: date) -> date:
    """The last day for a dissident's names where the meeting moved or none was held last year.

    What it decides: where it moved by more than 30 days, the later of 60 days before the meeting
    and the tenth day after it was first announced.

    Example: for August 1, 2027, announced June 10: June 20.

    Authority: Rule 14a-19(b)(1).
    """
    return max(back(meeting_day, DISSIDENT_DAYS), on(announced, ANNOUNCED_DAYS))


@law("17 CFR 240.14a-19(a)(2)", since=UNIVERSAL)
def dissident_statement_by(meeting_day: date, registrant_filed: date) -> date:
    """The last day for a dissident to file its definitive statement.

    What it decides: the later of 25 calendar days before the meeting and five after the company
    filed its own.

    Example: for June 18, 2026, the company's filed April 29: May 24.

    Authority: Rule 14a-19(a)(2).
    """
    return max(back(meeting_day, STATEMENT_DAYS), on(registrant_filed, AFTER_REGISTRANT))
