"""The ballot's columns, its codes, and what an unmarked one says."""

from datetime import UTC, date, datetime

import pytest

from quorate.casting.ballot import (
    BROKER_NON_VOTE,
    NO_AUTHORITY,
    SAYS,
    SILENT,
    WORDS_ALONE,
    ballot,
    code,
)
from quorate.entries.meeting import Item, MeetingCalled, Nominee, ShareClass
from quorate.words import Choice, ItemKind, Source, Unvoted

NOON = datetime(2026, 6, 18, 12, tzinfo=UTC)


def election(seats: int, *recommended: Choice, cumulative: bool = False) -> Item:
    nominees = tuple(
        Nominee(column=f"1{letter}", name=letter.upper())
        for letter, _ in zip("abcdef", recommended, strict=False)
    )
    return Item(
        number="1",
        kind=ItemKind.ELECTION,
        title="Elect",
        choices=(Choice.FOR, Choice.WITHHOLD),
        standards=("plurality",),
        seats=seats,
        nominees=nominees,
        recommend={
            nominee.column: choice for nominee, choice in zip(nominees, recommended, strict=True)
        },
        cumulative=cumulative,
    )


def called(*items: Item) -> MeetingCalled:
    return MeetingCalled(
        issuer="Acme Corporation",
        state="Delaware",
        meeting_kind="annual",
        title="A meeting",
        starts=NOON,
        zone="UTC",
        record_date=date(2026, 4, 20),
        polls_close=NOON,
        classes=(ShareClass(name="common", outstanding=1),),
        items=items,
    )


def test_every_choice_from_every_source_has_a_code_of_its_own() -> None:
    codes = {code(choice, source) for choice in Choice for source in Source}

    assert len(codes) == len(Choice) * len(Source)
    assert codes.isdisjoint({BROKER_NON_VOTE, SILENT, NO_AUTHORITY})
    assert [SAYS[at].word for at in (BROKER_NON_VOTE, SILENT, NO_AUTHORITY)] == list(Unvoted)
    for choice in Choice:
        for source in Source:
            assert SAYS[code(choice, source)] == (choice, source)


def test_where_a_vote_came_from_is_no_vote() -> None:
    for choice in Choice:
        alone = {WORDS_ALONE[code(choice, source)] for source in Source}
        assert len(alone) == 1
    assert len({WORDS_ALONE[at] for at in range(len(SAYS))}) == len(Choice) + len(Unvoted)


FOR, WITHHOLD = Choice.FOR, Choice.WITHHOLD


@pytest.mark.parametrize(
    ("item", "words", "grouped"),
    [
        (election(2, FOR, FOR), ["for", "for"], False),
        (election(2, FOR, FOR, WITHHOLD), ["for", "for", "withhold"], True),
        (election(2, FOR, FOR, FOR), ["silent", "silent", "silent"], True),
        (election(2, FOR, FOR, FOR, cumulative=True), ["for", "for", "for"], True),
        (election(2, FOR, cumulative=True), ["for"], True),
    ],
    ids=[
        "as many nominees as seats",
        "a contested election with its slate",
        "more names recommended than seats",
        "cumulative votes spread over any number",
        "cumulative marks bear on each other",
    ],
)
def test_what_an_unmarked_ballot_says(item: Item, words: list[str], grouped: bool) -> None:
    the_ballot = ballot(called(item))

    assert [SAYS[at].word for at in the_ballot.recommended] == words
    assert bool(the_ballot.groups) == grouped
    assert the_ballot.names == item.columns


def test_an_item_without_a_recommendation_is_silent() -> None:
    item = Item(
        number="2", kind=ItemKind.OTHER, title="Other", choices=(FOR,), standards=("plurality",)
    )
    motion = Item(
        number="6",
        kind=ItemKind.OTHER,
        title="A motion",
        choices=(FOR,),
        standards=("majority_present",),
        floor=True,
    )
    the_ballot = ballot(called(item), [motion])

    assert the_ballot.recommended == (SILENT, SILENT)
    assert the_ballot.floor == (1,)
