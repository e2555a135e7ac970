"""In which days may a holder nominate, or bring business, under an advance-notice bylaw?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import anniversary, back, days_before, on

MOVED_AT_MOST = 30
AFTER_ANNOUNCEMENT = 10


@law("8 Del. C. § 109(b)", "the bylaw itself")
def window(prior_meeting: date, *, earliest: int = 120, latest: int = 90) -> tuple[date, date]:
    """The first and the last day for a notice, counted back from the anniversary.

    What it decides: from so many to so many days before the first anniversary of the prior annual
    meeting, both days included, on whatever weekday they fall.

    Example: after June 18, 2013 with 120 and 90 days: February 18 to March 20, 2014.

    Authority: the bylaw, which § 109(b) allows; the numbers are arguments.
    """
    day = anniversary(prior_meeting)
    return back(day, earliest), back(day, latest)


@law("8 Del. C. § 109(b)", "the bylaw itself")
def window_when_moved(
    prior_meeting: date,
    meeting_day: date,
    announced: date,
    *,
    earliest: int = 120,
    latest: int = 90,
) -> tuple[date, date]:
    """The window where the meeting may lie away from the anniversary.

    What it decides: a meeting more than 30 days from the anniversary is counted from itself, and
    the window stays open to the tenth day after the day was first announced.

    Example: July 25, 2014, 37 days late: March 27 to April 26; June 10, 8 days early: as before.

    Authority: the bylaw.  Where it says "or" between the two last days, the later is taken.
    """
    if abs(days_before(anniversary(prior_meeting), meeting_day)) <= MOVED_AT_MOST:
        return window(prior_meeting, earliest=earliest, latest=latest)
    last = max(back(meeting_day, latest), on(announced, AFTER_ANNOUNCEMENT))
    return back(meeting_day, earliest), last


@law("8 Del. C. § 109(b)", "the bylaw itself")
def special_window(
    meeting_day: date, announced: date, *, earliest: int = 120, latest: int = 90
) -> tuple[date, date]:
    """The window for nominations to a special meeting.

    What it decides: from so many days before the meeting to the later of so many days before it
    and the tenth day after it was first announced.

    Example: for October 1, 2013, announced August 15: June 3 to August 25.

    Authority: the bylaw, which § 109(b) allows; the numbers are arguments.
    """
    last = max(back(meeting_day, latest), on(announced, AFTER_ANNOUNCEMENT))
    return back(meeting_day, earliest), last
