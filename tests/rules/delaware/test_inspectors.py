"""When there must be inspectors, and what they still take."""

from datetime import UTC, datetime, timedelta

import pytest

from quorate.rules.delaware.inspectors import DUTIES, in_time, reconcilable, required

CLOSED = datetime(2013, 6, 18, 20, 45, tzinfo=UTC)


@pytest.mark.parametrize(
    ("holders", "listed", "must"),
    [(1999, False, False), (2000, False, False), (2001, False, True), (300, True, True)],
)
def test_listed_or_widely_held(holders: int, *, listed: bool, must: bool) -> None:
    assert required(listed=listed, holders_of_record=holders) == must


@pytest.mark.parametrize(("seconds", "taken"), [(-1, True), (0, True), (1, False)])
def test_the_second_of_the_closing_is_in_time(seconds: int, *, taken: bool) -> None:
    assert in_time(CLOSED + timedelta(seconds=seconds), CLOSED) == taken


@pytest.mark.parametrize(
    ("votes", "may"), [(859_646, False), (859_647, False), (859_648, True), (860_471, True)]
)
def test_only_what_exceeds_a_position_is_reconciled(votes: int, *, may: bool) -> None:
    assert reconcilable(votes, 859_647) == may


def test_the_duties_are_the_five_of_the_statute() -> None:
    assert len(DUTIES) == 5
