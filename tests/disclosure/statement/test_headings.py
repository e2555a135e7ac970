"""Proposals are known by headings whose numbers run from 1; other items are none."""

import pytest

from quorate.disclosure.statement.headings import proposal_headings
from tests.disclosure.statement.saying import SAY, document


def titles(*blocks: str) -> list[tuple[str, str]]:
    found = proposal_headings(tuple(document(*blocks).passages()))
    return [(each.number, each.title) for each in found]


@pytest.mark.parametrize(
    "heading",
    [
        "PROPOSAL NO. 1 – Election of Directors",
        "Proposal 1: Election of Directors",
        "Proposal One. Election of Directors",
        "Proposal I - Election of Directors",
        "Proposal 1 | Election of Directors | FOR",
        "Election of Directors (Proposal No. 1)",
        "Voting Item 1: Election of Directors",
        "Proposal 1 — Election of Directors (continued)",
    ],
)
def test_a_heading_gives_the_number_and_the_title(heading: str) -> None:
    other = heading.replace("One", "Two").replace(" I ", " II ").replace("1", "2")

    assert titles(heading, SAY, other, SAY) == [
        ("1", "Election of Directors"),
        ("2", "Election of Directors"),
    ]


def test_the_title_may_stand_below_the_number() -> None:
    assert titles("PROPOSAL 1", "Election of Directors", SAY) == [("1", "Election of Directors")]


@pytest.mark.parametrize(
    "text",
    [
        "Proposal 1 requires a plurality of the votes cast.",
        "Item 402 of Regulation S-K",
        "Item 5. Other Information",
        "Proposal 2 – Ratification of Auditors",
    ],
)
def test_what_does_not_run_from_1_is_no_proposal(text: str) -> None:
    assert titles(text, SAY) == []


def test_a_gap_in_the_numbers_ends_them() -> None:
    found = titles("Proposal 1: Election of Directors", SAY, "Proposal 3: A Plan of Sorts", SAY)

    assert found == [("1", "Election of Directors")]


def test_lines_of_the_contents_are_told_apart_from_the_body() -> None:
    found = proposal_headings(
        tuple(
            document(
                "Proposal 1: Election of Directors 15",
                "Proposal 2: Ratification of Auditors 17",
                "Proposal 1: Election of Directors",
                SAY,
                "Proposal 2: Ratification of Auditors",
                SAY,
            ).passages()
        )
    )

    assert [each.in_contents for each in found] == [True, True, False, False]
    assert [(each.at, each.end) for each in found[2:]] == [(2, 4), (4, 6)]


def test_the_say_of_the_last_ends_where_another_part_begins() -> None:
    found = proposal_headings(
        tuple(document("Proposal 1: Election", SAY, SAY, "OTHER MATTERS", SAY).passages())
    )

    assert [(each.at, each.end) for each in found] == [(0, 3)]


def test_without_headings_the_list_of_the_notice_is_taken() -> None:
    assert titles(
        "The meeting is held for the following purposes:",
        "1. To elect two directors to the board;",
        "2. To ratify the appointment of the auditors; and",
    ) == [
        ("1", "To elect two directors to the board"),
        ("2", "To ratify the appointment of the auditors; and"),
    ]
