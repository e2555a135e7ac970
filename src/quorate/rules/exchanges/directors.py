"""Which directors are independent, and how many must be?"""

from datetime import date
from fractions import Fraction

from quorate.rules.cite import law
from quorate.rules.days import anniversary, days_before, on

PAID_AT_MOST = 120_000
BUSINESS_AT_LEAST = 200_000
BUSINESS_PART = Fraction(5, 100)
LOOK_BACK = 3
AUDITORS = 3
COMPENSATION = 2
CURE_DAYS = 180
CHARTER_FROM, COMPENSATION_LATEST = date(2013, 7, 1), date(2014, 10, 31)


@law("Nasdaq Rule 5605(b)(1)")
def majority_is_independent(independent: int, directors: int) -> bool:
    """Are enough directors independent?

    What it decides: more than half of the board must be.

    Example: 3 of 5 are enough, 2 of 4 are not.

    Authority: Rule 5605(b)(1).
    """
    return independent * 2 > directors


@law("Nasdaq Rule 5605(a)(2)")
def looks_back_to(day: date) -> date:
    """The first day of the three years that bear on independence.

    What it decides: the same day three years earlier.

    Example: for June 18, 2013: June 18, 2010.

    Authority: Rule 5605(a)(2)(A) to (F).
    """
    return anniversary(day, -LOOK_BACK)


@law("Nasdaq Rule 5605(a)(2)(B)")
def paid_too_much(dollars_in_twelve_months: int) -> bool:
    """Did a director take too much from the company to be independent?

    What it decides: more than $120,000 in any twelve months of the last three years, other than for
    board service, bars it; exactly $120,000 does not.

    Example: $120,001.

    Authority: Rule 5605(a)(2)(B).
    """
    return dollars_in_twelve_months > PAID_AT_MOST


@law("Nasdaq Rule 5605(a)(2)(D)")
def business_too_large(payments: int, recipients_revenue: int) -> bool:
    """Does a director's firm do too much business with the company?

    What it decides: payments of more than the greater of $200,000 and 5% of the recipient's gross
    revenues bar independence.

    Example: $300,000 to a firm with revenues of $4,000,000 bars it; with $6,000,000 it does not.

    Authority: Rule 5605(a)(2)(D).
    """
    return payments > max(Fraction(BUSINESS_AT_LEAST), recipients_revenue * BUSINESS_PART)


@law("Nasdaq Rule 5605(c)(2)(A)")
def audit_committee_is_whole(
    members: int, independent: int, financially_sophisticated: int
) -> bool:
    """Is the audit committee as it must be?

    What it decides: at least three members, all independent, one of them versed in finance.

    Example: three independent members with one former chief financial officer.

    Authority: Rule 5605(c)(2)(A); 17 CFR 240.10A-3.
    """
    return members >= AUDITORS and independent == members and financially_sophisticated >= 1


@law("Nasdaq Rule 5605(d)(2)(A)")
def compensation_committee_is_whole(members: int, independent: int) -> bool:
    """Is the compensation committee as it must be?

    What it decides: at least two members, all independent.

    Example: two of two.

    Authority: Rule 5605(d)(2)(A).
    """
    return members >= COMPENSATION and independent == members


@law("Nasdaq Rule 5605(c)(4)(B)", "Nasdaq Rule 5605(b)(1)(A)")
def vacancy_cured_by(vacated: date, next_meeting: date) -> date:
    """The last day to fill a place whose vacancy breaks these rules.

    What it decides: the earlier of the next annual meeting and one year on; where that meeting
    falls within 180 days of the vacancy, the 180th day.

    Example: vacated March 1, 2013 with a meeting on June 18: August 28.

    Authority: Rule 5605(b)(1)(A), (c)(4)(B).
    """
    if days_before(vacated, next_meeting) <= CURE_DAYS:
        return on(vacated, CURE_DAYS)
    return min(next_meeting, anniversary(vacated))


@law("Nasdaq Rule 5605(d)", since=CHARTER_FROM)
def compensation_rules_bind(day: date, first_meeting_after_2014: date) -> bool:
    """Must a company's compensation committee be made of independent directors alone?

    What it decides: from the earlier of its first annual meeting after January 15, 2014 and October
    31, 2014; the committee's charter was due by July 1, 2013.

    Example: with a meeting on May 22, 2014: from that day.

    Authority: Rule 5605(d)(6), the transition.
    """
    return day >= min(first_meeting_after_2014, COMPENSATION_LATEST)
