"""By when, and as of which day, do holders act in writing, without a meeting?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import days_before, on

DELIVERED_WITHIN = 60
RECORD_WITHIN = 10
OTHER_ACTION_AT_MOST = 60


@law("8 Del. C. § 228(c)")
def delivered_by(first_delivered: date) -> date:
    """The last day on which enough consents must be in.

    What it decides: the 60th day after the first consent was delivered to the company.

    Example: the first on March 1, 2026: the rest by April 30.

    Authority: § 228(c): within 60 days of the first date on which a consent is so delivered.
    """
    return on(first_delivered, DELIVERED_WITHIN)


@law("8 Del. C. § 213(b)")
def record_date_for_consents_is_lawful(resolved: date, record_date: date) -> bool:
    """May this be the record date for consents?

    What it decides: it may be no day before the board's resolution and none more than 10 days
    after it.

    Example: resolved March 2, 2026: from March 2 to March 12.

    Authority: § 213(b).
    """
    return 0 <= days_before(resolved, record_date) <= RECORD_WITHIN


@law("8 Del. C. § 213(c)")
def record_date_for_other_action_is_lawful(record_date: date, action: date) -> bool:
    """May this be the record date for a dividend, an allotment or a change of stock?

    What it decides: it may be no more than 60 days before that action.

    Example: for a dividend of June 30, 2026 from May 1.

    Authority: § 213(c).
    """
    return 0 <= days_before(record_date, action) <= OTHER_ACTION_AT_MOST
