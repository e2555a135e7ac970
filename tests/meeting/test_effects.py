"""What a vote that is not for does to an item, under each base and under several at once."""

from typing import Any

import pytest

from quorate.meeting.effects import Effect, Effects, effects
from quorate.words import ItemKind, Json
from tests.meeting.calls import item

A, N = Effect.AGAINST, Effect.NONE


def of(*standards: Json, **given: Any) -> Effects:
    return effects(item(standards=standards, **given))


@pytest.mark.parametrize(
    ("stated", "abstain", "withhold", "non_vote", "absent"),
    [
        ("majority_present", A, A, N, N),
        ("majority_of_all_present", A, A, A, N),
        ("majority_outstanding", A, A, A, A),
        ("more_for_than_against", N, N, N, N),
        ("plurality", N, N, N, N),
        ("most_votes", N, N, N, N),
        ({"more_than": "1/2", "of": "cast", "abstain_counts": "against"}, A, N, N, N),
        ({"more_than": "1/2", "of": "cast", "withhold_counts": "against"}, N, A, N, N),
    ],
)
def test_s_061_the_matrix(
    stated: Json, abstain: Effect, withhold: Effect, non_vote: Effect, absent: Effect
) -> None:
    found = of(stated)

    assert (found.abstain, found.withhold, found.broker_non_vote, found.absent) == (
        abstain, withhold, non_vote, absent,
    )  # fmt: skip


def test_of_several_standards_any_one_is_enough_to_work_against() -> None:
    assert of("more_for_than_against", "majority_outstanding") == of("majority_outstanding")


def test_s_059_where_a_broker_may_vote_there_are_no_non_votes_to_weigh() -> None:
    assert of("majority_outstanding", routine=True).broker_non_vote is N
    assert effects(item(ItemKind.RATIFICATION)).abstain is A
