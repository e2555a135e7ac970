"""What is wrong, where, how much does it matter, and what should stand there?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from quorate.words import Json

# Where a value stands in the call: ("meeting", "record_date"), ("items", "4", "standard").
At: TypeAlias = tuple[str, ...]

CALL = "meeting.yaml"


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"  # changes a right or an outcome
    WARNING = "warning"  # misleads
    NOTE = "note"  # cosmetic


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing somebody can put right.  `rule` is the id of the rule it offends.

    In a file of rows `at` is one word, the value of the row's first column.
    """

    rule: str
    severity: Severity
    at: At
    says: str
    expected: str
    because: str
    authority: str
    file: str = CALL


Findings: TypeAlias = Iterator[Finding]


def days_between(first: date, last: date) -> str:
    """A range of days, as findings print it."""
    return f"{first} to {last}"


def standard_in_words(stated: Json) -> str:
    """A standard as the call has it, on one line."""
    if not isinstance(stated, dict):
        return str(stated)
    return ", ".join(f"{key} {_plain(value)}" for key, value in stated.items())


def _plain(value: Json) -> str:
    if isinstance(value, list):
        return " and ".join(str(each) for each in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
