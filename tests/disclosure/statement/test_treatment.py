"""Abstentions and non-votes do what a clause says, to the proposals it names."""

import pytest

from quorate.disclosure.statement.facts import Effect, Unvoted
from quorate.disclosure.statement.treatment import treatments
from tests.disclosure.statement.saying import FILE, SAY, headed, said

BODY = ("Proposal 1: Election of Directors", SAY, "Proposal 2: Ratification of Auditors", SAY)
ABSTAIN, BROKER = Unvoted.ABSTENTIONS, Unvoted.BROKER_NON_VOTES


def told(words: str) -> list[tuple[Unvoted, Effect, tuple[str, ...]]]:
    blocks = (words, *BODY)
    _, placed = headed(*blocks)
    return [
        (each.value.of, each.value.effect, each.value.proposals)
        for each in treatments(said(*blocks), placed, FILE)
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            (
                "Abstentions have no effect on Proposal 1; abstentions have the same effect as a "
                "vote "
                "against Proposal 2."
            ),
            [(ABSTAIN, Effect.NONE, ("1",)), (ABSTAIN, Effect.AGAINST, ("2",))],
        ),
        (
            "Abstentions and broker non-votes will not affect the election of directors.",
            [(ABSTAIN, Effect.NONE, ("1",)), (BROKER, Effect.NONE, ("1",))],
        ),
        (
            "Abstentions shall have the same as a vote against Proposal 2.",
            [(ABSTAIN, Effect.AGAINST, ("2",))],
        ),
        (
            "Abstentions are counted as votes “against” the proposals.",
            [(ABSTAIN, Effect.AGAINST, ())],
        ),
        ("Broker non-votes are not counted as votes cast.", [(BROKER, Effect.NONE, ())]),
        (
            "We do not expect any broker non-votes on the ratification of the auditors.",
            [(BROKER, Effect.NOT_EXPECTED, ("2",))],
        ),
        (
            "Inspectors treat abstentions as present for a quorum, but as unvoted for any matter.",
            [(ABSTAIN, Effect.UNVOTED, ())],
        ),
        ("Abstentions are counted for a quorum.", []),
        ("Abstentions will have no effect on the results of this vote.", []),
        ("Abstentions count as votes against a proposal, except in the election.", []),
        ("Votes withheld have no effect.", [(Unvoted.WITHHELD, Effect.NONE, ())]),
    ],
)
def test_each_clause_tells_its_own_effect(
    words: str, found: list[tuple[Unvoted, Effect, tuple[str, ...]]]
) -> None:
    assert told(words) == found
