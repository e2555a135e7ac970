"""What does corporation law make fall due around a meeting?"""

from collections.abc import Iterator

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.dates import bylaw, is_delaware, meeting_day, votes_on_a_merger
from quorate.meeting.deadline import Deadline, Lane, beginning, by, within
from quorate.meeting.planned import Plan
from quorate.rules import jurisdictions
from quorate.rules.days import days_before, on
from quorate.rules.delaware import nominations, notice, stock_list
from quorate.rules.jurisdictions import Jurisdiction


def due(called: MeetingCalled, plan: Plan) -> Iterator[Deadline]:
    """The days that the state's law fixes; none where that law is not known here."""
    state = jurisdictions.of(called.state)
    if state is not None:
        yield _record_date(called, state)
        yield from _notice(called, state)
        yield from _held_by(called, state)
    if is_delaware(called):
        yield from _stock_list(called)
        yield _adjournment(called)
    yield from _special_window(called, plan)


def _record_date(called: MeetingCalled, state: Jurisdiction) -> Deadline:
    day = meeting_day(called)
    first, last = state.record_dates(day, merger=votes_on_a_merger(called))
    distance = days_before(called.record_date, day)
    where = f"{distance} days before it" if distance >= 0 else f"{-distance} days after it"
    unless = ", unless the articles say otherwise" if state.articles_may_differ else ""
    return within(
        state.record_date_id,
        "Record date",
        (first, last),
        f"{days_before(last, day)} to {days_before(first, day)} days before {day}; "
        f"{called.record_date} is {where}{unless}",
        state.record_date_authority,
        Lane.LEGAL,
        says=called.record_date,
    )


def _notice(called: MeetingCalled, state: Jurisdiction) -> Iterator[Deadline]:
    day = meeting_day(called)
    first, last = state.notice_days(day, merger=votes_on_a_merger(called))
    given = "" if called.mailed is None else f"; {called.mailed} is "
    if called.mailed is not None:
        given += f"{days_before(called.mailed, day)} days before it"
    yield within(
        state.notice_id,
        "Notice to holders",
        (first, last),
        f"{days_before(last, day)} to {days_before(first, day)} days before {day}{given}",
        state.notice_authority,
        Lane.LEGAL,
        says=called.mailed,
    )
    if called.mailed is not None and called.mailed < called.record_date:
        yield beginning(
            state.notice_id,
            "Notice goes to holders of the record date",
            called.record_date,
            f"not before {called.record_date}, when it is known who they are",
            state.notice_authority,
            Lane.LEGAL,
            says=called.mailed,
        )


def _held_by(called: MeetingCalled, state: Jurisdiction) -> Iterator[Deadline]:
    prior, day = called.prior_meeting, meeting_day(called)
    if prior is None or called.meeting_kind != "annual" or state.next_meeting_by is None:
        return
    if prior < day:
        latest = state.next_meeting_by(prior)
        months = (latest.year - prior.year) * 12 + latest.month - prior.month
        yield by(
            state.next_meeting_id,
            "Annual meeting held",
            latest,
            f"{months} months after the meeting of {prior}",
            state.next_meeting_authority,
            Lane.LEGAL,
            says=day,
        )


def _stock_list(called: MeetingCalled) -> Iterator[Deadline]:
    day = meeting_day(called)
    at_meeting = stock_list.open_at_the_meeting(day)
    after = ", and at the meeting" if at_meeting else "; not at the meeting, since August 1, 2022"
    yield within(
        "DGCL-219-A" if at_meeting else "DGCL-219-B",
        "List of stockholders open",
        stock_list.window(day),
        f"10 days, the last on the day before {day}{after}",
        "8 Del. C. § 219(a)",
        Lane.LEGAL,
    )


def _adjournment(called: MeetingCalled) -> Deadline:
    day = meeting_day(called)
    return by(
        "DGCL-222-B",
        "Adjourned meeting without new notice",
        on(day, notice.ADJOURNED_AT_MOST),
        f"{day} and {notice.ADJOURNED_AT_MOST} days; later, or with a new record date, holders are "
        "told again",
        "8 Del. C. § 222(c)",
        Lane.RESULTS,
    )


def _special_window(called: MeetingCalled, plan: Plan) -> Iterator[Deadline]:
    if called.meeting_kind != "special" or plan.bylaw_days is None or plan.announced is None:
        return
    day, (earliest, latest) = meeting_day(called), plan.bylaw_days
    yield within(
        "CB-7",
        "Nominations to the special meeting",
        nominations.special_window(day, plan.announced, earliest=earliest, latest=latest),
        f"{earliest} days before {day} to the later of {latest} days before it and the tenth day "
        f"after {plan.announced}",
        bylaw(called),
        Lane.LEGAL,
    )
