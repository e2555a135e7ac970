"""What does an inspector certify?  The shares represented and the count (8 Del. C. § 231(b)(5)).

A certificate has a version: preliminary, final, or amended, which names what changed against the
one before it.  Its text is what the journal holds the digest of.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from quorate.entries.casting import RulingMade
from quorate.entries.meeting import Act, MeetingCalled
from quorate.papers import oath as oaths
from quorate.papers import tables, tabulation, times, wording, working
from quorate.papers.model import (
    Block,
    Column,
    Facts,
    Paper,
    Points,
    Section,
    SignHere,
    Table,
    Words,
)
from quorate.papers.polls import ballots, polls
from quorate.tally.record import Record
from quorate.tally.result import Result

VERSIONS = ("preliminary", "final", "amended")

# A determination that rests on other reliable information says so, and gives these in this order
# with a semicolon between: what; from whom; when; how obtained; why believed accurate.
RELIED_ON = "231(d):"
_RELIED = ("What", "From whom", "When", "How obtained", "Why believed accurate")


class Made(NamedTuple):
    """What a certificate says of itself; `at` is None for one that nobody has signed."""

    version: str  # one of VERSIONS
    number: int
    inspector: str
    at: datetime | None


def certificate(result: Result, record: Record, made: Made, changes: tuple[str, ...] = ()) -> Paper:
    """The certificate of a count as a paper; `changes` are what an amended one names.

    Raises ValueError for a version not in VERSIONS.
    """
    if made.version not in VERSIONS:
        raise ValueError(f"{made.version!r} is no version; write one of {', '.join(VERSIONS)}")
    called, draft = record.called, made.version == "preliminary" or made.at is None
    return Paper(
        title=f"Certificate of the inspector of election, {made.version}",
        issuer=called.issuer,
        meeting=f"{called.title}, {times.held_on(called)}",
        standing=wording.UNOFFICIAL if draft else "",
        blocks=(
            *_opening(called, result, made),
            *_amended(made, changes),
            *_before(record, made.inspector),
            *_determined(result, called),
            *_challenged(result, called, record.rulings),
            *_closing(record.acts, made.inspector),
        ),
    )


def _opening(called: MeetingCalled, result: Result, made: Made) -> tuple[Block, ...]:
    signed = f"made {times.instant(made.at, called)}" if made.at else "not yet signed"
    facts = [
        ("Corporation", f"{called.issuer}, a {called.state} corporation"),
        ("Meeting", f"{called.title} ({called.meeting_kind})"),
        ("Held", times.instant(called.starts, called)),
        ("Place", called.place or "not stated"),
        ("Record date", times.day(called.record_date)),
        ("Counted as of", times.instant(result.as_of, called)),
        ("Certificate", f"number {made.number}, {made.version}, {signed}"),
        ("Root of the journal", result.root or "the folder is not sealed"),
    ]
    return (
        Words(
            f"I, {made.inspector}, inspector of election, certify my determination of the shares "
            "represented at this meeting, of the validity of proxies and ballots, and my count of "
            "all votes and ballots, as set out below (8 Del. C. § 231(b)).",
        ),
        *([_PRELIMINARY] if made.version == "preliminary" else []),
        Facts(tuple(facts)),
    )


_PRELIMINARY = Words(
    "This certificate is preliminary. Its figures may change before the final one.", "warning"
)


def _amended(made: Made, changes: tuple[str, ...]) -> tuple[Block, ...]:
    if made.version != "amended":
        return ()
    says = Points(changes) if changes else Words("No figure and no outcome changed.")
    before = (
        f"certificate number {made.number - 1}" if made.number > 1 else "the certificate before it"
    )
    return (Section("What changed"), Words(f"This certificate replaces {before}."), says)


def _before(record: Record, inspector: str) -> tuple[Block, ...]:
    called, acts = record.called, record.acts
    sworn = oaths.sworn(acts)
    missing = Words(f"No oath of {inspector} is on record.", "warning")
    return (
        Section("Oath and polls"),
        oaths.table(called, acts),
        *(() if inspector in sworn else (missing,)),
        polls(called, acts),
        ballots(called, acts, record.proxyholders),
        *([tables.policies(record.policies)] if record.policies else []),
    )


def _determined(result: Result, called: MeetingCalled) -> tuple[Block, ...]:
    noun = wording.noun(called)
    return (
        Section("Shares represented"),
        tables.classes(called, result.outstanding),
        *tabulation.units(called),
        tables.represented(result, noun),
        tables.presence(result, noun),
        tabulation.quorum(result, noun),
        Words(f"I determine: {working.present(result, noun)}."),
        Section("Count"),
        *tables.count(result),
        *tables.by_class(result),
        tables.standards(result.items, "Required votes and outcomes"),
        tables.spelled_out(result.items),
    )


def _challenged(
    result: Result, called: MeetingCalled, rulings: Sequence[RulingMade]
) -> tuple[Block, ...]:
    return (
        Section("Validity and challenges"),
        tables.defects(result, "Proxies, ballots and reports rejected or doubtful, and why"),
        tables.rulings(tuple(rulings), called, "Challenges and how they were determined"),
        relied_on(rulings),
        *tabulation.open_points(result),
    )


def relied_on(rulings: Sequence[RulingMade]) -> Table:
    """Other reliable information looked at, to reconcile over-votes alone (8 Del. C. § 231(d))."""
    said = [
        ruling.reason.strip().removeprefix(RELIED_ON)
        for ruling in rulings
        if ruling.reason.strip().startswith(RELIED_ON)
    ]
    return Table(
        caption="Other reliable information relied on (8 Del. C. § 231(d))",
        columns=tuple(Column(title) for title in _RELIED),
        rows=tuple(_five(reason) for reason in dict.fromkeys(said)),
        nothing="No information was relied on beyond proxies, envelopes, ballots and the "
        "corporation's regular books and records.",
    )


def _five(reason: str) -> tuple[str, ...]:
    parts = [part.strip() for part in reason.split(";", len(_RELIED) - 1)]
    return (*parts, *["not stated"] * (len(_RELIED) - len(parts)))


def _closing(acts: Sequence[Act], inspector: str) -> tuple[Block, ...]:
    signing = dict.fromkeys((inspector, *oaths.sworn(acts)))
    return (
        Section("Signed"),
        *(SignHere(name, "Inspector of election") for name in signing),
    )
