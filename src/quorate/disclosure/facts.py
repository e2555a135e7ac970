"""What does a document say that a rule can use, where does it say it, and how was that known?"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from quorate.disclosure.findings import Where

T = TypeVar("T")


class How(StrEnum):
    """By what a fact was recognised, the surest first."""

    TAGGED = "tagged"  # inline XBRL names it
    STATED = "stated"  # a sentence or a labelled cell says it in so many words
    PLACED = "placed"  # where it stands gives it its meaning, such as a column of a known table
    INFERRED = "inferred"  # it follows from other facts; no rule may rest on it alone


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """A value, the place it was read at, and how it was recognised."""

    value: T
    where: Where
    how: How
