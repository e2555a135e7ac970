"""Do the days of a call lie where the law wants them?"""

from datetime import date, datetime

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.clock import zone
from quorate.meeting.findings import Finding, Findings, Severity, days_between
from quorate.rules import jurisdictions
from quorate.rules.days import days_before
from quorate.rules.federal import delivery
from quorate.rules.jurisdictions import Jurisdiction


def meeting_day(called: MeetingCalled) -> date:
    """The day of the meeting, in its own zone."""
    return called.starts.astimezone(zone(called.zone)).date()


def is_delaware(called: MeetingCalled) -> bool:
    """Is the issuer a Delaware corporation, and all of its law to be applied?"""
    state = jurisdictions.of(called.state)
    return state is not None and state.name == "Delaware"


def bylaw(called: MeetingCalled) -> str:
    """On whose authority a bylaw asks for notice in advance."""
    return "8 Del. C. § 109(b); the bylaw itself" if is_delaware(called) else "the bylaw itself"


def votes_on_a_merger(called: MeetingCalled) -> bool:
    """Does an item of the call bring about a merger, for which some states ask longer notice?"""
    return any(isinstance(item.action, dict) and "merger" in item.action for item in called.items)


def not_checked(called: MeetingCalled) -> tuple[str, ...]:
    """The law that governs the call and is not known here, in words."""
    state = jurisdictions.of(called.state)
    if state is None:
        states = ", ".join(jurisdictions.known())
        return (f"the corporation law of {called.state}; known here is that of {states}",)
    if state.name != "Delaware":
        return (f"the corporation law of {state.name}, but for its record date and notice",)
    return ()


def state_dates(called: MeetingCalled) -> Findings:
    """Record date, notice and the distance to the last annual meeting, by the state's own law."""
    state = jurisdictions.of(called.state)
    if state is None:
        return
    yield from _record_date(called, state)
    yield from _notice(called, state)
    yield from _next_meeting(called, state)


def _distance(day: date, meeting: date, first: date, last: date) -> str:
    days, fewest = days_before(day, meeting), days_before(last, meeting)
    if days < 0:
        return f"{-days} days after the meeting; at least {fewest} before it"
    most = days_before(first, meeting)
    bound = f"at least {fewest}" if days < fewest else f"at most {most}"
    return f"{days} days before the meeting; {bound}"


def _severity(state: Jurisdiction) -> Severity:
    return Severity.WARNING if state.articles_may_differ else Severity.ERROR


def _unless(state: Jurisdiction) -> str:
    return ", unless the articles say otherwise" if state.articles_may_differ else ""


def _record_date(called: MeetingCalled, state: Jurisdiction) -> Findings:
    day = meeting_day(called)
    first, last = state.record_dates(day, merger=votes_on_a_merger(called))
    if not first <= called.record_date <= last:
        yield Finding(
            rule=state.record_date_id,
            severity=_severity(state),
            at=("meeting", "record_date"),
            says=str(called.record_date),
            expected=days_between(first, last),
            because=_distance(called.record_date, day, first, last) + _unless(state),
            authority=state.record_date_authority,
        )


def _notice(called: MeetingCalled, state: Jurisdiction) -> Findings:
    mailed, day = called.mailed, meeting_day(called)
    if mailed is None:
        return
    first, last = state.notice_days(day, merger=votes_on_a_merger(called))
    if not first <= mailed <= last:
        yield Finding(
            rule=state.notice_id,
            severity=Severity.ERROR,
            at=("meeting", "mailed"),
            says=str(mailed),
            expected=days_between(first, last),
            because=_distance(mailed, day, first, last),
            authority=state.notice_authority,
        )
    if mailed < called.record_date:
        yield Finding(
            rule=state.notice_id,
            severity=Severity.ERROR,
            at=("meeting", "mailed"),
            says=str(mailed),
            expected=f"{called.record_date} or later",
            because="notice goes to the holders of the record date, who were not known yet",
            authority="8 Del. C. § 222(a)" if is_delaware(called) else state.notice_authority,
        )


def _next_meeting(called: MeetingCalled, state: Jurisdiction) -> Findings:
    prior, day = called.prior_meeting, meeting_day(called)
    if prior is None or called.meeting_kind != "annual" or state.next_meeting_by is None:
        return
    latest = state.next_meeting_by(prior)
    if prior < day > latest:
        months = (latest.year - prior.year) * 12 + latest.month - prior.month
        yield Finding(
            rule=state.next_meeting_id,
            severity=Severity.WARNING,
            at=("meeting", "starts"),
            says=str(day),
            expected=f"{latest} or earlier",
            because=f"more than {months} months after the meeting of {prior}: "
            "an annual meeting can be ordered or called over the board's head",
            authority=state.next_meeting_authority,
        )


def federal_dates(called: MeetingCalled) -> Findings:
    """Is there time for a notice of availability alone?"""
    mailed, day = called.mailed, meeting_day(called)
    if mailed is None or mailed > day or delivery.may_send_notice_only(mailed, day):
        return
    yield Finding(
        rule="SEC-14A16",
        severity=Severity.WARNING,
        at=("meeting", "mailed"),
        says=str(mailed),
        expected=f"{delivery.notice_only_by(day)} or earlier, or the full set to every holder",
        because=f"{days_before(mailed, day)} days before the meeting; a notice of availability "
        f"alone needs {delivery.NOTICE_ONLY}",
        authority="17 CFR 240.14a-16(a)(1)",
    )


def order(called: MeetingCalled) -> Findings:
    """Do the instants of a call follow one another?"""
    if called.polls_close <= called.starts:
        yield _out_of_order(called, ("meeting", "polls_close"), called.polls_close, "starts")
    for channel, cutoff in called.cutoffs.items():
        at = ("meeting", "cutoffs", channel)
        if cutoff > called.polls_close:
            yield Finding(
                rule="DGCL-231",
                severity=Severity.ERROR,
                at=at,
                says=_clock(called, cutoff),
                expected=f"{_clock(called, called.polls_close)} or earlier",
                because="the polls are closed then, and nothing is taken after",
                authority="8 Del. C. § 231(c)",
            )
        opened = called.mailed or called.record_date
        if cutoff.astimezone(zone(called.zone)).date() < opened:
            yield _too_early(called, at, cutoff, opened)
    if called.prior_meeting is not None and called.prior_meeting >= meeting_day(called):
        yield Finding(
            rule="SELF-ORDER",
            severity=Severity.ERROR,
            at=("meeting", "prior_meeting"),
            says=str(called.prior_meeting),
            expected=f"before {meeting_day(called)}",
            because="the prior meeting is not before this one",
            authority="the call itself",
        )


def _clock(called: MeetingCalled, at: datetime) -> str:
    return f"{at.astimezone(zone(called.zone)):%Y-%m-%d %H:%M:%S} {called.zone}"


def _out_of_order(
    called: MeetingCalled, at: tuple[str, ...], instant: datetime, after: str
) -> Finding:
    return Finding(
        rule="SELF-ORDER",
        severity=Severity.ERROR,
        at=at,
        says=_clock(called, instant),
        expected=f"after {_clock(called, called.starts)}",
        because=f"it is not after the meeting {after}, so no ballot could be cast at it",
        authority="8 Del. C. § 231(c)",
    )


def _too_early(
    called: MeetingCalled, at: tuple[str, ...], cutoff: datetime, opened: date
) -> Finding:
    return Finding(
        rule="SELF-ORDER",
        severity=Severity.ERROR,
        at=at,
        says=_clock(called, cutoff),
        expected=f"after {opened}",
        because="the cut-off lies before anybody could have been asked to vote",
        authority="the call itself",
    )
