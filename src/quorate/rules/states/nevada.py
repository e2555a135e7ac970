"""What does Nevada want of the record date, the notice and the next meeting?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import back, months_after

NAMES = ("Nevada", "NV")
RECORD_DATE_ID, NOTICE_ID, NEXT_MEETING_ID = "NV-78.350", "NV-78.370", "NV-78.345"
ARTICLES_MAY_DIFFER = True


@law("Nev. Rev. Stat. § 78.350(2)")
def record_dates(meeting_day: date, *, merger: bool = False) -> tuple[date, date]:
    """The first and the last day that may be the record date of a Nevada corporation.

    What it decides: not more than 60 nor less than 10 days before the meeting, unless the articles
    prescribe a longer or a shorter period.

    Example: for June 18, 2013 from April 19 to June 8.

    Authority: § 78.350(2).
    """
    del merger  # the same days for every meeting
    return back(meeting_day, 60), back(meeting_day, 10)


@law("Nev. Rev. Stat. § 78.370(3)")
def notice_days(meeting_day: date, *, merger: bool = False) -> tuple[date, date]:
    """The first and the last day on which a Nevada corporation may give notice.

    What it decides: not less than 10 nor more than 60 days before the meeting.

    Example: for June 18, 2013 from April 19 to June 8.

    Authority: § 78.370(3); § 92A.120 for a merger.
    """
    del merger  # the same days for every meeting
    return back(meeting_day, 60), back(meeting_day, 10)


@law("Nev. Rev. Stat. § 78.345(1)")
def next_meeting_by(last_meeting: date) -> date:
    """The last day before holders may have a court order an election in Nevada.

    What it decides: 18 months after the last election of directors.

    Example: after June 6, 2012: December 6, 2013.

    Authority: § 78.345(1): on the application of holders of 15% of the voting power.
    """
    return months_after(last_meeting, 18)
