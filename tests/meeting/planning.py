"""Which meeting do the tests of the calendar plan?  The one of 2013, and changes to it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time

from quorate.entries.meeting import MeetingCalled
from quorate.files.callfile import read_call
from quorate.files.planfile import read_plan
from quorate.files.shipped import example
from quorate.meeting.deadline import Deadline

CALLED = read_call(example("ascent-2013"))
PLAN = read_plan(example("ascent-2013"))


def held(day: str, record: str, mailed: str | None = None, **more: object) -> MeetingCalled:
    """The 2013 call with other days, at noon UTC."""
    on = date.fromisoformat(day)
    changes = {
        "starts": datetime.combine(on, time(12), UTC),
        "polls_close": datetime.combine(on, time(13), UTC),
        "zone": "UTC",
        "cutoffs": {},
        "record_date": date.fromisoformat(record),
        "mailed": None if mailed is None else date.fromisoformat(mailed),
        "prior_meeting": None,
        **more,
    }
    return replace(CALLED, **changes)  # type: ignore[arg-type]  # the fields of a call, by name


def named(found: Iterable[Deadline], name: str) -> Deadline:
    """The one deadline whose name begins so."""
    (only,) = [each for each in found if each.name.startswith(name)]
    return only


def days(each: Deadline) -> tuple[str, str]:
    return str(each.first), str(each.last)
