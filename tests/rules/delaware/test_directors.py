"""The board: its size, its classes, its vacancies and its removals."""

from datetime import date

import pytest

from quorate.rules.delaware.directors import (
    appointee_stands_in,
    classes_make_the_board,
    contested,
    number_is_allowed,
    removable_without_cause,
    removed_by,
    stands_in,
    term_ends,
)


@pytest.mark.parametrize(
    ("directors", "allowed"),
    [(1, False), (2, True), (3, True), (5, True), (8, True), (9, True), (10, False)],
)
def test_s_072_the_board_has_two_to_nine(directors: int, *, allowed: bool) -> None:
    assert number_is_allowed(directors, fewest=2, most=9) == allowed


def test_a_board_has_at_least_one_member_whatever_the_bylaws_say() -> None:
    assert not number_is_allowed(0, fewest=0)
    assert number_is_allowed(1)
    assert number_is_allowed(400)


STANDS = {1: (2012, 2015), 2: (2013, 2016), 3: (2014, 2017)}


@pytest.mark.parametrize("class_", STANDS)
def test_each_class_stands_every_third_year(class_: int) -> None:
    years = {year for year in range(2012, 2018) if stands_in(year, STANDS[class_][0])}
    assert years == set(STANDS[class_])


def test_a_term_lasts_as_many_years_as_there_are_classes() -> None:
    assert term_ends(2013) == 2016
    assert term_ends(2013, 1) == 2014


@pytest.mark.parametrize(
    ("appointed", "class_year", "stands"),
    [
        ("2012-04-16", 2014, 2014),
        ("2013-06-17", 2013, 2013),
        ("2013-06-18", 2013, 2013),
        ("2013-06-19", 2013, 2016),
        ("2014-06-17", 2013, 2016),
    ],
)
def test_an_appointee_stands_with_the_class(appointed: str, class_year: int, stands: int) -> None:
    day = date.fromisoformat(appointed)
    assert appointee_stands_in(day, class_year, date(day.year, 6, 18)) == stands


@pytest.mark.parametrize(
    ("sizes", "directors", "makes"),
    [
        ((1, 2, 2), 5, True),
        ((1, 2, 2), 6, False),
        ((5,), 5, True),
        ((0, 2, 3), 5, False),
        ((1, 1, 1, 2), 5, False),
    ],
)
def test_the_classes_make_the_board(sizes: tuple[int, ...], directors: int, *, makes: bool) -> None:
    assert classes_make_the_board(sizes, directors) == makes


@pytest.mark.parametrize(("nominees", "is_contested"), [(1, False), (2, False), (3, True)])
def test_more_nominees_than_seats_are_a_contest(nominees: int, *, is_contested: bool) -> None:
    assert contested(nominees, 2) == is_contested


def test_a_classified_board_is_removed_for_cause() -> None:
    assert not removable_without_cause(classified=True)
    assert removable_without_cause(classified=True, charter_allows=True)
    assert removable_without_cause(classified=False)


@pytest.mark.parametrize(("votes", "needed"), [(51_523_758, 25_761_880), (3, 2), (4, 3)])
def test_a_majority_of_all_votes_removes(votes: int, needed: int) -> None:
    assert removed_by(votes) == needed
