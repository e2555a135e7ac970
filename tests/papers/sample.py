"""Which count do the tests of papers and pictures look at?  A made-up tally of the 2013 meeting.

51,523,758 shares outstanding, 40,000,000 present, of which 14,000,000 that brokers voted on the
auditor alone.  The standards are the ones the statement of 2013 names, both where it names two.
"""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

from quorate.entries.casting import RulingMade
from quorate.entries.meeting import Act, Item, MeetingCalled, Nominee, ShareClass
from quorate.rules.delaware import standards
from quorate.tally.outcome import percent
from quorate.tally.result import Defect, ItemResult, Quorum, Result, StandardResult
from quorate.words import YEARS, ActKind, Choice, ItemKind, Json, Outcome, Votes

OUTSTANDING = 51_523_758
NON_VOTES = 14_000_000
USUAL = (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)

CALLED = MeetingCalled(
    issuer="Ascent Solar Technologies, Inc.",
    state="Delaware",
    exchange="Nasdaq Global Market",
    ticker="ASTI",
    meeting_kind="annual",
    title="2013 Annual Meeting of Stockholders",
    starts=datetime(2013, 6, 18, 20, 0, tzinfo=UTC),
    zone="America/Denver",
    place="DoubleTree by Hilton, 83 East 120th Avenue, Thornton, Colorado 80233",
    record_date=date(2013, 4, 15),
    mailed=date(2013, 4, 29),
    polls_close=datetime(2013, 6, 18, 21, 0, tzinfo=UTC),
    quorum={"": "majority"},
    classes=(ShareClass(name="common", outstanding=OUTSTANDING),),
    items=(
        Item(
            number="1",
            kind=ItemKind.ELECTION,
            title="Election of two Class 2 directors",
            choices=(Choice.FOR, Choice.WITHHOLD),
            standards=("majority_present",),
            seats=2,
            nominees=(
                Nominee(column="1a", name="Kim J. Huntley"),
                Nominee(column="1b", name="G. Thomas Marsh"),
            ),
        ),
        Item(
            number="2",
            kind=ItemKind.RATIFICATION,
            title="Ratify Hein & Associates LLP",
            choices=USUAL,
            standards=("majority_present",),
            routine=True,
        ),
        Item(
            number="3",
            kind=ItemKind.ADVISORY,
            title="Say on pay",
            choices=USUAL,
            standards=("majority_present",),
            also_disclosed=("more_for_than_against",),
        ),
        Item(
            number="4",
            kind=ItemKind.FREQUENCY,
            title="Frequency of say on pay",
            choices=(*YEARS, Choice.ABSTAIN),
            standards=("most_votes",),
            also_disclosed=("majority_present",),
        ),
        Item(
            number="5",
            kind=ItemKind.CHARTER_AMENDMENT,
            title="Reverse stock split",
            choices=USUAL,
            standards=("majority_outstanding",),
            also_disclosed=("majority_present",),
        ),
    ),
)

ACTS = (
    Act(act=ActKind.OATH, at=datetime(2013, 6, 18, 19, 30, tzinfo=UTC), by="Inés Okafor"),
    Act(act=ActKind.POLLS_OPENED, at=datetime(2013, 6, 18, 20, 10, tzinfo=UTC), by="Chair"),
    Act(act=ActKind.PROXYHOLDERS_BALLOT, at=datetime(2013, 6, 18, 20, 40, tzinfo=UTC), by="Lee"),
    Act(act=ActKind.POLLS_CLOSED, at=datetime(2013, 6, 18, 20, 45, 7, tzinfo=UTC), by="Chair"),
)

RULINGS = (
    RulingMade(
        instruction="C-4711",
        ruling="reject",
        reason="two cards of one day; neither face resolves it",
        by="Inés Okafor",
        at=datetime(2013, 6, 18, 20, 50, tzinfo=UTC),
    ),
    RulingMade(
        position="D-1",
        ruling="count:10000",
        reason="231(d): position report of May 31; DTC; June 18, 2013; by e-mail at the "
        "inspector's request; signed by the depository's officer",
        by="Inés Okafor",
        at=datetime(2013, 6, 18, 20, 55, tzinfo=UTC),
    ),
)

DEFECTS = (
    Defect(kind="over_vote", position="D-1", detail="10,001 voted, 10,000 held"),
    Defect(kind="unsigned", position="R-12", instruction="C-9", detail="not signed"),
    Defect(kind="spoiled", position="R-44", instruction="C-3", item="5", detail="two marks"),
)


def worked(
    stated: Json, kind: ItemKind, votes: dict[str, Votes], controlling: bool
) -> StandardResult:
    """One standard applied by hand to the votes on an item of a meeting that has its quorum."""
    known = standards.read(stated)
    base = known.of(votes, OUTSTANDING)
    years = [votes.get(year, 0) for year in YEARS]
    votes_for = max(years) if kind is ItemKind.FREQUENCY else votes[Choice.FOR]
    passes = base is None or known.passes(votes_for, base)
    return StandardResult(
        standard=stated,
        controlling=controlling,
        votes_for=votes_for,
        base=base,
        needed=known.needed(votes_for, base),
        percent=percent(votes_for, base),
        outcome=_outcome(kind, passes, years),
        authority=standards.authority(known, kind),
    )


def _outcome(kind: ItemKind, passes: bool, years: list[Votes]) -> Outcome:
    if kind is ItemKind.ELECTION:
        return Outcome.ELECTED if passes else Outcome.NOT_ELECTED
    if kind is ItemKind.FREQUENCY:
        leads = years.count(max(years)) == 1 and passes
        return Outcome(YEARS[years.index(max(years))].value) if leads else Outcome.NO_PREFERENCE
    return Outcome.CARRIES if passes else Outcome.FAILS


def column(
    item: Item, name: str, title: str, cast: tuple[Votes, ...], non_votes: Votes
) -> ItemResult:
    """The result of one column, from the votes for each choice."""
    votes: dict[str, Votes] = dict(zip(map(str, item.choices), cast, strict=True))
    votes |= {"broker_non_vote": non_votes, "silent": 0, "no_authority": 0}
    applied = [worked(stated, item.kind, votes, True) for stated in item.standards]
    applied += [worked(stated, item.kind, votes, False) for stated in item.also_disclosed]
    return ItemResult(
        item=name,
        number=item.number,
        title=title,
        kind=item.kind,
        votes=votes,
        sources={
            "instructed": sum(cast) - 200_000,
            "unmarked": 200_000,
            "standing": 0,
            "broker_discretion": 0,
            "proxyholder_discretion": 0,
        },
        outcome=applied[0].outcome,
        standards=tuple(applied),
    )


def _sample() -> Result:
    one, two, three, four, five = CALLED.items
    return Result(
        meeting=CALLED.title,
        status="unofficial",
        as_of=datetime(2013, 6, 18, 20, 45, 7, tzinfo=UTC),
        outstanding=OUTSTANDING,
        quorum=Quorum(required=25_761_880, present=40_000_000, reached=True),
        items=(
            column(one, "1a", "Kim J. Huntley", (23_500_000, 2_500_000), NON_VOTES),
            column(one, "1b", "G. Thomas Marsh", (12_900_000, 13_100_000), NON_VOTES),
            column(two, "2", two.title, (38_900_000, 600_000, 500_000), 0),
            column(three, "3", three.title, (12_900_000, 12_500_000, 600_000), NON_VOTES),
            column(four, "4", four.title, (12_000_000, 1_500_000, 11_900_000, 600_000), NON_VOTES),
            column(five, "5", five.title, (25_700_000, 200_000, 100_000), NON_VOTES),
        ),
        defects=DEFECTS,
        certifiable=True,
        reasons=(),
        doubts=("R-44 (C-3): spoiled, 61,880 votes, could change item 5",),
        present_by={
            "web": 9_000_000,
            "phone": 1_000_000,
            "mail": 2_500_000,
            "reports": 27_250_000,
            "floor": 200_000,
            "in_person": 50_000,
        },
    )


RESULT = _sample()


def with_votes_for_5(votes_for: Votes) -> Result:
    """The sample with another number for item 5, the base of the outstanding being as it is."""
    five = CALLED.items[4]
    rest = 40_000_000 - NON_VOTES - votes_for
    changed = column(five, "5", five.title, (votes_for, rest, 0), NON_VOTES)
    return replace(RESULT, items=(*RESULT.items[:5], changed))


def split_evenly() -> Result:
    """The sample with half a vote for and half against item 2, as joint owners may leave it."""
    two = CALLED.items[1]
    half = Fraction(1, 2)
    changed = column(two, "2", two.title, (38_900_000 + half, 600_000 - half, 499_999 + 1), 0)
    return replace(RESULT, items=(*RESULT.items[:2], changed, *RESULT.items[3:]))
