"""Are the days of a results filing possible, and was it made in time?"""

from collections.abc import Iterator

from quorate.disclosure.document import Document
from quorate.disclosure.findings import Confirmed, Finding, Where
from quorate.disclosure.phrases.dates import WEEKDAYS, dates_in
from quorate.disclosure.results.facts import Results
from quorate.meeting.findings import Severity
from quorate.meeting.kept_days import in_calendar
from quorate.rules.federal.results import ITEM_507, results_due

WEEKDAY, DUE, EVENT = "SELF-WEEKDAY", "8K-507-A", "SELF-EVENT-DATE"


def weekdays(document: Document) -> Iterator[Finding | Confirmed]:
    """Every date with a weekday beside it."""
    for passage in document.passages():
        for each in dates_in(passage.text):
            if each.weekday is None or each.value is None:
                continue
            where = Where(document.file, passage.line_at(each.start), each.text)
            right = WEEKDAYS[each.value.weekday()]
            if each.weekday_agrees:
                yield Confirmed(rule=WEEKDAY, where=where, says=f"{each.value} was a {right}")
            else:
                yield Finding(
                    rule=WEEKDAY,
                    severity=Severity.WARNING,
                    where=where,
                    says=WEEKDAYS[each.weekday],
                    expected=right,
                    because=f"{each.value} was a {right}",
                    authority="the calendar",
                )


def in_time(results: Results) -> Iterator[Finding | Confirmed]:
    """Signed after the last day for the report, it cannot have been filed by then."""
    held, signed = results.meeting_date, results.signed
    if held is None or signed is None or results.amended or results.moved:
        return
    if held.value < ITEM_507 or not in_calendar(held.value):
        return
    due = results_due(held.value)
    if signed.value < held.value:
        yield Finding(
            rule=EVENT,
            severity=Severity.NOTE,
            where=signed.where,
            says=str(signed.value),
            expected=f"{held.value} or later",
            because=f"signed before the meeting of {held.value} whose votes it reports",
            authority="the calendar",
        )
    elif signed.value > due:
        yield Finding(
            rule=DUE,
            severity=Severity.WARNING,
            where=signed.where,
            says=str(signed.value),
            expected=f"{due} or earlier",
            because=f"the meeting was on {held.value}; the fourth business day after is {due}",
            authority="Form 8-K, Item 5.07 and General Instruction B.1",
        )
    else:
        says = f"signed on {signed.value}; due on {due}, four business days after {held.value}"
        yield Confirmed(rule=DUE, where=signed.where, says=says)


def earliest_event(results: Results) -> Iterator[Finding | Confirmed]:
    """The cover names the earliest event reported, so no later day than the meeting's."""
    held, event = results.meeting_date, results.event_date
    if held is None or event is None or results.amended or results.moved:
        return
    if event.value > held.value:
        yield Finding(
            rule=EVENT,
            severity=Severity.NOTE,
            where=event.where,
            says=str(event.value),
            expected=f"{held.value} or earlier",
            because=f"the cover gives the date of the earliest event reported, and the meeting was "
            f"on {held.value}",
            authority="Form 8-K, cover page",
        )
    else:
        says = f"the cover's {event.value} is not after the meeting of {held.value}"
        yield Confirmed(rule=EVENT, where=event.where, says=says)
