"""What may a proxy card offer, and what do its marks come to?"""

from collections.abc import Collection, Mapping
from datetime import date

from quorate.rules.cite import law
from quorate.words import Choice, ItemKind

# Meetings after August 31, 2022.
UNIVERSAL = date(2022, 9, 1)
FREQUENCY_ON_CARDS = date(2011, 4, 4)

_MATTER = frozenset({Choice.FOR, Choice.AGAINST, Choice.ABSTAIN})
_FREQUENCY = frozenset({Choice.ONE_YEAR, Choice.TWO_YEARS, Choice.THREE_YEARS, Choice.ABSTAIN})


@law("17 CFR 240.14a-4(b)(1), (2) and (3)")
def must_offer(kind: ItemKind, meeting_day: date, *, against_counts: bool) -> frozenset[Choice]:
    """The choices a card has to offer on an item.

    What it decides: for, against and abstain on a matter; one, two, three years and abstain on a
    frequency since April 4, 2011; for and withhold on an election.  At meetings after August 31,
    2022, where a vote against has legal effect in an election: for, against and abstain.

    Example: a majority standard in 2026 needs against and abstain for each nominee.

    Authority: Rule 14a-4(b)(1) to (3), as amended for meetings after August 31, 2022.
    """
    if kind is ItemKind.FREQUENCY:
        return _FREQUENCY if meeting_day >= FREQUENCY_ON_CARDS else frozenset()
    if kind is not ItemKind.ELECTION:
        return _MATTER
    if against_counts and meeting_day >= UNIVERSAL:
        return _MATTER
    return frozenset({Choice.FOR, Choice.WITHHOLD})


@law("17 CFR 240.14a-4(b)(2)")
def should_offer_against(meeting_day: date, *, against_counts: bool) -> bool:
    """Should an older card have offered a vote against a nominee?

    What it decides: before September 1, 2022, where state law gives a vote against legal effect,
    the card should offer it in lieu of or in addition to withholding.  It was an instruction, and a
    card without it is no void card.

    Example: a majority standard with for and withhold alone in 2013: it should have.

    Authority: Rule 14a-4(b)(2), Instruction 2, as it stood.
    """
    return against_counts and meeting_day < UNIVERSAL


@law("17 CFR 240.14a-4(b)(2)", since=UNIVERSAL)
def may_not_offer(meeting_day: date, *, against_counts: bool) -> frozenset[Choice]:
    """The choices a card may not offer on an election.

    What it decides: at meetings after August 31, 2022, withhold where a vote against has legal
    effect, and against where it has none.

    Example: a plurality in 2026 may not offer against.

    Authority: Rule 14a-4(b)(2), as amended.
    """
    if meeting_day < UNIVERSAL:
        return frozenset()
    return frozenset({Choice.WITHHOLD if against_counts else Choice.AGAINST})


@law("17 CFR 240.14a-4(c)")
def discretion_reaches(kind: ItemKind, *, floor: bool, noticed: bool) -> bool:
    """May the proxyholders vote a matter that is on no card?

    What it decides: they may vote what is moved at the meeting and the company had no timely notice
    of.  They may not vote an adjournment to solicit more proxies: it is not incident to the conduct
    of the meeting and needs boxes of its own.

    Example: a resolution of thanks from the floor, yes; an adjournment for want of votes, no.

    Authority: Rule 14a-4(c)(1) and (7).
    """
    return floor and not noticed and kind is not ItemKind.ADJOURNMENT


@law("17 CFR 240.14a-4(b)(2)", "17 CFR 240.14a-19(e)")
def over_marked(marks: Mapping[str, str], columns: Collection[str], seats: int) -> bool:
    """Does a card vote for more nominees than there are seats?

    What it decides: it does where more of the columns are marked for than there are seats.  Then it
    cannot be voted in the election at all, not by discretion either; it stays present and counts on
    other items.  Fewer are voted as marked.

    Example: three marks for two seats: no vote in the election.

    Authority: Rule 14a-19(e)(7) wants the card to say so; Proxy Rules C&DI 139.07.
    """
    return sum(marks.get(column) == Choice.FOR for column in columns) > seats


@law("17 CFR 240.14a-4(d)(2) and (3)")
def reaches(card_for: date, meeting_day: date, *, adjourned: bool) -> bool:
    """Can a solicited proxy be voted at a meeting?

    What it decides: at the one it was solicited for and its adjournments, and at no other, though
    the law of the state would let it live for years.

    Example: a card for June 18, 2013 votes at an adjournment to July 16, and not in 2014.

    Authority: Rule 14a-4(d)(2) and (3).
    """
    return card_for == meeting_day or (adjourned and card_for < meeting_day)


@law("17 CFR 240.14a-10")
def may_be_solicited(signed: date, dated: date | None) -> bool:
    """May a proxy that bears this date be solicited?

    What it decides: not one without a date, and not one dated after the day it is signed.

    Example: signed June 1 and said to be dated June 15: it may not.

    Authority: Rule 14a-10(a) and (b).
    """
    return dated is not None and dated <= signed
