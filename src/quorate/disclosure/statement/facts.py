"""What does a proxy statement tell that a rule of law, or the statement itself, can be held to?

Every fact has its place and says how it was recognised.  Where a statement tells a thing in
several places there is a fact for each, in their order; the first of a property such as
`meeting_date` is the value most of them agree on.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from quorate.disclosure.facts import Fact
from quorate.disclosure.statement.tables.table import StatementTable
from quorate.words import Choice, ItemKind

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Day:
    """A day as it is stated; `weekday` counts from Monday, 0, where one stands beside it."""

    date: date
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour of the day; `zone` is of the tz database, nothing where none is stated."""

    time: time
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Outstanding:
    """Shares outstanding of a class, `class_name` empty where there is but one, and as of when.

    `as_of` is nothing where the sentence does not tell the day; `on_record_date` where it says so.
    """

    shares: int
    class_name: str = ""
    as_of: date | None = None
    on_record_date: bool = False


@dataclass(frozen=True, slots=True)
class VotesPerShare:
    """How many votes a share of a class has."""

    votes: Fraction
    class_name: str = ""


@dataclass(frozen=True, slots=True)
class Quorum:
    """What makes a quorum: more than a half, or a part that suffices; `words` are its own."""

    part: Fraction
    majority: bool
    words: str


class DeadlineKind(StrEnum):
    """What must reach the company by a day of the next year."""

    INCLUSION = "rule_14a8"  # a proposal for the company's own proxy statement
    ADVANCE_NOTICE = "advance_notice"  # business or nominees under the bylaws
    PROXY_ACCESS = "proxy_access"  # nominees in the company's own proxy statement
    DISCRETION = "rule_14a4"  # after it proxies may be voted at discretion
    UNIVERSAL_PROXY = "rule_14a19"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline as printed; `earliest` where it is a window."""

    kind: DeadlineKind
    latest: date
    earliest: date | None = None


class Anchor(StrEnum):
    """The day a period is counted from."""

    MEETING = "meeting"  # the anniversary of the annual meeting
    RELEASE = "release"  # the anniversary of the day the statement was sent


@dataclass(frozen=True, slots=True)
class Window:
    """A period before an anniversary as the statement describes it, in days.

    `latest` days before it is the last day, `earliest` the first, where there is a first.
    """

    kind: DeadlineKind
    latest: int
    earliest: int | None
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class VoteRequired:
    """A sentence that says which vote carries a proposal.

    `standard` is a name of the call's, or a mapping as it has them, and nothing where the words
    are not sure.
    """

    standard: str | None
    part: Fraction | None
    of: str | None
    words: str


class Unvoted(StrEnum):
    """Shares that are present and do not vote for or against."""

    ABSTENTIONS = "abstentions"
    BROKER_NON_VOTES = "broker_non_votes"
    WITHHELD = "withheld"


class Effect(StrEnum):
    """What the statement says such shares do to the outcome."""

    AGAINST = "against"
    NONE = "none"
    NOT_EXPECTED = "not_expected"  # there are none on this proposal
    UNVOTED = "unvoted"  # not counted in deciding any matter


@dataclass(frozen=True, slots=True)
class Treatment:
    """What a sentence says of abstentions or non-votes, and for which proposals; none for all."""

    of: Unvoted
    effect: Effect
    proposals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seats:
    """How many directors are elected, of which class, and until the meeting of which year."""

    seats: int
    class_name: str = ""
    term_to: int | None = None


@dataclass(frozen=True, slots=True)
class CardChoices:
    """What may be marked on these proposals."""

    proposals: tuple[str, ...]
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A matter to be voted on, with every place where the statement tells something of it."""

    number: str
    kind: ItemKind
    by_holder: bool
    titles: tuple[Fact[str], ...]
    recommended: tuple[Fact[Choice], ...] = ()
    votes_required: tuple[Fact[VoteRequired], ...] = ()
    routine: tuple[Fact[bool], ...] = ()

    @property
    def title(self) -> str:
        return self.titles[0].value if self.titles else ""


@dataclass(frozen=True, slots=True)
class PayRatio:
    """The principal executive's pay, the median employee's, and the ratio, each as printed."""

    ratio: Decimal | None
    principal: Decimal | None = None
    median: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementFacts:
    """All that was read out of a proxy statement."""

    company: tuple[Fact[str], ...] = ()
    state: tuple[Fact[str], ...] = ()
    kind_of_meeting: Fact[str] | None = None  # annual or special
    fiscal_year_ends: tuple[Fact[Day], ...] = ()
    meeting_dates: tuple[Fact[Day], ...] = ()
    meeting_hours: tuple[Fact[Hour], ...] = ()
    places: tuple[Fact[str], ...] = ()
    record_dates: tuple[Fact[Day], ...] = ()
    mailed: tuple[Fact[Day], ...] = ()
    prior_meetings: tuple[Fact[Day], ...] = ()
    as_of_dates: tuple[Fact[Day], ...] = ()
    outstanding: tuple[Fact[Outstanding], ...] = ()
    votes_per_share: tuple[Fact[VotesPerShare], ...] = ()
    cumulative: tuple[Fact[bool], ...] = ()
    quorums: tuple[Fact[Quorum], ...] = ()
    deadlines: tuple[Fact[Deadline], ...] = ()
    windows: tuple[Fact[Window], ...] = ()
    proposals: tuple[Proposal, ...] = ()
    general_votes: tuple[Fact[VoteRequired], ...] = ()  # for any other matter
    seats: tuple[Fact[Seats], ...] = ()
    nominees: tuple[Fact[str], ...] = ()
    treatments: tuple[Fact[Treatment], ...] = ()
    card_choices: tuple[Fact[CardChoices], ...] = ()
    pay_ratios: tuple[Fact[PayRatio], ...] = ()
    employees: tuple[Fact[int], ...] = ()
    tables: tuple[StatementTable, ...] = ()

    @property
    def meeting_date(self) -> Fact[Day] | None:
        return _agreed(self.meeting_dates)

    @property
    def record_date(self) -> Fact[Day] | None:
        return _agreed(self.record_dates)

    @property
    def mailed_on(self) -> Fact[Day] | None:
        return _agreed(self.mailed)

    @property
    def fiscal_year_end(self) -> Fact[Day] | None:
        return _agreed(self.fiscal_year_ends)

    def deadline(self, kind: DeadlineKind) -> Fact[Deadline] | None:
        """The printed deadline of a kind; nothing where two that differ are printed."""
        found = [each for each in self.deadlines if each.value.kind is kind]
        return found[0] if len({each.value for each in found}) == 1 else None


def most_told(values: Iterable[T]) -> T | None:
    """The value that is told most often, the first of those told as often."""
    counts = Counter(values).most_common(1)
    return counts[0][0] if counts else None


def _agreed(facts: tuple[Fact[Day], ...]) -> Fact[Day] | None:
    day = most_told(each.value.date for each in facts)
    return next((each for each in facts if each.value.date == day), None)
