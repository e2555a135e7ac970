"""What acts call, hold and close a meeting?"""

from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction

from quorate.words import ActKind, Choice, ItemKind, Json


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareClass:
    """A class of stock and its votes (8 Del. C. § 212(a)).

    `outstanding` is in parts of a share: `unit` parts make one (10000 where the call says 1/10000).
    """

    name: str
    outstanding: int
    votes_per_share: Fraction = Fraction(1)
    unit: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Nominee:
    """A person nominated for director, and the column of the ballot that bears the name."""

    column: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A matter put to the vote.  `standards` must all hold; `also_disclosed` are worked beside."""

    number: str
    kind: ItemKind
    title: str
    choices: tuple[Choice, ...]
    standards: tuple[Json, ...]
    also_disclosed: tuple[Json, ...] = ()
    seats: int = 0
    nominees: tuple[Nominee, ...] = ()
    recommend: dict[str, Choice] = field(default_factory=dict)  # by column
    routine: bool = False  # as the statement says
    exchange_ruling: str = ""  # "", pending, may_vote, may_not (NYSE Rule 452)
    ruling_date: date | None = None
    classes: tuple[str, ...] = ()  # the classes that vote on it; none named: all
    cumulative: bool = False
    floor: bool = False  # moved at the meeting, on no proxy card
    action: Json = None

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the ballot this item takes: one a nominee, otherwise one."""
        return tuple(nominee.column for nominee in self.nominees) or (self.number,)

    @property
    def broker_may_vote(self) -> bool:
        """May a broker vote uninstructed shares?  The exchange's ruling before the statement."""
        if self.exchange_ruling in ("may_vote", "may_not"):
            return self.exchange_ruling == "may_vote"
        return self.routine


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """What the call chooses where the law leaves a choice."""

    same_day: str = "reject"  # or latest
    same_day_present: bool = True
    spoiled: str = "no_authority"  # or silent
    unmarked_electronic: str = "recommend"  # or silent
    undated: str = "received"  # or postmark


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingCalled:
    """The board called the meeting (8 Del. C. §§ 211, 213, 222)."""

    issuer: str
    state: str
    exchange: str = ""
    ticker: str = ""
    meeting_kind: str
    title: str
    starts: datetime
    zone: str
    place: str = ""
    record_date: date
    mailed: date | None = None
    prior_meeting: date | None = None
    cutoffs: dict[str, datetime] = field(default_factory=dict)  # by channel
    polls_close: datetime
    quorum: dict[str, str] = field(default_factory=dict)  # by class; "" is the whole vote
    classes: tuple[ShareClass, ...]
    items: tuple[Item, ...]
    counting: Counting = Counting()


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something done at the meeting: the oath, the polls, the proxyholders' ballot."""

    act: ActKind
    at: datetime
    by: str = ""
    items: tuple[str, ...] = ()  # none named: all
    choice: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyholderNamed:
    """Who may vote the proxies: a person the card names, or a substitute of one (§ 212(b)).

    `appointed_by` is empty for whom the card names; `substitution` is the power to appoint another.
    """

    proxyholder: str
    appointed_by: str = ""
    at: datetime | None = None  # when a substitute was appointed
    substitution: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultCertified:
    """An inspector certified a count (8 Del. C. § 231(b)(5)).

    `version` is preliminary, final or amended; `result` and `certificate` are SHA-256 digests.
    """

    version: str
    number: int
    inspector: str
    at: datetime
    result: str
    certificate: str
