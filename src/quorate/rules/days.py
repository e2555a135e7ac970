"""Which day is it?  Counting days the way statutes, rules and exchanges count them."""

from calendar import monthrange
from datetime import date, timedelta

from quorate.rules.cite import law


@law("8 Del. C. § 212(b)")
def anniversary(day: date, years: int = 1) -> date:
    """The same day of another year.

    What it decides: the same month and day, so many years on; of a February 29, the February 28
    of a year that has no 29th.

    Example: June 18, 2013 comes round on June 18, 2014, and February 29, 2012 on February 28, 2015.

    Authority: § 212(b) and others count years from a date and say nothing of a February 29; the
    earlier day is the stricter reading.
    """
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


@law("8 Del. C. § 211(c)")
def months_after(day: date, months: int) -> date:
    """The same day so many months on.

    What it decides: the same day of that month, or its last day where it has no such day.

    Example: 13 months after June 6, 2012 is July 6, 2013; 1 month after January 31, February 28.

    Authority: § 211(c) counts 13 months from the last annual meeting.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


@law("8 Del. C. § 213(a)", "McKesson Corp. v. Derdiger, 793 A.2d 385 (Del. Ch. 2002)")
def days_before(day: date, meeting_day: date) -> int:
    """How many days one day is before another.

    What it decides: calendar days, one end counted; no weekend and no holiday moves them.

    Example: from April 15 to June 18, 2013 are 64 days, and from May 25 to July 25 are 61.

    Authority: McKesson v. Derdiger: 61 days are more than 60, though the days at the end were a
    holiday weekend on which no share could change hands.
    """
    return (meeting_day - day).days


def back(day: date, days: int) -> date:
    """The day that many calendar days before."""
    return day - timedelta(days=days)


def on(day: date, days: int) -> date:
    """The day that many calendar days after."""
    return day + timedelta(days=days)
