"""Which events are reported on Form 8-K, and by when?"""

from datetime import date

from quorate.rules.business_days import commission
from quorate.rules.cite import law
from quorate.rules.federal.results import BUSINESS_DAYS


@law("Form 8-K, General Instruction B.1")
def due(event: date) -> date:
    """The last day for a report of an event.

    What it decides: the fourth business day of the Commission after it, whatever day the event
    fell on.

    Example: a notice from the exchange of December 5, 2012 (Item 3.01): December 11.

    Authority: General Instruction B.1.
    """
    return commission().after(event, BUSINESS_DAYS)


@law("Form 8-K, Item 5.03(a)")
def amendment_is_reported(*, disclosed_in_proxy_statement: bool) -> bool:
    """Does an amendment of the charter or the bylaws call for a report of its own?

    What it decides: it does where no proxy or information statement disclosed it.  Otherwise the
    amended text goes with the next periodic report.

    Example: bylaws that the board amends by itself.

    Authority: Item 5.03(a), Instruction 1.
    """
    return not disclosed_in_proxy_statement
