"""Can business days be counted from a day without running off the calendar?"""

from datetime import date

from quorate.rules.business_days import FIRST, LAST
from quorate.rules.days import back, months_after

# Beyond these no meeting is planned, and days before or after could not be named.
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)


def in_calendar(day: date) -> bool:
    """A year's margin on either side of the closed days that are kept."""
    return months_after(FIRST, 12) <= day <= back(LAST, 366)


def can_be_planned(day: date) -> bool:
    """Is it a day of a meeting somebody holds, so that a year either way is a day too?"""
    return EARLIEST <= day <= LATEST
