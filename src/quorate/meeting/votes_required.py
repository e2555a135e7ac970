"""Is the vote a call requires the vote the law requires, and does the call say it once?"""

from fractions import Fraction

from quorate.entries.meeting import Item, MeetingCalled
from quorate.meeting.dates import meeting_day
from quorate.meeting.findings import Finding, Findings, Severity, standard_in_words
from quorate.rules.delaware import charter, quorum, standards
from quorate.rules.delaware.charter import Amendment
from quorate.rules.delaware.standards import Base, Standard, Way
from quorate.rules.exchanges.listed_approvals import abstentions_are_cast
from quorate.words import ItemKind

HALF = Fraction(1, 2)
NEW_YORK = ("nyse", "new york stock exchange")


def quorums(called: MeetingCalled) -> Findings:
    """Is each quorum at least a third?"""
    for name, rule in called.quorum.items():
        if rule == quorum.MAJORITY or Fraction(rule) >= quorum.THIRD:
            continue
        among = [each for each in called.classes if name in ("", each.name)]
        shares = ""
        if len(among) == 1 and among[0].unit == 1:
            floor = quorum.statutory_floor(among[0].outstanding)
            shares = f": {floor:,} of {among[0].outstanding:,} shares"
        yield Finding(
            rule="DGCL-216",
            severity=Severity.ERROR,
            at=("meeting", "quorum", name) if name else ("meeting", "quorum"),
            says=rule,
            expected=f"1/3 or more{shares}",
            because="neither charter nor bylaws can make a quorum of less than a third",
            authority="8 Del. C. § 216",
        )


def amendment_of(called: MeetingCalled, item: Item) -> Amendment:
    """What an item does to the charter, as far as the call says."""
    action = item.action if isinstance(item.action, dict) else {}
    return Amendment(
        reverse_split="reverse_split" in action,
        authorized_shares="authorized_shares" in action,
        listed=bool(called.exchange),
    )


def charter_votes(called: MeetingCalled) -> Findings:
    """Does each amendment of the charter need the vote § 242 requires on the meeting's day?"""
    for place, item in enumerate(called.items):
        if item.kind is not ItemKind.CHARTER_AMENDMENT:
            continue
        read = [standards.read(stated) for stated in item.standards]
        whole = [each for each in read if not each.shareclass or len(called.classes) == 1]
        of_outstanding = any(_above_half(each, Base.OUTSTANDING) for each in whole)
        enough = charter.votes_cast_suffice(amendment_of(called, item), meeting_day(called))
        if enough and of_outstanding:
            yield _more_than_needed(place, item)
        elif not of_outstanding and not (enough and any(_above_half(each) for each in whole)):
            yield _less_than_needed(called, place, item, lower=enough)


def _above_half(standard: Standard, *bases: Base) -> bool:
    """More than half of a base; of whichever base, that is also more for than against."""
    if standard.way is not Way.FRACTION or (bases and standard.base not in bases):
        return False
    return standard.fraction > HALF or (standard.fraction == HALF and standard.strict)


def _stated(item: Item) -> str:
    return " and ".join(standard_in_words(each) for each in item.standards)


def _less_than_needed(called: MeetingCalled, place: int, item: Item, *, lower: bool) -> Finding:
    day = meeting_day(called)
    since = charter.VOTES_CAST_SUFFICE
    if lower:
        because, authority = "the votes for must at least exceed those against", "§ 242(d)(2)"
    elif day < since:
        because = f"on {day} every amendment needs a majority of the outstanding"
        authority = "§ 242(b)(1)"
    else:
        because = (
            f"more votes for than against suffice since {since} only for a reverse split or a "
            "change of authorized shares of a listed class (action: in the call)"
        )
        authority = "§ 242(b)(1)"
    return Finding(
        rule="DGCL-242-B" if lower else "DGCL-242-A",
        severity=Severity.ERROR,
        at=("items", str(place), "standard"),
        says=_stated(item),
        expected="more_for_than_against" if lower else "majority_outstanding",
        because=because,
        authority=f"8 Del. C. {authority}",
    )


def _more_than_needed(place: int, item: Item) -> Finding:
    return Finding(
        rule="DGCL-242-B",
        severity=Severity.WARNING,
        at=("items", str(place), "standard"),
        says=_stated(item),
        expected="more_for_than_against, unless the charter expressly requires more",
        because=f"since {charter.VOTES_CAST_SUFFICE} a listed class may combine its shares or "
        "change their authorized number with more votes for than against",
        authority="8 Del. C. § 242(d)(2)",
    )


def pluralities(called: MeetingCalled) -> Findings:
    """Is nothing but an election, or a frequency, left to the most votes?"""
    for place, item in enumerate(called.items):
        for stated in item.standards:
            way = standards.read(stated).way
            election = item.kind is ItemKind.ELECTION
            frequency = item.kind is ItemKind.FREQUENCY
            if (way is Way.PLURALITY and not election) or (way is Way.MOST_VOTES and not frequency):
                yield Finding(
                    rule="DGCL-216",
                    severity=Severity.ERROR,
                    at=("items", str(place), "standard"),
                    says=standard_in_words(stated),
                    expected="plurality" if election else "majority_present, or what bylaws say",
                    because="a plurality chooses directors and most_votes a frequency; "
                    "any other matter carries or fails",
                    authority="8 Del. C. § 216(2) and (3)",
                )


def said_twice(called: MeetingCalled) -> Findings:
    """Does the statement give two required votes for one item that can come out differently?"""
    for place, item in enumerate(called.items):
        read = [standards.read(stated) for stated in item.standards]
        for also in item.also_disclosed:
            if standards.read(also) in read:
                continue
            yield Finding(
                rule="SELF-STANDARD",
                severity=Severity.ERROR,
                at=("items", str(place), "also_disclosed"),
                says=standard_in_words(also),
                expected=_stated(item),
                because=f"two required votes for item {item.number}: {_difference(read, also)}",
                authority="17 CFR 240.14a-101, Item 21(a)",
            )


def _difference(read: list[Standard], also: object) -> str:
    other = standards.read(also if isinstance(also, dict) else str(also))
    bases = {each.base for each in read if each.way is Way.FRACTION}
    if other.way is not Way.FRACTION or not bases:
        return "the most votes need not be a majority"
    if other.base in bases:
        return "the same votes can meet the one and miss the other"
    if Base.OUTSTANDING in bases | {other.base}:
        return "who does not vote works against under the one alone"
    if Base.CAST in bases | {other.base}:
        return "an abstention works against under the one and is nothing under the other"
    return "a broker non-vote works against under the one and is nothing under the other"


def exchange_votes(called: MeetingCalled) -> Findings:
    """Are abstentions votes cast where, and only where, the exchange says so on that day?"""
    if called.exchange.casefold() not in NEW_YORK:
        return
    were_cast = abstentions_are_cast(meeting_day(called))
    for place, item in enumerate(called.items):
        if item.kind is not ItemKind.PLAN:
            continue
        for stated in item.standards:
            standard = standards.read(stated)
            if standard.way is not Way.FRACTION or standard.base is not Base.CAST:
                continue
            if standard.abstain_against != were_cast:
                yield Finding(
                    rule="NYSE-312.07",
                    severity=Severity.ERROR,
                    at=("items", str(place), "standard"),
                    says=standard_in_words(stated),
                    expected=f"abstain_counts: {'against' if were_cast else 'none'}",
                    because="abstentions were votes cast on this approval before November 19, "
                    "2021, and are what the company's own law says since",
                    authority="NYSE Listed Company Manual 312.07",
                )
