"""Which votes a table prints, whichever way round it stands."""

from quorate.disclosure.document import Row
from quorate.disclosure.results.facts import NON_VOTE
from quorate.disclosure.results.labels import Label
from quorate.disclosure.results.rows import heads_of, spread_non_votes, votes_of
from quorate.words import Choice


def read(*rows: tuple[str, ...], above: tuple[Label, ...] = ()) -> list[tuple[str, list[int]]]:
    found = votes_of([Row(cells, line) for line, cells in enumerate(rows, 1)], above)
    return [(row.name, [int(number) for number in row.votes.values()]) for row in found]


HEAD = ("Nominee", "For", "Withheld", "Broker Non-Votes")


def test_a_row_has_a_name_and_a_number_under_each_heading() -> None:
    assert read(HEAD, ("Kim Huntley", "90", "10", "5")) == [("Kim Huntley", [90, 10, 5])]


def test_an_empty_cell_is_not_a_zero_and_the_others_keep_their_places() -> None:
    (row,) = votes_of([Row(HEAD, 1), Row(("Kim Huntley", "90", "", "5"), 2)])
    assert row.votes == {Choice.FOR: 90, NON_VOTE: 5}


def test_headings_broken_over_two_rows_are_one() -> None:
    upper = ("", "Votes", "Votes", "Broker")
    lower = ("", "For", "Withheld", "Non-Votes")
    assert read(upper, lower, ("Kim Huntley", "90", "10", "5")) == [("Kim Huntley", [90, 10, 5])]
    years = read(("1", "2", "3"), ("Year", "Years", "Years"), ("90", "10", "5"))
    assert years == [("", [90, 10, 5])]


def test_figures_under_one_another_are_one_row_until_a_heading_comes_again() -> None:
    rows = [("For", "90"), ("Against", "10"), ("For", "80"), ("Against", "20")]
    assert read(*rows) == [("", [90, 10]), ("", [80, 20])]


def test_a_name_beside_figures_under_one_another_begins_a_row() -> None:
    rows = [("Kim Huntley", "For:", "90"), ("", "Withheld:", "10"), ("Tom Marsh", "For:", "80")]
    assert read(*rows) == [("Kim Huntley", [90, 10]), ("Tom Marsh", [80])]


def test_names_may_stand_across_the_top() -> None:
    rows = [("", "Kim Huntley", "Tom Marsh"), ("For", "90", "80"), ("Withheld", "10", "20")]
    assert read(*rows) == [("Kim Huntley", [90, 10]), ("Tom Marsh", [80, 20])]


def test_percentages_are_no_votes() -> None:
    head = ("", "For", "%", "Against", "%")
    assert read(head, ("Say on pay", "90", "90.0%", "10", "10.0%")) == [("Say on pay", [90, 10])]


def test_headings_may_stand_above_the_table() -> None:
    assert read(("Kim Huntley", "90", "10"), above=(Choice.FOR, Choice.WITHHOLD)) == [
        ("Kim Huntley", [90, 10])
    ]
    assert heads_of([Row(HEAD, 1)]) == (Choice.FOR, Choice.WITHHOLD, NON_VOTE)
    assert heads_of([Row(HEAD, 1), Row(("A B", "1", "2", "3"), 2)]) == ()


def test_what_stands_where_a_number_should_spoils_the_row() -> None:
    assert read(HEAD, ("Kim Huntley", "1002,001", "10", "5")) == []
    assert read(HEAD, ("Kim Huntley", "90", "10", "5", "5")) == []


def test_a_column_of_one_year_alone_is_of_another_table() -> None:
    assert read(("", "Three Months", "One Year"), ("Interest", "90", "80")) == []


def test_non_votes_printed_once_are_those_of_every_row() -> None:
    rows = votes_of(
        [Row(HEAD, 1), Row(("A B", "90", "10", "5"), 2), Row(("C D", "80", "20", ""), 3)]
    )
    spread_non_votes(rows)
    assert [row.votes[NON_VOTE] for row in rows] == [5, 5]
