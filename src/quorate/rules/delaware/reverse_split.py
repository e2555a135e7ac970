"""What does a reverse split leave of the authorized shares, the par value and the time to do it?"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from quorate.rules.cite import law
from quorate.rules.days import months_after, on

FILING_DELAY_AT_MOST = 90


@law("8 Del. C. § 161", "8 Del. C. § 242(a)(3)")
def unreserved(authorized: int, outstanding: int, reserved: Iterable[int]) -> int:
    """The shares that may still be issued for anything.

    What it decides: the authorized, less the outstanding, less what is reserved.  A combination
    leaves the authorized number as it is unless the amendment says otherwise.

    Example: 125,000,000 less 51,176,906 and reserves of 4,500,000: 69,323,094.

    Authority: § 161: directors may issue shares up to the amount authorized.
    """
    return authorized - outstanding - sum(reserved)


@law("8 Del. C. § 153", "8 Del. C. § 154")
def par_total(shares: int, par: Decimal) -> Decimal:
    """The dollars of par in a number of shares.

    What it decides: par times the shares.  Par stays as it is in a combination unless the amendment
    changes it, so the rest moves to additional paid-in capital and equity is the same.

    Example: 51,176,906 at $.0001 are $5,117.6906; 10,235,382 are $1,023.5382; $4,094.1524 moves.

    Authority: § 153(a), § 154.  Capital in the sense of § 244 is another thing.
    """
    return shares * par


@law("8 Del. C. § 242(c)")
def authority_ends(approved: date, months: int) -> date:
    """The last day to carry out a split that holders approved for so many months.

    What it decides: the same day, so many months on.

    Example: approved June 18, 2013 for one year: June 18, 2014.

    Authority: § 242(c) lets holders leave it to the board to abandon an amendment; the period is
    the one the proposal states.
    """
    return months_after(approved, months)


@law("8 Del. C. § 103(d)")
def effective_by(filed: date, *, days: int = FILING_DELAY_AT_MOST) -> date:
    """The latest day a filed certificate may name for its effect.

    What it decides: the 90th day after it is filed; without a later time it takes effect when it is
    filed.

    Example: filed August 20, 2014: November 18 at the latest.

    Authority: § 103(d); the number of days is an argument, for it has been changed before.
    """
    return on(filed, days)
