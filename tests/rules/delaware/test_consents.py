"""Consents: the sixtieth day, the tenth, and the sixtieth before."""

from datetime import date

import pytest

from quorate.rules.days import back, on
from quorate.rules.delaware.consents import (
    delivered_by,
    record_date_for_consents_is_lawful,
    record_date_for_other_action_is_lawful,
)


def test_the_rest_are_in_within_sixty_days() -> None:
    assert delivered_by(date(2026, 3, 1)) == date(2026, 4, 30)


@pytest.mark.parametrize(("days", "lawful"), [(-1, False), (0, True), (10, True), (11, False)])
def test_the_record_date_follows_the_resolution(days: int, *, lawful: bool) -> None:
    resolved = date(2026, 3, 2)
    assert record_date_for_consents_is_lawful(resolved, on(resolved, days)) == lawful


@pytest.mark.parametrize(("days", "lawful"), [(-1, False), (0, True), (60, True), (61, False)])
def test_the_record_date_of_another_action(days: int, *, lawful: bool) -> None:
    action = date(2026, 6, 30)
    assert record_date_for_other_action_is_lawful(back(action, days), action) == lawful
