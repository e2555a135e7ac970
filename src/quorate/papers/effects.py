"""What do an abstention and a broker non-vote do to each item?  Derived from the standard's base.

A vote that enters the base and is not for the item works as a vote against it; one that does not
enter has no effect (8 Del. C. § 216; Licht v. Storage Technology, Del. Ch. 2005).
"""

from collections.abc import Iterator

from quorate.entries.meeting import Item, MeetingCalled
from quorate.papers import times, wording
from quorate.papers.model import Column, Paper, Table, Words
from quorate.papers.numbers import listed
from quorate.rules.delaware import standards
from quorate.rules.delaware.standards import Base, Standard, Way
from quorate.words import Choice, Json, Unvoted

AGAINST, NOTHING = "as a vote against", "no effect"


def effect(word: str, known: Standard) -> str:
    """What a vote so marked (or left) does under a standard: AGAINST or NOTHING."""
    if known.way is not Way.FRACTION:
        return NOTHING
    if known.base is Base.OUTSTANDING:
        return AGAINST
    return AGAINST if known.of({word: 1}, 0) else NOTHING


def effects(called: MeetingCalled, standing: str) -> Paper:
    """The effects matrix of a meeting, as a proxy statement prints it (Schedule 14A, Item 21)."""
    return Paper(
        title="What an abstention and a broker non-vote do",
        issuer=called.issuer,
        meeting=f"{called.title}, {times.held_on(called)}",
        standing=standing,
        blocks=(
            Words(
                "An abstention and a broker non-vote are both present for the quorum. What they do "
                "to an item follows from what its required vote is a part of."
            ),
            matrix(called),
            *_notes(called),
        ),
    )


def matrix(called: MeetingCalled) -> Table:
    """A row for each item and standard: what each way of not voting for it does."""
    return Table(
        caption="Effect by item",
        columns=(
            Column("Item"),
            Column("Required vote"),
            Column("Abstention"),
            Column("Broker non-vote"),
            Column("Not returned"),
        ),
        rows=tuple(
            row
            for item in called.items
            for stated, beside in _stated(item)
            for row in [_row(item, stated, beside)]
        ),
    )


def _stated(item: Item) -> Iterator[tuple[Json, bool]]:
    yield from ((stated, False) for stated in item.standards)
    yield from ((stated, True) for stated in item.also_disclosed)


def _row(item: Item, stated: Json, beside: bool) -> tuple[str, ...]:
    known = standards.read(stated)
    required = wording.standard(stated) + (" (also disclosed)" if beside else "")
    absent = AGAINST if known.way is Way.FRACTION and known.base is Base.OUTSTANDING else NOTHING
    return (
        f"{item.number}. {item.title}",
        required,
        effect(Choice.ABSTAIN, known),
        effect(Unvoted.BROKER_NON_VOTE, known),
        absent,
    )


def _notes(called: MeetingCalled) -> Iterator[Words]:
    routine = [item.number for item in called.items if item.broker_may_vote]
    if routine:
        which = f"Brokers may vote item {listed(routine)} without instructions"
        yield Words(f"{which}, so that a broker non-vote should not arise there.", "note")
    no_box = [item.number for item in called.items if Choice.ABSTAIN not in item.choices]
    if no_box:
        which = f"The card has no box to abstain on item {listed(no_box)}"
        same = all(
            effect(Choice.WITHHOLD, standards.read(stated))
            == effect(Choice.ABSTAIN, standards.read(stated))
            for item in called.items
            if item.number in no_box
            for stated in item.standards
        )
        says = (
            "a vote withheld has the effect shown for an abstention"
            if same
            else ("a vote withheld is worked by the required vote above")
        )
        yield Words(f"{which}; {says}.", "note")
