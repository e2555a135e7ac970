"""What an abstention and a broker non-vote do, by the required vote: the statement's own matrix."""

from dataclasses import replace

import pytest

from quorate.entries.meeting import Item
from quorate.papers.effects import AGAINST, NOTHING, effect, effects, matrix
from quorate.papers.model import Table, Words
from quorate.rules.delaware import standards
from quorate.words import Choice, ItemKind, Json, Unvoted
from tests.papers.sample import CALLED


@pytest.mark.parametrize(
    ("stated", "abstain", "non_vote"),
    [
        ("majority_present", AGAINST, NOTHING),
        ("majority_of_all_present", AGAINST, AGAINST),
        ("majority_outstanding", AGAINST, AGAINST),
        ("more_for_than_against", NOTHING, NOTHING),
        ("plurality", NOTHING, NOTHING),
        ("most_votes", NOTHING, NOTHING),
        ({"at_least": "2/3", "of": "cast", "abstain_counts": "against"}, AGAINST, NOTHING),
    ],
)
def test_s_061_each_way_of_not_voting_under_each_standard(
    stated: Json, abstain: str, non_vote: str
) -> None:
    known = standards.read(stated)

    assert effect(Choice.ABSTAIN, known) == abstain
    assert effect(Unvoted.BROKER_NON_VOTE, known) == non_vote


def test_s_061_the_matrix_of_the_2013_statement() -> None:
    rows = {row[0][0] + row[1][:20]: row[2:] for row in matrix(CALLED).rows}

    assert rows["1a majority of the vo"] == (AGAINST, NOTHING, NOTHING)
    assert rows["3more votes for than "] == (NOTHING, NOTHING, NOTHING)
    last = [row for row in matrix(CALLED).rows if "outstanding" in row[1]]
    assert [row[2:] for row in last] == [(AGAINST, AGAINST, AGAINST)]


def notes(*items: Item) -> list[str]:
    paper = effects(replace(CALLED, items=items), "")
    return [each.text for each in paper.blocks if isinstance(each, Words) and each.tone == "note"]


def test_s_059_where_brokers_may_vote_a_non_vote_should_not_arise() -> None:
    assert "Brokers may vote item 2 without instructions" in notes(CALLED.items[1])[0]
    assert notes(CALLED.items[2]) == []


def test_a_card_without_a_box_to_abstain_says_what_withholding_does() -> None:
    (says,) = notes(CALLED.items[0])
    assert says.startswith("The card has no box to abstain on item 1; a vote withheld has the eff")
    cast = replace(
        CALLED.items[0],
        standards=({"more_than": "1/2", "of": "cast", "withhold_counts": "against"},),
        kind=ItemKind.ELECTION,
    )
    assert "worked by the required vote above" in notes(cast)[0]


def test_a_standard_disclosed_beside_is_marked_as_that() -> None:
    table = next(each for each in effects(CALLED, "").blocks if isinstance(each, Table))

    assert sum("(also disclosed)" in row[1] for row in table.rows) == 3
    assert len(table.rows) == 8
