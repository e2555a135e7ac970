"""What changed between two counts: every figure that differs and no other."""

from dataclasses import replace

from quorate.papers.changes import changes
from quorate.tally.result import Quorum
from quorate.words import Outcome
from tests.papers.sample import RESULT


def test_a_count_against_itself_changes_nothing() -> None:
    assert changes(RESULT, RESULT) == ()


def test_each_figure_is_named_with_what_it_was_and_is() -> None:
    two = RESULT.items[2]
    moved = replace(
        two,
        votes=two.votes | {"for": 38_899_999, "against": 600_001},
        outcome=Outcome.FAILS,
    )
    after = replace(RESULT, items=(*RESULT.items[:2], moved, *RESULT.items[3:]))

    assert changes(RESULT, after) == (
        "Item 2, Ratify Hein & Associates LLP: For: was 38,900,000, is 38,899,999.",
        "Item 2, Ratify Hein & Associates LLP: Against: was 600,000, is 600,001.",
        "Item 2, Ratify Hein & Associates LLP: the outcome was carries, it is fails.",
    )


def test_presence_and_the_quorum_are_compared() -> None:
    less = Quorum(required=25_761_880, present=25_761_879, reached=False)

    assert changes(RESULT, replace(RESULT, quorum=less)) == (
        "Votes present: was 40,000,000, is 25,761,879.",
        "The quorum is not reached now.",
    )
    assert changes(replace(RESULT, quorum=less), RESULT)[-1] == "The quorum is reached now."


def test_an_item_that_came_or_went_is_named() -> None:
    fewer = replace(RESULT, items=RESULT.items[:-1])

    assert changes(fewer, RESULT) == ("Item 5, Reverse stock split: was not counted before.",)
    assert changes(RESULT, fewer) == ("Item 5, Reverse stock split: is not counted any more.",)


def test_a_choice_that_only_one_count_has_is_compared_with_nothing() -> None:
    two = RESULT.items[2]
    more = replace(two, votes=two.votes | {"withhold": 5})
    after = replace(RESULT, items=(*RESULT.items[:2], more, *RESULT.items[3:]))

    assert changes(RESULT, after) == (
        "Item 2, Ratify Hein & Associates LLP: Withhold: was 0, is 5.",
    )
    assert changes(after, RESULT) == (
        "Item 2, Ratify Hein & Associates LLP: Withhold: was 5, is 0.",
    )
