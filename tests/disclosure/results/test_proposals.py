"""Which matters were voted on, and whose rows are whose."""

import pytest

from quorate.disclosure.results.proposals import proposals_in, rows_of
from quorate.words import ItemKind, Outcome
from tests.disclosure.results.filings import AUDITOR, ELECTION, PAY, document, sound, table


def test_each_matter_has_its_number_title_kind_rows_and_outcome() -> None:
    found = proposals_in(sound().blocks, "results.htm")
    told = [(each.number, each.kind, len(each.rows)) for each in found]
    assert told == [
        ("1", ItemKind.ELECTION, 2),
        ("2", ItemKind.ADVISORY, 1),
        ("3", ItemKind.RATIFICATION, 1),
    ]
    assert [each.title for each in found] == [
        "Election of two directors",
        "Say on pay",
        "Ratification of the auditor",
    ]
    outcomes = [each.outcome.value for each in found if each.outcome]
    assert outcomes == [Outcome.ELECTED, Outcome.CARRIES, Outcome.CARRIES]


def test_a_row_is_placed_by_its_first_cell_and_one_without_by_its_heading() -> None:
    election, pay, _ = proposals_in(sound().blocks, "results.htm")
    assert (election.rows[0].where.text, election.rows[0].where.line) == ("Al Roe", 61)
    assert (pay.rows[0].where.text, pay.rows[0].where.line) == ("Proposal 2. Say on pay", 81)


def test_a_table_may_name_its_matters_itself() -> None:
    rows = (("1. Election of directors:",), *ELECTION, ("2. Approval of the plan", *PAY[1:]))
    padded = [(*row, *[""] * (5 - len(row))) for row in rows]
    found = proposals_in(document("The votes:", table(*padded)).blocks, "f")
    assert [(each.number, each.title, len(each.rows)) for each in found] == [
        ("1", "Election of directors", 2),
        ("2", "Approval of the plan", 1),
    ]


def test_words_before_a_table_tell_what_it_is_about() -> None:
    found = proposals_in(
        document(
            "The following persons were elected directors:",
            table(*ELECTION),
            "The holders ratified the appointment of the auditor:",
            table(AUDITOR),
        ).blocks,
        "f",
    )
    assert [each.kind for each in found] == [ItemKind.ELECTION, ItemKind.RATIFICATION]


def test_nominees_in_a_second_table_are_of_the_same_election() -> None:
    blocks = document("Proposal 1. Directors", table(ELECTION[0]), table(ELECTION[1])).blocks
    (found,) = proposals_in(blocks, "f")
    assert [(table, row.name) for _, table, row in rows_of([found])] == [
        (1, "Al Roe"),
        (2, "Bo Lim"),
    ]


def test_a_list_that_gives_each_figure_a_line_is_one_row() -> None:
    blocks = document(
        "Proposal 1. Say on pay",
        "\u2022 700 votes for the proposal",
        "\u2022 250 votes against the proposal",
        "\u2022 30 abstentions",
        "\u2022 There were 20 broker non-votes.",
    ).blocks
    (found,) = proposals_in(blocks, "f")
    assert [int(number) for number in found.rows[0].votes.values()] == [700, 250, 30, 20]


def test_non_votes_told_below_a_table_are_those_of_its_rows() -> None:
    head = ("", "For", "Withheld")
    blocks = document(
        "Proposal 1. Directors",
        table(("Al Roe", "900", "80"), ("Bo Lim", "890", "90"), head=head),
        "There were 20 broker non-votes on this item.",
    ).blocks
    (found,) = proposals_in(blocks, "f")
    assert [int(row.all) for row in found.rows] == [1000, 1000]


def test_a_sum_under_the_rows_is_none_of_them() -> None:
    rows = (*ELECTION, ("Total", "1780", "140", "40", "40"))
    (found,) = proposals_in(document("Proposal 1. Directors", table(*rows)).blocks, "f")
    assert [row.name for row in found.rows] == ["Al Roe", "Bo Lim"]


@pytest.mark.parametrize(
    ("heading", "voters"),
    [
        ("Proposal 1. Election by holders of Class B common stock", "class b common stock"),
        (
            "Proposal 1. Election of a director by the Series A Preferred Stock",
            "series a preferred stock",
        ),
        ("Proposal 1. Election of the Class I director", ""),
    ],
)
def test_the_class_that_votes_apart_is_named_in_the_heading(heading: str, voters: str) -> None:
    (found,) = proposals_in(document(heading, table(*ELECTION)).blocks, "f")
    assert found.voters == voters


def test_a_matter_named_by_its_number_alone_has_its_title_from_the_list_of_matters() -> None:
    blocks = document(
        "Proposal 1: Election of directors",
        "Proposal 2: Approval of the incentive plan",
        "The votes were as follows.",
        "Proposal 1",
        table(*ELECTION),
        "Proposal 2",
        table(PAY),
    ).blocks
    found = proposals_in(blocks, "f")
    assert [(each.title, each.kind) for each in found] == [
        ("Election of directors", ItemKind.ELECTION),
        ("Approval of the incentive plan", ItemKind.PLAN),
    ]


def test_the_words_beside_the_votes_tell_the_kind_where_the_title_does_not() -> None:
    said = "The holders ratified the appointment of the independent auditor."
    (found,) = proposals_in(document("Proposal 2. Hein", said, table(AUDITOR)).blocks, "f")
    assert found.kind is ItemKind.RATIFICATION


def test_a_table_with_non_votes_alone_is_no_matter() -> None:
    alone = table(("", "20"), head=("", "Broker Non-Votes"))
    (found,) = proposals_in(document("Proposal 1. Say on pay", table(PAY), alone).blocks, "f")
    assert len(found.rows) == 1


def test_non_votes_in_the_first_row_of_an_election_are_those_of_all() -> None:
    rows = (ELECTION[0], (*ELECTION[1][:4], ""))
    (found,) = proposals_in(document("Proposal 1. Directors", table(*rows)).blocks, "f")
    assert [int(row.all) for row in found.rows] == [1000, 1000]


@pytest.mark.parametrize(("length", "rows"), [(160, 1), (161, 0)])
def test_an_item_of_a_list_is_short(length: int, rows: int) -> None:
    item = "700 votes for the plan ".ljust(length, "x")
    found = proposals_in(document("Proposal 1. The plan", item).blocks, "f")
    assert sum(len(each.rows) for each in found) == rows
