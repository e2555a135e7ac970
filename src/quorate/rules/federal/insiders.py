"""By when must insiders report? (Section 16: Forms 3, 4 and 5)"""

from datetime import date

from quorate.rules.business_days import commission, filing_day
from quorate.rules.cite import law
from quorate.rules.days import on

FORM_3, FORM_4, FORM_5 = 10, 2, 45
GIFTS_ON_FORM_4 = date(2023, 2, 27)
CAPTION = date(2019, 5, 2)


@law("17 CFR 240.16a-3(a)", "15 U.S.C. § 78p(a)(2)(B)", "17 CFR 240.0-3(a)")
def form_3_by(became_insider: date) -> date:
    """The last day for the first report of one who becomes a director, officer or 10% holder.

    What it decides: 10 calendar days after, or the next business day where that is none.

    Example: appointed April 16, 2012: April 26.

    Authority: Section 16(a)(2)(B); Rule 0-3.
    """
    return filing_day(on(became_insider, FORM_3))


@law("17 CFR 240.16a-3(g)(1)", "15 U.S.C. § 78p(a)(2)(C)")
def form_4_by(traded: date) -> date:
    """The last day to report a transaction.

    What it decides: the second business day after it.

    Example: bought on Friday, March 30, 2012: Tuesday, April 3.

    Authority: Section 16(a)(2)(C); Rule 16a-3(g)(1).
    """
    return commission().after(traded, FORM_4)


@law("17 CFR 240.16a-3(f)", "17 CFR 240.0-3(a)")
def form_5_by(fiscal_year_end: date) -> date:
    """The last day to report what was exempt or missed in a year.

    What it decides: 45 calendar days after the fiscal year ends, or the next business day.

    Example: for the year that ended December 31, 2012: February 14, 2013.

    Authority: Rule 16a-3(f)(1).
    """
    return filing_day(on(fiscal_year_end, FORM_5))


@law("17 CFR 240.16a-3(g)(1)", since=GIFTS_ON_FORM_4)
def gift_goes_on_form_4(given: date) -> bool:
    """Is a gift reported within two business days?

    What it decides: from February 27, 2023 it is; before, it could wait for Form 5.

    Example: a gift of February 26, 2023 could wait.

    Authority: Rule 16a-3(g)(1), as amended.
    """
    return given >= GIFTS_ON_FORM_4


@law("17 CFR 229.405", since=CAPTION)
def late_reports_caption(filed: date) -> str:
    """The caption under which late reports stand in a statement.

    What it decides: "Delinquent Section 16(a) Reports" from May 2, 2019, and only where there are
    any; before, the words about beneficial ownership reporting compliance.

    Example: a statement of 2026 that keeps the old caption is stale.

    Authority: Item 405(a), as amended.
    """
    if filed >= CAPTION:
        return "Delinquent Section 16(a) Reports"
    return "Section 16(a) Beneficial Ownership Reporting Compliance"
