"""Which number of votes does a cell print, if it prints one?

A dash, "none" and "not applicable" are nothing at all, which is not the same as an empty cell.
Footnote marks, a word after the number and a percentage in parentheses are set aside.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

from quorate.words import Votes

LONGEST = 80  # characters of a cell that holds a number of votes
DIGITS = 24

_NOTHING = frozenset(
    ("-", "--", "---", "----", "n/a", "na", "n.a.", "none", "nil", "not applicable", "n/a*", "-*")
)
# The number of an item or of a note: "1.", "(2)", "3)".
_ORDINAL = re.compile(r"\(?\d{1,2}[.)]")
_DASHES = re.compile("[\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}"
                     "\N{FIGURE DASH}\N{HORIZONTAL BAR}\u0097]")  # fmt: skip
_NUMBER = re.compile(
    r"(?P<whole>\d{1,3}(?:,\s?\d{3})+|\d+)(?P<part>\.\d{1,6})?(?P<after>.*)", re.DOTALL
)
_PERCENT = re.compile(r"\(?\s*(?P<whole>\d{1,3})(?P<part>\.\d{1,6})?\s*(?:%|per ?cent)\s*\)?")
# A raised note runs into a number with thousands set apart; marks and words may follow.
_AFTER = re.compile(
    r"\d{0,2}(?:\s|\*|[.,;:](?!\s?\d)|\^|\[[\da-z]{1,2}\]|\((?:\d{1,2}|[a-z*])\)|votes?|shares?)*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Count:
    """A number of votes as printed, and the percentage printed with it."""

    votes: Votes
    percent: Fraction | None = None
    places: int = 0


def count_of(cell: str) -> Count | None:
    """The number of votes a cell prints; None where it prints something else or nothing."""
    text = _DASHES.sub("-", cell).strip()
    if not text or len(text) > LONGEST:
        return None
    if _ORDINAL.fullmatch(text):
        return None
    if text.casefold() in _NOTHING:
        return Count(0)
    percent = percent_of(text)
    if percent is not None and percent[2] == text:
        return None
    rest = text.replace(percent[2], " ") if percent else text
    found = _NUMBER.match(rest.strip().lstrip("$").strip())
    if not found or not _AFTER.fullmatch(found["after"]) or len(found["whole"]) > DIGITS:
        return None
    if found["after"][:1].isdigit() and "," not in found["whole"]:
        return None
    votes = _votes(found["whole"], found["part"] or "")
    return Count(votes) if percent is None else Count(votes, percent[0], percent[1])


def _votes(whole: str, part: str) -> Votes:
    number = int(re.sub(r"\D", "", whole))
    if not part:
        return number
    exact = number + Fraction(int(part[1:]), 10 ** (len(part) - 1))
    return int(exact) if exact.denominator == 1 else exact


def percent_of(cell: str) -> tuple[Fraction, int, str] | None:
    """A percentage a cell prints, its decimals, and its words."""
    found = _PERCENT.search(cell)
    if not found:
        return None
    part = (found["part"] or ".")[1:]
    value = int(found["whole"]) + Fraction(int(part or 0), 10 ** len(part))
    return value, len(part), found[0]


def is_percent(cell: str) -> bool:
    """Does a cell print a percentage and nothing else?"""
    found = percent_of(cell)
    return found is not None and found[2].strip() == cell.strip()
