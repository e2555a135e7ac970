"""What falls due around a meeting, and by what arithmetic?

Before it, while votes come in, after it and next year; each by the rule that fixes it, and with
what the call itself puts there.
"""

from quorate.entries.meeting import MeetingCalled
from quorate.meeting import (
    due_after,
    due_by_law,
    due_next_year,
    due_to_exchange,
    due_to_mail,
    due_to_vote,
)
from quorate.meeting.dates import meeting_day
from quorate.meeting.deadline import Deadline
from quorate.meeting.kept_days import can_be_planned
from quorate.meeting.planned import NOTHING, Plan


def deadlines(called: MeetingCalled, plan: Plan = NOTHING) -> tuple[Deadline, ...]:
    """Every deadline that the call and the plan fix, by day.

    Days that need business days are left out where none are kept; all of them are where the call
    names days of no meeting anybody holds.
    """
    days = [meeting_day(called), called.record_date, called.mailed, called.prior_meeting]
    if not all(can_be_planned(day) for day in days if day is not None):
        return ()
    found = [
        *due_by_law.due(called, plan),
        *due_to_mail.due(called, plan),
        *due_to_vote.due(called),
        *due_to_exchange.due(called, plan),
        *due_after.due(called, plan),
        *due_after.reports(plan),
        *due_next_year.due(called, plan),
    ]
    return tuple(sorted(found, key=lambda each: (each.last, each.first)))
