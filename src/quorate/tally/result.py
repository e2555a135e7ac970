"""What does a count come to?  The result, in the words of Form 8-K Item 5.07."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from quorate.words import Json, Outcome, Votes


class Defect(NamedTuple):
    """What is doubtful, where, and in the words of the case."""

    kind: str
    position: str = ""
    instruction: str = ""
    item: str = ""
    detail: str = ""
    report: str = ""  # PARTICIPANT@received, where it is a report that is doubtful

    @property
    def named(self) -> str:
        """What a ruling on it would name: an instruction or a report, if it has a name."""
        return self.instruction or self.report


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardResult:
    """One standard applied to one item, with its working shown."""

    standard: Json  # as the call has it
    controlling: bool
    votes_for: Votes
    base: Votes | None
    needed: Votes | None
    percent: str | None
    outcome: Outcome
    authority: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemResult:
    """The votes on one item or one nominee.  `votes` are by choice, then the three unvoted."""

    item: str  # the column: an item's number or a nominee's
    number: str  # the item's number
    title: str
    kind: str
    votes: dict[str, Votes]
    sources: dict[str, Votes]
    outcome: Outcome
    standards: tuple[StandardResult, ...]
    by_class: dict[str, dict[str, Votes]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorum:
    """Are enough votes present?  `by_class` is filled where classes have a quorum of their own."""

    required: Votes
    present: Votes
    reached: bool
    by_class: dict[str, "Quorum"] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What `count` says of a meeting."""

    meeting: str
    status: str
    as_of: datetime
    outstanding: Votes
    quorum: Quorum
    items: tuple[ItemResult, ...]
    defects: tuple[Defect, ...]
    certifiable: bool
    reasons: tuple[str, ...]  # why it cannot be certified yet
    equations: tuple[str, ...] = ()  # equations of the count that fail: none in a sound one
    doubts: tuple[str, ...] = ()  # open defects that could still change an outcome, in words
    present_by: dict[str, Votes] = field(default_factory=dict)  # by channel, reports and attendance
    root: str | None = None
