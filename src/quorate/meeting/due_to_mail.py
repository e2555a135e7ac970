"""What falls due before and while the papers go out?"""

from collections.abc import Iterator
from dataclasses import replace

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.dates import meeting_day
from quorate.meeting.deadline import Deadline, Lane, beginning, by
from quorate.meeting.kept_days import in_calendar
from quorate.meeting.planned import Plan
from quorate.rules.business_days import commission, last_trade_day
from quorate.rules.federal import (
    annual_report,
    delivery,
    intermediaries,
    preliminary,
    proposers,
)
from quorate.words import ItemKind

_LANE = Lane.MAILING
_SEARCH = "17 CFR 240.14a-13(a)(3)"


def due(called: MeetingCalled, plan: Plan) -> Iterator[Deadline]:
    """Search, draft, definitive statement, notice of availability, and what depends on them."""
    yield from _around_the_record_date(called, plan)
    yield from _filings(called, plan)
    yield from _sending(called, plan)
    yield from _proposals_of_holders(called, plan)


def _around_the_record_date(called: MeetingCalled, plan: Plan) -> Iterator[Deadline]:
    record = called.record_date
    if not in_calendar(record):
        return
    yield _search(called, plan)
    if plan.broker_search is not None and in_calendar(plan.broker_search):
        yield by(
            "SEC-14B1",
            "Brokers and banks answer the search",
            intermediaries.search_answered_by(plan.broker_search),
            f"7 business days after {plan.broker_search}",
            "17 CFR 240.14b-1(b)(1); 17 CFR 240.14b-2(b)(1)",
            _LANE,
        )
    yield by(
        "T-10",
        "Last trade that settles by the record date",
        last_trade_day(record),
        f"settled by {record}",
        "17 CFR 240.15c6-1(a)",
        _LANE,
    )
    yield by(
        "SEC-14B2",
        "Omnibus proxies of banks",
        intermediaries.omnibus_proxy_by(record),
        f"5 business days after {record}",
        "17 CFR 240.14b-2(b)(2)",
        _LANE,
    )


def _search(called: MeetingCalled, plan: Plan) -> Deadline:
    """Since January 23, 2026 a shorter lead is tolerated, so a late search is no breach by date."""
    record, asked = called.record_date, plan.broker_search
    last = delivery.broker_search_by(record)
    of_commission = commission().before(record, delivery.SEARCH_DAYS)
    stricter = "" if last == of_commission else f"; {of_commission} by the Commission's calendar"
    found = by(
        "SEC-14A13",
        "Search for owners behind brokers and banks",
        last,
        f"20 business days before {record}, by the stricter of two calendars{stricter}",
        _SEARCH,
        _LANE,
        says=asked,
    )
    if found.broken and asked is not None and asked >= intermediaries.SHORTER_LEAD:
        says = "; since January 23, 2026 a shorter lead is tolerated with a belief on record"
        return replace(found, broken="", because=found.because + says)
    return found


def _filings(called: MeetingCalled, plan: Plan) -> Iterator[Deadline]:
    mailed = called.mailed
    filed = plan.definitive_filed or mailed
    if plan.fiscal_year_end is not None:
        yield by(
            "10-K-G3",
            "Statement that Part III of Form 10-K refers to",
            annual_report.part_iii_by(plan.fiscal_year_end),
            f"{plan.fiscal_year_end} and 120 days; filed later, Part III comes by amendment of the "
            "Form 10-K",
            "Form 10-K, General Instruction G(3)",
            _LANE,
            says=filed,
        )
    if mailed is None:
        return
    if _needs_a_draft(called):
        yield by(
            "SEC-14A6-A",
            "Preliminary statement filed",
            preliminary.filed_by(mailed),
            f"{mailed} less 10 days, the day of filing being the first; for {_calls_for(called)}",
            "17 CFR 240.14a-6(a) and (k)",
            _LANE,
            says=plan.preliminary_filed,
        )
    yield by(
        "SEC-14A6-B",
        "Definitive statement and card filed",
        preliminary.definitive_filed_by(mailed),
        f"no later than {mailed}, when they are first sent",
        "17 CFR 240.14a-6(b)",
        _LANE,
        says=plan.definitive_filed,
    )


def _needs_a_draft(called: MeetingCalled) -> bool:
    """A matter of the kind `other` may be a holder's proposal, which calls for none: not judged."""
    kinds = {item.kind for item in called.items} - {ItemKind.OTHER, ItemKind.ADJOURNMENT}
    contested = any(
        item.kind is ItemKind.ELECTION and len(item.nominees) > item.seats for item in called.items
    )
    return preliminary.needed(kinds, contested=contested)


def _calls_for(called: MeetingCalled) -> str:
    amending = [item for item in called.items if item.kind is ItemKind.CHARTER_AMENDMENT]
    if not amending:
        return "a contested election"
    return f"item {amending[0].number}, an amendment of the charter"


def _sending(called: MeetingCalled, plan: Plan) -> Iterator[Deadline]:
    day, mailed = meeting_day(called), called.mailed
    yield by(
        "SEC-14A16",
        "Notice of availability without the full set",
        delivery.notice_only_by(day),
        f"{day} less 40 days; later the full set goes to every holder",
        "17 CFR 240.14a-16(a)(1)",
        _LANE,
        says=mailed if plan.notice_only else None,
    )
    if mailed is None:
        return
    if plan.notice_only:
        yield beginning(
            "SEC-14A16",
            "Card without the statement beside it",
            delivery.card_alone_from(mailed),
            f"{mailed} and 10 days",
            "17 CFR 240.14a-16(h)(1)",
            _LANE,
        )
    if in_calendar(mailed):
        yield by(
            "SEC-14B1",
            "Brokers and banks pass the material on",
            intermediaries.forwarded_by(mailed),
            f"5 business days after {mailed}, if they received it then",
            "17 CFR 240.14b-1(b)(2); 17 CFR 240.14b-2(b)(3)",
            _LANE,
        )


def _proposals_of_holders(called: MeetingCalled, plan: Plan) -> Iterator[Deadline]:
    filed = plan.definitive_filed or called.mailed
    if filed is None or called.meeting_kind != "annual":
        return
    yield by(
        "SEC-14A8-FJ",
        "Commission told that a holder's proposal is left out",
        proposers.exclusion_told_by(filed),
        f"{filed} less 80 days, if one is",
        "17 CFR 240.14a-8(j)(1)",
        _LANE,
    )
    yield by(
        "SEC-14A8-FJ",
        "Statement in opposition sent to a proponent",
        proposers.opposition_sent_by(filed),
        f"{filed} less 30 days, if there is one",
        "17 CFR 240.14a-8(m)(3)",
        _LANE,
    )
