"""One vote is said for a proposal, and for the charter the vote that the law of the day asks."""

import pytest

from tests.disclosure.checks.saying import Block, found, right, statement, told

PRESENT = "a majority of the shares present and entitled to vote"
CAST = "more votes for than against"
OUTSTANDING = "a majority of the outstanding shares"

AGAIN = "Proposal 2 requires the affirmative vote of a majority of the {}."


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("shares present and entitled to vote", []),
        ("votes cast", [("error", CAST, PRESENT)]),
        ("outstanding shares", [("error", OUTSTANDING, PRESENT)]),
    ],
)
def test_two_votes_for_one_proposal_are_an_error(
    base: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(statement(("OTHER MATTERS", AGAIN.format(base))), "SELF-STANDARD") == expected


def test_the_finding_names_the_other_place_and_what_differs() -> None:
    (finding,) = found(
        statement(("OTHER MATTERS", AGAIN.format("outstanding shares"))), "SELF-STANDARD"
    )

    assert finding.because == (
        "two required votes for proposal 2: line 15 has a majority of the shares present and "
        "entitled to vote; who does not vote works against under the one alone"
    )


def test_the_same_vote_in_two_places_is_right() -> None:
    checked = statement(("OTHER MATTERS", AGAIN.format("shares present and entitled to vote")))

    assert f"proposal 2: {PRESENT}, on line 15 and line 53" in right(checked, "SELF-STANDARD")


def test_an_election_of_two_stages_has_two_votes() -> None:
    checked = statement(
        ("OTHER MATTERS", ("In an uncontested election a director who does not receive a majority"
         " of the votes cast is to resign. Proposal 1 requires a majority of the votes cast.")),
    )  # fmt: skip

    assert told(checked, "SELF-STANDARD") == []


SPLIT: tuple[Block, ...] = (
    (
        "PROPOSAL NO. 4 - AMENDMENT TO THE CERTIFICATE OF INCORPORATION TO EFFECT A REVERSE STOCK "
        "SPLIT"
    ),
    (
        "We ask you to approve an amendment that combines our shares, which the board has declared "
        "advisable and which it may abandon at any time before the amendment takes effect by law."
    ),
    "The affirmative vote of a majority of the {} is required to approve Proposal 4.",
)


def split(base: str, *changes: tuple[str, str]) -> list[tuple[str, str, str]]:
    checked = statement(*changes, more=[SPLIT[0], SPLIT[1], str(SPLIT[2]).format(base)])
    return [*told(checked, "DGCL-242-A"), *told(checked, "DGCL-242-B")]


YEAR_BEFORE = (("2026", "2022"), ("Thursday, May 21", "May 21"))


def test_before_august_2023_an_amendment_needs_a_majority_of_the_outstanding() -> None:
    assert split("outstanding shares", *YEAR_BEFORE) == []
    assert split("shares present and entitled to vote", *YEAR_BEFORE) == [
        ("error", PRESENT, OUTSTANDING)
    ]
    assert split("votes cast", *YEAR_BEFORE) == [("error", CAST, OUTSTANDING)]


def test_since_then_a_listed_company_may_split_with_the_votes_cast() -> None:
    assert split("votes cast") == []
    assert split("outstanding shares") == []


def test_an_unlisted_company_may_not() -> None:
    unlisted = ("Our common stock is listed on the New York Stock Exchange.", "No market exists.")

    assert split("votes cast", unlisted) == [("error", CAST, OUTSTANDING)]


def test_the_law_of_delaware_binds_its_corporations_alone() -> None:
    assert split("votes cast", *YEAR_BEFORE, ("a Delaware corp", "an Ohio corp")) == []


FREQUENCY = (
    "PROPOSAL NO. 4 - ADVISORY VOTE ON THE FREQUENCY OF ADVISORY VOTES ON EXECUTIVE COMPENSATION",
    (
        "We ask you whether to vote on pay every one, two or three years, a question that the law"
        " puts to you every six years and on which the board is not bound by what you prefer."
    ),
    "For Proposal 4 the frequency that receives the greatest number of votes is deemed selected.",
    "Proposal 4 requires a majority of the shares present and entitled to vote to be approved.",
)


def test_a_frequency_is_chosen_and_not_approved() -> None:
    assert told(statement(more=FREQUENCY), "SELF-STANDARD") == [
        ("error", PRESENT, "the most votes")
    ]


def test_but_it_may_fall_to_the_most_votes_where_none_has_a_majority() -> None:
    fallback = "If no frequency receives a majority, the one with the most votes is preferred."

    assert told(statement(more=(*FREQUENCY, fallback)), "SELF-STANDARD") == []
