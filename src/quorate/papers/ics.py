"""How do deadlines get into a calendar program?  An iCalendar file (RFC 5545).

The same deadlines give the same bytes but for the stamp, and a deadline keeps its UID when its day
moves, so that what is imported again replaces what was there.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.deadline import Deadline, Kind

OCTETS_MAX = 75  # of a line, its end not counted (RFC 5545, section 3.1)
_END = "\r\n"


def calendar(called: MeetingCalled, found: Sequence[Deadline], stamp: datetime) -> bytes:
    """The file: the meeting itself and a whole-day event for each deadline."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Quorate//Calendar of a meeting//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        _text("X-WR-CALNAME", f"{called.title}, {called.issuer}"),
        *_meeting(called, stamp),
    ]
    seen: Counter[str] = Counter()
    for each in found:
        key = f"{each.rule} {each.name}"
        lines += _event(called, each, f"{key} {seen[key]}", stamp)
        seen[key] += 1
    lines.append("END:VCALENDAR")
    return "".join(folded(line) for line in lines).encode()


def _meeting(called: MeetingCalled, stamp: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_uid(called, 'the meeting')}"
    yield f"DTSTAMP:{_instant(stamp)}"
    yield f"DTSTART:{_instant(called.starts)}"
    if called.polls_close > called.starts:
        yield f"DTEND:{_instant(called.polls_close)}"
    yield _text("SUMMARY", f"{called.title}, {called.issuer}")
    if called.place:
        yield _text("LOCATION", called.place)
    yield "END:VEVENT"


def _event(called: MeetingCalled, each: Deadline, key: str, stamp: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_uid(called, key)}"
    yield f"DTSTAMP:{_instant(stamp)}"
    yield f"DTSTART;VALUE=DATE:{_day(each.first)}"
    yield f"DTEND;VALUE=DATE:{_day(each.last + timedelta(days=1))}"
    yield _text("SUMMARY", f"{_how(each)}{each.name}")
    yield _text("DESCRIPTION", "\n".join(_says(each)))
    yield _text("CATEGORIES", each.lane.value)
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _how(each: Deadline) -> str:
    match each.kind:
        case Kind.BY:
            return "Last day: "
        case Kind.FROM:
            return "From today: "
        case Kind.WITHIN | Kind.ON:
            return ""


def _says(each: Deadline) -> Iterator[str]:
    yield each.because
    if each.broken and each.says is not None:
        yield f"Broken by the call, which says {each.says[1]}: {each.broken}"
    yield f"{each.rule}: {each.authority}"


def _uid(called: MeetingCalled, key: str) -> str:
    """The meeting by issuer and title, which stay when its day moves; the deadline by its rule."""
    whole = f"{called.issuer}\n{called.title}\n{key}"
    return f"{hashlib.sha256(whole.encode()).hexdigest()[:32]}@quorate"


def _day(day: date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _instant(at: datetime) -> str:
    utc = at.astimezone(UTC)
    return f"{_day(utc.date())}T{utc:%H%M%S}Z"


def _text(name: str, value: str) -> str:
    """A property of text, escaped; a control character has no place in one and is left out."""
    plain = "".join(letter for letter in value if letter == "\n" or ord(letter) >= 0x20)
    escaped = plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return f"{name}:{escaped.replace(chr(10), chr(92) + 'n')}"


def folded(line: str) -> str:
    """A line in pieces of at most 75 octets, no character cut, each but the first after a space."""
    pieces, room, piece = [], OCTETS_MAX, ""
    for letter in line:
        size = len(letter.encode())
        if size > room:
            pieces.append(piece)
            piece, room = "", OCTETS_MAX - 1
        piece += letter
        room -= size
    return f"{_END} ".join([*pieces, piece]) + _END
