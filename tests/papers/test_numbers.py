"""Numbers in print: whole, with separators, never rounded but for percentages."""

from fractions import Fraction

import pytest

from quorate.papers.numbers import counted, listed, percent, votes
from quorate.words import Votes


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        (0, "0"),
        (999, "999"),
        (1_000, "1,000"),
        (25_761_880, "25,761,880"),
        (10**24, "1,000,000,000,000,000,000,000,000"),
        (Fraction(1001, 2), "500 1/2"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-1, 3), "-1/3"),
        (Fraction(-7, 2), "-3 1/2"),
        (-1_000, "-1,000"),
        (Fraction(4, 2), "2"),
    ],
)
def test_votes_are_printed_to_the_last(number: Votes, printed: str) -> None:
    assert votes(number) == printed


@pytest.mark.parametrize(
    ("part", "base", "printed"),
    [
        (1, 0, "0.00%"),
        (0, 5, "0.00%"),
        (1, 1, "100.00%"),
        (1, 3, "33.33%"),
        (2, 3, "66.67%"),
        (49_994, 1_000_000, "5.00%"),
        (49_995, 1_000_000, "5.00%"),
        (50_045, 1_000_000, "5.00%"),
        (50_050, 1_000_000, "5.01%"),
        (3, 1, "300.00%"),
        (11, 1, "1,100.00%"),
        (Fraction(1, 2), 3, "16.67%"),
    ],
)
def test_percentages_are_half_up_to_two_places(part: Votes, base: Votes, printed: str) -> None:
    assert percent(part, base) == printed


@pytest.mark.parametrize(
    ("number", "says"),
    [(0, "0 shares"), (1, "1 share"), (2, "2 shares"), (Fraction(1, 2), "1/2 shares")],
)
def test_one_is_counted_in_the_singular(number: Votes, says: str) -> None:
    assert counted(number, "shares") == says


@pytest.mark.parametrize(
    ("words", "says"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_words_stand_in_a_row_as_in_a_sentence(words: list[str], says: str) -> None:
    assert listed(words) == says
