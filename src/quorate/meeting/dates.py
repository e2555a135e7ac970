"""Do the days of a call lie where the law wants them?"""

from datetime import date, datetime

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.clock import zone
from quorate.meeting.findings import Finding, Findings, Severity, days_between
from quorate.rules.days import days_before, months_after
from quorate.rules.delaware import notice, record_date
from quorate.rules.federal import delivery

MONTHS_BETWEEN = 13


def meeting_day(called: MeetingCalled) -> date:
    """The day of the meeting, in its own zone."""
    return called.starts.astimezone(zone(called.zone)).date()


def is_delaware(called: MeetingCalled) -> bool:
    """Is the issuer a Delaware corporation, and its law to be applied?"""
    return called.state.strip().casefold() in ("delaware", "de")


def delaware_dates(called: MeetingCalled) -> Findings:
    """Record date, notice and the distance to the last annual meeting."""
    yield from _record_date(called)
    yield from _notice(called)
    yield from _thirteen_months(called)


def _distance(day: date, meeting: date, fewest: int, most: int) -> str:
    days = days_before(day, meeting)
    if days < 0:
        return f"{-days} days after the meeting; at least {fewest} before it"
    bound = f"at least {fewest}" if days < fewest else f"at most {most}"
    return f"{days} days before the meeting; {bound}"


def _record_date(called: MeetingCalled) -> Findings:
    day = meeting_day(called)
    if not record_date.is_lawful(called.record_date, day):
        yield Finding(
            rule="DGCL-213-A",
            severity=Severity.ERROR,
            at=("meeting", "record_date"),
            says=str(called.record_date),
            expected=days_between(*record_date.lawful_range(day)),
            because=_distance(called.record_date, day, record_date.FEWEST, record_date.MOST),
            authority="8 Del. C. § 213(a)",
        )


def _notice(called: MeetingCalled) -> Findings:
    mailed, day = called.mailed, meeting_day(called)
    if mailed is None:
        return
    if not notice.is_lawful(mailed, day):
        yield Finding(
            rule="DGCL-222-A",
            severity=Severity.ERROR,
            at=("meeting", "mailed"),
            says=str(mailed),
            expected=days_between(*notice.lawful_range(day)),
            because=_distance(mailed, day, notice.FEWEST, notice.MOST),
            authority="8 Del. C. § 222(b)",
        )
    if mailed < called.record_date:
        yield Finding(
            rule="DGCL-222-A",
            severity=Severity.ERROR,
            at=("meeting", "mailed"),
            says=str(mailed),
            expected=f"{called.record_date} or later",
            because="notice goes to the holders of the record date, who were not known yet",
            authority="8 Del. C. § 222(a)",
        )


def _thirteen_months(called: MeetingCalled) -> Findings:
    prior, day = called.prior_meeting, meeting_day(called)
    if prior is None or called.meeting_kind != "annual":
        return
    latest = months_after(prior, MONTHS_BETWEEN)
    if prior < day > latest:
        yield Finding(
            rule="DGCL-211",
            severity=Severity.WARNING,
            at=("meeting", "starts"),
            says=str(day),
            expected=f"{latest} or earlier",
            because=f"more than {MONTHS_BETWEEN} months after the meeting of {prior}: "
            "a holder may ask the Court of Chancery to order one",
            authority="8 Del. C. § 211(c)",
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
