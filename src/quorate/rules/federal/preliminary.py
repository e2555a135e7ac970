"""Must a proxy statement be filed in draft first, and when?"""

from collections.abc import Collection
from datetime import date, datetime, time

from quorate.rules.business_days import commission
from quorate.rules.cite import law
from quorate.rules.days import back, on
from quorate.rules.federal.delivery import PRELIMINARY_DAYS
from quorate.words import ItemKind

CLOSES = time(17, 30)
EXEMPT_SOLICITATION = 5_000_000
_EXCEPTED = frozenset(
    {
        ItemKind.ELECTION,
        ItemKind.RATIFICATION,
        ItemKind.ADVISORY,
        ItemKind.FREQUENCY,
        ItemKind.PLAN,
    }
)


@law("17 CFR 240.14a-6(a)")
def needed(kinds: Collection[ItemKind], *, contested: bool = False) -> bool:
    """Does what is on the agenda call for a preliminary filing?

    What it decides: it does unless all of it is excepted: the election of directors, auditors,
    holders' proposals under Rule 14a-8, plans of compensation, votes on pay and how often to have
    them.  A contested solicitation is never excepted.

    Example: a charter amendment for a reverse split calls for one.

    Authority: Rule 14a-6(a)(1) to (8).
    """
    return contested or not _EXCEPTED.issuperset(kinds)


@law("17 CFR 240.14a-6(a)", "17 CFR 240.14a-6(k)")
def filed_by(first_sent: date) -> date:
    """The last day to file in draft what is to be sent on a day.

    What it decides: 10 calendar days before, the day of filing being day one.

    Example: to send on April 29, 2013: April 19.

    Authority: Rule 14a-6(a) and (k).
    """
    return back(first_sent, PRELIMINARY_DAYS)


@law("17 CFR 240.14a-6(k)", "Proxy Rules C&DI 126.03", "17 CFR 232.13(a)(2)")
def filing_day_of(submitted: datetime) -> date:
    """The day on which a submission counts as filed.

    What it decides: the same day up to 5:30 p.m. Eastern on a business day of the Commission,
    otherwise the next business day.  `submitted` is in Eastern time.

    Example: at 5:31 p.m. on Friday, October 20, 2023: Monday, October 23.

    Authority: Regulation S-T, Rule 13(a)(2); C&DI 126.03 for the ten days.
    """
    day = submitted.date()
    in_time = submitted.time().replace(second=0, microsecond=0, tzinfo=None) <= CLOSES
    return commission().on_or_after(day if in_time else on(day, 1))


@law("17 CFR 240.14a-6(b)")
def definitive_filed_by(first_sent: date) -> date:
    """The last day to file the definitive statement, the card and what goes with them.

    What it decides: the day they are first sent or given to holders.

    Example: sent April 29, 2013: filed April 29.

    Authority: Rule 14a-6(b): no later than the date they are first sent.
    """
    return first_sent


@law("17 CFR 240.14a-6(g)")
def exempt_solicitation_is_noticed(dollars: int) -> bool:
    """Must one who solicits without seeking a proxy file a notice?

    What it decides: one who owns more than $5 million of the class must; exactly $5 million need
    not.  Since January 23, 2026 the staff objects to notices of those who need not.

    Example: $5,000,001 must.

    Authority: Rule 14a-6(g)(1); C&DI 126.06.
    """
    return dollars > EXEMPT_SOLICITATION
