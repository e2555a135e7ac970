"""When is a company out of the bid-price rule, how long has it, and what takes the time away?

Nasdaq Rules 5450(a)(1), 5550(a)(2) and 5810(c)(3)(A); dates of notices are the exchange's letters.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from math import prod

from quorate.rules.business_days import exchanges
from quorate.rules.cite import law
from quorate.rules.days import anniversary, on

MINIMUM = Decimal(1)
BELOW_FOR, AT_LEAST_FOR, AT_MOST_FOR = 30, 10, 20
PERIOD = 180
TEN_CENTS, TEN_CENTS_FOR = Decimal("0.10"), 10
PRIOR_SPLITS = 250
TEN_CENTS_SINCE = date(2020, 9, 1)
LINKED = date(2024, 10, 7)
ONE_YEAR = date(2025, 1, 17)


@law("Nasdaq Rule 5810(c)(3)(A)", "Nasdaq Rule 5550(a)(2)", "Nasdaq Rule 5450(a)(1)")
def deficient(closing_bids: Sequence[Decimal]) -> bool:
    """Has a company failed the bid-price rule?

    What it decides: it has when the closing bid was under $1.00 on each of the last 30 business
    days.  A day at $1.00 breaks the run.

    Example: 29 days at $0.99 are not enough, 30 are.

    Authority: Rule 5810(c)(3)(A).
    """
    last = closing_bids[-BELOW_FOR:]
    return len(last) == BELOW_FOR and all(bid < MINIMUM for bid in last)


@law("Nasdaq Rule 5810(c)(3)(A)")
def run_began(last_day_below: date) -> date:
    """The first of the 30 business days that end on a day.

    What it decides: 29 trading days earlier; days on which the exchange was closed do not count.

    Example: ending December 4, 2012: October 19, two days having been lost to a storm.

    Authority: Rule 5810(c)(3)(A).
    """
    return exchanges().before(last_day_below, BELOW_FOR - 1)


@law("Nasdaq Rule 5810(c)(3)(A)")
def period_ends(notice: date) -> date:
    """The last day of the time to comply.

    What it decides: the 180th calendar day after the exchange's notice, whatever weekday it is.

    Example: a notice of December 5, 2012: June 3, 2013.

    Authority: Rule 5810(c)(3)(A)(i): 180 calendar days from such notification.  The exchange's own
    letters move a last day that is no business day to the next; the stricter day is given.
    """
    return on(notice, PERIOD)


@law("Nasdaq Rule 5810(c)(3)(A)(ii)")
def second_period_ends(first_ends: date) -> date:
    """The last day of a second time to comply.

    What it decides: 180 days after the first ended, on the Capital Market, where its other
    standards for a first listing are met and the company says it means to cure.

    Example: after June 3, 2013: November 30, 2013.

    Authority: Rule 5810(c)(3)(A)(ii).
    """
    return on(first_ends, PERIOD)


@law("Nasdaq Rule 5810(c)(3)(A)")
def cure_begins_by(period_end: date) -> date:
    """The last day on which a run that cures can begin.

    What it decides: ten business days at $1.00 or more, the tenth on or before the last day.

    Example: for June 3, 2013: May 20.

    Authority: Rule 5810(c)(3)(A): a minimum of 10 consecutive business days.
    """
    last = exchanges().on_or_before(period_end)
    return exchanges().before(last, AT_LEAST_FOR - 1)


@law("Nasdaq Rule 5810(c)(3)(A)")
def cured(closing_bids: Sequence[Decimal], *, asked_for: int = AT_LEAST_FOR) -> bool:
    """Is the bid-price rule met again?

    What it decides: it is when the last 10 business days closed at $1.00 or more; the staff may ask
    for more days, in general not over 20.

    Example: nine days at $1.00 do not cure, ten do.

    Authority: Rule 5810(c)(3)(A) and (G).
    """
    last = closing_bids[-asked_for:]
    return len(last) == asked_for and all(bid >= MINIMUM for bid in last)


@law("Nasdaq Rule 5810(c)(3)(A)(iii)", since=TEN_CENTS_SINCE)
def ten_cents_ends_it(closing_bids: Sequence[Decimal], on_day: date) -> bool:
    """Does a very low price end the time to comply?

    What it decides: from September 1, 2020, ten trading days in a row at $0.10 or less do.

    Example: ten days at $0.10 do, nine do not.

    Authority: Rule 5810(c)(3)(A)(iii).
    """
    last = closing_bids[-TEN_CENTS_FOR:]
    return (
        on_day >= TEN_CENTS_SINCE
        and len(last) == TEN_CENTS_FOR
        and all(bid <= TEN_CENTS for bid in last)
    )


@law("Nasdaq Rule 5810(c)(3)(A)(iv)", since=TEN_CENTS_SINCE)
def splits_bar_a_period(splits: Sequence[tuple[date, int]], failed: date) -> bool:
    """Do earlier reverse splits leave no time to comply?

    What it decides: they do where those of the two years before make 250 to 1 or more together,
    for notices from September 1, 2020; and from January 17, 2025 where there was any in the year
    before.

    Example: 1 for 50 in January 2024 and 1 for 5 in November 2025: barred on December 15, 2025 by
    both, in February 2026 by the second alone.

    Authority: Rule 5810(c)(3)(A)(iv).
    """
    if failed < TEN_CENTS_SINCE:
        return False
    within_two = [ratio for day, ratio in splits if anniversary(failed, -2) <= day <= failed]
    within_one = [ratio for day, ratio in splits if anniversary(failed, -1) <= day <= failed]
    return prod(within_two) >= PRIOR_SPLITS or (failed >= ONE_YEAR and bool(within_one))


@law("Nasdaq Rule 5810(c)(3)(A)", since=LINKED)
def split_cures(effective: date, *, breaks_another_rule: bool) -> bool:
    """Can a reverse split cure the price?

    What it decides: from October 7, 2024 not while it makes the company fail another numeric rule,
    such as the number of public holders; the price is cured when that is.

    Example: a split that leaves too few round-lot holders cures nothing.

    Authority: Rule 5810(c)(3)(A), as amended.
    """
    return effective < LINKED or not breaks_another_rule


@law("Nasdaq Rule 5815(a)(1)(B)", since=ONE_YEAR)
def hearing_stays_delisting(second_period_ended: date) -> bool:
    """Does a request for a hearing keep the stock trading after the second period?

    What it decides: it did before January 17, 2025, and does not since.

    Example: a second period that ends in March 2025: trading is suspended all the same.

    Authority: Rule 5815(a)(1)(B), as amended.
    """
    return second_period_ended < ONE_YEAR
