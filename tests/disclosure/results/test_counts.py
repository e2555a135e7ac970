"""What a cell prints as a number of votes, and what it prints that is none."""

from fractions import Fraction

import pytest

from quorate.disclosure.results.counts import Count, count_of, is_percent


@pytest.mark.parametrize(
    ("cell", "votes", "shows"),
    [
        ("1,234,567", 1234567, "thousands set apart"),
        ("1234567", 1234567, "no commas"),
        ("0", 0, "a zero"),
        ("\N{EM DASH}", 0, "a dash"),
        ("-0-", None, "a zero between hyphens is not read"),
        ("N/A", 0, "not applicable"),
        ("None", 0, "none"),
        ("1,234(1)", 1234, "a footnote in parentheses"),
        ("1,234*", 1234, "a footnote mark"),
        ("1,234,5671", 1234567, "a raised footnote run into the number"),
        ("1,234 votes", 1234, "the word votes after it"),
        ("1,234.5", Fraction(2469, 2), "a fraction of a vote"),
        ("1,234.00", 1234, "no fraction at all"),
        ("1.", None, "the number of an item"),
        ("(2)", None, "the number of a note"),
        ("", None, "nothing"),
        ("Elected", None, "a word"),
        ("1,23,456", None, "commas in the wrong place"),
        ("2024 plan", None, "a year in a name"),
        ("9" * 25, None, "more digits than anybody has votes"),
        ("9" * 24, int("9" * 24), "as many digits as are read"),
    ],
)
def test_a_cell_as_a_number_of_votes(cell: str, votes: object, shows: str) -> None:
    found = count_of(cell)
    assert (found.votes if found else None) == votes, shows


def test_a_percentage_with_the_number_is_kept_beside_it() -> None:
    assert count_of("1,234 (89.70%)") == Count(1234, Fraction(8970, 100), 2)
    assert count_of("89.7%") is None


@pytest.mark.parametrize(
    ("cell", "alone"),
    [("89.7%", True), ("(89.7 %)", True), ("1,234 (89.7%)", False), ("89.7", False)],
)
def test_a_percentage_alone_is_no_number_of_votes(cell: str, alone: bool) -> None:
    assert is_percent(cell) is alone
