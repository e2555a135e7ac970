"""Which words does a meeting use?  Choices, sources, channels, kinds: values everyone shares.

Every value here is what a file, a journal and a result print, so none may change.
"""

import re
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

# In the register's unit: the smallest part of a vote that anyone holds.
# A Fraction only where joint owners split evenly (8 Del. C. § 217(b)).
Votes: TypeAlias = int | Fraction

# What a value of canonical JSON may be: no numbers, they are decimal strings.
Json: TypeAlias = "bool | str | list[Json] | dict[str, Json] | None"


class Choice(StrEnum):
    """What a holder may say on an item (17 CFR 240.14a-4(b), 240.14a-21(b))."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"
    WITHHOLD = "withhold"
    ONE_YEAR = "one_year"
    TWO_YEARS = "two_years"
    THREE_YEARS = "three_years"


YEARS = (Choice.ONE_YEAR, Choice.TWO_YEARS, Choice.THREE_YEARS)


class Unvoted(StrEnum):
    """Present, and yet no vote on the item."""

    BROKER_NON_VOTE = "broker_non_vote"  # uninstructed, the broker may not vote it
    SILENT = "silent"  # power on the item, no vote cast
    NO_AUTHORITY = "no_authority"  # a spoiled mark, a limited proxy


class Source(StrEnum):
    """Where a vote on an item came from."""

    INSTRUCTED = "instructed"
    UNMARKED = "unmarked"  # signed and left blank: voted as the card says
    STANDING = "standing"
    BROKER_DISCRETION = "broker_discretion"
    PROXYHOLDER_DISCRETION = "proxyholder_discretion"


class Channel(StrEnum):
    """By which way an instruction came."""

    WEB = "web"
    PHONE = "phone"
    MAIL = "mail"
    FLOOR = "floor"
    INTERMEDIARY = "intermediary"
    REVOCATION = "revocation"


class HolderKind(StrEnum):
    """How a position is held."""

    RECORD = "record"
    DEPOSITORY = "depository"
    PARTICIPANT = "participant"
    RESPONDENT = "respondent"
    BENEFICIAL = "beneficial"
    LEGAL_PROXY = "legal_proxy"
    PLAN = "plan"


class ItemKind(StrEnum):
    """What sort of matter an item is."""

    ELECTION = "election"
    RATIFICATION = "ratification"
    ADVISORY = "advisory"
    FREQUENCY = "frequency"
    CHARTER_AMENDMENT = "charter_amendment"
    PLAN = "plan"
    ADJOURNMENT = "adjournment"
    OTHER = "other"


class Outcome(StrEnum):
    """What became of an item or a nominee."""

    CARRIES = "carries"
    FAILS = "fails"
    ELECTED = "elected"
    NOT_ELECTED = "not_elected"
    TIED = "tied"
    ONE_YEAR = "one_year"
    TWO_YEARS = "two_years"
    THREE_YEARS = "three_years"
    NO_PREFERENCE = "no_preference"
    NO_QUORUM = "no_quorum"


class DefectKind(StrEnum):
    """What makes an instruction, a report or a presence doubtful."""

    OVER_VOTE = "over_vote"
    LATE = "late"
    UNSIGNED = "unsigned"
    UNKNOWN_POSITION = "unknown_position"
    SAME_DAY = "same_day"
    SPOILED = "spoiled"
    JOINT_OWNERS = "joint_owners"
    NO_DISCRETION = "no_discretion"
    DISCRETION_TOO_EARLY = "discretion_too_early"
    NO_AUTHORITY = "no_authority"


class ActKind(StrEnum):
    """What is done at the meeting by those who hold it."""

    OATH = "oath"
    POLLS_OPENED = "polls_opened"
    PROXYHOLDERS_BALLOT = "proxyholders_ballot"
    POLLS_CLOSED = "polls_closed"
    ADJOURNED = "adjourned"
    FLOOR_ITEM = "floor_item"


_PART = re.compile(r"(\d{1,18})(?:/(\d{1,18})|\.(\d{1,18}))?", re.ASCII)


def part(text: str) -> Fraction:
    """A number written `2`, `1/3` or `0.5`, exactly.

    Raises ValueError for any other text: an exponent is one, for it can name more digits than
    there is room for.
    """
    found = _PART.fullmatch(text.strip())
    if found is None or (found[2] and not int(found[2])):
        raise ValueError(f"{text!r} is no number such as 2, 1/3 or 0.5")
    return Fraction(found[0])


def figure(votes: Votes) -> str:
    """A number as a message has it, with separators; a part of a vote as a fraction beside it."""
    whole, rest = divmod(votes, 1)
    if not rest:
        return f"{int(whole):,}"
    return f"{int(whole):,} {rest}" if whole else str(rest)
