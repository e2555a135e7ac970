"""What does a results filing report: when, how many were present, and each proposal's votes?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from quorate.disclosure.facts import Fact
from quorate.disclosure.findings import Where
from quorate.words import Choice, ItemKind, Outcome, Unvoted, Votes

Mark: TypeAlias = Choice | Unvoted  # what a column of a tabulation counts

NON_VOTE = Unvoted.BROKER_NON_VOTE


@dataclass(frozen=True, slots=True)
class Percent:
    """A percentage as printed, of the votes with one mark; `places` are its decimals."""

    mark: Mark
    value: Fraction
    places: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteRow:
    """One row of votes: a nominee's, or a matter's, whose name is then empty.

    A mark that is missing was not printed; one printed as a dash or as not applicable is 0.
    """

    name: str
    votes: Mapping[Mark, Votes]
    where: Where
    percents: tuple[Percent, ...] = ()
    total: Votes | None = None  # where the row prints one

    @property
    def voted(self) -> Votes:
        """All but the non-votes."""
        return sum((n for mark, n in self.votes.items() if mark is not NON_VOTE), 0)

    @property
    def all(self) -> Votes:
        return self.voted + self.votes.get(NON_VOTE, 0)

    @property
    def complete(self) -> bool:
        """Does it print its non-votes, so that it should come to all that were present?"""
        return NON_VOTE in self.votes


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A matter put to the vote.  `tables` says to which table each row belongs.

    `voters` names the class or the registrant whose holders vote apart from the others.
    """

    number: str
    title: str
    kind: ItemKind
    rows: tuple[VoteRow, ...]
    tables: tuple[int, ...]
    where: Where
    words: str = ""  # what the filing says around the votes
    outcome: Fact[Outcome] | None = None
    standard: Fact[str] | None = None
    voters: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """All that Item 5.07 reports."""

    meeting_date: Fact[date] | None
    meeting_kind: Fact[str] | None
    event_date: Fact[date] | None  # on the cover
    signed: Fact[date] | None
    amended: bool  # an 8-K/A
    outstanding: Fact[int] | None
    present: Fact[int] | None
    present_percent: Fact[Percent] | None
    proposals: tuple[Proposal, ...]
    apart: bool  # classes, series or registrants vote apart, or votes are cumulated
    rounded: bool  # votes were rounded, or fractions of votes are printed
    moved: bool = False  # adjourned, postponed or resumed: which of its days it ended on is unsure
