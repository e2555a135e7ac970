"""Which votes stand in a bar: what enters the base of the rule, what counts for it first."""

from collections.abc import Sequence
from dataclasses import replace

from quorate.pictures.bars import Stretch
from quorate.pictures.stretches import fill_of_way, ordered, under, whole_item
from quorate.pictures.svg import EMPTY
from quorate.words import Votes
from tests.papers.sample import RESULT

ONE, TWO, THREE, FOUR, FIVE = (RESULT.items[at] for at in (0, 2, 3, 4, 5))


def names(stretches: Sequence[Stretch]) -> list[tuple[str, Votes]]:
    return [(each.name, each.votes) for each in stretches if each.votes]


def test_the_whole_item_has_all_that_is_present_the_non_votes_last() -> None:
    assert names(whole_item(FIVE)) == [
        ("For", 25_700_000),
        ("Against", 200_000),
        ("Abstain", 100_000),
        ("Broker non-vote", 14_000_000),
    ]
    assert sum(each.votes for each in whole_item(ONE)) == 40_000_000


def test_under_a_majority_of_the_present_non_votes_are_not_in_the_base() -> None:
    assert names(under(THREE, THREE.standards[0])) == [
        ("For", 12_900_000),
        ("Against", 12_500_000),
        ("Abstain", 600_000),
    ]


def test_under_votes_cast_an_abstention_is_not_either() -> None:
    assert [name for name, _ in names(under(THREE, THREE.standards[1]))] == ["For", "Against"]


def test_of_the_outstanding_all_that_is_present_is_drawn() -> None:
    assert under(FIVE, FIVE.standards[0]) == whole_item(FIVE)


def test_a_frequency_begins_with_the_choice_that_leads() -> None:
    assert ordered(FOUR)[:3] == ["one_year", "three_years", "two_years"]
    other = replace(FOUR, votes=FOUR.votes | {"two_years": 50_000_000})
    assert ordered(other)[:3] == ["two_years", "one_year", "three_years"]


def test_where_nothing_is_divided_the_votes_that_are_compared_are_drawn() -> None:
    assert [name for name, _ in names(under(FOUR, FOUR.standards[0]))] == [
        "One year",
        "Three years",
        "Two years",
    ]


def test_under_a_class_s_own_rule_the_rest_of_its_base_is_drawn_as_one() -> None:
    own = replace(
        TWO.standards[0],
        standard={"standard": "majority_present", "class": "B"},
        votes_for=70,
        base=100,
    )

    assert names(under(TWO, own)) == [("For", 70), ("The rest of the base", 30)]


def test_a_way_nobody_foresaw_is_left_empty() -> None:
    assert fill_of_way("pigeon") is EMPTY
    assert fill_of_way("web") is not EMPTY
