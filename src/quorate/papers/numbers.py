"""How is a number printed?  Whole, with thousands separators; percentages to two places."""

from fractions import Fraction
from math import floor

from quorate.words import Votes


def votes(number: Votes) -> str:
    """The full number, never rounded: 25,761,880, or 500 1/2 where joint owners split evenly."""
    size = Fraction(number if number > 0 else -number)
    whole = floor(size)
    rest = size - whole
    sign = "-" if number < 0 else ""
    if not rest:
        return f"{sign}{whole:,}"
    return f"{sign}{whole:,} {rest}" if whole else f"{sign}{rest}"


def percent(part: Votes, base: Votes) -> str:
    """A part of a base in per cent, half up to two places; "0.00%" of nothing."""
    if not base:
        return "0.00%"
    hundredths = floor(Fraction(part) * 10_000 / Fraction(base) + Fraction(1, 2))
    return f"{hundredths // 100:,}.{hundredths % 100:02d}%"


def counted(number: Votes, noun: str) -> str:
    """A number and its noun, which is given in the plural: 1 share, 2 shares."""
    return f"{votes(number)} {noun.removesuffix('s') if number == 1 else noun}"


def listed(words: list[str]) -> str:
    """Words in a row as a sentence has them: a, b and c."""
    *before, last = words or [""]
    return f"{', '.join(before)} and {last}" if before else last
