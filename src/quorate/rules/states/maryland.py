"""What does Maryland want of the record date, the notice and the next meeting?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import back

NAMES = ("Maryland", "MD")
RECORD_DATE_ID, NOTICE_ID = "MD-2-511", "MD-2-504"


@law("Md. Code, Corps. & Ass'ns § 2-511")
def record_dates(meeting_day: date, *, merger: bool = False) -> tuple[date, date]:
    """The first and the last day that may be the record date of a Maryland corporation.

    What it decides: not more than 90 nor less than 10 days before the meeting.

    Example: for June 18, 2013 from March 20 to June 8.

    Authority: § 2-511.
    """
    del merger  # the same days for every meeting
    return back(meeting_day, 90), back(meeting_day, 10)


@law("Md. Code, Corps. & Ass'ns § 2-504(a)")
def notice_days(meeting_day: date, *, merger: bool = False) -> tuple[date, date]:
    """The first and the last day on which a Maryland corporation may give notice.

    What it decides: not less than 10 nor more than 90 days before the meeting.

    Example: for June 18, 2013 from March 20 to June 8.

    Authority: § 2-504(a).
    """
    del merger  # the same days for every meeting
    return back(meeting_day, 90), back(meeting_day, 10)
