"""By when does an exchange want an annual meeting?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import anniversary


@law("Nasdaq Rule 5620(a)")
def held_by(fiscal_year_end: date) -> date:
    """The last day for the annual meeting of a fiscal year.

    What it decides: one year after the fiscal year ended.

    Example: for the year that ended December 31, 2012: December 31, 2013.

    Authority: Rule 5620(a): no later than one year after the end of the fiscal year.
    """
    return anniversary(fiscal_year_end)
