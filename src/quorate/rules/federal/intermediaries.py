"""By when must banks and brokers answer, pass on and empower?"""

from datetime import date

from quorate.rules.business_days import commission
from quorate.rules.cite import law

ANSWER_DAYS = 7
FORWARD_DAYS = 5
OMNIBUS_DAYS = 5
SHORTER_LEAD = date(2026, 1, 23)


@law("17 CFR 240.14b-1(b)(1)", "17 CFR 240.14b-2(b)(1)")
def search_answered_by(received: date) -> date:
    """The last day for a broker or bank to say how many sets its clients need.

    What it decides: seven business days after it received the question; of a bank's respondent
    banks it gives the names within one.

    Example: asked on Friday, March 15, 2013: by Tuesday, March 26.

    Authority: Rule 14b-1(b)(1)(i), Rule 14b-2(b)(1).
    """
    return commission().after(received, ANSWER_DAYS)


@law("17 CFR 240.14b-2(b)(1)(ii)")
def respondents_named_by(received: date) -> date:
    """The last day for a bank to name the banks that hold through it.

    What it decides: one business day after it received the question.

    Example: asked on Friday, March 15, 2013: by Monday, March 18.

    Authority: Rule 14b-2(b)(1)(ii).
    """
    return commission().after(received, 1)


@law("17 CFR 240.14b-2(b)(2)")
def omnibus_proxy_by(record_date: date) -> date:
    """The last day for a bank to give its respondent banks an omnibus proxy.

    What it decides: five business days after the record date.

    Example: for Monday, April 15, 2013: Monday, April 22.

    Authority: Rule 14b-2(b)(2).
    """
    return commission().after(record_date, OMNIBUS_DAYS)


@law("17 CFR 240.14b-1(b)(2)", "17 CFR 240.14b-2(b)(3)")
def forwarded_by(received: date) -> date:
    """The last day for a broker or bank to pass the material on.

    What it decides: five business days after it received it.

    Example: received on Monday, April 29, 2013: by Monday, May 6.

    Authority: Rule 14b-1(b)(2), Rule 14b-2(b)(3).
    """
    return commission().after(received, FORWARD_DAYS)


@law("Proxy Rules C&DI 133.02", since=SHORTER_LEAD)
def shorter_search_is_tolerated(asked: date, *, believes_in_time: bool) -> bool:
    """Will the staff not object to a search under 20 business days before the record date?

    What it decides: from January 23, 2026 it will not where the company reasonably believes that
    the material reaches the owners in time, and keeps the rule otherwise.  The rule is unchanged.

    Example: ten days before a record date of April 15, 2026, with that belief on file.

    Authority: C&DI 133.02.
    """
    return asked >= SHORTER_LEAD and believes_in_time
