"""What falls due around a meeting, and by what arithmetic?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.dates import is_delaware, meeting_day
from quorate.rules.business_days import FIRST, LAST, last_trade_day
from quorate.rules.days import anniversary, back, days_before, months_after
from quorate.rules.delaware import notice, record_date, stock_list
from quorate.rules.exchanges import broker_votes
from quorate.rules.federal import cards, contests, delivery, proposals, results
from quorate.words import ItemKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A day, or a window of days, with its arithmetic.  A single day is its own first and last."""

    name: str
    first: date
    last: date
    because: str
    authority: str


def deadlines(called: MeetingCalled) -> tuple[Deadline, ...]:
    """Every deadline that the call's own days fix, by day."""
    of_state = _state_law(called) if is_delaware(called) else ()
    found = [*of_state, *_before(called), *_after(called), *_next_year(called)]
    return tuple(sorted(found, key=lambda each: (each.first, each.last)))


def _on(name: str, day: date, because: str, authority: str) -> Deadline:
    return Deadline(name=name, first=day, last=day, because=because, authority=authority)


def _window(name: str, days: tuple[date, date], because: str, authority: str) -> Deadline:
    return Deadline(name=name, first=days[0], last=days[1], because=because, authority=authority)


def _in_calendar(day: date) -> bool:
    """A year's margin: counting business days must not run off the calendar."""
    return months_after(FIRST, 12) <= day <= back(LAST, 366)


def _state_law(called: MeetingCalled) -> Iterator[Deadline]:
    day = meeting_day(called)
    yield _window(
        "record date",
        record_date.lawful_range(day),
        f"10 to 60 days before {day}; {called.record_date} is "
        f"{days_before(called.record_date, day)}",
        "8 Del. C. § 213(a)",
    )
    yield _window(
        "notice to holders",
        notice.lawful_range(day),
        f"10 to 60 days before {day}",
        "8 Del. C. § 222(b)",
    )
    yield _window(
        "stock list open",
        stock_list.window(day),
        f"10 days, the last on the day before {day}",
        "8 Del. C. § 219(a)",
    )
    if called.prior_meeting is not None and called.meeting_kind == "annual":
        yield _on(
            "a meeting must have been held",
            months_after(called.prior_meeting, 13),
            f"{called.prior_meeting} and 13 months",
            "8 Del. C. § 211(c)",
        )


def _before(called: MeetingCalled) -> Iterator[Deadline]:
    day = meeting_day(called)
    yield _on(
        "notice of availability alone",
        delivery.notice_only_by(day),
        f"{day} less 40 days",
        "17 CFR 240.14a-16(a)(1)",
    )
    yield _on(
        "intermediaries have sent the material",
        back(day, broker_votes.SENT_DAYS),
        f"{day} less 15 days",
        "NYSE Rule 452",
    )
    yield _on(
        "brokers may vote uninstructed shares from",
        back(day, broker_votes.WAIT_UNTIL_DAYS),
        f"{day} less 10 days",
        "NYSE Rule 452",
    )
    if _in_calendar(called.record_date):
        yield _on(
            "broker search",
            delivery.broker_search_by(called.record_date),
            f"20 business days before {called.record_date}, by the stricter calendar",
            "17 CFR 240.14a-13(a)(3)",
        )
        yield _on(
            "last trade that settles by the record date",
            last_trade_day(called.record_date),
            f"settled by {called.record_date}",
            "17 CFR 240.15c6-1(a)",
        )


def _after(called: MeetingCalled) -> Iterator[Deadline]:
    day = meeting_day(called)
    if not _in_calendar(day):
        return
    if day >= results.ITEM_507:
        yield _on(
            "Form 8-K, Item 5.07",
            results.results_due(day),
            f"the fourth business day after {day}",
            "Form 8-K, Item 5.07 and General Instruction B.1",
        )
    asks_frequency = any(item.kind is ItemKind.FREQUENCY for item in called.items)
    if asks_frequency and called.mailed is not None and day >= results.ITEM_507:
        proposals_due = proposals.inclusion_deadline(called.mailed)
        yield _on(
            "decision on the frequency",
            results.decision_due(day, proposals_due),
            f"150 days after {day}, and 60 before {proposals_due}",
            "Form 8-K, Item 5.07(d)",
        )


def _next_year(called: MeetingCalled) -> Iterator[Deadline]:
    day = meeting_day(called)
    if called.meeting_kind != "annual":
        return
    if called.mailed is not None:
        released = anniversary(called.mailed)
        yield _on(
            "holders' proposals for the next statement",
            proposals.inclusion_deadline(called.mailed),
            f"{released} less 120 days",
            "17 CFR 240.14a-8(e)(2)",
        )
        yield _on(
            "discretion on what was not noticed, without an advance-notice bylaw",
            proposals.discretion_date(called.mailed, None),
            f"{released} less 45 days",
            "17 CFR 240.14a-4(c)(1)",
        )
    if day >= cards.UNIVERSAL:
        yield _on(
            "a dissident names its nominees for the next meeting",
            contests.dissident_notice_by(day),
            f"{anniversary(day)} less 60 days",
            "17 CFR 240.14a-19(b)(1)",
        )
