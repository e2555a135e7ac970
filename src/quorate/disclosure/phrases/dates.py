"""Which days does a text name, where, and which weekday does it call them?

A day that no calendar has (February 30) is found too, without a value, because somebody can put
it right.  A blank (`March __, 2024`) is no date.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_YEARS = (1900, 2199)  # outside, four digits are no year

_MONTH = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|Mar(?:ch|\.)|Apr(?:il|\.)|May|June|Jun\.|July|Jul\."
    r"|Aug(?:ust|\.)|Sept(?:ember|\.)|Sep\.|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_WRITTEN = re.compile(
    rf"""
    \b(?=[jfmasond\d])(?:
        (?P<month>{_MONTH})\s*(?P<day>{_DAY})(?!\d)(?:\s*,\s*|\s+)(?P<year>\d{{4}})
      | (?P<day2>{_DAY})(?:\s+day)?(?:\s+of)?\s+(?P<month2>{_MONTH})\s*,?\s+(?P<year2>\d{{4}})
      | (?P<iso>\d{{4}}-\d{{2}}-\d{{2}})
      | (?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})/(?P<y>\d{{4}}|\d{{2}})
      | (?P<month3>{_MONTH})\s+(?P<day3>{_DAY})(?=\s*[,)]?\s+(?:and|to|through|or|nor|until)\b)
    )(?![\d/]|-\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A weekday right before a date, or right after it and not before the next one.
_BEFORE = re.compile(rf"\b({_WEEKDAY})\s*,?\s*(?:the\s+)?\Z", re.IGNORECASE)
_AFTER = re.compile(
    rf"\s*[,(]?\s*(?:a\s+)?({_WEEKDAY})\b(?!\s*,?\s*(?:{_MONTH})\s*\d)", re.IGNORECASE
)
_WEEKDAY_MAX = 18  # characters from the beginning of a weekday to its date
_FAR = 120  # characters from a day without a year to the date whose year it shares


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date as a text has it, from `start` to `end`, its weekday included where one is beside it.

    `value` is nothing where no calendar has that day.  `weekday` counts from Monday, 0.  Where
    only the later of two dates has its year (`between February 6 and March 10, 2014`), the earlier
    has it too, and says so in `year_shared`.
    """

    start: int
    end: int
    text: str
    value: date | None
    weekday: int | None = None
    year_shared: bool = False

    @property
    def weekday_agrees(self) -> bool:
        """Whether the weekday beside it is its own; so it is where none is stated."""
        return self.weekday is None or self.value is None or self.value.weekday() == self.weekday


def dates_in(text: str) -> tuple[StatedDate, ...]:
    """The dates of a text, in their order."""
    found = list(_found(text))
    for at, (match, day) in enumerate(found):
        if match["month3"] and at + 1 < len(found):
            later = found[at + 1][1]
            near = later.start - day.end < _FAR
            if near and later.value and not found[at + 1][0]["month3"]:
                found[at] = (match, _with_year(match, day, later.value))
    return tuple(day for match, day in found if not match["month3"] or day.year_shared)


def _found(text: str) -> Iterator[tuple[re.Match[str], StatedDate]]:
    for match in _WRITTEN.finditer(text):
        year, month, day = _parts(match)
        if year is None or _YEARS[0] <= year <= _YEARS[1]:
            value = _day(year, month, day) if year is not None else None
            yield match, _with_weekday(text, match, value)


def _with_weekday(text: str, match: re.Match[str], value: date | None) -> StatedDate:
    """The date of a match with the weekday that stands beside it."""
    first = max(match.start() - _WEEKDAY_MAX, 0)
    before = _BEFORE.search(text[first : match.start()])
    after = None if before else _AFTER.match(text, match.end())
    start = first + before.start() if before else match.start()
    end = after.end() if after else match.end()
    beside = before or after
    weekday = WEEKDAYS.index(beside[1].title()) if beside else None
    return StatedDate(start, end, text[start:end], value, weekday)


def _parts(match: re.Match[str]) -> tuple[int | None, int, int]:
    """Year, month and day of a match, the year nothing where it has none."""
    if match["iso"]:
        year, month, day = match["iso"].split("-")
        return int(year), int(month), int(day)
    if match["m"]:
        return _century(match["y"]), int(match["m"]), int(match["d"])
    month = match["month"] or match["month2"] or match["month3"]
    day = match["day"] or match["day2"] or match["day3"]
    year = match["year"] or match["year2"]
    return int(year) if year else None, _month(month), int(day.rstrip("stndrhSTNDRH"))


def _century(year: str) -> int:
    """Two digits are of this century up to 69, as POSIX reads them."""
    if len(year) == 4:
        return int(year)
    return int(year) + (2000 if int(year) < 69 else 1900)


def _month(name: str) -> int:
    begins = name[:3].title()
    return next(n for n, month in enumerate(MONTHS, 1) if month.startswith(begins))


def _with_year(match: re.Match[str], stated: StatedDate, later: date) -> StatedDate:
    """A day without a year, in the year of the later one, or the year before if it would follow."""
    _, month, day = _parts(match)
    value = _day(later.year, month, day)
    if value is not None and value > later:
        value = _day(later.year - 1, month, day)
    return replace(stated, value=value, year_shared=True)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
