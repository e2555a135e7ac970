"""What falls due once a meeting is over?"""

from collections.abc import Iterator
from datetime import date

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.dates import is_delaware, meeting_day
from quorate.meeting.deadline import Deadline, Lane, by
from quorate.meeting.kept_days import in_calendar
from quorate.meeting.planned import InsiderEvent, InsiderReport, Plan
from quorate.rules.delaware import reverse_split
from quorate.rules.federal import delivery, insiders, managers, proposals, results
from quorate.words import ItemKind

_LANE = Lane.RESULTS
_DIGITS_MAX = 3  # of the months in which holders allow a split


def due(called: MeetingCalled, plan: Plan) -> Iterator[Deadline]:
    """The report of the results, what follows from them, and the copies still to be given."""
    day = meeting_day(called)
    if in_calendar(day) and day >= results.ITEM_507:
        yield by(
            "8K-507-A",
            "Form 8-K, Item 5.07",
            results.results_due(day),
            f"the fourth business day after {day}",
            "Form 8-K, Item 5.07 and General Instruction B.1",
            _LANE,
        )
        yield from _decision(called, plan)
    if any(item.kind is ItemKind.ADVISORY for item in called.items) and day >= managers.FIRST:
        yield by(
            "NPX",
            "Managers report how they voted on pay",
            managers.votes_reported_by(day),
            "August 31 after the twelve months to June 30",
            "17 CFR 240.14Ad-1",
            _LANE,
        )
    if called.mailed is not None:
        yield by(
            "SEC-14A16",
            "Copies on request, and the website until the meeting ends",
            delivery.copies_until(day),
            f"{day} and one year",
            "17 CFR 240.14a-16(j)(3)",
            _LANE,
        )
    yield from _split(called)


def _decision(called: MeetingCalled, plan: Plan) -> Iterator[Deadline]:
    """How often pay is voted on, counted from the deadline as printed, right or wrong."""
    asked = any(item.kind is ItemKind.FREQUENCY for item in called.items)
    printed = plan.printed.proposals_by
    if not asked or (printed is None and called.mailed is None):
        return
    day = meeting_day(called)
    proposals_due = printed or proposals.inclusion_deadline(called.mailed or day)
    last = results.decision_due(day, proposals_due)
    as_printed = "as printed" if printed is not None else "as worked out"
    yield by(
        "8K-507-D",
        "Decision on the frequency, by amendment",
        last,
        f"the earlier of {day} and 150 days, and of {proposals_due}, the proposals' deadline "
        f"{as_printed}, less 60{_rolled(last)}",
        "Form 8-K, Item 5.07(d)",
        _LANE,
    )


def _rolled(last: date) -> str:
    """What becomes of a last day on which the Commission is closed."""
    if not in_calendar(last):
        return ""
    safe, allowed = results.filed_in_time_by(last)
    return "" if safe == allowed else f"; safe on {safe}, allowed on {allowed} (Rule 0-3)"


def _split(called: MeetingCalled) -> Iterator[Deadline]:
    day = meeting_day(called)
    for item in called.items:
        action = item.action if isinstance(item.action, dict) else {}
        terms = action.get("reverse_split")
        months = str(terms.get("months", "")) if isinstance(terms, dict) else ""
        if months.isascii() and months.isdigit() and len(months) <= _DIGITS_MAX:
            yield by(
                "RS-9",
                f"The board carries item {item.number} out, or lets it lapse",
                reverse_split.authority_ends(day, int(months)),
                f"{day} and {months} months, as the item says",
                "8 Del. C. § 242(c)" if is_delaware(called) else "the item itself",
                _LANE,
            )


def reports(plan: Plan) -> Iterator[Deadline]:
    """The reports of directors, officers and large holders."""
    for each in plan.insiders:
        if in_calendar(each.day):
            yield _report(each)
    if plan.fiscal_year_end is not None and in_calendar(plan.fiscal_year_end):
        yield by(
            "S16",
            "Form 5 of every insider who owes one",
            insiders.form_5_by(plan.fiscal_year_end),
            f"{plan.fiscal_year_end} and 45 days",
            "17 CFR 240.16a-3(f)",
            Lane.INSIDERS,
        )


def _report(each: InsiderReport) -> Deadline:
    form, last, because, authority = _form(each)
    return by("S16", f"Form {form} of {each.name}", last, because, authority, Lane.INSIDERS)


def _form(each: InsiderReport) -> tuple[str, date, str, str]:
    match each.event:
        case InsiderEvent.BECAME:
            last = insiders.form_3_by(each.day)
            return "3", last, f"{each.day} and 10 days", "15 U.S.C. § 78p(a)(2)(B)"
        case InsiderEvent.TRADED:
            last = insiders.form_4_by(each.day)
            return "4", last, f"2 business days after {each.day}", "15 U.S.C. § 78p(a)(2)(C)"
        case InsiderEvent.GAVE:
            return (*_gift(each.day), "17 CFR 240.16a-3(g)(1)")


def _gift(given: date) -> tuple[str, date, str]:
    if insiders.gift_goes_on_form_4(given):
        return "4", insiders.form_4_by(given), f"2 business days after the gift of {given}"
    year_end = date(given.year, 12, 31)
    return "5", insiders.form_5_by(year_end), f"{year_end} and 45 days, before February 27, 2023"
