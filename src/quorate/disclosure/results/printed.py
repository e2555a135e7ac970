"""How is a number of votes printed in a finding?  Whole, with thousands separators."""

from fractions import Fraction

from quorate.words import Votes


def votes(number: Votes) -> str:
    """The full number, never rounded: 25,761,880; a fraction of a vote as a fraction."""
    size = Fraction(number)
    whole, rest = divmod(size.numerator, size.denominator)
    part = f" {rest}/{size.denominator}" if rest else ""
    return f"{whole:,}{part}"


def counted(number: int, noun: str) -> str:
    """A number and its noun, which is given in the plural: 1 other row, 2 other rows."""
    return f"{number:,} {noun.removesuffix('s') if number == 1 else noun}"
