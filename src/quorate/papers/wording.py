"""What does a letter call it?  Choices, sources, outcomes, standards and defects in plain words."""

import re
from fractions import Fraction

from quorate.entries.meeting import MeetingCalled
from quorate.papers.numbers import listed
from quorate.rules.delaware import standards
from quorate.rules.delaware.standards import Base, Standard, Way
from quorate.tally.result import ItemResult
from quorate.words import (
    YEARS,
    Choice,
    DefectKind,
    ItemKind,
    Json,
    Outcome,
    Source,
    Unvoted,
)

UNOFFICIAL = "Unofficial until an inspector signs"

CHOICES: dict[str, str] = {
    Choice.FOR: "For",
    Choice.AGAINST: "Against",
    Choice.ABSTAIN: "Abstain",
    Choice.WITHHOLD: "Withhold",
    Choice.ONE_YEAR: "One year",
    Choice.TWO_YEARS: "Two years",
    Choice.THREE_YEARS: "Three years",
    Unvoted.BROKER_NON_VOTE: "Broker non-vote",
    Unvoted.SILENT: "Silent",
    Unvoted.NO_AUTHORITY: "No authority",
}

SOURCES: dict[str, str] = {
    Source.INSTRUCTED: "Instructed",
    Source.UNMARKED: "Signed but unmarked",
    Source.STANDING: "Standing instruction",
    Source.BROKER_DISCRETION: "Broker's discretion",
    Source.PROXYHOLDER_DISCRETION: "Proxyholder's discretion",
}

OUTCOMES: dict[str, str] = {
    Outcome.CARRIES: "carries",
    Outcome.FAILS: "fails",
    Outcome.ELECTED: "elected",
    Outcome.NOT_ELECTED: "not elected",
    Outcome.TIED: "tied for the last seat",
    Outcome.ONE_YEAR: "one year",
    Outcome.TWO_YEARS: "two years",
    Outcome.THREE_YEARS: "three years",
    Outcome.NO_PREFERENCE: "no preference",
    Outcome.NO_QUORUM: "no quorum",
}

FELL = (
    Outcome.FAILS,
    Outcome.NOT_ELECTED,
    Outcome.TIED,
    Outcome.NO_PREFERENCE,
    Outcome.NO_QUORUM,
)

DEFECTS: dict[str, str] = {
    DefectKind.OVER_VOTE: "over-vote",
    DefectKind.LATE: "late",
    DefectKind.UNSIGNED: "unsigned",
    DefectKind.UNKNOWN_POSITION: "unknown position",
    DefectKind.SAME_DAY: "two of one day that conflict",
    DefectKind.SPOILED: "spoiled mark",
    DefectKind.JOINT_OWNERS: "joint owners",
    DefectKind.NO_DISCRETION: "broker without discretion on the item",
    DefectKind.DISCRETION_TOO_EARLY: "broker's discretion used too early",
    DefectKind.NO_AUTHORITY: "no authority",
}

# How shares came to be present, in the order in which a report has them.
WAYS: dict[str, str] = {
    "web": "Proxies by Internet",
    "phone": "Proxies by telephone",
    "mail": "Proxy cards by mail",
    "intermediary": "Instructions through an intermediary",
    "reports": "Reports of banks and brokers",
    "joint owners": "Joint owners, weighed together",
    "rejected": "Proxies rejected, shares still present",
    "floor": "Ballots at the meeting",
    "in_person": "In person, no vote cast",
}
IN_PERSON = ("floor", "in_person")


def way(name: str) -> str:
    """How shares came to be present, in words."""
    return WAYS.get(name, name.replace("_", " ").capitalize())


def noun(called: MeetingCalled) -> str:
    """What is counted: shares where each has one vote, otherwise votes."""
    one = all(each.votes_per_share == 1 and each.unit == 1 for each in called.classes)
    return "shares" if one else "votes"


def heading(item: ItemResult) -> str:
    """Item 1a, Kim J. Huntley."""
    return f"Item {item.item}, {item.title}"


def leading(item: ItemResult) -> list[str]:
    """The choices of a frequency with the most votes: more than one where they tie."""
    most = max(item.votes.get(year, 0) for year in YEARS)
    return [year for year in YEARS if item.votes.get(year, 0) == most]


def fell(item: ItemResult) -> bool:
    """Did the item fail, or the nominee go without the seat?"""
    return item.outcome in FELL


def standard(stated: Json) -> str:
    """A standard in a clause: a majority of the votes present and entitled to vote on the item."""
    known = standards.read(stated)
    words = _clause(known)
    if known.shareclass:
        words += f", of class {known.shareclass}"
    if known.excluding:
        words += f", leaving out {listed(list(known.excluding))}"
    return words


def _clause(known: Standard) -> str:
    if known.way is Way.PLURALITY:
        return "a plurality: the seats go to the most votes for"
    if known.way is Way.MOST_VOTES:
        return "the choice with the most votes"
    if known.base is Base.CAST and known.strict and known.fraction == Fraction(1, 2):
        against = ["against"]
        against += ["withheld"] if known.withhold_against else []
        against += ["abstaining"] if known.abstain_against else []
        return f"more votes for than {listed(against)}"
    return f"{_part(known)} {_BASES[known.base]}"


_BASES = {
    Base.CAST: "of the votes cast",
    Base.PRESENT: "of the votes present and entitled to vote on the item",
    Base.ALL_PRESENT: "of all votes present",
    Base.OUTSTANDING: "of the votes outstanding",
}


def _part(known: Standard) -> str:
    if known.strict and known.fraction == Fraction(1, 2):
        return "a majority"
    return f"{'more than' if known.strict else 'at least'} {known.fraction}"


def base(stated: Json) -> str:
    """What the percentage under a standard is of, as words to follow a number."""
    words = _BASES[standards.read(stated).base]
    return words.removeprefix("of the ").removeprefix("of all ")


def short(stated: Json) -> str:
    """A standard in as few words as a picture has room for."""
    known = standards.read(stated)
    if known.way is not Way.FRACTION:
        return "Plurality" if known.way is Way.PLURALITY else "Most votes"
    if known.base is Base.CAST and _part(known) == "a majority":
        return "More for than against"
    words = f"{_part(known).removeprefix('a ')} {_SHORT[known.base]}"
    if known.shareclass:
        words += f", class {known.shareclass}"
    return words[0].upper() + words[1:]


_SHORT = {
    Base.CAST: "of the cast",
    Base.PRESENT: "of the present",
    Base.ALL_PRESENT: "of all present",
    Base.OUTSTANDING: "of the outstanding",
}


def is_election(item: ItemResult) -> bool:
    """Is it a nominee?"""
    return item.kind == ItemKind.ELECTION


def cited(authority: str) -> str:
    """An authority for a pair of brackets, with none of its own but those of the section."""
    return authority.replace(" (", ", ", 1).removesuffix(")") if " (" in authority else authority


_CODE = re.compile(r"\d+ (?:Del\. C\.|U\.S\.C\.) § ")


def unbroken(text: str, space: str) -> str:
    """The text with a space that does not break between a code, the sign and the section."""
    return _CODE.sub(lambda found: found[0].replace(" ", space), text)


def plain(text: str) -> str:
    """The text with whatever could steer a terminal shown as its escape; its lines stay lines."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\n" else ascii(c)[1:-1] for c in text)
