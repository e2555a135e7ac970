"""Whom no notice need reach: every small world, and the day before and after the change."""

from datetime import date
from itertools import product

import pytest

from quorate.rules.delaware.notice_excused import (
    adjournment_told,
    household_consent_from,
    need_not_be_given,
    waived,
)


@pytest.mark.parametrize(
    ("day", "told"),
    [("2022-07-31", False), ("2022-08-01", True), ("2022-08-02", True), ("2013-06-18", False)],
)
def test_an_adjournment_shown_on_the_network(day: str, *, told: bool) -> None:
    meeting = date.fromisoformat(day)
    assert adjournment_told(meeting, announced=False, shown_on_network=True) == told
    assert adjournment_told(meeting, announced=False, in_notice=True) == told
    assert adjournment_told(meeting, announced=True)
    assert not adjournment_told(meeting, announced=False)


@pytest.mark.parametrize("world", list(product([True, False], repeat=3)))
def test_notice_is_waived_by_signing_or_by_coming_without_objection(
    world: tuple[bool, bool, bool],
) -> None:
    signed, attended, objected = world
    found = waived(signed_waiver=signed, attended=attended, objected_at_the_outset=objected)
    assert found == (signed or world == (False, True, False))


@pytest.mark.parametrize(("returned", "excused"), [(1, False), (2, True), (3, True)])
def test_two_notices_that_came_back_excuse_the_third(returned: int, *, excused: bool) -> None:
    found = need_not_be_given(annual_notices_returned=returned, communication_unlawful=False)
    assert found == excused
    assert need_not_be_given(annual_notices_returned=0, communication_unlawful=True)


def test_a_household_consents_by_silence_of_sixty_days() -> None:
    assert household_consent_from(date(2026, 2, 1)) == date(2026, 4, 2)
