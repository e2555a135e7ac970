"""Every item on one scale: what passes and by how much, in a sentence, a picture and a table."""

from dataclasses import replace

import pytest

from quorate.pictures.items import finding, items
from quorate.tally.result import Quorum
from quorate.words import Outcome
from tests.papers.sample import RESULT, with_votes_for_5


def test_the_sentence_names_what_passes_and_by_how_much_the_rest_is_short() -> None:
    assert finding(RESULT, "shares").startswith("Items 1a, 2 and 4 pass; not 1b (short by ")
    assert finding(RESULT, "shares").endswith("and 5 (short by 61,880 shares).")


@pytest.mark.parametrize(
    ("at", "says"),
    [
        ((2,), "Every item passes."),
        ((5,), "No item passes: 5 (short by 61,880 shares)."),
        ((2, 5), "Item 2 passes; not 5 (short by 61,880 shares)."),
    ],
)
def test_the_sentence_agrees_with_how_many_there_are(at: tuple[int, ...], says: str) -> None:
    some = replace(RESULT, items=tuple(RESULT.items[each] for each in at))

    assert finding(some, "shares") == says


def test_without_a_quorum_no_item_is_acted_on() -> None:
    none = Quorum(required=2, present=1, reached=False)

    assert finding(replace(RESULT, quorum=none), "shares") == (
        "No item can be acted on: there is no quorum."
    )


def test_there_is_a_bar_and_a_row_for_each_standard_that_must_hold() -> None:
    made = items(RESULT, "shares")

    assert len(made.table.rows) == 6
    assert made.table.rows[5] == (
        "5. Reverse stock split", "25,700,000", "25,761,880", "short by 61,880 shares", "fails",
    )  # fmt: skip
    assert made.wide.count("needs ") >= 5
    assert made.table.rows[4][2] == "none"


def test_of_several_standards_each_is_named_and_the_first_unmet_is_what_it_falls_short_of() -> None:
    five = RESULT.items[5]
    both = tuple(replace(each, controlling=True) for each in five.standards)
    made = items(replace(RESULT, items=(replace(five, standards=both),)), "shares")

    assert "5. Reverse stock split (majority of the outstanding)" in made.wide
    assert "5. Reverse stock split (majority of the present)" in made.wide
    assert made.sentence == "No item passes: 5 (short by 61,880 shares)."


def test_under_the_rule_of_a_class_the_bar_is_of_that_class_alone() -> None:
    five = RESULT.items[5]
    own = replace(
        five.standards[0],
        standard={"standard": "majority_outstanding", "class": "B"},
        votes_for=70,
        base=100,
        needed=51,
    )
    made = items(replace(RESULT, items=(replace(five, standards=(own,)),)), "shares")

    assert "The rest of the base 30" in made.wide
    assert "Broker non-vote" not in made.wide
    assert "5. Reverse stock split (" not in made.wide


def test_s_056_a_share_more_passes() -> None:
    made = items(with_votes_for_5(25_761_880), "shares")

    assert made.table.rows[5][3:] == ("passes by 0 shares", "carries")


def test_what_falls_without_an_unmet_standard_says_its_outcome() -> None:
    tied = replace(RESULT.items[0], outcome=Outcome.TIED)

    assert finding(replace(RESULT, items=(tied,)), "shares") == (
        "No item passes: 1a (tied for the last seat)."
    )
