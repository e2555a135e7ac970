"""At which hour, in which zone of time?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

# What filings call the zones of the United States, and their names in the tz database.
_ZONES = {
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles", "alaska": "America/Anchorage", "hawaii": "Pacific/Honolulu",
    "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York",
    "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago",
    "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
}  # fmt: skip
_TIME = re.compile(
    r"\b(?:(?P<hour>1[0-2]|0?[1-9])(?::(?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m\b\.?"
    r"|12:00\s+(?P<word>noon|midnight)|(?P<bare>noon))"
    r"(?:\s*,?\s*\(?(?:local\s+time\s*,?\s*|U\.S\.\s+)?(?:(?P<zone>Eastern|Central|Mountain"
    r"|Pacific|Alaska|Hawaii)"
    r"|(?P<short>[ECMP][SD]?T)\b))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class StatedTime:
    """An hour as a text has it; `zone` is of the tz database, nothing where none is stated."""

    start: int
    end: int
    text: str
    value: time
    zone: str | None


def times_in(text: str) -> Iterator[StatedTime]:
    """The hours of a text, in their order."""
    for match in _TIME.finditer(text):
        zone = _ZONES.get((match["zone"] or match["short"] or "").lower())
        yield StatedTime(match.start(), match.end(), match.group(), _time(match), zone)


def _time(match: re.Match[str]) -> time:
    if match["word"] or match["bare"]:
        return time(0 if match["word"] and match["word"].lower() == "midnight" else 12)
    hour = int(match["hour"]) % 12 + (12 if match["half"].lower() == "p" else 0)
    return time(hour, int(match["minute"] or 0))
