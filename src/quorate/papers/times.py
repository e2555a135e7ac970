"""How is a day or an instant written?  In the meeting's own zone, with the weekday."""

from datetime import date, datetime

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.clock import zone

# What a notice of meeting in the United States calls these zones; others go by their own name.
_ZONES = {
    "America/New_York": "Eastern",
    "America/Detroit": "Eastern",
    "America/Chicago": "Central",
    "America/Denver": "Mountain",
    "America/Phoenix": "Mountain",
    "America/Los_Angeles": "Pacific",
    "America/Anchorage": "Alaska",
    "Pacific/Honolulu": "Hawaii",
}


def day(on: date) -> str:
    """June 18, 2013."""
    return f"{on:%B} {on.day}, {on.year}"


def instant(at: datetime, called: MeetingCalled) -> str:
    """Tuesday, June 18, 2013, 2:00 p.m. Mountain; seconds where there are any."""
    local = at.astimezone(zone(called.zone))
    return f"{local:%A}, {day(local.date())}, {hour(at, called)}"


def hour(at: datetime, called: MeetingCalled) -> str:
    """2:00 p.m. Mountain."""
    local = at.astimezone(zone(called.zone))
    seconds = f":{local:%S}" if local.second else ""
    half = "a.m." if local.hour < 12 else "p.m."
    name = _ZONES.get(called.zone, called.zone)
    return f"{local.hour % 12 or 12}:{local:%M}{seconds} {half} {name}"


def held_on(called: MeetingCalled) -> str:
    """The day of the meeting, as its own zone has it."""
    return day(called.starts.astimezone(zone(called.zone)).date())
