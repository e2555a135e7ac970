"""Which value does a cell of a table hold, and which footnotes does it call?"""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Shown(StrEnum):
    """What stands in a cell."""

    NUMBER = "number"
    NONE = "none"  # a dash: nothing, which in a sum is zero
    LESS = "less"  # a star: below the least that is printed
    BLANK = "blank"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class CellValue:
    """A cell read.  `marks` are the footnotes it calls; `places` the decimal places it prints."""

    shown: Shown
    text: str
    value: Decimal | None = None
    percent: bool = False
    dollars: bool = False
    marks: tuple[str, ...] = ()

    @property
    def whole(self) -> int | None:
        if self.value is None or self.value != self.value.to_integral_value():
            return None
        return int(self.value)

    @property
    def places(self) -> int:
        if self.value is None:
            return 0
        exponent = self.value.as_tuple().exponent
        return -exponent if isinstance(exponent, int) and exponent < 0 else 0

    @property
    def amount(self) -> Decimal | None:
        """What it adds to a sum: a dash adds nothing."""
        return Decimal(0) if self.shown is Shown.NONE else self.value


# A mark of a footnote at the end of a cell, the percent sign after it included.
_LAST_MARK = re.compile(
    r"\s*(?:\(\s?([0-9]{1,2}|[a-zA-Z]{1,2})\s?\)|\[([0-9]{1,2}|[a-z])\]|(\*{1,4}|[†‡§]{1,3})"
    r"|([¹²³⁴-⁹]{1,2}))[\s,;]*(%?)\Z"
)
_NUMBER = re.compile(
    r"(?P<open>\()?\s?(?P<dollar>(?:US)?[$€£¥])?\s?(?P<minus>[-\u2013\u2212])?(?P<open2>\()?\s?"
    r"(?P<digits>\d{1,3}(?:,\s?\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,10})?|\.\d{1,10})"
    r"\s?(?P<percent>%)?\s?(?P<close>\))?\s?(?P<percent2>%)?"
)
_DASHES = re.compile(r"[$€£]?\s?(?:[_\u2012-\u2015-]{1,3}|-0-|nil|none|n/?a)\s?%?\Z", re.IGNORECASE)
_LESS = re.compile(
    r"(?:\*{1,3}|less than (?:one|\d{0,2}\.?\d{1,2})\s?(?:%|percent)|<\s?\d{0,2}\.?\d{1,2}\s?%)"
    r"\s?%?\Z",
    re.IGNORECASE,
)
_SAYS = re.compile(r"[\w*\u2012-\u2015-]")  # a word, a number, a star or a dash
_SUPERSCRIPT = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")


def read_cell(text: str) -> CellValue:
    """A cell as a table of a filing prints it."""
    bare = text.strip()
    if not bare:
        return CellValue(Shown.BLANK, text)
    plain, marks = without_marks(bare)
    if _LESS.match(plain):
        return CellValue(Shown.LESS, text, percent=True, marks=marks)
    if _DASHES.match(plain):
        return CellValue(Shown.NONE, text, percent="%" in plain, marks=marks)
    match = _NUMBER.match(plain)
    if match is None or match.end() != len(plain):
        return CellValue(Shown.WORDS, text, marks=marks)
    value = Decimal(re.sub(r"[,\s]", "", match["digits"]))
    below = match["minus"] or ((match["open"] or match["open2"]) and match["close"])
    percent = bool(match["percent"] or match["percent2"])
    return CellValue(
        Shown.NUMBER, text, -value if below else value, percent, bool(match["dollar"]), marks
    )


def without_marks(text: str) -> tuple[str, tuple[str, ...]]:
    """A cell without the footnotes it calls at its end, and those in their order.

    A mark needs words or a number before it: `(5)` alone is a number below zero, `*` alone a star.
    """
    rest = text.strip()
    marks: list[str] = []
    while True:
        match = _LAST_MARK.search(rest)
        before = rest[: match.start()] if match else ""
        if match is None or not _SAYS.search(before):
            return rest, tuple(reversed(marks))
        mark = next(filter(None, match.groups()))
        marks.append(mark.translate(_SUPERSCRIPT))
        rest = before.rstrip(" ,;") + match.group(5)
