"""Do the choices and recommendations of a call make a lawful card?"""

from collections.abc import Iterable

from quorate.entries.meeting import Item, MeetingCalled
from quorate.meeting.dates import meeting_day
from quorate.meeting.findings import Finding, Findings, Severity
from quorate.rules.delaware import standards
from quorate.rules.delaware.standards import Way
from quorate.rules.federal import cards
from quorate.words import Choice, ItemKind


def choices(called: MeetingCalled) -> Findings:
    """Does each item offer the choices Rule 14a-4(b) wants, and no others?"""
    day = meeting_day(called)
    for place, item in enumerate(called.items):
        if item.floor:
            continue
        counts = _against_counts(item)
        wanted = cards.must_offer(item.kind, day, against_counts=counts)
        barred = frozenset[Choice]()
        if item.kind is ItemKind.ELECTION:
            barred = cards.may_not_offer(day, against_counts=counts)
        offered = frozenset(item.choices)
        if item.kind is ItemKind.ELECTION and not barred:
            yield from _older_election(place, item, counts=counts)
        elif not wanted <= offered or barred & offered:
            yield Finding(
                rule=_rule(item.kind),
                severity=Severity.ERROR,
                at=("items", str(place), "choices"),
                says=_list(item.choices),
                expected=_list(each for each in Choice if each in wanted),
                because=_why(item.kind, counts=counts),
                authority="17 CFR 240.14a-4(b)",
            )


def _against_counts(item: Item) -> bool:
    return any(standards.read(each).way is Way.FRACTION for each in item.standards)


def _older_election(place: int, item: Item, *, counts: bool) -> Findings:
    """Before September 2022: a means to withhold, or against where it has legal effect."""
    if Choice.WITHHOLD not in item.choices and Choice.AGAINST not in item.choices:
        severity, because = Severity.ERROR, "a card must give a way to withhold for each nominee"
    elif counts and Choice.AGAINST not in item.choices:
        severity = Severity.WARNING
        because = "a vote against has legal effect under this standard, so the card should offer it"
    else:
        return
    yield Finding(
        rule="SEC-14A4-B2",
        severity=severity,
        at=("items", str(place), "choices"),
        says=_list(item.choices),
        expected="for, against, abstain" if counts else "for, withhold",
        because=because,
        authority="17 CFR 240.14a-4(b)(2) and its Instruction 2, as before September 1, 2022",
    )


def _rule(kind: ItemKind) -> str:
    return {ItemKind.ELECTION: "SEC-14A4-B2", ItemKind.FREQUENCY: "SEC-14A4-B3"}.get(
        kind, "SEC-14A4-B1"
    )


def _why(kind: ItemKind, *, counts: bool) -> str:
    if kind is ItemKind.FREQUENCY:
        return "a frequency has four boxes: one, two, three years and abstain"
    if kind is not ItemKind.ELECTION:
        return "a matter has three boxes: for, against and abstain"
    if counts:
        return "since September 1, 2022: against and abstain, as a vote against has legal effect"
    return "since September 1, 2022 a card may not offer against where it has no legal effect"


def _list(offered: Iterable[Choice]) -> str:
    return ", ".join(offered)


def recommendations(called: MeetingCalled) -> Findings:
    """Does every item say how an unmarked card is voted, and can it be so voted?"""
    for place, item in enumerate(called.items):
        missing = [column for column in item.columns if column not in item.recommend]
        marked_for = [c for c, choice in item.recommend.items() if choice is Choice.FOR]
        at = ("items", str(place), "recommend")
        contested = len(item.nominees) > item.seats > 0
        if missing and not contested:
            yield Finding(
                rule="SEC-14A4-B1",
                severity=Severity.WARNING,
                at=at,
                says=f"nothing for {', '.join(missing)}",
                expected="a recommendation, which an unmarked card follows",
                because="a card that leaves it blank is counted as silent: the proxyholders have "
                "no stated way to vote it",
                authority="17 CFR 240.14a-4(b)(1)",
            )
        if item.kind is ItemKind.ELECTION and len(marked_for) > item.seats:
            yield Finding(
                rule="SEC-14A4-OV",
                severity=Severity.ERROR,
                at=at,
                says=f"for {', '.join(marked_for)}",
                expected=f"for at most {item.seats}",
                because="more recommended than seats: no unmarked card can follow it, and all of "
                "them are silent",
                authority="17 CFR 240.14a-4(b)(2)",
            )


def seats(called: MeetingCalled) -> Findings:
    """Are there as many nominees as seats?"""
    for place, item in enumerate(called.items):
        if item.kind is ItemKind.ELECTION and len(item.nominees) < item.seats:
            yield Finding(
                rule="CB-6",
                severity=Severity.WARNING,
                at=("items", str(place), "seats"),
                says=f"{item.seats} seats, {len(item.nominees)} nominees",
                expected="a nominee for each seat, or the reasons why not",
                because="a card cannot fill a seat for which nobody is named",
                authority="17 CFR 229.401, Instruction 4; 17 CFR 240.14a-4(d)",
            )
