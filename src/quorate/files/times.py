"""Which instant, which day does a text name?

A time is `2013-06-18 14:00 America/Denver` (seconds if wanted) or ISO 8601 with an offset.  A time
without a zone names no instant and is refused; so is one that a change of clocks skips or repeats.
Arrival is in whole seconds: a fraction of a second is cut off, and the second itself is in time.
"""

from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache

from quorate.meeting.clock import zone

YEARS = range(1900, 2200)  # beyond them arithmetic on days and zones runs off the calendar
FORM = "write 2013-06-18 14:00 America/Denver, or 2013-06-18T14:00:00-06:00"


class TimeError(ValueError):
    """A text that names no instant or no day; the message says what to write instead."""


def _zone(name: str) -> tzinfo:
    try:
        return zone(name)
    except (KeyError, ValueError, OSError):
        raise TimeError(f"{name!r} is no time zone; write one such as America/Denver") from None


def zone_of(text: str) -> str:
    """The name of the zone in which a time is written: an IANA name, or an offset as -06:00."""
    _, _, name = text.rpartition(" ")
    if "/" in name or name == "UTC":
        return name
    offset = datetime.fromisoformat(text).strftime("%z") or "+0000"
    return f"{offset[:3]}:{offset[3:5]}"


@lru_cache(maxsize=65536)
def instant(text: str) -> datetime:
    """The instant a text names, in UTC.  Raises TimeError."""
    clock, _, name = text.rpartition(" ")
    if "/" in name or name == "UTC":
        return _in_zone(clock, _zone(name), text)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise TimeError(f"{text!r} is no time; {FORM}") from None
    if moment.tzinfo is None:
        raise TimeError(f"{text!r} has no zone; {FORM}")
    _of_our_years(moment, text)
    found = moment.astimezone(UTC)
    return found.replace(microsecond=0) if found.microsecond else found


def _of_our_years(day: date, text: str) -> None:
    if day.year not in YEARS:
        raise TimeError(f"{text!r}: the year is none from {YEARS[0]} to {YEARS[-1]}")


def _in_zone(clock: str, where: tzinfo, text: str) -> datetime:
    try:
        local = datetime.fromisoformat(clock)
    except ValueError:
        raise TimeError(f"{text!r} is no time; {FORM}") from None
    if local.tzinfo is not None or ":" not in clock:
        raise TimeError(f"{text!r} is no time; {FORM}")
    _of_our_years(local, text)
    first, second = local.replace(tzinfo=where), local.replace(tzinfo=where, fold=1)
    if first.utcoffset() != second.utcoffset():
        raise TimeError(f"{text!r}: the clocks change then; write it with an offset such as -06:00")
    return first.astimezone(UTC).replace(microsecond=0)


@lru_cache(maxsize=65536)
def day(text: str) -> date:
    """The day a text names.  Raises TimeError."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise TimeError(f"{text!r} is no date; write 2013-05-18") from None
    _of_our_years(found, text)
    return found
