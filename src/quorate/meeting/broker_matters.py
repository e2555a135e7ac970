"""Does a call let brokers vote what they may, and only that?"""

from collections.abc import Sequence

from quorate.entries.meeting import Item, MeetingCalled
from quorate.entries.register import MaterialSent
from quorate.meeting.dates import meeting_day
from quorate.meeting.findings import Finding, Findings, Severity
from quorate.rules.days import back, days_before
from quorate.rules.exchanges.broker_votes import SENT_DAYS, routine
from quorate.words import ItemKind


def routine_matters(called: MeetingCalled) -> Findings:
    """Is each item routine, or not, as Rule 452 has it on the meeting's day?"""
    for place, item in enumerate(called.items):
        lawful = _routine(called, item)
        if lawful is False and item.broker_may_vote:
            yield _not_routine(called, place, item)
        elif lawful is True and not item.broker_may_vote and item.exchange_ruling != "may_not":
            yield Finding(
                rule="BRK-4",
                severity=Severity.WARNING,
                at=("items", str(place), "routine"),
                says="not routine",
                expected="routine: true",
                because="brokers may vote uninstructed shares on it: as the call has it, their "
                "votes would be broker non-votes",
                authority="NYSE Rule 452",
            )
        yield from _ruling(called, place, item)


def _routine(called: MeetingCalled, item: Item) -> bool | None:
    return routine(
        item.kind,
        meeting_day(called),
        contested=item.kind is ItemKind.ELECTION and len(item.nominees) > item.seats,
        executive_pay=item.kind is ItemKind.ADVISORY,
    )


_WHY = {
    ItemKind.ELECTION: "an election is not routine since January 1, 2010, nor a contested one ever",
    ItemKind.ADVISORY: "an advisory vote on executive pay is not routine since July 21, 2010",
    ItemKind.FREQUENCY: "how often to vote on executive pay is not routine since July 21, 2010",
    ItemKind.PLAN: "an equity plan is not routine",
}


def _not_routine(called: MeetingCalled, place: int, item: Item) -> Finding:
    ruled = item.exchange_ruling == "may_vote"
    return Finding(
        rule="BRK-3",
        severity=Severity.ERROR,
        at=("items", str(place), "routine"),
        says="exchange_ruling: may_vote" if ruled else "routine: true",
        expected="exchange_ruling: may_not" if ruled else "routine: false",
        because=f"{_WHY[item.kind]}; the meeting is on {meeting_day(called)}, and brokers may "
        "not vote uninstructed shares",
        authority="NYSE Rule 452; Nasdaq Rule 2251(d)",
    )


def _ruling(called: MeetingCalled, place: int, item: Item) -> Findings:
    if item.exchange_ruling == "pending":
        yield Finding(
            rule="BRK-4",
            severity=Severity.WARNING,
            at=("items", str(place), "routine"),
            says="exchange_ruling: pending",
            expected="may_vote or may_not, with its date",
            because="until the exchange rules the count takes what the statement says",
            authority="NYSE Rule 452",
        )
    if item.ruling_date is not None and item.ruling_date > meeting_day(called):
        yield Finding(
            rule="BRK-4",
            severity=Severity.WARNING,
            at=("items", str(place), "routine"),
            says=str(item.ruling_date),
            expected=f"{meeting_day(called)} or earlier",
            because="the exchange ruled after the meeting",
            authority="NYSE Rule 452",
        )


def material_late(called: MeetingCalled, material: Sequence[MaterialSent]) -> Findings:
    """Which participants sent the material too late to vote for clients who are silent?"""
    day = meeting_day(called)
    for each in material:
        if days_before(each.sent, day) >= SENT_DAYS:
            continue
        yield Finding(
            rule="BRK-2",
            severity=Severity.WARNING,
            at=(each.participant,),
            file="participants.csv",
            says=str(each.sent),
            expected=f"{back(day, SENT_DAYS)} or earlier",
            because=f"{days_before(each.sent, day)} days before the meeting; at least {SENT_DAYS}, "
            "or the participant cannot vote uninstructed shares",
            authority="NYSE Rule 452",
        )
