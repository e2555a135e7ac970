"""How early must the material be on its way?"""

from datetime import date

from quorate.rules.business_days import commission, exchanges
from quorate.rules.cite import law
from quorate.rules.days import anniversary, back, days_before, on

NOTICE_ONLY = 40
PRELIMINARY_DAYS = 10
SEARCH_DAYS = 20
CARD_DAYS = 10
COPY_DAYS = 3


@law("17 CFR 240.14a-16(a)(1)")
def notice_only_by(meeting_day: date) -> date:
    """The last day to send a notice of availability without the full set.

    What it decides: 40 calendar days before the meeting.  A full set has no such day.

    Example: for June 18, 2013: May 9.

    Authority: Rule 14a-16(a)(1): 40 calendar days or more prior to the security holder meeting.
    """
    return back(meeting_day, NOTICE_ONLY)


@law("17 CFR 240.14a-16(a)(1)", "17 CFR 240.14a-16(n)")
def may_send_notice_only(sent: date, meeting_day: date) -> bool:
    """May the notice of availability go without the full set?

    What it decides: it may 40 days or more before the meeting; later a full set goes.

    Example: sent April 29 for June 18, 2013, 50 days before: it may.

    Authority: Rule 14a-16(a)(1); (n) for the full set.
    """
    return days_before(sent, meeting_day) >= NOTICE_ONLY


@law("17 CFR 240.14a-6(a)", "17 CFR 240.14a-6(k)")
def definitive_from(preliminary_filed: date) -> date:
    """The first day to send a definitive statement whose preliminary one had to be filed.

    What it decides: the day after the tenth, the day of filing being the first.

    Example: filed Friday, October 20, 2023: from October 30.

    Authority: Rule 14a-6(a): at least 10 calendar days prior to the date definitive copies are
    first sent; (k) makes the day of filing day one.
    """
    return on(preliminary_filed, PRELIMINARY_DAYS)


@law("17 CFR 240.14a-13(a)(3)")
def broker_search_by(record_date: date) -> date:
    """The last day to ask brokers and banks how many sets they need.

    What it decides: 20 business days before the record date.  The rule does not say whose business
    days; the earlier of the Commission's and the exchanges' day is taken.

    Example: for April 15, 2013: March 15, Good Friday being no trading day.

    Authority: Rule 14a-13(a)(3): at least 20 business days prior to the record date.
    """
    of_commission = commission().before(record_date, SEARCH_DAYS)
    return min(of_commission, exchanges().before(record_date, SEARCH_DAYS))


@law("17 CFR 240.14a-16(h)(1)")
def card_alone_from(notice_sent: date) -> date:
    """The first day to send a card without the statement or the notice beside it.

    What it decides: 10 calendar days after the notice of availability was sent.

    Example: a notice of April 29, 2013: from May 9.

    Authority: Rule 14a-16(h)(1).
    """
    return on(notice_sent, CARD_DAYS)


@law("17 CFR 240.14a-16(j)(1)")
def copy_sent_by(requested: date) -> date:
    """The last day to send the paper a holder asked for before the meeting.

    What it decides: three business days after the request was received.

    Example: asked on Friday, May 10, 2013: by Wednesday, May 15.

    Authority: Rule 14a-16(j)(1).
    """
    return commission().after(requested, COPY_DAYS)


@law("17 CFR 240.14a-16(j)(3)")
def copies_until(meeting_day: date) -> date:
    """The last day on which copies must still be given.

    What it decides: one year after the meeting, though after it not within three business days.

    Example: of June 18, 2013: to June 18, 2014.

    Authority: Rule 14a-16(j)(3).
    """
    return anniversary(meeting_day)
