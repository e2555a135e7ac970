"""How long before a split must the exchange, and the public, be told?"""

from datetime import date

from quorate.rules.business_days import exchanges
from quorate.rules.cite import law
from quorate.rules.days import back

FIVE_BUSINESS_DAYS, TEN_DAYS = date(2023, 11, 1), date(2025, 1, 30)


@law("Nasdaq Rule 5250(e)(7)", "Nasdaq Rule 5250(e)(4)")
def exchange_told_by(effective: date) -> date:
    """The last day, by noon Eastern, to tell Nasdaq of a reverse split.

    What it decides: ten calendar days before it takes effect in the market, from January 30, 2025;
    five business days before from November 1, 2023; fifteen calendar days before that.

    Example: for Monday, August 24, 2026: by noon on August 14.

    Authority: Rule 5250(e)(7) and IM-5250-3, as amended; Rule 5250(e)(4) before.
    """
    if effective >= TEN_DAYS:
        return back(effective, 10)
    if effective >= FIVE_BUSINESS_DAYS:
        return exchanges().before(effective, 5)
    return back(effective, 15)


@law("Nasdaq Rule 5250(b)(4)", since=FIVE_BUSINESS_DAYS)
def public_told_by(effective: date) -> date:
    """The last day, by noon Eastern, to tell the public of a reverse split.

    What it decides: two business days before it takes effect in the market.

    Example: for Monday, August 24, 2026: by noon on Thursday, August 20.

    Authority: Rule 5250(b)(4), from November 1, 2023.
    """
    return exchanges().before(effective, 2)


@law("17 CFR 240.10b-17(b)")
def holders_of_record_told_by(record_date: date) -> date:
    """The last day to give notice of a split, dividend or rights.

    What it decides: ten days before the record date; keeping an exchange's comparable procedure
    satisfies it.

    Example: for August 24, 2026: August 14.

    Authority: Rule 10b-17(b)(1) and (3); Nasdaq Rule 5250(e)(6).
    """
    return back(record_date, 10)
