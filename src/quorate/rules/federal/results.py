"""By when must the results of a meeting be reported? (Form 8-K, Item 5.07)"""

from datetime import date

from quorate.rules.business_days import commission, filing_day
from quorate.rules.cite import law
from quorate.rules.days import back, on

BUSINESS_DAYS = 4
DECISION_DAYS, BEFORE_PROPOSALS = 150, 60
ITEM_507 = date(2010, 2, 28)


@law("Form 8-K, Item 5.07(a) and (b)", "Form 8-K, General Instruction B.1", since=ITEM_507)
def results_due(meeting_end: date) -> date:
    """The last day for the report of what was voted.

    What it decides: the fourth business day of the Commission after the day the meeting ended.
    Results not yet final are reported by then as preliminary.

    Example: a meeting on Tuesday, June 18, 2013: Monday, June 24.  On Thursday, June 18, 2026, with
    June 19 a holiday: Thursday, June 25.

    Authority: Item 5.07 and General Instruction B.1: four business days after occurrence, counted,
    for an event on no business day, from and with the first business day after it.
    """
    return commission().after(meeting_end, BUSINESS_DAYS)


@law("Form 8-K, Item 5.07, Instruction 1", since=ITEM_507)
def final_results_due(known: date) -> date:
    """The last day for an amendment with the final results.

    What it decides: the fourth business day after the day the final results are known.

    Example: known on Monday, July 1, 2013: by Monday, July 8, the Fourth being a holiday.

    Authority: Instruction 1 to Item 5.07.
    """
    return commission().after(known, BUSINESS_DAYS)


@law("Form 8-K, Item 5.07(d)", since=ITEM_507)
def decision_due(meeting_end: date, proposals_due: date) -> date:
    """The last day to say how often the company will hold a say-on-pay vote.

    What it decides: 150 calendar days after the meeting ended, and in no event later than 60 before
    the deadline for holders' proposals as the proxy statement disclosed it, right or wrong.  The
    day itself is given; `filed_in_time_by` says what Rule 0-3 makes of a Sunday.

    Example: after June 18, 2013 with a disclosed December 19: October 20, not November 15.

    Authority: Item 5.07(d).
    """
    return min(on(meeting_end, DECISION_DAYS), back(proposals_due, BEFORE_PROPOSALS))


@law("Form 8-K, Item 5.07(d)", "17 CFR 240.0-3(a)", since=ITEM_507)
def filed_in_time_by(day: date) -> tuple[date, date]:
    """The safe day to file for a deadline, and the last one Rule 0-3 allows.

    What it decides: the last business day up to the deadline, and the first one from it.

    Example: for Sunday, October 20, 2013: Friday the 18th is safe, Monday the 21st allowed.

    Authority: Rule 0-3(a) lets a filing due on no business day be made on the next.
    """
    return commission().on_or_before(day), filing_day(day)
