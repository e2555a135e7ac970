"""What ties the proxy statement to the annual report, and which years must it show?"""

from datetime import date
from fractions import Fraction

from quorate.rules.cite import law
from quorate.rules.days import on

PART_III_DAYS = 120
PAY_V_PERFORMANCE = date(2022, 12, 16)
INSIDER_POLICY, INSIDER_POLICY_SMALL = date(2023, 4, 1), date(2023, 10, 1)
HEDGING, HEDGING_SMALL = date(2019, 7, 1), date(2020, 7, 1)
THRESHOLD = 120_000


@law("Form 10-K, General Instruction G(3)")
def part_iii_by(fiscal_year_end: date) -> date:
    """The last day to file the statement that Part III of the annual report refers to.

    What it decides: 120 days after the fiscal year ends.

    Example: for the year that ended December 31, 2012: April 30, 2013.

    Authority: General Instruction G(3).
    """
    return on(fiscal_year_end, PART_III_DAYS)


@law("17 CFR 229.402(v)", since=PAY_V_PERFORMANCE)
def pay_performance_years(fiscal_year_end: date, *, small: bool, emerging_growth: bool) -> int:
    """How many years must a statement set pay against performance for?

    What it decides: none before fiscal years that end from December 16, 2022, nor for an emerging
    growth company.  Three in the first statement and one more in each of the next two, to five; a
    smaller reporting company two in the first and three after.

    Example: a smaller reporting company in 2026, for 2025: three.

    Authority: Item 402(v), with its transition and (v)(8) for smaller companies.
    """
    if emerging_growth or fiscal_year_end < PAY_V_PERFORMANCE:
        return 0
    first_ends = (fiscal_year_end.month, fiscal_year_end.day) >= (12, 16)
    later = fiscal_year_end.year - PAY_V_PERFORMANCE.year - (0 if first_ends else 1)
    return min(2 + later, 3) if small else min(3 + later, 5)


@law("17 CFR 229.408(b)", "17 CFR 229.402(x)", since=INSIDER_POLICY)
def insider_policy_is_told(fiscal_year_begins: date, *, small: bool) -> bool:
    """Must a statement tell of the insider trading policy and the timing of option grants?

    What it decides: for a first full fiscal year that begins from April 1, 2023; of a smaller
    reporting company from October 1, 2023.

    Example: for the year that began January 1, 2024 it must.

    Authority: Items 408(b) and 402(x).
    """
    return fiscal_year_begins >= (INSIDER_POLICY_SMALL if small else INSIDER_POLICY)


@law("17 CFR 229.407(i)", since=HEDGING)
def hedging_is_told(fiscal_year_begins: date, *, small: bool) -> bool:
    """Must a statement tell of practices or policies on hedging?

    What it decides: for fiscal years that begin from July 1, 2019; of a smaller reporting or
    emerging growth company from July 1, 2020.

    Example: for the year that began January 1, 2020, not a smaller one.

    Authority: Item 407(i).
    """
    return fiscal_year_begins >= (HEDGING_SMALL if small else HEDGING)


@law("17 CFR 229.404(a)", "17 CFR 229.404(d)(1)")
def related_threshold(*, small: bool, average_assets: int = 0) -> Fraction:
    """The dollars a transaction with a related person must exceed to be disclosed.

    What it decides: $120,000; of a smaller reporting company, the lesser of that and 1% of the
    average of its total assets at the ends of its last two years.

    Example: average assets of $5,000,000: $50,000.

    Authority: Item 404(a); (d)(1) for smaller reporting companies.
    """
    if not small:
        return Fraction(THRESHOLD)
    return min(Fraction(THRESHOLD), Fraction(average_assets, 100))
