"""By when must holders' proposals come in, and when may proxyholders pass over them?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import anniversary, back, days_before

BEFORE_RELEASE = 120
NO_NOTICE = 45
MOVED_AT_MOST = 30


@law("17 CFR 240.14a-8(e)(2)")
def inclusion_deadline(released: date) -> date:
    """The last day for a proposal that asks to stand in the next proxy statement.

    What it decides: 120 calendar days before the anniversary of the day this year's statement was
    released, whatever weekday that is; received by then is in time.

    Example: released April 29, 2013: December 30, 2013.

    Authority: Rule 14a-8(e)(2): not less than 120 calendar days before the date of the company's
    proxy statement released to shareholders in connection with the previous year's annual meeting.
    """
    return back(anniversary(released), BEFORE_RELEASE)


@law("17 CFR 240.14a-4(c)(1)")
def discretion_date(released: date, advance_notice_ends: date | None) -> date:
    """The day after which proxyholders may use discretion on what was not noticed.

    What it decides: the last day of an advance-notice bylaw where there is one, otherwise 45 days
    before the anniversary of the day the material was first sent.

    Example: first sent April 29, 2013, with a bylaw that ends March 20, 2014: that day.  Without
    one it would be March 15.

    Authority: Rule 14a-4(c)(1).
    """
    if advance_notice_ends is not None:
        return advance_notice_ends
    return back(anniversary(released), NO_NOTICE)


@law("17 CFR 240.14a-5(f)", "17 CFR 240.14a-8(e)(2)")
def meeting_moved(prior_meeting: date, meeting_day: date) -> bool:
    """Does a meeting lie so far from last year's that its deadlines are counted afresh?

    What it decides: it does when it is more than 30 days from the anniversary, either way.

    Example: after June 18, 2013, July 18, 2014 does not move them and July 19 does.

    Authority: Rule 14a-8(e)(2): changed by more than 30 days; Rule 14a-5(f) for telling holders.
    """
    return abs(days_before(anniversary(prior_meeting), meeting_day)) > MOVED_AT_MOST
