"""The thirteenth month, the thirtieth day, and who is present from afar."""

from datetime import date
from itertools import product

import pytest

from quorate.rules.delaware.annual_meeting import (
    consent_replaces_the_meeting,
    court_may_order_after,
    remote_holder_is_present,
)


@pytest.mark.parametrize(
    ("last", "designated", "expected"),
    [
        ("2012-06-06", None, "2013-07-06"),
        ("2012-01-31", None, "2013-02-28"),
        ("2012-06-06", "2013-06-18", "2013-07-18"),
    ],
)
def test_s_134_a_meeting_can_be_ordered_after(
    last: str, designated: str | None, expected: str
) -> None:
    day = None if designated is None else date.fromisoformat(designated)
    assert court_may_order_after(date.fromisoformat(last), day) == date.fromisoformat(expected)


@pytest.mark.parametrize("world", list(product([True, False], repeat=3)))
def test_a_consent_replaces_the_meeting_when_unanimous_or_all_seats_are_empty(
    world: tuple[bool, bool, bool],
) -> None:
    unanimous, vacant, filled = world
    found = consent_replaces_the_meeting(
        unanimous=unanimous, every_seat_vacant=vacant, every_seat_filled=filled
    )
    assert found == (world == (False, True, True) or unanimous)


@pytest.mark.parametrize("world", list(product([True, False], repeat=3)))
def test_a_remote_holder_is_present_only_if_all_three_are_so(
    world: tuple[bool, bool, bool],
) -> None:
    verified, may_vote, recorded = world
    found = remote_holder_is_present(
        verified=verified, may_take_part_and_vote=may_vote, votes_recorded=recorded
    )
    assert found == all(world)
