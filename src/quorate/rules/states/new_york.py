"""What does New York want of the record date, the notice and the next meeting?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import back, months_after

NAMES = ("New York", "NY")
RECORD_DATE_ID, NOTICE_ID, NEXT_MEETING_ID = "NY-604", "NY-605", "NY-603"


@law("N.Y. Bus. Corp. Law § 604(a)")
def record_dates(meeting_day: date, *, merger: bool = False) -> tuple[date, date]:
    """The first and the last day that may be the record date of a New York corporation.

    What it decides: not more than 60 nor less than 10 days before the meeting.

    Example: for June 18, 2013 from April 19 to June 8.

    Authority: § 604(a); a merger changes nothing.
    """
    del merger  # the same days for every meeting
    return back(meeting_day, 60), back(meeting_day, 10)


@law("N.Y. Bus. Corp. Law § 605(a)")
def notice_days(meeting_day: date, *, merger: bool = False) -> tuple[date, date]:
    """The first and the last day on which a New York corporation may give notice.

    What it decides: not fewer than 10 nor more than 60 days before the meeting; by third class
    mail not fewer than 24.

    Example: for June 18, 2013 from April 19 to June 8.

    Authority: § 605(a); § 903(a)(2) asks no more for a merger than that each holder is told.
    """
    del merger  # the same days for every meeting
    return back(meeting_day, 60), back(meeting_day, 10)


@law("N.Y. Bus. Corp. Law § 603(a)")
def next_meeting_by(last_meeting: date) -> date:
    """The last day before the board may have to call a meeting to elect directors in New York.

    What it decides: 13 months after the last annual meeting, where the bylaws fix no day.

    Example: after June 6, 2012: July 6, 2013.

    Authority: § 603(a); holders of 10% of the votes may demand it two weeks later.
    """
    return months_after(last_meeting, 13)
