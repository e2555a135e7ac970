"""By when do large investors say how they voted on pay? (Form N-PX)"""

from datetime import date

from quorate.rules.cite import law

FIRST = date(2023, 7, 1)
JULY = 7


@law("17 CFR 240.14Ad-1", since=FIRST)
def votes_reported_by(voted: date) -> date:
    """The last day for a manager's report of a vote on executive pay.

    What it decides: August 31 after the twelve months to June 30 in which it was cast; votes from
    July 1, 2023.

    Example: cast June 18, 2026: August 31, 2026; cast July 1, 2026: August 31, 2027.

    Authority: Rule 14Ad-1(a).
    """
    return date(voted.year + (voted.month >= JULY), 8, 31)
