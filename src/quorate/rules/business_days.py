"""Which days are business days, to the Commission and to the exchanges?

Two calendars, kept as data: the Commission is closed on Columbus Day and Veterans Day and open on
Good Friday, the exchanges the other way round.  Both hold the closings nobody could foresee.
"""

import csv
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from quorate.rules.cite import law

FIRST, LAST = date(1990, 1, 1), date(2035, 12, 31)
DAY = timedelta(days=1)
FRIDAY = 4


class CalendarError(ValueError):
    """A day on which no calendar here says who is open."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Weekdays less the days somebody is closed."""

    name: str
    closed: frozenset[date]

    def is_open(self, day: date) -> bool:
        """Is it a business day?  Raises CalendarError before 1990 and after 2035."""
        if not FIRST <= day <= LAST:
            raise CalendarError(f"the days of {self.name} are kept from {FIRST} to {LAST}: {day}")
        return day.weekday() <= FRIDAY and day not in self.closed

    def on_or_after(self, day: date) -> date:
        """The day itself if it is a business day, otherwise the next one."""
        while not self.is_open(day):
            day += DAY
        return day

    def on_or_before(self, day: date) -> date:
        """The day itself if it is a business day, otherwise the one before."""
        while not self.is_open(day):
            day -= DAY
        return day

    def after(self, day: date, days: int) -> date:
        """The business day that many business days after a day; the day after it is the first."""
        for _ in range(days):
            day = self.on_or_after(day + DAY)
        return day

    def before(self, day: date, days: int) -> date:
        """The business day that many business days before a day."""
        for _ in range(days):
            day = self.on_or_before(day - DAY)
        return day


def _closed(file: str) -> frozenset[date]:
    text = files("quorate.rules").joinpath("data", file).read_text(encoding="utf-8")
    return frozenset(date.fromisoformat(row["day"]) for row in csv.DictReader(text.splitlines()))


@cache
def commission() -> Calendar:
    """The days on which the Commission takes filings."""
    return Calendar("the Commission", _closed("sec_closed_days.csv"))


@cache
def exchanges() -> Calendar:
    """The days on which the New York exchanges trade."""
    return Calendar("the exchanges", _closed("exchange_closed_days.csv"))


@law("17 CFR 240.0-3(a)")
def filing_day(day: date) -> date:
    """The last day on which a filing due on a day is still in time.

    What it decides: where the last day to file with the Commission is no business day, the next
    business day is in time.  It moves no other deadline: no notice, record date or proposal.

    Example: a filing due on Saturday, March 14, 2020 is in time on Monday, March 16.

    Authority: Rule 0-3(a): if the last day on which papers can be accepted as timely filed falls on
    a Saturday, Sunday or holiday, they may be filed on the first business day following.
    """
    return commission().on_or_after(day)


T_PLUS_2, T_PLUS_1 = date(2017, 9, 5), date(2024, 5, 28)
T_PLUS_3 = 3


@law("17 CFR 240.15c6-1(a)")
def settlement_days(trade_day: date) -> int:
    """How many trading days a trade of that day takes to settle.

    What it decides: three before September 5, 2017, two before May 28, 2024, and one since.

    Example: a trade of April 10, 2013 settles on April 15.

    Authority: Rule 15c6-1(a), as amended with those compliance dates.
    """
    if trade_day >= T_PLUS_1:
        return 1
    return 2 if trade_day >= T_PLUS_2 else T_PLUS_3


@law("17 CFR 240.15c6-1(a)", "8 Del. C. § 219(c)")
def last_trade_day(record_date: date) -> date:
    """The last day on which a buyer becomes a holder in time for a record date.

    What it decides: the latest trading day whose trades settle on or before the record date.

    Example: for April 15, 2013 it is April 10; for April 15, 2026 it is April 14.

    Authority: only those on the books at the close of the record date vote, and a buyer comes onto
    them when the trade settles.
    """
    day = exchanges().on_or_before(record_date)
    while exchanges().after(day, settlement_days(day)) > record_date:
        day = exchanges().before(day, 1)
    return day
