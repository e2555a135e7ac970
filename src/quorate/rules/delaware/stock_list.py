"""When is the list of stockholders open, and to be had at the meeting?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import back

OPEN_DAYS = 10
NOT_AT_THE_MEETING = date(2022, 8, 1)


@law("8 Del. C. § 219(a)")
def window(meeting_day: date) -> tuple[date, date]:
    """The first and the last day on which the list is open before the meeting.

    What it decides: ten days, ending on the day before the meeting.  A list read on the day before
    the first is read too early; nobody need show it.

    Example: for June 18, 2013 from June 8 to June 17; a request of June 7 is answered with June 8.

    Authority: § 219(a): for at least 10 days before the meeting, and since August 1, 2022 for 10
    days ending on the day before the meeting date.
    """
    return back(meeting_day, OPEN_DAYS), back(meeting_day, 1)


@law("8 Del. C. § 219(a)", until=NOT_AT_THE_MEETING)
def open_at_the_meeting(meeting_day: date) -> bool:
    """Must the list also be there during the meeting?

    What it decides: it must at meetings before August 1, 2022, and need not since.

    Example: yes on June 18, 2013; no on June 18, 2026.

    Authority: § 219(a), as it stood before the amendment of August 1, 2022.
    """
    return meeting_day < NOT_AT_THE_MEETING


@law("8 Del. C. § 219(a)")
def as_of(voting_record: date, meeting_day: date) -> date:
    """As of which day does the list show who may vote?

    What it decides: the record date for voting, or the tenth day before the meeting where the
    record date is later than that.

    Example: with a voting record date of June 12 for June 18, 2026 the list shows June 8.

    Authority: § 219(a): if the record date for determining the stockholders entitled to vote is
    less than 10 days before the meeting date, the list reflects those of the tenth day before it.
    """
    return min(voting_record, back(meeting_day, OPEN_DAYS))
