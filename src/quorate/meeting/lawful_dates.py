"""Where the call's own days will not do, which lawful ones lie nearest?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.dates import meeting_day, votes_on_a_merger
from quorate.meeting.deadline import lateness
from quorate.meeting.kept_days import can_be_planned, in_calendar
from quorate.meeting.planned import NOTHING, Plan
from quorate.rules import jurisdictions
from quorate.rules.days import days_before, on
from quorate.rules.federal import delivery
from quorate.rules.jurisdictions import Jurisdiction


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A day of the call to be changed.  `to` is None where no day is lawful.

    The changes belong together: each later one is worked from the days the earlier ones put.
    """

    what: str
    says: date
    to: date | None
    because: str


def changes(called: MeetingCalled, plan: Plan = NOTHING) -> tuple[Change, ...]:
    """The fewest changes that make the calendar before the meeting lawful; none where it is."""
    state = jurisdictions.of(called.state)
    days = [meeting_day(called), called.record_date, called.mailed]
    if state is None or not all(can_be_planned(day) for day in days if day is not None):
        return ()
    record = _record_date(called, state)
    settled = called.record_date if record is None or record.to is None else record.to
    mailing = _mailing(called, plan, state, settled)
    return tuple(each for each in (record, mailing) if each is not None)


def _nearest(day: date, first: date, last: date) -> date:
    return min(max(day, first), last)


def _record_date(called: MeetingCalled, state: Jurisdiction) -> Change | None:
    says = called.record_date
    first, last = state.record_dates(meeting_day(called), merger=votes_on_a_merger(called))
    wrong = lateness(says, first, last)
    if not wrong:
        return None
    to = _nearest(says, first, last)
    search = ""
    if in_calendar(to):
        search = f"; the search of brokers is then due by {delivery.broker_search_by(to)}"
    return Change(
        what="record date",
        says=says,
        to=to,
        because=f"{wrong}; {first} to {last} are lawful ({state.record_date_authority}){search}",
    )


def _mailing(called: MeetingCalled, plan: Plan, state: Jurisdiction, record: date) -> Change | None:
    says, day = called.mailed, meeting_day(called)
    if says is None:
        return None
    first, last = state.notice_days(day, merger=votes_on_a_merger(called))
    first = max(first, record)
    why = [f"notice from {first} to {last} ({state.notice_authority})"]
    if plan.notice_only:
        last = min(last, delivery.notice_only_by(day))
        why.append(f"a notice of availability alone by {delivery.notice_only_by(day)}")
    if plan.preliminary_filed is not None:
        first = max(first, delivery.definitive_from(plan.preliminary_filed))
        why.append(f"not before {first}, ten days after the draft was filed")
    wrong = lateness(says, first, last)
    if not wrong:
        return None
    because = f"{wrong}; {'; '.join(why)}"
    to = _nearest(says, first, last) if first <= last else None
    return Change(what="mailing", says=says, to=to, because=because)


def or_the_meeting(called: MeetingCalled, plan: Plan = NOTHING) -> tuple[date, date] | None:
    """The days on which the meeting could be held with record date and mailing as they stand.

    None where the record date is lawful as it is, no day would do, or the state's law is not known.
    """
    state, day = jurisdictions.of(called.state), meeting_day(called)
    if state is None or not (can_be_planned(day) and can_be_planned(called.record_date)):
        return None
    first, last = state.record_dates(day, merger=votes_on_a_merger(called))
    if not lateness(called.record_date, first, last):
        return None
    earliest, latest = _meeting_days(called.record_date, day, (first, last))
    if called.mailed is not None:
        notice = state.notice_days(day, merger=votes_on_a_merger(called))
        after, until = _meeting_days(called.mailed, day, notice)
        if plan.notice_only:
            after = max(after, on(called.mailed, delivery.NOTICE_ONLY))
        earliest, latest = max(earliest, after), min(latest, until)
    return (earliest, latest) if earliest <= latest else None


def _meeting_days(kept: date, meeting: date, lawful: tuple[date, date]) -> tuple[date, date]:
    """A range of days before the meeting, turned round: the meeting days for a day that is kept."""
    first, last = lawful
    return on(kept, days_before(last, meeting)), on(kept, days_before(first, meeting))


def unlawful(called: MeetingCalled, plan: Plan = NOTHING) -> Iterator[str]:
    """The changes in words, a sentence each."""
    for each in changes(called, plan):
        if each.to is None:
            yield f"No day for the {each.what} is lawful: {each.because}."
        else:
            yield f"Move the {each.what} from {each.says} to {each.to}: {each.because}."
    meeting = or_the_meeting(called, plan)
    if meeting is not None:
        yield (
            f"Or keep the record date of {called.record_date} and meet from {meeting[0]} to "
            f"{meeting[1]}."
        )
