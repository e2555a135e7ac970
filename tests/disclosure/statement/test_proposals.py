"""What the board recommends and which vote carries is kept for the proposal it is told of."""

import pytest

from quorate.disclosure.facts import How
from quorate.disclosure.statement.facts import Proposal
from quorate.disclosure.statement.proposals import general_votes, kind_of, proposals
from quorate.words import Choice, ItemKind
from tests.disclosure.statement.saying import FILE, SAY, headed, said

ELECTION, AUDITORS = "Proposal 1: Election of Directors", "Proposal 2: Ratification of Auditors"
PAY = "Proposal 3: Advisory Vote on Executive Compensation"
OFTEN = "Proposal 4: Frequency of the Advisory Vote on Executive Compensation"
SPLIT = "Proposal 5: Amendment to Effect a Reverse Stock Split"
ALL = (ELECTION, SAY, AUDITORS, SAY, PAY, SAY, OFTEN, SAY, SPLIT, SAY)


def told(*blocks: str) -> dict[str, Proposal]:
    headings, placed = headed(*blocks)
    return {each.number: each for each in proposals(headings, placed, said(*blocks), FILE)}


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Election of Two Class 2 Directors", ItemKind.ELECTION),
        ("Ratification of the Appointment of Auditors", ItemKind.RATIFICATION),
        ("Appointment of the Independent Registered Public Accounting Firm", ItemKind.RATIFICATION),
        ("Advisory Vote to Approve Executive Compensation", ItemKind.ADVISORY),
        ("Frequency of Advisory Votes on Executive Compensation", ItemKind.FREQUENCY),
        ("Amendment of the Certificate of Incorporation", ItemKind.CHARTER_AMENDMENT),
        ("Authorization for Reverse Stock Split", ItemKind.CHARTER_AMENDMENT),
        ("Approval of the 2024 Equity Incentive Plan", ItemKind.PLAN),
        ("Adjournment of the Meeting", ItemKind.ADJOURNMENT),
        ("Stockholder Proposal on the Election of Directors", ItemKind.OTHER),
        ("Sale of a Mine", ItemKind.OTHER),
    ],
)
def test_a_proposal_is_of_the_kind_its_title_tells(title: str, kind: ItemKind) -> None:
    assert kind_of([title]) is kind


def test_a_recommendation_is_kept_for_every_proposal_it_numbers() -> None:
    found = told(
        *ALL,
        "The Board recommends that you vote FOR Proposals 1, 2 and 3, AGAINST Proposal 5, and for "
        "“one year” on Proposal 4.",
    )

    assert {number: [each.value for each in one.recommended] for number, one in found.items()} == {
        "1": [Choice.FOR],
        "2": [Choice.FOR],
        "3": [Choice.FOR],
        "4": [Choice.ONE_YEAR],
        "5": [Choice.AGAINST],
    }


def test_a_recommendation_within_a_proposals_say_is_its_own() -> None:
    words = "The Board of Directors recommends a vote “FOR” this proposal."
    found = told(ELECTION, SAY, AUDITORS, SAY, words)

    assert [each.value for each in found["2"].recommended] == [Choice.FOR]
    assert found["1"].recommended == ()


def test_two_recommendations_by_place_alone_that_differ_are_none() -> None:
    words = "The board recommends a vote {} the resolution."
    found = told(ELECTION, SAY, AUDITORS, SAY, words.format("FOR"), words.format("AGAINST"))

    assert found["2"].recommended == ()


def test_how_unmarked_proxies_are_voted_is_no_recommendation() -> None:
    words = "Unless marked otherwise, proxies will be voted as the Board recommends, FOR it."

    assert told(ELECTION, SAY, AUDITORS, SAY, words)["2"].recommended == ()


def test_two_places_that_set_two_votes_are_both_kept() -> None:
    found = told(
        "(1) a majority of the outstanding shares is required to approve the Reverse Stock Split; "
        "and (2) a majority of the votes cast is required to ratify the auditors.",
        *ALL,
        "A majority of the shares present and entitled to vote is required to approve the Reverse "
        "Stock Split.",
    )

    assert [each.value.standard for each in found["5"].votes_required] == [
        "majority_outstanding",
        "majority_present",
    ]
    assert [each.value.standard for each in found["2"].votes_required] == ["more_for_than_against"]


def test_a_vote_set_within_a_proposals_say_is_known_by_its_place() -> None:
    words = "The affirmative vote of a majority of the votes cast is required to approve it."
    found = told(ELECTION, SAY, AUDITORS, SAY, words)
    [fact] = found["2"].votes_required

    assert (fact.value.standard, fact.how) == ("more_for_than_against", How.PLACED)


@pytest.mark.parametrize(
    "words",
    [
        "A majority of the independent directors is required to approve the auditors.",
        "At last year's meeting a majority of the votes cast approved the ratification.",
        "Shareholders request that a majority of the votes cast elect the auditors.",
        "A majority of the outstanding shares is required for a quorum to ratify.",
    ],
)
def test_a_majority_of_another_matter_sets_no_vote(words: str) -> None:
    assert told(ELECTION, SAY, AUDITORS, SAY, words)["2"].votes_required == ()


def test_a_plurality_is_a_standard_of_elections_alone() -> None:
    words = "Proposals 1 and 2 are decided: a plurality of the votes is required to be elected."
    found = told(ELECTION, SAY, AUDITORS, SAY, words)

    assert [each.value.standard for each in found["1"].votes_required] == ["plurality"]
    assert found["2"].votes_required == ()


@pytest.mark.parametrize(
    ("words", "routine"),
    [
        ("The ratification of the auditors is a routine matter.", {"2": True}),
        ("The election of directors is a non-routine matter.", {"1": False}),
        ("The ratification is routine and the election of directors is non-routine.", {}),
    ],
)
def test_a_matter_is_called_routine_or_not(words: str, routine: dict[str, bool]) -> None:
    found = told(*ALL, words)

    assert {
        number: each.routine[0].value for number, each in found.items() if each.routine
    } == routine


def test_the_vote_on_any_other_matter_is_kept_apart() -> None:
    words = "Any other matter requires a majority of the shares present and entitled to vote."

    assert [each.value.standard for each in general_votes(said(words), FILE)] == [
        "majority_present"
    ]
