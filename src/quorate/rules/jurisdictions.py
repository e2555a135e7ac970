"""Whose corporation law governs, as far as it is known here?

Delaware's is known whole; of the states in `states/` the record date, the notice and, where there
is one, the day by which the next meeting is due.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Protocol

from quorate.rules import states
from quorate.rules.cite import authority
from quorate.rules.delaware import annual_meeting, notice, record_date


class Days(Protocol):
    """A rule that gives the first and the last lawful day before a meeting."""

    def __call__(self, meeting_day: date, *, merger: bool = False) -> tuple[date, date]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Jurisdiction:
    """A state and its rules.  Each rule is named by its id and cites its own authority."""

    names: tuple[str, ...]
    record_date_id: str
    record_dates: Days
    record_date_authority: str
    notice_id: str
    notice_days: Days
    notice_authority: str
    next_meeting_id: str = ""
    next_meeting_by: Callable[[date], date] | None = None
    next_meeting_authority: str = ""
    articles_may_differ: bool = False

    @property
    def name(self) -> str:
        """The state's name in full."""
        return self.names[0]


def of(state: str) -> Jurisdiction | None:
    """The law of a state, by its name or postal code; None where it is not known here."""
    return _by_name().get(" ".join(state.split()).casefold())


def known() -> tuple[str, ...]:
    """The states whose law is known here, by name."""
    return tuple(sorted({each.name for each in _by_name().values()}))


@cache
def _by_name() -> dict[str, Jurisdiction]:
    found = [_delaware(), *(_of_file(import_module(name)) for name in _files())]
    return {name.casefold(): each for each in found for name in each.names}


def _files() -> list[str]:
    return [each.name for each in iter_modules(states.__path__, f"{states.__name__}.")]


def _of_file(state: ModuleType) -> Jurisdiction:
    next_meeting = getattr(state, "next_meeting_by", None)
    return Jurisdiction(
        names=state.NAMES,
        record_date_id=state.RECORD_DATE_ID,
        record_dates=state.record_dates,
        record_date_authority=authority(state.record_dates),
        notice_id=state.NOTICE_ID,
        notice_days=state.notice_days,
        notice_authority=authority(state.notice_days),
        next_meeting_id=getattr(state, "NEXT_MEETING_ID", ""),
        next_meeting_by=next_meeting,
        next_meeting_authority="" if next_meeting is None else authority(next_meeting),
        articles_may_differ=getattr(state, "ARTICLES_MAY_DIFFER", False),
    )


def _delaware() -> Jurisdiction:
    return Jurisdiction(
        names=("Delaware", "DE", "State of Delaware"),
        record_date_id="DGCL-213-A",
        record_dates=_delaware_record_dates,
        record_date_authority=authority(record_date.lawful_range),
        notice_id="DGCL-222-A",
        notice_days=notice.lawful_range,
        notice_authority="8 Del. C. § 222(b)",
        next_meeting_id="DGCL-211",
        next_meeting_by=annual_meeting.court_may_order_after,
        next_meeting_authority=authority(annual_meeting.court_may_order_after),
    )


def _delaware_record_dates(meeting_day: date, *, merger: bool = False) -> tuple[date, date]:
    del merger  # § 213(a) has the same days for every meeting
    return record_date.lawful_range(meeting_day)
