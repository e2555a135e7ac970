"""Which days of the next meeting are already fixed by this one?"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.dates import bylaw, meeting_day
from quorate.meeting.deadline import Deadline, Lane, by, lateness, within
from quorate.meeting.planned import Plan
from quorate.rules import jurisdictions
from quorate.rules.days import anniversary, back, on
from quorate.rules.delaware import nominations
from quorate.rules.federal import advisory, cards, contests, proposals
from quorate.words import Choice, ItemKind

_LANE = Lane.NEXT_YEAR
_EVERY = {
    Choice.ONE_YEAR: "every year",
    Choice.TWO_YEARS: "every two years",
    Choice.THREE_YEARS: "every three years",
}


def due(called: MeetingCalled, plan: Plan) -> Iterator[Deadline]:
    """Proposals, nominations, discretion, the next votes on pay and the next meeting itself."""
    if called.meeting_kind != "annual":
        return
    moved = plan.next_meeting is not None and proposals.meeting_moved(
        meeting_day(called), plan.next_meeting
    )
    yield _tolerance(called, plan, moved=moved)
    window = _window(called, plan)
    if not moved:
        yield from _released(called, plan, window)
    if window is not None:
        yield _nominations(called, plan, window, moved=moved)
    yield from _universal(called, plan, moved=moved)
    yield from _votes_on_pay(called, plan)
    state = jurisdictions.of(called.state)
    if state is not None and state.next_meeting_by is not None:
        latest = state.next_meeting_by(meeting_day(called))
        yield by(
            state.next_meeting_id,
            "Next annual meeting held",
            latest,
            f"counted from {meeting_day(called)}, as this one was from the last",
            state.next_meeting_authority,
            _LANE,
            says=plan.next_meeting,
        )


def _tolerance(called: MeetingCalled, plan: Plan, *, moved: bool) -> Deadline:
    day = anniversary(meeting_day(called))
    because = f"{day}, the anniversary, and 30 days either way keep the days below"
    if moved:
        because = (
            f"{plan.next_meeting} is more than 30 days from {day}, so days are counted from it and "
            "holders are told in the next Form 10-Q"
        )
    found = within(
        "SEC-14A5-F",
        "Next meeting without new deadlines",
        (back(day, proposals.MOVED_AT_MOST), on(day, proposals.MOVED_AT_MOST)),
        because,
        "17 CFR 240.14a-5(f); 17 CFR 240.14a-8(e)(2)",
        _LANE,
    )
    # To move a meeting breaks nothing.
    days = None if plan.next_meeting is None else (plan.next_meeting, plan.next_meeting)
    return replace(found, says=days)


def _window(called: MeetingCalled, plan: Plan) -> tuple[date, date] | None:
    if plan.bylaw_days is None:
        return None
    day, (earliest, latest) = meeting_day(called), plan.bylaw_days
    if plan.next_meeting is None:
        return nominations.window(day, earliest=earliest, latest=latest)
    return nominations.window_when_moved(
        day,
        plan.next_meeting,
        plan.next_announced or back(plan.next_meeting, earliest),
        earliest=earliest,
        latest=latest,
    )


def _as_printed(found: Deadline, first: date | None, last: date | None) -> Deadline:
    """What the statement prints there, and why that will not do."""
    if first is None or last is None:
        return found
    if (first, last) == (found.first, found.last):
        return replace(found, says=(first, last))
    ends = lateness(last, found.last, found.last) or lateness(first, found.first, found.first)
    which = "" if first == last else "its end " if last != found.last else "its beginning "
    wrong = f"as printed, {which}{ends}"
    return replace(found, says=(first, last), broken=wrong)


def _released(
    called: MeetingCalled, plan: Plan, window: tuple[date, date] | None
) -> Iterator[Deadline]:
    if called.mailed is None:
        return
    released, printed = anniversary(called.mailed), plan.printed
    yield _as_printed(
        by(
            "SEC-14A8-E2",
            "Proposals for the next statement",
            proposals.inclusion_deadline(called.mailed),
            f"{released} less 120 days",
            "17 CFR 240.14a-8(e)(2)",
            _LANE,
        ),
        printed.proposals_by,
        printed.proposals_by,
    )
    bylaw_ends = None if window is None else window[1]
    without = proposals.discretion_date(called.mailed, None)
    because = f"{released} less 45 days, where no bylaw asks for notice"
    if bylaw_ends is not None:
        because = f"the bylaw's last day; without one {without}, 45 days before {released}"
    yield _as_printed(
        by(
            "SEC-14A4-C",
            "Notice that keeps a matter from the proxyholders' discretion",
            proposals.discretion_date(called.mailed, bylaw_ends),
            because,
            "17 CFR 240.14a-4(c)(1)",
            _LANE,
        ),
        printed.discretion_after,
        printed.discretion_after,
    )


def _nominations(
    called: MeetingCalled, plan: Plan, window: tuple[date, date], *, moved: bool
) -> Deadline:
    earliest, latest = plan.bylaw_days or (0, 0)
    day = anniversary(meeting_day(called))
    because = f"{earliest} to {latest} days before {day}, the anniversary"
    if moved:
        because = (
            f"{earliest} days before {plan.next_meeting} to the later of {latest} days before it "
            f"and the tenth day after it was announced"
        )
    name = "Nominations and business under the bylaw"
    found = within("CB-7", name, window, because, bylaw(called), _LANE)
    return _as_printed(found, plan.printed.advance_from, plan.printed.advance_to)


def _universal(called: MeetingCalled, plan: Plan, *, moved: bool) -> Iterator[Deadline]:
    day = meeting_day(called)
    if anniversary(day) < cards.UNIVERSAL:
        return
    if moved and plan.next_meeting is not None:
        if plan.next_announced is not None:
            yield by(
                "SEC-14A19",
                "A dissident names its nominees",
                contests.dissident_notice_when_moved(plan.next_meeting, plan.next_announced),
                f"the later of {plan.next_meeting} less 60 days and the tenth day after "
                f"{plan.next_announced}",
                "17 CFR 240.14a-19(b)(1)",
                _LANE,
            )
        return
    yield by(
        "SEC-14A19",
        "A dissident names its nominees",
        contests.dissident_notice_by(day),
        f"{anniversary(day)} less 60 days; the bylaw may ask for it earlier",
        "17 CFR 240.14a-19(b)(1)",
        _LANE,
    )
    yield by(
        "SEC-14A19",
        "The company names its nominees to a dissident",
        contests.registrant_notice_by(day),
        f"{anniversary(day)} less 50 days",
        "17 CFR 240.14a-19(d)",
        _LANE,
    )


def _votes_on_pay(called: MeetingCalled, plan: Plan) -> Iterator[Deadline]:
    day = meeting_day(called)
    kinds = {item.kind for item in called.items}
    if not advisory.applies(day, small=plan.small, emerging_growth=plan.emerging_growth):
        return
    frequency = plan.pay_vote_every or _recommended(called)
    if ItemKind.ADVISORY in kinds and frequency is not None:
        year = advisory.next_say_on_pay(day.year, frequency)
        because = f"{day.year}, and {_EVERY[frequency]}"
        yield _in_year("SEC-14A21-A", "Next say on pay", year, because, "17 CFR 240.14a-21(a)")
    if ItemKind.FREQUENCY in kinds:
        year = advisory.next_frequency_vote(day.year)
        name, because = "Next vote on the frequency, at the latest", f"{day.year} and 6 years"
        yield _in_year("SEC-14A21-B", name, year, because, "17 CFR 240.14a-21(b)")


def _recommended(called: MeetingCalled) -> Choice | None:
    """What the board recommends on the frequency, until holders and board have decided."""
    for item in called.items:
        if item.kind is ItemKind.FREQUENCY:
            return next((choice for choice in item.recommend.values() if choice in _EVERY), None)
    return None


def _in_year(rule: str, name: str, year: int, because: str, authority: str) -> Deadline:
    days = (date(year, 1, 1), date(year, 12, 31))
    return within(rule, f"{name}: {year}", days, because, authority, _LANE)
