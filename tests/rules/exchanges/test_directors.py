"""Independence: what bars it, how many must have it, and how long a vacancy may last."""

from datetime import date

import pytest

from quorate.rules.exchanges.directors import (
    audit_committee_is_whole,
    business_too_large,
    compensation_committee_is_whole,
    compensation_rules_bind,
    looks_back_to,
    majority_is_independent,
    paid_too_much,
    vacancy_cured_by,
)


@pytest.mark.parametrize(
    ("independent", "directors", "enough"),
    [(2, 5, False), (3, 5, True), (2, 4, False), (3, 4, True)],
)
def test_more_than_half(independent: int, directors: int, *, enough: bool) -> None:
    assert majority_is_independent(independent, directors) == enough


def test_three_years_are_looked_back_on() -> None:
    assert looks_back_to(date(2013, 6, 18)) == date(2010, 6, 18)


@pytest.mark.parametrize(
    ("dollars", "too_much"), [(119_999, False), (120_000, False), (120_001, True)]
)
def test_pay_beside_the_board_s(dollars: int, *, too_much: bool) -> None:
    assert paid_too_much(dollars) == too_much


@pytest.mark.parametrize(
    ("payments", "revenue", "too_large"),
    [
        (199_999, 0, False),
        (200_000, 0, False),
        (200_001, 0, True),
        (300_000, 6_000_000, False),
        (300_001, 6_000_000, True),
        (300_000, 4_000_000, True),
    ],
)
def test_business_with_a_director_s_firm(payments: int, revenue: int, *, too_large: bool) -> None:
    assert business_too_large(payments, revenue) == too_large


@pytest.mark.parametrize(
    ("members", "independent", "versed", "whole"),
    [(2, 2, 1, False), (3, 3, 1, True), (3, 2, 1, False), (3, 3, 0, False), (4, 4, 2, True)],
)
def test_the_audit_committee(members: int, independent: int, versed: int, *, whole: bool) -> None:
    assert audit_committee_is_whole(members, independent, versed) == whole


@pytest.mark.parametrize(
    ("members", "independent", "whole"), [(1, 1, False), (2, 2, True), (3, 2, False)]
)
def test_the_compensation_committee(members: int, independent: int, *, whole: bool) -> None:
    assert compensation_committee_is_whole(members, independent) == whole


@pytest.mark.parametrize(
    ("next_meeting", "cured"),
    [("2013-08-27", "2013-08-28"), ("2013-08-28", "2013-08-28"), ("2013-08-29", "2013-08-29"),
     ("2014-02-28", "2014-02-28"), ("2014-06-18", "2014-03-01")],
)  # fmt: skip
def test_a_vacancy_of_march_first(next_meeting: str, cured: str) -> None:
    found = vacancy_cured_by(date(2013, 3, 1), date.fromisoformat(next_meeting))
    assert found == date.fromisoformat(cured)


@pytest.mark.parametrize(
    ("day", "binds"), [("2014-05-21", False), ("2014-05-22", True), ("2014-05-23", True)]
)
def test_the_compensation_committee_since_its_first_meeting_of_2014(
    day: str, *, binds: bool
) -> None:
    found = compensation_rules_bind(date.fromisoformat(day), date(2014, 5, 22))
    assert found == binds


@pytest.mark.parametrize(("day", "binds"), [("2014-10-30", False), ("2014-10-31", True)])
def test_and_no_later_than_october(day: str, *, binds: bool) -> None:
    assert compensation_rules_bind(date.fromisoformat(day), date(2014, 12, 1)) == binds
