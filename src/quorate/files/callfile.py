"""What meeting does meeting.yaml call?"""

from collections.abc import Callable, Mapping
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

from quorate.entries.meeting import Counting, MeetingCalled, ShareClass
from quorate.files import times
from quorate.files.callshape import MEETING_FILE
from quorate.files.faults import InputError
from quorate.files.itemfile import items
from quorate.files.shapes import At, Document, read
from quorate.files.tables import SHARES_DIGITS_MAX
from quorate.words import Channel, Json, part

_T = TypeVar("_T")

ISSUER, MEETING, CLASSES = ("issuer",), ("meeting",), ("classes",)


def read_call(folder: Path) -> MeetingCalled:
    """The call in FOLDER/meeting.yaml.  Raises InputError with every fault found."""
    document = read(folder / "meeting.yaml", MEETING_FILE)
    if document.faults or not isinstance(document.data, dict):
        raise InputError(*document.faults)
    called = _called(document, document.data)
    if document.faults or called is None:
        raise InputError(*document.faults)
    return called


def _called(document: Document, data: dict[str, Json]) -> MeetingCalled | None:
    issuer, meeting = _mapping(data["issuer"]), _mapping(data["meeting"])
    classes = _classes(document, _mapping(data["classes"]))
    agenda = items(document, data["items"], [each.name for each in classes])
    starts = _read(document, (*MEETING, "starts"), meeting, times.instant)
    polls_close = _read(document, (*MEETING, "polls_close"), meeting, times.instant)
    record_date = _read(document, (*MEETING, "record_date"), meeting, times.day)
    quorum = _quorum(document, meeting.get("quorum"), [each.name for each in classes])
    counting = _counting(_mapping(data.get("counting")))
    cutoffs = _cutoffs(document, _mapping(meeting.get("cutoffs")))
    mailed = _read(document, (*MEETING, "mailed"), meeting, times.day)
    prior_meeting = _read(document, (*MEETING, "prior_meeting"), meeting, times.day)
    if document.faults or starts is None or polls_close is None or record_date is None:
        return None
    return MeetingCalled(
        issuer=_text(issuer, "name"),
        state=_text(issuer, "state"),
        exchange=_text(issuer, "exchange"),
        ticker=_text(issuer, "ticker"),
        meeting_kind=_text(meeting, "kind"),
        title=_text(meeting, "title"),
        starts=starts,
        zone=times.zone_of(_text(meeting, "starts")),
        place=_text(meeting, "place"),
        record_date=record_date,
        mailed=mailed,
        prior_meeting=prior_meeting,
        cutoffs=cutoffs,
        polls_close=polls_close,
        quorum=quorum,
        classes=tuple(classes),
        items=tuple(agenda),
        counting=counting,
    )


def _mapping(value: Json) -> dict[str, Json]:
    return value if isinstance(value, dict) else {}


def _text(values: Mapping[str, Json], name: str) -> str:
    value = values.get(name)
    return "" if value is None else str(value)


def _read(
    document: Document, at: At, values: Mapping[str, Json], reads: Callable[[str], _T]
) -> _T | None:
    text = _text(values, at[-1])
    if not text:
        return None
    try:
        return reads(text)
    except ValueError as error:
        document.fault(at, str(error))
        return None


def _cutoffs(document: Document, stated: dict[str, Json]) -> dict[str, datetime]:
    found: dict[str, datetime] = {}
    for name in stated:
        at = (*MEETING, "cutoffs", name)
        if name not in (Channel.WEB, Channel.PHONE):
            document.fault(at, f"no cut-off for {name!r}: only web and phone have one")
        elif (instant := _read(document, at, stated, times.instant)) is not None:
            found[name] = instant
    return found


def _classes(document: Document, stated: dict[str, Json]) -> list[ShareClass]:
    found: list[ShareClass] = []
    if not stated:
        document.fault(CLASSES, "no class of shares: write {common: {outstanding: …}}")
    for name, value in stated.items():
        at, values = (*CLASSES, name), _mapping(value)
        outstanding = _text(values, "outstanding")
        if len(outstanding) > SHARES_DIGITS_MAX:
            says = f"{len(outstanding)} digits; at most {SHARES_DIGITS_MAX}"
            document.fault((*at, "outstanding"), says)
            continue
        unit = _read(document, (*at, "unit"), values, _unit) or 1
        votes = _read(document, (*at, "votes_per_share"), values, _votes_per_share)
        found.append(
            ShareClass(
                name=name,
                outstanding=int(outstanding or 0),
                votes_per_share=Fraction(1) if votes is None else votes,
                unit=unit,
            )
        )
    return found


def _unit(text: str) -> int:
    try:
        smallest = part(text)
    except ValueError:
        raise ValueError(f"{text!r} is no unit; write 1 or a part such as 1/10000") from None
    if smallest.numerator != 1:
        raise ValueError(f"{text!r} is no unit; write 1 or a part such as 1/10000")
    return smallest.denominator


def _votes_per_share(text: str) -> Fraction:
    try:
        return part(text)
    except ValueError:
        raise ValueError(f"{text!r} is no number of votes; write 1, 10 or 1/10") from None


MAJORITY = ("majority", "majority of outstanding", "majority of the outstanding")


def _quorum(document: Document, stated: Json, classes: list[str]) -> dict[str, str]:
    at = (*MEETING, "quorum")
    if stated is None:
        return {}
    if not isinstance(stated, dict):
        rule = _quorum_rule(document, at, stated)
        return {"": rule}
    found: dict[str, str] = {}
    for name, value in stated.items():
        if name not in classes:
            document.fault((*at, name), f"no class {name!r}; the call has {', '.join(classes)}")
        found[name] = _quorum_rule(document, (*at, name), value)
    return found


def _quorum_rule(document: Document, at: At, stated: Json) -> str:
    text = str(stated).strip()
    if text.casefold() in MAJORITY:
        return "majority"
    try:
        stated_part = part(text.casefold().removesuffix("of outstanding"))
    except ValueError:
        document.fault(at, f"{text!r} is no quorum; write majority of outstanding, or 1/3")
        return "majority"
    if not 0 < stated_part <= 1:
        document.fault(at, f"{text} is no part of the votes; write a fraction such as 1/3")
    return f"{stated_part.numerator}/{stated_part.denominator}"


def _counting(stated: dict[str, Json]) -> Counting:
    default = Counting()
    present = stated.get("same_day_present")
    return Counting(
        same_day=_text(stated, "same_day") or default.same_day,
        same_day_present=default.same_day_present if present is None else present is True,
        spoiled=_text(stated, "spoiled") or default.spoiled,
        unmarked_electronic=_text(stated, "unmarked_electronic") or default.unmarked_electronic,
        undated=_text(stated, "undated") or default.undated,
    )
