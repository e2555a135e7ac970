"""What a row of votes comes to."""

from quorate.disclosure.findings import Where
from quorate.disclosure.results.facts import NON_VOTE, VoteRow
from quorate.words import Choice


def test_non_votes_are_present_and_not_voted() -> None:
    row = VoteRow(name="", votes={Choice.FOR: 7, NON_VOTE: 2}, where=Where("f", 1, ""))
    assert (row.voted, row.all, row.complete) == (7, 9, True)


def test_a_row_without_them_is_not_known_to_be_whole() -> None:
    row = VoteRow(name="", votes={Choice.FOR: 7}, where=Where("f", 1, ""))
    assert (row.voted, row.all, row.complete) == (7, 7, False)
