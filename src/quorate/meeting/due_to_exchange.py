"""What does Nasdaq want, and by when?

Other exchanges keep calendars of their own, which are not known here.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.dates import meeting_day
from quorate.meeting.deadline import Deadline, Lane, beginning, by, days_in_words, within
from quorate.meeting.kept_days import in_calendar
from quorate.meeting.planned import Plan
from quorate.rules.days import back, days_before
from quorate.rules.exchanges import annual_meetings, bid_price, split_notice
from quorate.rules.federal import current_reports

_LANE = Lane.EXCHANGE
_BID = "Nasdaq Rule 5810(c)(3)(A)"


def due(called: MeetingCalled, plan: Plan) -> Iterator[Deadline]:
    """The year's meeting, the bid price and a split's notice, of a Nasdaq company."""
    if "nasdaq" not in called.exchange.casefold():
        return
    if plan.fiscal_year_end is not None and called.meeting_kind == "annual":
        yield by(
            "NQ-5620",
            "Annual meeting of the fiscal year",
            annual_meetings.held_by(plan.fiscal_year_end),
            f"one year after {plan.fiscal_year_end}",
            "Nasdaq Rule 5620(a)",
            _LANE,
            says=meeting_day(called),
        )
    for notice in plan.bid_price_notices:
        if in_calendar(notice):
            yield from _bid_price(called, notice)
    if plan.split_effective is not None and in_calendar(plan.split_effective):
        yield from _split(plan.split_effective)


def _bid_price(called: MeetingCalled, notice: date) -> Iterator[Deadline]:
    last_below = back(notice, 1)
    yield within(
        "NQ-BID",
        "Thirty business days below $1.00",
        (bid_price.run_began(last_below), last_below),
        f"30 trading days that end before the notice of {notice}",
        _BID,
        _LANE,
    )
    yield by(
        "8K-301",
        "Form 8-K, Item 3.01",
        current_reports.due(notice),
        f"the fourth business day after the notice of {notice}",
        "Form 8-K, Item 3.01 and General Instruction B.1",
        _LANE,
    )
    ends = bid_price.period_ends(notice)
    yield by(
        "NQ-BID",
        "A run of ten days at $1.00 begins",
        bid_price.cure_begins_by(ends),
        f"10 business days, the last of them by {ends}",
        _BID,
        _LANE,
    )
    yield _period(called, notice, ends)
    yield by(
        "NQ-BID-2",
        "A second period, on the Capital Market, ends",
        bid_price.second_period_ends(ends),
        f"{ends} and 180 days, where the market's other standards are met",
        "Nasdaq Rule 5810(c)(3)(A)(ii)",
        _LANE,
    )


def _period(called: MeetingCalled, notice: date, ends: date) -> Deadline:
    """A split that is put to the vote after the period has ended cannot cure within it."""
    found = by(
        "NQ-BID",
        "Time to meet the bid price ends",
        ends,
        f"{notice} and 180 days",
        _BID,
        _LANE,
    )
    day = meeting_day(called)
    if not _splits(called) or not notice < day:
        return found
    broken = ""
    if day > ends:
        late = days_in_words(days_before(ends, day))
        broken = f"the vote on the split is {late} too late"
    return replace(found, says=(day, day), broken=broken)


def _splits(called: MeetingCalled) -> bool:
    return any(
        isinstance(item.action, dict) and "reverse_split" in item.action for item in called.items
    )


def _split(effective: date) -> Iterator[Deadline]:
    yield by(
        "NQ-RS",
        "Nasdaq told of the split, by noon Eastern",
        split_notice.exchange_told_by(effective),
        f"before {effective}, when it takes effect in the market",
        "Nasdaq Rule 5250(e)(7)",
        _LANE,
    )
    if effective >= split_notice.FIVE_BUSINESS_DAYS:
        yield by(
            "NQ-RS",
            "The public told of the split, by noon Eastern",
            split_notice.public_told_by(effective),
            f"2 business days before {effective}",
            "Nasdaq Rule 5250(b)(4)",
            _LANE,
        )
    yield beginning(
        "NQ-RS",
        "The split takes effect in the market",
        effective,
        "as planned",
        "the plan",
        _LANE,
    )
