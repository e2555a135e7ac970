"""Did it carry?  The required vote on every matter, and what it is a part of.

A standard is a fraction and its base.  The bases differ in what they leave out:

                     for  against  withhold  abstain  silent  non-vote  no authority  absent
    cast              x      x       (*)      (**)
    present           x      x        x         x       x
    all_present       x      x        x         x       x        x           x
    outstanding       x      x        x         x       x        x           x          x

(*) where withheld votes count against, (**) where abstentions are votes cast (NYSE Rule 312.07
before November 19, 2021).  A frequency's three choices are all cast.  So an abstention is a vote
against under "present" and "outstanding" and nothing under "cast"; a broker non-vote is nothing
except under "all_present" and "outstanding" (8 Del. C. § 216; Licht v. Storage Technology, Del. Ch.
2005; Berlin v. Emerald Partners, 552 A.2d 482).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor

from quorate.words import YEARS, Choice, ItemKind, Json, Unvoted, Votes, part

HALF = Fraction(1, 2)


class Base(StrEnum):
    """What a standard is a fraction of."""

    CAST = "cast"
    PRESENT = "present"
    ALL_PRESENT = "all_present"
    OUTSTANDING = "outstanding"


class Way(StrEnum):
    """How a standard decides."""

    FRACTION = "fraction"
    PLURALITY = "plurality"
    MOST_VOTES = "most_votes"


class StandardError(ValueError):
    """A standard that the call spells in no way known here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standard:
    """A required vote.  `strict` is "more than" the fraction; otherwise the fraction suffices."""

    way: Way = Way.FRACTION
    fraction: Fraction = HALF
    base: Base = Base.PRESENT
    strict: bool = True
    shareclass: str = ""
    excluding: tuple[str, ...] = ()
    withhold_against: bool = False
    abstain_against: bool = False
    cumulative: bool = False
    resignation: bool = False

    def of(self, votes: Mapping[str, Votes], outstanding: Votes) -> Votes | None:
        """The base of these votes; None for a standard that has none."""
        if self.way is not Way.FRACTION:
            return None
        if self.base is Base.OUTSTANDING:
            return outstanding
        if self.base is Base.CAST:
            return _cast(self, votes)
        left_out = () if self.base is Base.ALL_PRESENT else _WITHOUT_POWER
        return sum((n for word, n in votes.items() if word not in left_out), 0)

    def needed(self, votes_for: Votes, base: Votes | None) -> int | None:
        """The fewest votes for that pass, all else as it is; None where there is no such number."""
        if base is None:
            return None
        if self.base is Base.CAST:
            return self._needed_of_cast(base - votes_for)
        exactly = base * self.fraction
        return floor(exactly) + 1 if self.strict else max(1, ceil(exactly))

    def _needed_of_cast(self, against: Votes) -> int | None:
        # v > f(v + a)  means  v > fa / (1 - f): the votes against stay, the base grows with v.
        if (
            self.fraction == 1
        ):  # all of the votes cast are never more than all, nor all with one against
            return None if self.strict or against else 1
        exactly = against * self.fraction / (1 - self.fraction)
        return floor(exactly) + 1 if self.strict else max(1, ceil(exactly))

    def passes(self, votes_for: Votes, base: Votes) -> bool:
        """Is the vote enough?  Two thirds of no votes is none, but it takes one vote to adopt."""
        if self.strict:
            return votes_for > base * self.fraction
        return votes_for >= base * self.fraction and votes_for >= 1


_WITHOUT_POWER = (Unvoted.BROKER_NON_VOTE, Unvoted.NO_AUTHORITY)


def _cast(standard: Standard, votes: Mapping[str, Votes]) -> Votes:
    words: list[str] = [Choice.FOR, Choice.AGAINST, *YEARS]
    if standard.withhold_against:
        words.append(Choice.WITHHOLD)
    if standard.abstain_against:
        words.append(Choice.ABSTAIN)
    return sum((votes.get(word, 0) for word in words), 0)


BY_NAME: dict[str, Standard] = {
    "majority_present": Standard(base=Base.PRESENT),
    "majority_of_all_present": Standard(base=Base.ALL_PRESENT),
    "more_for_than_against": Standard(base=Base.CAST),
    "majority_outstanding": Standard(base=Base.OUTSTANDING),
    "plurality": Standard(way=Way.PLURALITY),
    "most_votes": Standard(way=Way.MOST_VOTES),
}

_MODIFIERS = frozenset(
    {"class", "excluding", "withhold_counts", "abstain_counts", "cumulative", "resignation_policy"}
)


def read(stated: Json) -> Standard:
    """The standard a call states, by name or spelled out.  Raises StandardError."""
    if isinstance(stated, str):
        return _named(stated)
    if not isinstance(stated, dict):
        raise StandardError(f"{stated!r} is no standard; write one of {_names()}")
    spelled = dict(stated)
    standard = _spelled(spelled)
    unknown = sorted(set(spelled) - _MODIFIERS)
    if unknown:
        raise StandardError(f"a standard has no {unknown[0]!r}; it has {', '.join(_MODIFIERS)}")
    return _modified(standard, spelled)


def _named(name: str) -> Standard:
    if name not in BY_NAME:
        raise StandardError(f"{name!r} is no standard; write one of {_names()}")
    return BY_NAME[name]


def _names() -> str:
    return ", ".join(BY_NAME) + ", or {more_than: 1/2, of: present}"


def _spelled(spelled: dict[str, Json]) -> Standard:
    """Takes the words that name the standard out of `spelled`, leaving the modifiers."""
    for key in ("standard", "name"):
        if key in spelled:
            return _named(str(spelled.pop(key)))
    for name, standard in BY_NAME.items():
        if spelled.get(name) is True:
            del spelled[name]
            return standard
    how = [word for word in ("more_than", "at_least") if word in spelled]
    if len(how) != 1 or "of" not in spelled:
        raise StandardError("a standard spelled out has more_than or at_least, and of")
    fraction, base = str(spelled.pop(how[0])), str(spelled.pop("of"))
    return Standard(fraction=_fraction(fraction), base=_base(base), strict=how[0] == "more_than")


def _fraction(text: str) -> Fraction:
    try:
        found = part(text)
    except ValueError:
        raise StandardError(f"{text!r} is no fraction; write 1/2") from None
    if not 0 < found <= 1:
        raise StandardError(f"{text} is no part of a vote; write a fraction above 0, at most 1")
    return found


def _base(text: str) -> Base:
    try:
        return Base(text)
    except ValueError:
        known = ", ".join(Base)
        raise StandardError(f"of: {text!r} is no base; write one of {known}") from None


def _modified(standard: Standard, spelled: Mapping[str, Json]) -> Standard:
    excluding = spelled.get("excluding") or []
    named = excluding if isinstance(excluding, list) else [excluding]
    for name in ("withhold_counts", "abstain_counts"):
        if spelled.get(name) not in (None, "against"):
            raise StandardError(
                f"{name}: {spelled[name]!r} is unknown; write against, or leave it out"
            )
    for name in ("cumulative", "resignation_policy"):
        if not isinstance(spelled.get(name), bool | None):
            raise StandardError(f"{name}: {spelled[name]!r} is unknown; write true or false")
    return Standard(
        way=standard.way,
        fraction=standard.fraction,
        base=standard.base,
        strict=standard.strict,
        shareclass=str(spelled.get("class") or ""),
        excluding=tuple(str(position) for position in named),
        withhold_against=spelled.get("withhold_counts") == "against",
        abstain_against=spelled.get("abstain_counts") == "against",
        cumulative=spelled.get("cumulative") is True,
        resignation=spelled.get("resignation_policy") is True,
    )


def authority(standard: Standard, kind: ItemKind) -> str:
    """Under what law the standard decides a matter of this kind, where the call does not say."""
    if standard.way is Way.PLURALITY:
        cumulated = " and § 214" if standard.cumulative else ""
        return f"8 Del. C. § 216(3){cumulated}"
    if kind is ItemKind.CHARTER_AMENDMENT:
        if standard.base is Base.OUTSTANDING:
            return "8 Del. C. § 242(b)(2)" if standard.shareclass else "8 Del. C. § 242(b)(1)"
        if standard.base is Base.CAST:
            return "8 Del. C. § 242(d)(2)"
    if standard.abstain_against:
        return "NYSE Listed Company Manual 312.07 (before November 19, 2021)"
    if standard.way is Way.MOST_VOTES and kind is ItemKind.FREQUENCY:
        return "advisory (15 U.S.C. § 78n-1)"
    if standard.way is Way.MOST_VOTES and kind is ItemKind.ELECTION:
        return "8 Del. C. § 216(3)"
    if standard == BY_NAME["majority_present"]:
        return "8 Del. C. § 216"
    if standard.shareclass:
        return "8 Del. C. § 216(4)"
    return "charter or bylaws (8 Del. C. § 216)"
