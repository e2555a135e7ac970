"""What vote does an exchange ask for on the approvals it requires?"""

from datetime import date
from fractions import Fraction
from math import ceil, floor

from quorate.rules.cite import law

OWN_LAW = date(2021, 11, 19)
NASDAQ_QUORUM = Fraction(1, 3)
TWENTY_PERCENT = Fraction(1, 5)


@law("NYSE Listed Company Manual 312.07", until=OWN_LAW)
def abstentions_are_cast(meeting_day: date) -> bool:
    """Are abstentions votes cast on an approval the NYSE requires?

    What it decides: they were at meetings before November 19, 2021, and so worked against.  Since
    then the company's own law and governing documents say what is cast.

    Example: 50 for, 30 against, 20 abstaining: no majority on November 18, 2021, one on the 19th.

    Authority: Listed Company Manual 312.07, as amended on that day.
    """
    return meeting_day < OWN_LAW


@law("Nasdaq Rule 5620(c)")
def quorum_floor(votes: int) -> int:
    """The fewest votes a Nasdaq company's bylaws may make a quorum.

    What it decides: 33 1/3% of the outstanding votes of the common voting stock, rounded up.

    Example: of 51,523,758: 17,174,586.

    Authority: Rule 5620(c).
    """
    return ceil(votes * NASDAQ_QUORUM)


@law("Nasdaq Rule 5635(d)", "NYSE Listed Company Manual 312.03(c)")
def twenty_percent(outstanding: int) -> int:
    """The fewest shares whose issue is 20% of what is outstanding before it.

    What it decides: one fifth of the outstanding shares, rounded up to a whole one.

    Example: of 51,523,758: 10,304,752.

    Authority: Rule 5635(d): 20% or more of the common stock outstanding before the issuance.
    """
    return ceil(outstanding * TWENTY_PERCENT)


@law("Nasdaq Rule 5635(e)(4)", "NYSE Listed Company Manual 312.07")
def approval_needed(cast: int) -> int:
    """The fewest votes for that approve, of so many cast.

    What it decides: a majority of the votes cast on the proposal.

    Example: of 22,796,986 cast, 11,398,494.

    Authority: Rule 5635(e)(4); Listed Company Manual 312.07.
    """
    return floor(cast * Fraction(1, 2)) + 1
