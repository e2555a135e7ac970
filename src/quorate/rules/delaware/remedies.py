"""What heals a defect, and which holders are protected by law?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import on
from quorate.words import Votes

CHALLENGE_DAYS = 120
SAFE_HARBOUR = date(2025, 3, 25)


@law("8 Del. C. § 204", "8 Del. C. § 205(f)")
def challenge_by(validation_effective: date, notice_given: date) -> date:
    """The last day to challenge the ratification of a defective act.

    What it decides: the 120th day after the later of the time the ratification takes effect and
    the time notice of it is given.

    Example: effective and told on July 1, 2013: October 29.

    Authority: § 205(f).  Ratification is the way to heal a record date, a notice or a vote that
    fell short.
    """
    return on(max(validation_effective, notice_given), CHALLENGE_DAYS)


@law("8 Del. C. § 262(b)")
def appraisal_attaches(*, merger_or_conversion: bool, charter_grants: bool = False) -> bool:
    """May a holder who dissents demand the fair value of the shares?

    What it decides: on a merger, consolidation, conversion and the like, with the exceptions of
    § 262(b) for listed shares; not on a reverse split or another amendment, unless the charter
    grants it.

    Example: a reverse split carries no such right.

    Authority: § 262(b) and (c).
    """
    return merger_or_conversion or charter_grants


@law("8 Del. C. § 144(a)(2)", since=SAFE_HARBOUR)
def disinterested_approved(votes_for: Votes, votes_against: Votes, on_day: date) -> bool:
    """Do the votes of disinterested holders make an interested transaction safe?

    What it decides: from March 25, 2025, an informed and uncoerced majority of the votes cast by
    disinterested holders does.

    Example: 501 for and 500 against do; 500 and 500 do not.

    Authority: § 144(a)(2), as amended on that day.
    """
    return on_day >= SAFE_HARBOUR and votes_for > votes_against
