"""Every deadline of a meeting: before it, during it, after it and next year.

Each with the rule that fixes it and the arithmetic in words.  Exits 1 where the call's own days
break one, and then says which lawful days lie nearest; 0 otherwise; 2 when the folder cannot be
read.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from quorate.entries.meeting import MeetingCalled
from quorate.files.faults import Fault, InputError
from quorate.meeting.deadline import Deadline
from quorate.meeting.planned import Plan

BROKEN, KEPT = 1, 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a meeting folder")
    parser.add_argument("--json", action="store_true", help="the deadlines as JSON")
    parser.add_argument("--ics", type=Path, metavar="FILE", help="for a calendar program")
    parser.add_argument("--svg", type=Path, metavar="FILE", help="the picture alone")
    parser.add_argument("--html", type=Path, metavar="FILE", help="a page with picture and tables")
    parser.add_argument(
        "--today", type=_day, metavar="DATE", help="the day marked as today; the clock's otherwise"
    )
    parser.add_argument(
        "--stamp", metavar="TIME", help="when the calendar was made, for the same bytes again"
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write 2013-05-18") from None


def run(args: argparse.Namespace) -> int:
    from quorate.files.callfile import read_call
    from quorate.files.planfile import read_plan
    from quorate.meeting.calendar import deadlines

    path: Path = args.folder
    if not path.is_dir():
        raise InputError(Fault(str(path), "no such folder; name one that holds a meeting.yaml"))
    called, plan = read_call(path), read_plan(path)
    found = deadlines(called, plan)
    if not found:
        says = "its days are those of no meeting anybody holds: 1900 to 2199 can be planned"
        raise InputError(Fault("meeting.yaml", says))
    today = args.today or datetime.now(UTC).date()
    _write(args, called, found, plan, today)
    if args.json:
        text = json.dumps(as_json(called, found, plan), ensure_ascii=False, indent=1)
        sys.stdout.write(text + "\n")
    else:
        from quorate.cli.show_timeline import show

        show(called, found, plan, today)
    return BROKEN if any(each.broken for each in found) else KEPT


def _write(
    args: argparse.Namespace,
    called: MeetingCalled,
    found: Sequence[Deadline],
    plan: Plan,
    today: date,
) -> None:
    from quorate.files import times
    from quorate.keeper.store import replace
    from quorate.papers import html, ics
    from quorate.pictures import calendar_page

    if args.ics is not None:
        try:
            stamp = times.instant(args.stamp) if args.stamp else datetime.now(UTC)
        except ValueError as error:
            raise InputError(Fault("--stamp", str(error))) from None
        replace(args.ics, ics.calendar(called, found, stamp))
    if args.svg is not None:
        replace(args.svg, calendar_page.picture(called, found, today).encode())
    if args.html is not None:
        page = calendar_page.page(called, found, plan, today)
        replace(args.html, html.write(page).encode())


def as_json(called: MeetingCalled, found: Sequence[Deadline], plan: Plan) -> dict[str, object]:
    """The calendar in the form of docs/formats/timeline.md."""
    from quorate.meeting.dates import meeting_day, not_checked
    from quorate.meeting.lawful_dates import changes, or_the_meeting

    meeting = or_the_meeting(called, plan)
    return {
        "meeting": called.title,
        "issuer": called.issuer,
        "meeting_date": str(meeting_day(called)),
        "broken": sum(bool(each.broken) for each in found),
        "deadlines": [_as_json(each) for each in found],
        "lawful": {
            "changes": [
                {
                    "what": each.what,
                    "says": str(each.says),
                    "to": None if each.to is None else str(each.to),
                    "because": each.because,
                }
                for each in changes(called, plan)
            ],
            "or_meet": None if meeting is None else [str(day) for day in meeting],
        },
        "not_checked": list(not_checked(called)),
    }


def _as_json(each: Deadline) -> dict[str, object]:
    return {
        "rule": each.rule,
        "lane": each.lane.value,
        "name": each.name,
        "kind": each.kind.value,
        "first": str(each.first),
        "last": str(each.last),
        "says": None if each.says is None else [str(day) for day in each.says],
        "broken": each.broken or None,
        "because": each.because,
        "authority": each.authority,
    }
