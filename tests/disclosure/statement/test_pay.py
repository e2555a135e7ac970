"""The pay ratio is kept as printed, its amounts where only one of each is told."""

from decimal import Decimal

import pytest

from quorate.disclosure.statement.pay import employees, pay_ratios
from tests.disclosure.statement.saying import FILE, said

AMOUNTS = (
    "The annual total compensation of our median employee (other than our CEO) was $57,350. "
    "The annual total compensation of our Chief Executive Officer was $7,791,510. "
)


@pytest.mark.parametrize(
    ("text", "ratio"),
    [
        ("The ratio of the CEO's pay to the median was 136 to 1.", "136"),
        ("The pay ratio of our CEO to the median employee is 136:1.", "136"),
        ("The ratio of the CEO to the median is 1:136.", "136"),
        ("The ratio of the CEO to the median is estimated at 1,354 to one.", "1354"),
    ],
)
def test_the_ratio_is_read_however_it_is_printed(text: str, ratio: str) -> None:
    assert [each.value.ratio for each in pay_ratios(said(text), FILE)] == [Decimal(ratio)]


def test_its_two_amounts_are_told_apart() -> None:
    [fact] = pay_ratios(said(AMOUNTS + "The ratio of the CEO to the median was 136 to 1."), FILE)

    assert (fact.value.principal, fact.value.median) == (Decimal(7791510), Decimal(57350))


def test_two_amounts_for_one_are_none() -> None:
    more = "The annual total compensation of our median employee was $60,000. "
    [fact] = pay_ratios(
        said(AMOUNTS + more + "The ratio of the CEO to the median was 136 to 1."), FILE
    )

    assert fact.value.median is None


@pytest.mark.parametrize(
    "text", ["The current ratio is 2 to 1.", "A split at a ratio of 1 to 10 is proposed."]
)
def test_another_ratio_is_none_of_pay(text: str) -> None:
    assert pay_ratios(said(text), FILE) == ()


def test_employees_are_counted_beside_the_median() -> None:
    text = "To find the median we took our employee population of 114,092 employees worldwide."

    assert [each.value for each in employees(said(text), FILE)] == [114092]
    assert employees(said("We excluded 4,929 employees; the median is known."), FILE) == ()
