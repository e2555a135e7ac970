"""The words of a vote are the standard they set, and where they are not sure, none."""

from fractions import Fraction

import pytest

from quorate.disclosure.statement.standards import standard_in


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("directors are elected by a plurality of the votes cast", "plurality"),
        ("the nominees who receive the most votes are elected", "plurality"),
        ("a majority of the votes cast is required", "more_for_than_against"),
        ("the affirmative vote of a majority of the shares voted", "more_for_than_against"),
        ('if it receives more votes "for" than "against"', "more_for_than_against"),
        ("the votes cast for exceed the votes cast against", "more_for_than_against"),
        (
            "a majority of the votes cast by shares present and entitled to vote",
            "more_for_than_against",
        ),
        ("a majority of the outstanding shares is required", "majority_outstanding"),
        ("the holders of a majority of the issued and outstanding stock", "majority_outstanding"),
        (
            "a majority of the shares present in person or by proxy and entitled to vote",
            "majority_present",
        ),
        (
            "a majority of the shares having voting power present in person or by proxy",
            "majority_present",
        ),
        ("a majority of the outstanding shares present and entitled to vote", "majority_present"),
        ("in an uncontested election a majority of the votes cast", "more_for_than_against"),
    ],
)
def test_sure_words_have_a_name(words: str, name: str) -> None:
    found = standard_in(words)

    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("words", "part", "of"),
    [
        ("a majority of the shares present in person or by proxy", Fraction(1, 2), "present"),
        ("two-thirds of the outstanding shares must approve", Fraction(2, 3), "outstanding"),
        ("at least 80% of the outstanding shares", Fraction(4, 5), "outstanding"),
        ("66 2/3% of the votes cast", Fraction(2, 3), "cast"),
    ],
)
def test_other_words_have_a_part_and_a_base_and_no_name(
    words: str, part: Fraction, of: str
) -> None:
    found = standard_in(words)

    assert found is not None
    assert (found.name, found.part, found.of) == (None, part, of)


@pytest.mark.parametrize(
    "words",
    [
        "a majority of the board",
        "the plan is described below",
        "by a plurality in a contested election",
        "a majority of the votes cast, or a majority of the outstanding shares, as the case may be",
    ],
)
def test_words_that_set_none_or_two_set_none(words: str) -> None:
    assert standard_in(words) is None


def test_the_most_votes_are_a_preference_among_frequencies() -> None:
    words = "the frequency that receives the greatest number of votes"
    found = standard_in(words, frequency=True)

    assert found is not None
    assert found.name == "most_votes"
