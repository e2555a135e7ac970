"""The list of stockholders: ten days, and not at the meeting since August 2022."""

from datetime import date

import pytest

from quorate.rules.delaware.stock_list import as_of, open_at_the_meeting, window


def test_s_015_open_from_june_8_to_june_17() -> None:
    first, last = window(date(2013, 6, 18))
    assert (first, last) == (date(2013, 6, 8), date(2013, 6, 17))
    assert date(2013, 6, 7) < first
    assert (last - first).days + 1 == 10


@pytest.mark.parametrize(
    ("meeting", "there"),
    [
        (date(2013, 6, 18), True),
        (date(2022, 7, 31), True),
        (date(2022, 8, 1), False),
        (date(2026, 6, 18), False),
    ],
)
def test_s_015_at_the_meeting(meeting: date, *, there: bool) -> None:
    assert open_at_the_meeting(meeting) == there


@pytest.mark.parametrize(
    ("voting_record", "shows"),
    [
        (date(2026, 6, 7), date(2026, 6, 7)),
        (date(2026, 6, 8), date(2026, 6, 8)),
        (date(2026, 6, 9), date(2026, 6, 8)),
    ],
)
def test_a_late_record_date_is_listed_as_of_the_tenth_day(voting_record: date, shows: date) -> None:
    assert as_of(voting_record, date(2026, 6, 18)) == shows
