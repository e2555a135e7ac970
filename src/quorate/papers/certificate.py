"""What does an inspector certify?  The shares represented and the count (8 Del. C. § 231(b)(5)).

A certificate has a version: preliminary, final, or amended, which names what changed against the
one before it.  Its text is what the journal holds the digest of.
"""

from collections.abc import Sequence
from datetime import datetime

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
from quorate.papers.polls import polls
from quorate.tally.result import Result

VERSIONS = ("preliminary", "final", "amended")

# A determination that rests on other reliable information says so, and gives these in this order
# with a semicolon between: what; from whom; when; how obtained; why believed accurate.
RELIED_ON = "231(d):"
_RELIED = ("What", "From whom", "When", "How obtained", "Why believed accurate")


def certificate(
    result: Result,
    called: MeetingCalled,
    acts: Sequence[Act],
    rulings: Sequence[RulingMade],
    *,
    version: str,
    number: int,
    inspector: str,
    at: datetime | None,
    changes: tuple[str, ...] = (),
) -> Paper:
    """The certificate as a paper; `at` is None where it is not yet made.

    `changes` are what an amended one names.  Raises ValueError for a version not in VERSIONS.
    """
    if version not in VERSIONS:
        raise ValueError(f"{version!r} is no version; write one of {', '.join(VERSIONS)}")
    made = f"made {times.instant(at, called)}" if at else "not yet signed"
    return Paper(
        title=f"Certificate of the inspector of election, {version}",
        issuer=called.issuer,
        meeting=f"{called.title}, {times.held_on(called)}",
        standing=wording.UNOFFICIAL if version == "preliminary" or at is None else "",
        blocks=(
            *_opening(called, result, version, number, inspector, made),
            *_amended(version, number, changes),
            *_before(called, acts, inspector),
            *_determined(result, called),
            *_challenged(result, called, rulings),
            *_closing(acts, inspector),
        ),
    )


def _opening(
    called: MeetingCalled, result: Result, version: str, number: int, inspector: str, made: str
) -> tuple[Block, ...]:
    facts = [
        ("Corporation", f"{called.issuer}, a {called.state} corporation"),
        ("Meeting", f"{called.title} ({called.meeting_kind})"),
        ("Held", times.instant(called.starts, called)),
        ("Place", called.place or "not stated"),
        ("Record date", times.day(called.record_date)),
        ("Counted as of", times.instant(result.as_of, called)),
        ("Certificate", f"number {number}, {version}, {made}"),
        ("Root of the journal", result.root or "the folder is not sealed"),
    ]
    return (
        Words(
            f"I, {inspector}, inspector of election, certify my determination of the shares "
            "represented at this meeting, of the validity of proxies and ballots, and my count of "
            "all votes and ballots, as set out below (8 Del. C. § 231(b)).",
        ),
        *([_PRELIMINARY] if version == "preliminary" else []),
        Facts(tuple(facts)),
    )


_PRELIMINARY = Words(
    "This certificate is preliminary. Its figures may change before the final one.", "warning"
)


def _amended(version: str, number: int, changes: tuple[str, ...]) -> tuple[Block, ...]:
    if version != "amended":
        return ()
    says = Points(changes) if changes else Words("No figure and no outcome changed.")
    before = f"certificate number {number - 1}" if number > 1 else "the certificate before it"
    return (Section("What changed"), Words(f"This certificate replaces {before}."), says)


def _before(called: MeetingCalled, acts: Sequence[Act], inspector: str) -> tuple[Block, ...]:
    sworn = oaths.sworn(acts)
    missing = Words(f"No oath of {inspector} is on record.", "warning")
    return (
        Section("Oath and polls"),
        oaths.table(called, acts),
        *(() if inspector in sworn else (missing,)),
        polls(called, acts),
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
