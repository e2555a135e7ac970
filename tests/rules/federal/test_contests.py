"""A contest: by when each side names its nominees, and how many it must ask."""

from datetime import date

import pytest

from quorate.rules.federal.contests import (
    dissident_notice_by,
    dissident_notice_when_moved,
    dissident_statement_by,
    registrant_notice_by,
    solicits_enough,
)


def test_s_134_sixty_and_fifty_days_before_the_anniversary() -> None:
    assert dissident_notice_by(date(2026, 6, 18)) == date(2027, 4, 19)
    assert registrant_notice_by(date(2026, 6, 18)) == date(2027, 4, 29)


@pytest.mark.parametrize(
    ("announced", "last"),
    [("2027-05-22", "2027-06-02"), ("2027-05-23", "2027-06-02"), ("2027-05-24", "2027-06-03")],
)
def test_a_moved_meeting_takes_the_later_day(announced: str, last: str) -> None:
    found = dissident_notice_when_moved(date(2027, 8, 1), date.fromisoformat(announced))
    assert found == date.fromisoformat(last)


@pytest.mark.parametrize(
    ("filed", "last"),
    [("2026-05-18", "2026-05-24"), ("2026-05-19", "2026-05-24"), ("2026-05-20", "2026-05-25")],
)
def test_a_dissident_files_25_days_before_or_five_after_the_company(filed: str, last: str) -> None:
    found = dissident_statement_by(date(2026, 6, 18), date.fromisoformat(filed))
    assert found == date.fromisoformat(last)


@pytest.mark.parametrize(("votes", "enough"), [(66, False), (67, True), (68, True)])
def test_sixty_seven_per_cent_is_enough(votes: int, *, enough: bool) -> None:
    assert solicits_enough(votes, 100) == enough
