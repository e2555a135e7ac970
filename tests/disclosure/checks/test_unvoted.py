"""Abstentions and broker non-votes do what follows from the vote, and one thing in all places."""

import pytest

from tests.disclosure.checks.saying import found, right, statement, told

AGAINST, NONE = "abstentions as votes against", "abstentions without effect"


def test_the_effect_that_follows_from_the_vote_is_right() -> None:
    assert (
        "proposal 2: abstentions as votes against under a majority of the shares present and "
        "entitled to vote"
    ) in right(statement(), "SELF-TREATMENT")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "Abstentions will have the same effect as a vote against Proposal 2.",
            "Abstentions will have no effect on Proposal 2.",
            [("warning", NONE, AGAINST)],
        ),
        (
            "Abstentions and broker non-votes will have no effect on Proposal 3.",
            "Abstentions will have the same effect as a vote against Proposal 3.",
            [("warning", AGAINST, NONE)],
        ),
        (
            "Abstentions and broker non-votes will have no effect on Proposal 3.",
            "Except for the auditors, abstentions count as votes against Proposal 3.",
            [],
        ),
    ],
)
def test_an_effect_that_does_not_follow_misleads(
    old: str, new: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(statement((old, new)), "SELF-TREATMENT") == expected


def test_an_exchange_that_counts_abstentions_as_votes_cast_explains_it() -> None:
    checked = statement(
        ("Abstentions and broker non-votes will have no effect on Proposal 3.",
         ("Abstentions will have the same effect as a vote against Proposal 3, as under the rules"
         " of the New York Stock Exchange they are votes cast.")),
    )  # fmt: skip

    assert told(checked, "SELF-TREATMENT") == []


def test_two_effects_for_one_proposal_are_an_error() -> None:
    checked = statement(
        ("OTHER MATTERS", "Abstentions will be treated as unvoted in deciding any matter."),
    )

    (finding, *_) = found(checked, "SELF-TREATMENT")
    assert finding.severity.value == "error"
    assert finding.says == "abstentions as not voted"
    assert "line 16 counts them as votes against" in finding.because


def test_an_effect_of_non_votes_on_a_routine_matter_is_noted() -> None:
    said = "Broker non-votes will have no effect on Proposals 2 and 3."

    assert told(statement(("OTHER MATTERS", said)), "BRK-7") == [
        ("note", "an effect of broker non-votes on proposal 2", "no broker non-votes")
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Broker non-votes, if any, will have no effect on Proposals 2 and 3.",
        "Broker non-votes will have no effect on Proposal 3.",
    ],
)
def test_but_not_where_it_says_if_any_or_another_matter(said: str) -> None:
    assert told(statement(("OTHER MATTERS", said)), "BRK-7") == []
