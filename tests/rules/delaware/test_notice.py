"""Notice in time, and again after an adjournment."""

from datetime import date

import pytest

from quorate.rules.days import back, on
from quorate.rules.delaware.notice import (
    adjournment_needs_notice,
    email_needs_no_consent,
    is_lawful,
    lawful_range,
    must_state,
)

MEETING = date(2013, 6, 18)


@pytest.mark.parametrize(
    ("days_earlier", "lawful", "of_a_merger"),
    [
        (9, False, False),
        (10, True, False),
        (11, True, False),
        (19, True, False),
        (20, True, True),
        (50, True, True),
        (60, True, True),
        (61, False, False),
    ],
)
def test_s_016_notice_is_given_ten_to_sixty_days_before(
    days_earlier: int, *, lawful: bool, of_a_merger: bool
) -> None:
    given = back(MEETING, days_earlier)
    assert is_lawful(given, MEETING) == lawful
    assert is_lawful(given, MEETING, merger=True) == of_a_merger


def test_the_days_in_which_notice_may_be_given() -> None:
    assert lawful_range(MEETING) == (date(2013, 4, 19), date(2013, 6, 8))
    assert lawful_range(MEETING, merger=True) == (date(2013, 4, 19), date(2013, 5, 29))


@pytest.mark.parametrize(("later", "needed"), [(29, False), (30, False), (31, True)])
def test_more_than_thirty_days_need_notice_again(later: int, *, needed: bool) -> None:
    assert adjournment_needs_notice(MEETING, on(MEETING, later)) == needed


def test_a_new_record_date_needs_notice_again() -> None:
    assert adjournment_needs_notice(MEETING, on(MEETING, 7), new_record_date=True)


@pytest.mark.parametrize(
    ("given", "may"),
    [(date(2019, 7, 31), False), (date(2019, 8, 1), True), (date(2019, 8, 2), True)],
)
def test_notice_by_mail_of_the_other_kind(given: date, *, may: bool) -> None:
    assert email_needs_no_consent(given) == may


def test_s_005_what_a_notice_says() -> None:
    plain = must_state(special=False, in_a_place=True, remote=False, separate_voting_date=False)
    assert plain == {"date", "hour", "place"}
    every = must_state(special=True, in_a_place=True, remote=True, separate_voting_date=True)
    assert every - plain == {"purposes", "remote communication", "record date for voting"}
    online = must_state(special=False, in_a_place=False, remote=True, separate_voting_date=False)
    assert online == {"date", "hour", "remote communication"}
