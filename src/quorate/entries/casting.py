"""What acts say how shares are to be voted?"""

from dataclasses import dataclass, field
from datetime import date, datetime

from quorate.words import Channel, Choice


@dataclass(frozen=True, slots=True)
class Marks:
    """One row of an instruction: the marks by column, and the shares they are for (None: all)."""

    marks: dict[str, str] = field(default_factory=dict)  # a Choice, "spoiled", or a number of votes
    shares: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InstructionReceived:
    """One position's choices, by any channel (8 Del. C. § 212)."""

    instruction: str  # its name in the file, or empty
    position: str
    channel: Channel
    received: datetime
    dated: date | None = None
    postmark: date | None = None
    signed: bool = True
    signers: tuple[str, ...] = ()
    capacity: str = ""
    discretion: bool = True  # the card leaves other matters to the proxyholders
    rows: tuple[Marks, ...] = (Marks(),)


@dataclass(frozen=True, slots=True)
class Total:
    """One line of a report: a choice (or a broker non-vote) and its shares."""

    column: str
    choice: Choice | str  # a Choice or "broker_non_vote"
    shares: int
    instructed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportReceived:
    """What an intermediary votes for those who hold through it; `basis` is total or addition."""

    participant: str
    received: datetime
    basis: str
    totals: tuple[Total, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceNoted:
    """A holder came to the meeting.  Attendance does not revoke a proxy."""

    position: str
    arrived: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingMade:
    """The inspector determined a doubt (8 Del. C. § 231(b)(4)).

    `ruling` is count, count:<shares>, reject or as:<choice>; a report is PARTICIPANT@received.
    """

    instruction: str = ""
    position: str = ""
    item: str = ""
    ruling: str
    reason: str
    by: str
    at: datetime | None = None
