"""What does California want of the record date, the notice and the next meeting?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import back, months_after

NAMES = ("California", "CA")
RECORD_DATE_ID, NOTICE_ID, NEXT_MEETING_ID = "CA-701", "CA-601", "CA-600"


@law("Cal. Corp. Code § 701(a)")
def record_dates(meeting_day: date, *, merger: bool = False) -> tuple[date, date]:
    """The first and the last day that may be the record date of a California corporation.

    What it decides: not more than 60 nor less than 10 days before the meeting.

    Example: for June 18, 2013 from April 19 to June 8.

    Authority: § 701(a).
    """
    del merger  # the same days for every meeting
    return back(meeting_day, 60), back(meeting_day, 10)


@law("Cal. Corp. Code § 601(a)")
def notice_days(meeting_day: date, *, merger: bool = False) -> tuple[date, date]:
    """The first and the last day on which a California corporation may give notice.

    What it decides: not less than 10 nor more than 60 days before the meeting; by third class mail
    not less than 30.

    Example: for June 18, 2013 from April 19 to June 8.

    Authority: § 601(a).
    """
    del merger  # the same days for every meeting
    return back(meeting_day, 60), back(meeting_day, 10)


@law("Cal. Corp. Code § 600(c)")
def next_meeting_by(last_meeting: date) -> date:
    """The last day before a holder may have a court order the annual meeting in California.

    What it decides: 15 months after the last annual meeting, where the bylaws fix no day.

    Example: after June 6, 2012: September 6, 2013.

    Authority: § 600(c).
    """
    return months_after(last_meeting, 15)
