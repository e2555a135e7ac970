"""What does meeting.yaml say for the calendar alone?  Its `planning`, all of which is optional."""

from datetime import date
from pathlib import Path

from quorate.files import times
from quorate.files.callshape import MEETING_FILE
from quorate.files.faults import InputError
from quorate.files.shapes import At, Document, read
from quorate.meeting.planned import InsiderEvent, InsiderReport, Plan, Printed
from quorate.words import Choice, Json

PLANNING = ("planning",)
LISTED_MAX = 200  # letters or reports in one calendar
WINDOW_MOST = 366  # days before an anniversary; more is no window of this year


def read_plan(folder: Path) -> Plan:
    """The planning in FOLDER/meeting.yaml; an empty plan where there is none.

    Raises InputError with every fault found.
    """
    document = read(folder / "meeting.yaml", MEETING_FILE)
    data = document.data if isinstance(document.data, dict) else {}
    if document.faults:
        raise InputError(*document.faults)
    found = _plan(document, _mapping(data.get("planning")))
    if document.faults:
        raise InputError(*document.faults)
    return found


def _plan(document: Document, stated: dict[str, Json]) -> Plan:
    def on(name: str) -> date | None:
        return _day(document, (*PLANNING, name), stated.get(name))

    every = stated.get("pay_vote_every")
    return Plan(
        fiscal_year_end=on("fiscal_year_end"),
        announced=on("announced"),
        broker_search=on("broker_search"),
        preliminary_filed=on("preliminary_filed"),
        definitive_filed=on("definitive_filed"),
        notice_only=stated.get("delivery") == "notice_only",
        bylaw_days=_bylaw_days(document, _mapping(stated.get("advance_notice"))),
        next_meeting=on("next_meeting"),
        next_announced=on("next_announced"),
        small=stated.get("smaller_reporting") is True,
        emerging_growth=stated.get("emerging_growth") is True,
        pay_vote_every=None if every is None else Choice(str(every)),
        split_effective=on("split_effective"),
        printed=_printed(document, _mapping(stated.get("printed"))),
        bid_price_notices=_notices(document, stated.get("bid_price_notices")),
        insiders=_insiders(document, stated.get("insiders")),
    )


def _mapping(value: Json) -> dict[str, Json]:
    return value if isinstance(value, dict) else {}


def _day(document: Document, at: At, value: Json) -> date | None:
    if value is None:
        return None
    try:
        return times.day(str(value))
    except ValueError as error:
        document.fault(at, str(error))
        return None


def _bylaw_days(document: Document, stated: dict[str, Json]) -> tuple[int, int] | None:
    if not stated:
        return None
    at = (*PLANNING, "advance_notice")
    days = [_days(str(stated.get(name, ""))) for name in ("earliest", "latest")]
    earliest, latest = days
    if earliest > WINDOW_MOST or latest > earliest:
        document.fault(
            at,
            f"earliest before latest, both in days before the anniversary, at most {WINDOW_MOST}",
        )
        return None
    return earliest, latest


def _days(digits: str) -> int:
    """A number of days, or one that is too large where there are too many digits to read."""
    return int(digits) if len(digits) <= len(str(WINDOW_MOST)) else WINDOW_MOST + 1


def _printed(document: Document, stated: dict[str, Json]) -> Printed:
    def on(name: str) -> date | None:
        return _day(document, (*PLANNING, "printed", name), stated.get(name))

    found = Printed(
        proposals_by=on("proposals_by"),
        advance_from=on("advance_from"),
        advance_to=on("advance_to"),
        discretion_after=on("discretion_after"),
    )
    if (stated.get("advance_from") is None) != (stated.get("advance_to") is None):
        at = (*PLANNING, "printed")
        document.fault(at, "advance_from and advance_to belong together; give both or neither")
    return found


def _notices(document: Document, stated: Json) -> tuple[date, ...]:
    listed = _listed(document, (*PLANNING, "bid_price_notices"), stated)
    days = [
        _day(document, (*PLANNING, "bid_price_notices", str(place)), value)
        for place, value in enumerate(listed)
    ]
    return tuple(day for day in days if day is not None)


def _listed(document: Document, at: At, stated: Json) -> list[Json]:
    listed = stated if isinstance(stated, list) else []
    if len(listed) > LISTED_MAX:
        document.fault(at, f"{len(listed):,} of them; at most {LISTED_MAX} are planned by")
        return []
    return listed


def _insiders(document: Document, stated: Json) -> tuple[InsiderReport, ...]:
    found: list[InsiderReport] = []
    for place, value in enumerate(_listed(document, (*PLANNING, "insiders"), stated)):
        at, values = (*PLANNING, "insiders", str(place)), _mapping(value)
        events = [event for event in InsiderEvent if values.get(event.value) is not None]
        if len(events) != 1:
            document.fault(at, f"one of {', '.join(InsiderEvent)} with its day, and no other")
            continue
        day = _day(document, (*at, events[0].value), values.get(events[0].value))
        if day is not None:
            found.append(InsiderReport(name=str(values["name"]), event=events[0], day=day))
    return tuple(found)
