"""The quorum, of the whole vote and of each class that has its own."""

from dataclasses import replace

import pytest

from quorate.entries.meeting import MeetingCalled, ShareClass
from quorate.tally.quorum import quorum
from tests.casting.test_ballot import FOR, called, election


def meeting(rule: dict[str, str], *standards: object, **classes: int) -> MeetingCalled:
    shares = tuple(ShareClass(name=name, outstanding=held) for name, held in classes.items())
    item = replace(election(1, FOR), standards=standards or ("plurality",))  # type: ignore[arg-type]  # any standard will do
    return replace(called(item), classes=shares, quorum=rule)


@pytest.mark.parametrize(
    ("present", "reached"), [(25_761_879, False), (25_761_880, True), (25_761_881, True)]
)
def test_s_050_a_majority_of_51_523_758(present: int, reached: bool) -> None:
    found = quorum(meeting({}, common=51_523_758), {"common": 1}, {"common": present})

    assert (found.required, found.present, found.reached) == (25_761_880, present, reached)


@pytest.mark.parametrize(("present", "reached"), [(33, False), (34, True)])
def test_a_third_suffices_at_exactly_itself(present: int, reached: bool) -> None:
    found = quorum(meeting({"": "1/3"}, common=102), {"common": 1}, {"common": present})

    assert (found.required, found.reached) == (34, reached)


@pytest.mark.parametrize(
    ("present", "reached"), [({"A": 51, "B": 34}, True), ({"A": 50, "B": 99}, False)]
)
def test_a_quorum_by_class_is_of_every_class_named(present: dict[str, int], reached: bool) -> None:
    rule = {"A": "majority", "B": "1/3"}
    found = quorum(meeting(rule, A=100, B=100), {"A": 1, "B": 1}, present)

    assert found.reached is reached
    assert found.by_class["B"].required == 34


def test_a_class_that_votes_alone_has_a_quorum_but_not_the_meetings() -> None:
    standard = {"more_than": "1/2", "of": "cast", "class": "B"}
    found = quorum(meeting({}, standard, A=1000, B=10), {"A": 1, "B": 1}, {"A": 1000})

    assert found.reached
    assert not found.by_class["B"].reached
    assert found.by_class["B"].required == 6


def test_votes_not_shares_make_a_quorum() -> None:
    found = quorum(meeting({}, A=100, B=10), {"A": 1, "B": 10}, {"B": 10})

    assert (found.required, found.present) == (101, 100)


@pytest.mark.parametrize(
    ("rule", "present", "reached"),
    [
        ({"A": "1/3"}, {"A": 333}, False),
        ({"A": "1/3"}, {"A": 334}, True),
        ({"A": "1/3"}, {"A": 335}, True),
    ],
)
def test_of_the_only_class_the_fraction_is_what_the_meeting_needs(
    rule: dict[str, str], present: dict[str, int], reached: bool
) -> None:
    found = quorum(meeting(rule, A=1000), {"A": 1}, present)

    assert (found.required, found.present, found.reached) == (334, present["A"], reached)


@pytest.mark.parametrize(
    ("present", "reached"),
    [
        ({"A": 500, "B": 500}, False),
        ({"A": 501, "B": 500}, True),
        ({"A": 1000, "B": 333}, False),
        ({"A": 667, "B": 334}, True),
    ],
    ids=["half of all", "one more", "B is one short of its third", "B has its third"],
)
def test_beside_a_class_named_the_law_asks_for_a_majority_of_all(
    present: dict[str, int], reached: bool
) -> None:
    found = quorum(meeting({"B": "1/3"}, A=1000, B=1000), {"A": 1, "B": 1}, present)

    assert (found.required, found.reached) == (1001, reached)
