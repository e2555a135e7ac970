"""Which standard do a sentence's words set for a vote?  The names are those of the call.

| the words | standard |
|---|---|
| a plurality; the most votes, of nominees | `plurality` |
| the most votes, of frequencies | `most_votes` |
| a majority of the votes cast; more votes for than against | `more_for_than_against` |
| a majority of the outstanding shares | `majority_outstanding` |
| a majority of the shares present and entitled to vote | `majority_present` |

A majority of what is present, without a word on entitlement, may or may not count broker
non-votes: it has a part and a base, and no name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from quorate.disclosure.phrases.numbers import fraction_of

_PART = (
    r"(?:(?:simple )?majority|two[- ]thirds|three[- ](?:fourths|quarters)|66 ?(?:2/3|⅔"
    r"|\.\d+)\s?(?:%|percent)"
    r"|\d{2}(?:\.\d+)?\s?(?:%|percent))"
)
_ANY_PART = re.compile(rf"\b{_PART}")
_OF = r"(?: in (?:voting )?(?:power|interest|number))?(?: of)?"
_PLURALITY = re.compile(r"\bplurality\b")
_CONTESTED = re.compile(
    r"\bcontested\b|\bexceeds? the number of (?:directors|nominees)"
    r"|\bmore (?:director )?(?:nominees|candidates) than"
    r"|\bnumber of (?:director )?(?:nominees|candidates) (?:\w+ ){0,4}(?:is greater|exceeds?)"
)
_MORE_FOR = re.compile(
    r"\bmore (?:shares (?:are )?voted |votes (?:are )?(?:cast )?|votes )[“\"\u2018']?(?:for"
    r"|in favor)\b[^.;]{0,80}\bthan\b"
    r"|\b(?:votes?|shares?)[^.;]{0,50}[“\"\u2018']?\b(?:for"
    r"|in favor)\b[^.;]{0,90}\bexceeds?\b[^.;]{0,60}\b(?:against|opposing|opposed|withheld)\b"
    r"|\bexceeds?\b[^.;]{0,40}\bvotes?\b[^.;]{0,30}\bagainst\b"
)
_CAST = re.compile(
    rf"{_PART}{_OF}(?: the| all| all of the| all the| total| affirmative| number of)*"
    r" (?:votes?|shares?|voting power|vote)(?: of (?:the |our |common |shares |stock ){0,5})?"
    r"(?: (?:properly|validly|affirmatively|duly|actually|that are|which are|to be|so|present|and"
    r"|in person"
    r"|or|by proxy|represented|of common stock|of the shares)){0,8} (?:cast|voted|voting)\b"
    r"|majority (?:of )?(?:the )?votes? cast\b"
)
_OUTSTANDING = re.compile(
    rf"{_PART}{_OF}(?: the| all| our| its| total| combined| aggregate| voting power| votes"
    rf"| entitled| to be cast| shares"
    r"| of| then| issued| and| common| class [a-z]| stock| voting| capital| by| holders"
    r"| company\u2019s)*"
    r" outstanding\b(?P<rest>[^.;]{0,140})"
)
_PRESENT = re.compile(
    rf"{_PART}{_OF}(?P<rest>[^.;]{{0,220}}?\b(?:present|represented)\b[^.;]{{0,140}})"
)
_ENTITLED = re.compile(
    r"\bentitled to (?:be )?(?:vote|cast)|\b(?:having|with|of the) voting power\b"
    r"|\bvoting power (?:present|of)"
)
_IS_PRESENT = re.compile(r"\b(?:present|represented)\b")
_MOST = re.compile(
    r"\b(?:greatest|highest|largest|most) (?:number of )?(?:affirmative )?(?:shares? )?votes?\b"
    r"|\breceiv\w+ the most\b"
    r"|\b(?:greatest|highest|largest) number of (?:votes|shares)\b"
)


@dataclass(frozen=True, slots=True)
class Standard:
    """A standard as words set it; `name` is nothing where they are not sure.

    `part` is to be exceeded where it is a majority, and else suffices; `of` is the call's base.
    """

    name: str | None
    part: Fraction | None = None
    of: str | None = None


_CAST_MAJORITY = Standard("more_for_than_against", Fraction(1, 2), "cast")


def standard_in(lower: str, *, frequency: bool = False) -> Standard | None:
    """The standard a sentence in small letters sets; nothing where it sets none, or two."""
    found = set(_majorities(lower))
    if _MORE_FOR.search(lower):
        found.add(_CAST_MAJORITY)
    contested = _CONTESTED.search(lower.replace("uncontested", ""))
    most = _PLURALITY.search(lower) or (_MOST.search(lower) and not found)
    if most and not contested:
        found.add(Standard("most_votes" if frequency else "plurality"))
    return found.pop() if len(found) == 1 else None


def _majorities(lower: str) -> Iterator[Standard]:
    """What each `majority` or other part of a sentence is one of."""
    for part in _ANY_PART.finditer(lower):
        cast = _CAST.match(lower, part.start())
        outstanding = _OUTSTANDING.match(lower, part.start())
        present = _PRESENT.match(lower, part.start())
        if cast:
            yield from _majority(part.group(), "cast", "more_for_than_against")
        elif outstanding and not _IS_PRESENT.search(outstanding["rest"]):
            yield from _majority(part.group(), "outstanding", "majority_outstanding")
        elif present:
            entitled = bool(_ENTITLED.search(present["rest"]))
            yield from _majority(part.group(), "present", "majority_present" if entitled else None)


def _majority(words: str, of: str, name: str | None) -> Iterator[Standard]:
    part = fraction_of(words)
    if "majority" in words:
        yield Standard(name, Fraction(1, 2), of)
    elif part is not None:
        yield Standard(None, part, of)
