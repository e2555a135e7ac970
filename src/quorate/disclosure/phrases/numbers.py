"""Which numbers, amounts and percentages does a text name, and where?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


class Unit(StrEnum):
    """What a number counts, as far as its own signs say."""

    PLAIN = "plain"
    DOLLARS = "dollars"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class StatedNumber:
    """A number as a text has it, from `start` to `end`, its signs and its `million` included."""

    start: int
    end: int
    text: str
    value: Decimal
    unit: Unit

    @property
    def whole(self) -> int | None:
        """The number, where it is whole."""
        return int(self.value) if self.value == self.value.to_integral_value() else None


_NUMBER = re.compile(
    r"(?<![\w.,/-])(?:US)?(?P<dollar>\$)?\s?(?P<minus>-)?"
    r"(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,10})?|\.\d{1,10})"
    r"(?!\w|,\d|\.\d|-\w|/\d)"
    r"(?:\s(?P<scale>thousand|million|billion)\b)?"
    r"(?P<percent>\s?%|\s(?:percent|per\scent|percentage)\b)?",
    re.IGNORECASE,
)
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}

_SMALL = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
    "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth",
]  # fmt: skip
_WORDS = {word: value for value, word in enumerate(_SMALL)}
_WORDS |= {word: value * 10 for value, word in enumerate(_TENS, 2)}
_WORDS |= {word: value for value, word in enumerate(_ORDINALS)}
_WORDS |= {word[:-1] + "ieth": value * 10 for value, word in enumerate(_TENS, 2)}
# A count in words or digits, such as `ninety`, `forty-five`, `one hundred twenty`, `90th`.
COUNT = (
    r"(?:one\s+hundred(?:\s+and)?(?:\s+[a-z]+(?:-[a-z]+)?)?|[a-z]+(?:-[a-z]+)?"
    r"|\d{1,4}(?:st|nd|rd|th)?)"
)
_FRACTIONS = {
    "majority": Fraction(1, 2), "one-half": Fraction(1, 2), "one half": Fraction(1, 2),
    "one-third": Fraction(1, 3), "one third": Fraction(1, 3), "two-thirds": Fraction(2, 3),
    "two thirds": Fraction(2, 3), "three-fourths": Fraction(3, 4), "three-quarters": Fraction(3, 4),
    "three fourths": Fraction(3, 4), "three quarters": Fraction(3, 4),
}  # fmt: skip


def numbers_in(text: str) -> Iterator[StatedNumber]:
    """The numbers of a text in digits, in their order; years and numbered things among them."""
    for match in _NUMBER.finditer(text):
        value = Decimal(match["digits"].replace(",", ""))
        value *= _SCALES.get((match["scale"] or "").lower(), 1)
        unit = Unit.PERCENT if match["percent"] else Unit.PLAIN
        if match["dollar"]:
            unit = Unit.DOLLARS
        signed = -value if match["minus"] else value
        yield StatedNumber(match.start(), match.end(), match.group(), signed, unit)


def count_of(words: str) -> int | None:
    """A count told in words or digits: `ninety`, `90`, `90th`, `one hundred twenty`."""
    bare = words.strip().lower()
    digits = bare.rstrip("stndrh")
    if digits.isascii() and digits.isdigit():
        return int(digits)
    total = 0
    if not bare:
        return None
    for part in re.split(r"[\s-]+", bare):
        if part == "hundred":
            total = max(total, 1) * 100
        elif part in _WORDS:
            total += _WORDS[part]
        elif part != "and":
            return None
    return total


def fraction_of(words: str) -> Fraction | None:
    """A part told in words or percent: `a majority` (one half, to be exceeded), `66 2/3%`."""
    bare = " ".join(words.lower().split())
    for name, value in _FRACTIONS.items():
        if name in bare:
            return value
    mixed = re.search(r"(\d{1,3})(?:\s+|-)?(?:(\d)/(\d)|(⅔)|(⅓))\s?(?:%|percent)", bare)
    if mixed:
        part = Fraction(2, 3) if mixed[4] else Fraction(1, 3)
        if mixed[2]:
            part = Fraction(int(mixed[2]), int(mixed[3])) if int(mixed[3]) else Fraction(0)
        return (int(mixed[1]) + part) / 100
    plain = re.search(r"(\d{1,3}(?:\.\d{1,4})?)\s?(?:%|percent)", bare)
    return Fraction(plain[1]) / 100 if plain else None
