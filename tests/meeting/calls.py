"""A call to change: one item of a kind, on a day, as the tests of findings on a call want it."""

from datetime import UTC, date, datetime, time
from typing import Any

from quorate.entries.meeting import Item, MeetingCalled, Nominee, ShareClass
from quorate.words import YEARS, Choice, ItemKind

IN_2013, IN_2026 = date(2013, 6, 18), date(2026, 6, 18)
USUAL = (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)
TWO = (Nominee(column="1a", name="Ada"), Nominee(column="1b", name="Bo"))


def item(kind: ItemKind = ItemKind.OTHER, **given: Any) -> Item:
    """An item of a kind, with what is usual for it but for what is given."""
    nominees = TWO if kind is ItemKind.ELECTION else ()
    usual: dict[ItemKind, tuple[Choice, ...]] = {
        ItemKind.ELECTION: (Choice.FOR, Choice.WITHHOLD),
        ItemKind.FREQUENCY: (*YEARS, Choice.ABSTAIN),
    }
    standard = {ItemKind.ELECTION: "plurality", ItemKind.FREQUENCY: "most_votes"}
    columns = [nominee.column for nominee in nominees] or ["1"]
    first = Choice.ONE_YEAR if kind is ItemKind.FREQUENCY else Choice.FOR
    plain: dict[str, Any] = {
        "number": "1",
        "kind": kind,
        "title": "It",
        "choices": usual.get(kind, USUAL),
        "standards": (standard.get(kind, "majority_present"),),
        "seats": len(nominees),
        "nominees": nominees,
        "recommend": dict.fromkeys(columns, first),
        "routine": kind is ItemKind.RATIFICATION,
    }
    return Item(**(plain | given))


def call(*items: Item, on: date = IN_2026, **given: Any) -> MeetingCalled:
    """A Delaware company's call for a day, 14:00 in Denver."""
    starts = datetime.combine(on, time(20), tzinfo=UTC)
    plain: dict[str, Any] = {
        "issuer": "Acme Corporation",
        "state": "Delaware",
        "meeting_kind": "annual",
        "title": "A meeting",
        "starts": starts,
        "zone": "America/Denver",
        "record_date": date(on.year, 5, 1),
        "polls_close": starts.replace(hour=21),
        "quorum": {"": "majority"},
        "classes": (ShareClass(name="common", outstanding=1000),),
        "items": items,
    }
    return MeetingCalled(**(plain | given))
