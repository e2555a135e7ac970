"""One, two or three years: a bar each, percentages of the three choices alone."""

from dataclasses import replace

from quorate.pictures.frequency import frequency
from tests.papers.sample import RESULT

FOUR = RESULT.items[4]


def test_each_choice_has_its_bar_its_number_and_its_part_of_the_votes_cast() -> None:
    made = frequency(FOUR, "shares")

    assert made.sentence == "One year leads by 100,000 shares."
    assert made.table.rows == (
        ("One year", "12,000,000", "47.24%"),
        ("Two years", "1,500,000", "5.91%"),
        ("Three years", "11,900,000", "46.85%"),
        ("Abstain", "600,000", "not cast"),
    )
    assert "47.24% of the votes cast" in made.wide


def test_the_greatest_fills_its_bar() -> None:
    assert 'width="720.00"' in frequency(FOUR, "shares").wide


def test_a_name_that_is_no_identifier_makes_one_all_the_same() -> None:
    odd = frequency(replace(FOUR, item='4"<a>'), "shares")

    assert 'id="frequency-34-22-3c-61-3e-wide-title"' in odd.wide


def test_no_votes_at_all_are_drawn_as_none() -> None:
    none = frequency(replace(FOUR, votes=dict.fromkeys(FOUR.votes, 0)), "shares")

    assert none.table.rows[0] == ("One year", "0", "0.00%")
