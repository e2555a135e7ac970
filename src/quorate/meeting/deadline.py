"""What is a deadline?  A day or a window, by whose rule, and whether the call keeps it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from quorate.rules.days import days_before


class Lane(StrEnum):
    """The matters a calendar is sorted by."""

    LEGAL = "legal"
    MAILING = "mailing"
    VOTING = "voting"
    EXCHANGE = "exchange"
    RESULTS = "results"
    INSIDERS = "insiders"
    NEXT_YEAR = "next year"


class Kind(StrEnum):
    """How a deadline binds."""

    BY = "by"  # no later than its day
    WITHIN = "within"  # in its window
    FROM = "from"  # no earlier than its day
    ON = "on"  # the day itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A day, or a window of days, with its arithmetic.  A single day is its own first and last.

    `says` is what the call itself puts there, as a first and a last day, and `broken` why that
    will not do; empty where it does, or where the call says nothing.
    """

    name: str
    rule: str
    lane: Lane
    kind: Kind = Kind.BY
    first: date
    last: date
    because: str
    authority: str
    says: tuple[date, date] | None = None
    broken: str = ""


def lateness(day: date, first: date | None, last: date | None) -> str:
    """By how many days a day lies outside of its bounds, in words; nothing where it does not."""
    if first is not None and day < first:
        return f"{days_in_words(days_before(day, first))} too early"
    if last is not None and day > last:
        return f"{days_in_words(days_before(last, day))} too late"
    return ""


def days_in_words(days: int) -> str:
    """1 day, 2 days."""
    return f"{days} day" if days == 1 else f"{days} days"


def within(
    rule: str,
    name: str,
    days: tuple[date, date],
    because: str,
    authority: str,
    lane: Lane,
    *,
    says: date | None = None,
    kind: Kind = Kind.WITHIN,
) -> Deadline:
    """Something to be done in a window of days, both ends included.

    `says` is the day that the call itself puts there, and is held against the window.
    """
    first, last = days
    broken = "" if says is None else lateness(says, *_bounds(kind, first, last))
    return Deadline(
        name=name,
        rule=rule,
        lane=lane,
        kind=kind,
        first=first,
        last=last,
        because=because,
        authority=authority,
        says=None if says is None else (says, says),
        broken=broken,
    )


def by(
    rule: str,
    name: str,
    day: date,
    because: str,
    authority: str,
    lane: Lane,
    *,
    says: date | None = None,
) -> Deadline:
    """Something to be done no later than a day."""
    return within(rule, name, (day, day), because, authority, lane, says=says, kind=Kind.BY)


def beginning(
    rule: str,
    name: str,
    day: date,
    because: str,
    authority: str,
    lane: Lane,
    *,
    says: date | None = None,
) -> Deadline:
    """Something that may be done from a day on."""
    return within(rule, name, (day, day), because, authority, lane, says=says, kind=Kind.FROM)


def on(rule: str, name: str, day: date, because: str, authority: str, lane: Lane) -> Deadline:
    """Something that happens on a day."""
    return within(rule, name, (day, day), because, authority, lane, kind=Kind.ON)


def _bounds(kind: Kind, first: date, last: date) -> tuple[date | None, date | None]:
    """Between which days a day must lie: by a day there is no first, from a day no last."""
    match kind:
        case Kind.BY:
            return None, last
        case Kind.FROM:
            return first, None
        case Kind.WITHIN | Kind.ON:
            return first, last
