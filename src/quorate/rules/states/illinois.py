"""What does Illinois want of the record date, the notice and the next meeting?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import back, months_after

NAMES = ("Illinois", "IL")
RECORD_DATE_ID, NOTICE_ID, NEXT_MEETING_ID = "IL-7.25", "IL-7.15", "IL-7.05"

MOST, FEWEST, FEWEST_FOR_A_MERGER = 60, 10, 20


@law("805 ILCS 5/7.25")
def record_dates(meeting_day: date, *, merger: bool = False) -> tuple[date, date]:
    """The first and the last day that may be the record date of an Illinois corporation.

    What it decides: not more than 60 nor less than 10 days before the meeting; not less than 20
    where it votes on a merger, consolidation, share exchange, dissolution or sale of assets.

    Example: for June 18, 2013 from April 19 to June 8, with a merger to May 29.

    Authority: 805 ILCS 5/7.25.
    """
    return back(meeting_day, MOST), back(meeting_day, FEWEST_FOR_A_MERGER if merger else FEWEST)


@law("805 ILCS 5/7.15")
def notice_days(meeting_day: date, *, merger: bool = False) -> tuple[date, date]:
    """The first and the last day on which an Illinois corporation may give notice.

    What it decides: not less than 10 nor more than 60 days before the meeting; not less than 20
    where it votes on a merger, consolidation, share exchange, dissolution or sale of assets.

    Example: for June 18, 2013 from April 19 to June 8, with a merger to May 29.

    Authority: 805 ILCS 5/7.15.
    """
    return back(meeting_day, MOST), back(meeting_day, FEWEST_FOR_A_MERGER if merger else FEWEST)


@law("805 ILCS 5/7.05")
def next_meeting_by(last_meeting: date) -> date:
    """The last day before a holder may ask a court to order the annual meeting in Illinois.

    What it decides: 15 months after the last annual meeting; or six months after the fiscal year
    ends, if that is earlier.

    Example: after June 6, 2012: September 6, 2013, the end of the year left aside.

    Authority: 805 ILCS 5/7.05; the holder first asks the president, who has 60 days to give notice.
    """
    return months_after(last_meeting, 15)
