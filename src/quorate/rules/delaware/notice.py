"""When must notice of a meeting be given, and when again?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import back, days_before

FEWEST, MOST = 10, 60
FEWEST_FOR_A_MERGER = 20
ADJOURNED_AT_MOST = 30
EMAIL_WITHOUT_CONSENT = date(2019, 8, 1)


@law("8 Del. C. § 222(b)", "8 Del. C. § 251(c)")
def lawful_range(meeting_day: date, *, merger: bool = False) -> tuple[date, date]:
    """The first and the last day on which notice may be given.

    What it decides: not more than 60 nor less than 10 days before the meeting; less than 20 where
    the meeting votes on a merger.

    Example: for June 18, 2013 from April 19 to June 8; with a merger to May 29.

    Authority: § 222(b); § 251(c) for a merger.
    """
    return back(meeting_day, MOST), back(meeting_day, FEWEST_FOR_A_MERGER if merger else FEWEST)


@law("8 Del. C. § 222(b)", "8 Del. C. § 251(c)")
def is_lawful(given: date, meeting_day: date, *, merger: bool = False) -> bool:
    """Was notice given in time and not too early?

    What it decides: whether the day it was given lies in the lawful range.  Mailed notice is given
    when it is deposited, postage prepaid.

    Example: mailed April 29 for June 18, 2013, 50 days before: in time.

    Authority: § 222(b), § 232(c).
    """
    first, last = lawful_range(meeting_day, merger=merger)
    return first <= given <= last


@law("8 Del. C. § 222(c)")
def adjournment_needs_notice(day: date, new_day: date, *, new_record_date: bool = False) -> bool:
    """Must holders be told again of an adjourned meeting?

    What it decides: they must where it is adjourned for more than 30 days, or where a new record
    date for voting is fixed.  Otherwise it is enough that time and place are announced.

    Example: from June 18, 2013 to July 18 is 30 days, no notice; to July 19, notice.

    Authority: § 222(c).
    """
    return new_record_date or days_before(day, new_day) > ADJOURNED_AT_MOST


@law("8 Del. C. § 232", since=EMAIL_WITHOUT_CONSENT)
def email_needs_no_consent(given: date) -> bool:
    """May notice go by e-mail to a holder who never consented to it?

    What it decides: it may from August 1, 2019, unless the holder objected or two notices in a row
    failed.  Before, electronic notice needed the holder's consent.

    Example: not for a meeting of June 18, 2013; for one of June 18, 2026 it may.

    Authority: § 232(a), as amended from August 1, 2019.
    """
    return given >= EMAIL_WITHOUT_CONSENT


@law("8 Del. C. § 222(a)")
def must_state(
    *, special: bool, in_a_place: bool, remote: bool, separate_voting_date: bool
) -> frozenset[str]:
    """What the notice of a meeting must say.

    What it decides: date and hour always; the place where there is one; the means of remote
    communication where there are any; the record date for voting where it is another than for
    notice; and the purposes of a special meeting.

    Example: of an annual meeting in one room: date, hour and place.

    Authority: § 222(a).
    """
    asked = {
        "date": True,
        "hour": True,
        "place": in_a_place,
        "remote communication": remote,
        "record date for voting": separate_voting_date,
        "purposes": special,
    }
    return frozenset(what for what, needed in asked.items() if needed)
