"""Which outcome and which standard a filing states, in the words filers use."""

import pytest

from quorate.disclosure.results.stated import outcome_in, standard_in
from quorate.words import ItemKind, Outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The proposal was approved.", Outcome.CARRIES),
        ("The stockholders ratified the appointment.", Outcome.CARRIES),
        ("Proposal 2\nApproved.", Outcome.CARRIES),
        ("The proposal was not approved.", Outcome.FAILS),
        ("The stockholders did not approve the plan.", Outcome.FAILS),
        ("The proposal failed, having received fewer votes for.", Outcome.FAILS),
        ("The motion did not receive the required vote.", Outcome.FAILS),
        ("To amend the plan as approved in 2005.", None),
        ("A policy that severance be approved by stockholders", None),
        ("The plan, which was approved in 2005, is amended.", None),
        ("The first proposal was approved. The second was not approved.", None),
        ("Votes were cast.", None),
    ],
)
def test_what_came_of_a_matter(text: str, outcome: object) -> None:
    found = outcome_in(text, ItemKind.OTHER)
    assert (found[0] if found else None) is outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Each of the nominees was elected.", Outcome.ELECTED),
        ("The nominee was not elected.", Outcome.NOT_ELECTED),
        ("to serve until their successors are elected and qualified", None),
        ("Nominees for election", None),
    ],
)
def test_what_came_of_an_election(text: str, outcome: object) -> None:
    found = outcome_in(text, ItemKind.ELECTION)
    assert (found[0] if found else None) is outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The Company\u2019s stockholders approved every year.", Outcome.ONE_YEAR),
        ("The holders recommended a vote every three years.", Outcome.THREE_YEARS),
        ("Stockholders voted for annual votes.", Outcome.ONE_YEAR),
        ("The Board has decided on annual votes, as stockholders voted.", None),
        ("Stockholders voted on one year, two years or three years.", None),
        ("Stockholders voted at the annual meeting.", None),
    ],
)
def test_how_often_holders_want_to_vote_on_pay(text: str, outcome: object) -> None:
    found = outcome_in(text, ItemKind.FREQUENCY)
    assert (found[0] if found else None) is outcome


@pytest.mark.parametrize(
    ("text", "standard"),
    [
        ("a majority of the outstanding shares", "majority_outstanding"),
        ("a majority of the shares present and entitled to vote", "majority_present"),
        ("a majority of shares cast for, against or abstain", "majority_present"),
        ("a majority of the votes cast", "more_for_than_against"),
        ("more votes \u201cfor\u201d than \u201cagainst\u201d", "more_for_than_against"),
        ("by a plurality of the votes", "plurality"),
        ("two-thirds of the shares", "supermajority"),
        ("a plurality, and a majority of the votes cast", None),
        ("enough votes", None),
    ],
)
def test_the_standard_stated(text: str, standard: object) -> None:
    found = standard_in(text)
    assert (found[0] if found else None) == standard
