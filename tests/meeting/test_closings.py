"""When the polls closed on each item, what was moved, and what a part of a share weighs."""

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

import pytest

from quorate.entries.meeting import Act, Item, ShareClass
from quorate.meeting.closings import closings, moved, proxyholders_choices, weights
from quorate.words import ActKind, Choice, ItemKind, Votes
from tests.casting.test_ballot import NOON, called


def at(hour: int) -> datetime:
    return datetime(2026, 6, 18, hour, tzinfo=UTC)


def item(number: str) -> Item:
    return Item(
        number=number,
        kind=ItemKind.OTHER,
        title="It",
        choices=(Choice.FOR,),
        standards=("plurality",),
    )


CALL = called(item("1"), item("2"))


def closed(hour: int, *items: str) -> Act:
    return Act(act=ActKind.POLLS_CLOSED, at=at(hour), items=items)


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ([], {"1": NOON, "2": NOON}),
        ([closed(15)], {"1": at(15), "2": at(15)}),
        ([closed(15, "1"), closed(16, "2")], {"1": at(15), "2": at(16)}),
        ([closed(15, "1")], {"1": at(15), "2": NOON}),
        ([closed(16), closed(15, "1")], {"1": at(15), "2": at(16)}),
        ([closed(15), closed(17)], {"1": at(17), "2": at(17)}),
    ],
    ids=[
        "without an act, the call",
        "one close for all",
        "each its own",
        "the rest as called",
        "the rest by the general close",
        "reopened, the last",
    ],
)
def test_closings(acts: list[Act], expected: dict[str, datetime]) -> None:
    assert closings(CALL, acts) == expected


def test_a_motion_is_an_item_of_the_floor() -> None:
    act = Act(act=ActKind.FLOOR_ITEM, at=NOON, items=("6",), choice="adjournment", detail="Adjourn")
    (motion,) = moved([act])

    assert (motion.number, motion.title, motion.floor) == ("6", "Adjourn", True)
    assert motion.kind is ItemKind.ADJOURNMENT
    assert closings(CALL, [act])["6"] == NOON


def test_what_the_proxyholders_vote_on_a_motion() -> None:
    ballot = Act(act=ActKind.PROXYHOLDERS_BALLOT, at=NOON, items=("6",), choice="for")
    as_instructed = Act(act=ActKind.PROXYHOLDERS_BALLOT, at=NOON)

    assert proxyholders_choices([ballot, as_instructed], ["6"]) == {"6": Choice.FOR}


@pytest.mark.parametrize(
    ("classes", "expected"),
    [
        ([("A", 1, 1)], {"A": 1}),
        ([("A", 10, 1)], {"A": 10}),
        ([("A", 1, 10_000)], {"A": 1}),
        ([("A", 1, 10_000), ("B", 1, 1)], {"A": 1, "B": 10_000}),
        ([("A", 1, 4), ("B", 3, 6)], {"A": 3, "B": 6}),
        ([("A", Fraction(1, 10), 1)], {"A": Fraction(1, 10)}),
    ],
)
def test_what_a_part_of_a_share_weighs(
    classes: list[tuple[str, Fraction | int, int]], expected: dict[str, Votes]
) -> None:
    shares = tuple(
        ShareClass(name=name, outstanding=1, votes_per_share=Fraction(votes), unit=unit)
        for name, votes, unit in classes
    )

    assert weights(replace(CALL, classes=shares)) == expected
