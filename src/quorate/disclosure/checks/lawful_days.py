"""Do record date and notice lie where the law of the state, and of the papers' way, wants them?"""

import re
from datetime import date

from quorate.disclosure.checks.say import Said, error, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.facts import Fact
from quorate.disclosure.statement.facts import Day
from quorate.meeting.findings import days_between
from quorate.rules.days import days_before
from quorate.rules.federal import annual_report, delivery
from quorate.rules.jurisdictions import Jurisdiction

ABOUT = 3  # days that `on or about` may leave open

# A meeting that is resumed or put off has days of its own.
_PUT_OFF = re.compile(
    r"\b(?:originally (?:scheduled|convened)|was (?:adjourned|postponed)|reconvened?\b"
    r"|has been (?:adjourned|postponed)|adjourned meeting)\b"
)
_NOTICE_ALONE = re.compile(
    r"\b(?:sent|mailed|sending|mailing|distributed?|send|mail)\b[^.;]{0,200}\bnotice (?:of"
    r"|regarding) (?:the )?(?:internet )?availability\b"
)
_FULL_SET = re.compile(r"\bfull set delivery\b|\bfull set of (?:the |our )?proxy materials\b")


def record_date(stated: Stated) -> Said:
    """The record date, against the law of the state."""
    state, held, told = stated.jurisdiction, stated.meeting_day, _record_date(stated)
    if state is None or held is None or told is None or _put_off(stated):
        return
    first, last = state.record_dates(held, merger=stated.merger)
    day, allowed = told.value.date, days_between(first, last)
    if first <= day <= last:
        says = f"{day} is {days_before(day, held)} days before the meeting of {held}; {allowed}"
        yield right(state.record_date_id, told.where, says)
        return
    how = warning if state.articles_may_differ or stated.inferred else error
    unless = ", unless the articles say otherwise" if state.articles_may_differ else ""
    because = _distance(day, held, first, last) + unless
    yield how(
        state.record_date_id, told.where, str(day), allowed, because, state.record_date_authority
    )


def _record_date(stated: Stated) -> Fact[Day] | None:
    """The record date, where it stands beside the words."""
    agreed = stated.facts.record_date
    if agreed is None:
        return None
    same = [each for each in stated.facts.record_dates if each.value.date == agreed.value.date]
    return next((each for each in same if "record date" in each.where.text.lower()), agreed)


def _put_off(stated: Stated) -> bool:
    return any(_PUT_OFF.search(each.lower) for each in stated.sentences[:300])


def _distance(day: date, meeting: date, first: date, last: date) -> str:
    days, fewest = days_before(day, meeting), days_before(last, meeting)
    if days < 0:
        return f"{-days} days after the meeting; at least {fewest} before it"
    bound = f"at least {fewest}" if days < fewest else f"at most {days_before(first, meeting)}"
    return f"{days} days before the meeting; {bound}"


def notice(stated: Stated) -> Said:
    """The day the papers went out, against the law of the state and the record date."""
    state, held, sent = stated.jurisdiction, stated.meeting_day, stated.facts.mailed_on
    if state is None or held is None or sent is None or _put_off(stated):
        return
    first, last = state.notice_days(held, merger=stated.merger)
    day, allowed = sent.value.date, days_between(first, last)
    if first <= day <= last:
        says = f"sent {day}, {days_before(day, held)} days before the meeting of {held}; {allowed}"
        yield right(state.notice_id, sent.where, says)
    else:
        apart = days_before(day, first) if day < first else days_before(last, day)
        how = warning if apart <= ABOUT or stated.inferred else error
        because = _distance(day, held, first, last)
        yield how(state.notice_id, sent.where, str(day), allowed, because, state.notice_authority)
    yield from _sent_after_record_date(stated, state, sent)


def _sent_after_record_date(stated: Stated, state: Jurisdiction, sent: Fact[Day]) -> Said:
    told, day = stated.facts.record_date, sent.value.date
    if told is None or day >= told.value.date:
        return
    how = warning if stated.inferred else error
    yield how(
        state.notice_id,
        sent.where,
        str(day),
        f"{told.value.date} or later",
        "notice goes to the holders of the record date, who were not known yet",
        state.notice_authority,
    )


def notice_alone(stated: Stated) -> Said:
    """Where a notice of availability goes out alone, is there time for it?"""
    held = stated.meeting_day
    sent = next((each for each in stated.facts.mailed if _is_notice(stated, each)), None)
    if held is None or sent is None:
        return
    if any(_FULL_SET.search(each.lower) for each in stated.having("full set")):
        return
    day, latest = sent.value.date, delivery.notice_only_by(held)
    if delivery.may_send_notice_only(day, held):
        says = f"sent {day}, {days_before(day, held)} days before; {latest} at the latest"
        yield right("SEC-14A16", sent.where, says)
        return
    yield warning(
        "SEC-14A16",
        sent.where,
        str(day),
        f"{latest} or earlier, or the full set to every holder",
        f"{days_before(day, held)} days before the meeting; a notice of availability alone needs "
        f"{delivery.NOTICE_ONLY}",
        "17 CFR 240.14a-16(a)(1)",
    )


def _is_notice(stated: Stated, sent: Fact[Day]) -> bool:
    """The sentence that names the day says that it was a notice of availability that was sent."""
    return any(
        sent.where.text in each.text and _NOTICE_ALONE.search(each.lower)
        for each in stated.at(sent)
    )


def annual_report_days(stated: Stated) -> Said:
    """Was the statement out in time to complete the annual report?"""
    ended, sent = stated.facts.fiscal_year_end, stated.facts.mailed_on
    if ended is None or sent is None or not stated.is_annual:
        return
    latest, day = annual_report.part_iii_by(ended.value.date), sent.value.date
    if ended.value.date < day <= latest:
        gone = days_before(ended.value.date, day)
        says = f"sent {day}, day {gone} after the fiscal year ended on {ended.value.date}; {latest}"
        yield right("10-K-G3", sent.where, f"{says} at the latest for Part III of Form 10-K")
