"""Which day may fix who is entitled to notice and to vote?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import back, days_before, on

FEWEST, MOST = 10, 60
SPLIT_DATES = date(2009, 8, 1)


@law("8 Del. C. § 213(a)")
def lawful_range(meeting_day: date) -> tuple[date, date]:
    """The first and the last lawful record date of a meeting.

    What it decides: a record date is at least 10 and at most 60 days before the meeting.

    Example: for June 18, 2013 it runs from April 19 to June 8.

    Authority: § 213(a): not more than 60 nor less than 10 days before the date of such meeting.
    """
    return back(meeting_day, MOST), back(meeting_day, FEWEST)


@law("8 Del. C. § 213(a)", "McKesson Corp. v. Derdiger, 793 A.2d 385 (Del. Ch. 2002)")
def is_lawful(record_date: date, meeting_day: date) -> bool:
    """Is a record date neither too early nor too late?

    What it decides: whether its distance to the meeting, in calendar days with one end counted, is
    10 to 60.  No weekend or holiday moves either end.

    Example: April 15 for June 18, 2013 is 64 days before: too early.

    Authority: § 213(a).  McKesson left the acts of a meeting standing after 61 days, for reasons of
    that case; § 204 is the way to ratify.
    """
    return FEWEST <= days_before(record_date, meeting_day) <= MOST


@law("8 Del. C. § 213(a)")
def meeting_range(record_date: date) -> tuple[date, date]:
    """The first and the last day on which a meeting may be held with a record date.

    What it decides: 10 to 60 days after the record date.

    Example: with April 15, 2013 a meeting could be held from April 25 to June 14.

    Authority: § 213(a), read from the other end.
    """
    return on(record_date, FEWEST), on(record_date, MOST)


@law("8 Del. C. § 213(a)")
def default_record_date(notice_day: date) -> date:
    """The record date where the board fixed none.

    What it decides: the close of business on the day before notice is given; where notice is
    waived by all, give the day of the meeting instead.

    Example: with notice on April 29, 2013 it is April 28.

    Authority: § 213(a): the close of business on the day next preceding the day on which notice is
    given, or, if notice is waived, the day next preceding the day on which the meeting is held.
    """
    return back(notice_day, 1)


@law("8 Del. C. § 213(a)", since=SPLIT_DATES)
def voting_record_date_is_lawful(notice_record: date, voting_record: date, meeting: date) -> bool:
    """May those who vote be fixed as of a later day than those who get notice?

    What it decides: they may, as of a day from the notice record date to the day of the meeting.

    Example: notice as of April 19, 2013 and votes as of June 10 for June 18 is lawful.

    Authority: § 213(a), as amended from August 1, 2009: unless the board determines, at the time it
    fixes such record date, that a later date on or before the date of the meeting shall be it.
    """
    return notice_record <= voting_record <= meeting


@law("8 Del. C. § 213(a)")
def stands_after(record_date: date, new_day: date, *, convened: bool) -> bool:
    """Does a record date stand when the meeting moves?

    What it decides: it stands for any adjournment of a meeting that convened, unless the board
    fixes a new one.  A postponement before the meeting convenes is a new date for it, so the
    distance is measured again.

    Example: of April 19, 2013 an adjournment to July 16 keeps it; a postponement to July 16, 88
    days on, does not.

    Authority: § 213(a): a determination shall apply to any adjournment of the meeting.
    """
    return convened or is_lawful(record_date, new_day)
