"""What do those who plan a meeting know beside its call?

None of it is an act: it is what the calendar needs that the call does not say, and all of it may
be left out.  A journal holds none of it.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from quorate.words import Choice


class InsiderEvent(StrEnum):
    """What obliges a director, an officer or a 10% holder to report."""

    BECAME = "became"
    TRADED = "traded"
    GAVE = "gave"


@dataclass(frozen=True, slots=True, kw_only=True)
class InsiderReport:
    """One person, what happened and when."""

    name: str
    event: InsiderEvent
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """The days of next year as the proxy statement prints them (17 CFR 240.14a-5(e))."""

    proposals_by: date | None = None
    advance_from: date | None = None
    advance_to: date | None = None
    discretion_after: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Days, and facts about the company, that fix deadlines."""

    fiscal_year_end: date | None = None
    announced: date | None = None  # the day the meeting's own day was first made public
    broker_search: date | None = None
    preliminary_filed: date | None = None
    definitive_filed: date | None = None
    notice_only: bool = False
    bylaw_days: tuple[int, int] | None = None  # before the anniversary, the earlier first
    next_meeting: date | None = None
    next_announced: date | None = None
    small: bool = False
    emerging_growth: bool = False
    pay_vote_every: Choice | None = None
    split_effective: date | None = None
    printed: Printed = Printed()
    bid_price_notices: tuple[date, ...] = ()
    insiders: tuple[InsiderReport, ...] = ()


NOTHING = Plan()
