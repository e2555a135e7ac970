"""What do a statement's facts look like as JSON?  The `facts` of what a check prints.

A value that two places tell differently is the one most of them tell; `places` has them all, each
with its line, its words and how it was recognised.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TypeAlias, TypeVar

from quorate.disclosure.facts import Fact
from quorate.disclosure.phrases.cells import CellValue
from quorate.disclosure.statement.facts import (
    Day,
    DeadlineKind,
    Proposal,
    StatementFacts,
    most_told,
)
from quorate.disclosure.statement.tables.table import StatementTable

T = TypeVar("T")
JsonValue: TypeAlias = "str | int | bool | list[JsonValue] | dict[str, JsonValue] | None"

# The lists of facts, under the name their places are given.
_LISTS = (
    "company", "state", "fiscal_year_ends", "meeting_dates", "meeting_hours", "places",
    "record_dates", "mailed", "prior_meetings", "outstanding", "votes_per_share", "cumulative",
    "quorums", "deadlines", "windows", "general_votes", "seats", "nominees", "treatments",
    "card_choices", "pay_ratios", "employees",
)  # fmt: skip


def facts_form(facts: StatementFacts) -> dict[str, JsonValue]:
    """The facts as JSON, numbers as numbers and days as ISO 8601."""
    hour = most_told(each.value for each in facts.meeting_hours)
    inclusion = facts.deadline(DeadlineKind.INCLUSION)
    notice = facts.deadline(DeadlineKind.ADVANCE_NOTICE)
    return {
        "company": _first(facts.company),
        "state": most_told(each.value for each in facts.state),
        "kind": facts.kind_of_meeting.value if facts.kind_of_meeting else None,
        "meeting_date": _day(facts.meeting_date),
        "meeting_time": hour.time.isoformat("minutes") if hour else None,
        "time_zone": hour.zone if hour else None,
        "place": most_told(each.value for each in facts.places),
        "record_date": _day(facts.record_date),
        "mailed": _day(facts.mailed_on),
        "fiscal_year_end": _day(facts.fiscal_year_end),
        "shares_outstanding": shares_outstanding(facts),
        "quorum": _value(most_told(each.value.part for each in facts.quorums)),
        "rule_14a8_deadline": _value(inclusion.value.latest if inclusion else None),
        "advance_notice": _window(notice.value.earliest, notice.value.latest) if notice else None,
        "proposals": [_proposal(each) for each in facts.proposals],
        "tables": [_table(each) for each in facts.tables],
        "places": {name: [_fact(each) for each in getattr(facts, name)] for name in _LISTS},
    }


def shares_outstanding(facts: StatementFacts) -> JsonValue:
    """The shares that may vote: those of the record date, by class where there are more."""
    day = facts.record_date.value.date if facts.record_date else None
    told = [each.value for each in facts.outstanding]
    on_the_day = [each for each in told if each.on_record_date or (day and each.as_of == day)]
    by_class = {
        name: most_told(each.shares for each in on_the_day or told if each.class_name == name)
        for name in sorted({each.class_name for each in on_the_day or told})
    }
    if len(by_class) == 1:
        return next(iter(by_class.values()))
    named = {name: shares for name, shares in by_class.items() if name}
    return dict(named) if named else None


def _first(facts: Iterable[Fact[str]]) -> str | None:
    return next((each.value for each in facts), None)


def _day(fact: Fact[Day] | None) -> str | None:
    return fact.value.date.isoformat() if fact is not None else None


def _window(earliest: date | None, latest: date) -> list[JsonValue]:
    return [_value(earliest), latest.isoformat()]


def _proposal(proposal: Proposal) -> JsonValue:
    return {
        "number": proposal.number,
        "kind": proposal.kind.value,
        "title": proposal.title,
        "by_holder": proposal.by_holder,
        "recommend": _value(most_told(each.value for each in proposal.recommended)),
        "votes_required": [_fact(each) for each in proposal.votes_required],
        "routine": most_told(each.value for each in proposal.routine),
    }


def _table(table: StatementTable) -> JsonValue:
    return {
        "kind": table.kind.value,
        "line": table.where.line,
        "columns": [column.heading for column in table.columns],
        "rows": [
            {
                "label": entry.label,
                "line": entry.line,
                "cells": [_cell(cell) for cell in entry.cells],
                "uncertain": entry.uncertain,
            }
            for entry in table.entries
        ],
    }


def _cell(cell: CellValue) -> JsonValue:
    return cell.text if cell.value is None else _value(cell.value)


def _fact(fact: Fact[T]) -> JsonValue:
    return {
        "value": _value(fact.value),
        "line": fact.where.line,
        "text": fact.where.text,
        "how": fact.how.value,
    }


def _value(value: object) -> JsonValue:
    """A value as JSON: a day as ISO 8601, a number that is not whole as text, no field unsaid."""
    match value:
        case None | bool() | int():
            return value
        case Enum():
            return str(value.value)
        case date():
            return value.isoformat()
        case time():
            return value.isoformat("minutes")
        case Decimal():
            return int(value) if value == value.to_integral_value() else str(value)
        case Fraction():
            return str(value)
        case tuple() | list():
            return [_value(each) for each in value]
        case Mapping():
            return {str(key): _value(each) for key, each in value.items()}
        case _ if is_dataclass(value):
            named = ((each.name, getattr(value, each.name)) for each in fields(value))
            return {name: _value(each) for name, each in named if each not in (None, "")}
        case _:
            return str(value)
