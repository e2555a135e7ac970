"""Which column is meant by a heading, in the words filers use."""

import pytest

from quorate.disclosure.results.facts import NON_VOTE
from quorate.disclosure.results.labels import Column, label_of, labels_in
from quorate.words import Choice


@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("For", Choice.FOR),
        ("Votes For", Choice.FOR),
        ("Number of Shares Voted For", Choice.FOR),
        ("Votes cast \u201cFor\u201d", Choice.FOR),
        ("In Favor", Choice.FOR),
        ("Affirmative Votes", Choice.FOR),
        ("Against", Choice.AGAINST),
        ("No", Choice.AGAINST),
        ("Withheld", Choice.WITHHOLD),
        ("Authority Withheld", Choice.WITHHOLD),
        ("Against and Withheld", Choice.WITHHOLD),
        ("Abstentions", Choice.ABSTAIN),
        ("Votes Abstained", Choice.ABSTAIN),
        ("Broker Non-Votes", NON_VOTE),
        ("Broker Non- Votes", NON_VOTE),
        ("Broker Nonvotes*", NON_VOTE),
        ("BROKER NON\N{NON-BREAKING HYPHEN}VOTES (1)", NON_VOTE),
        ("Non-Voted", NON_VOTE),
        ("1 Year", Choice.ONE_YEAR),
        ("One Year", Choice.ONE_YEAR),
        ("Every Year", Choice.ONE_YEAR),
        ("for every year", Choice.ONE_YEAR),
        ("Annual", Choice.ONE_YEAR),
        ("Every 2 Years", Choice.TWO_YEARS),
        ("Three Years", Choice.THREE_YEARS),
        ("Percent Votes Cast \u201cFor\u201d", Column.PERCENT),
        ("% For", Column.PERCENT),
        ("Total Votes", Column.TOTAL),
        ("Nominee", None),
        ("Votes", None),
        ("For the Year 2010", None),
        ("Kim J. Huntley", None),
        ("For and Against", None),
        ("", None),
        ("For " * 40, None),
    ],
)
def test_a_heading_says_what_its_column_counts(heading: str, label: object) -> None:
    assert label_of(heading) is label


def test_the_headings_of_a_line_are_told_in_their_order() -> None:
    assert labels_in("Name  For  Withheld  Broker Non-Votes") == [
        Choice.FOR,
        Choice.WITHHOLD,
        NON_VOTE,
    ]


@pytest.mark.parametrize("line", ["For", "The votes for and against the plan", "Kim Huntley 5 6"])
def test_a_line_with_other_words_or_one_heading_is_no_row_of_headings(line: str) -> None:
    assert labels_in(line) == []
