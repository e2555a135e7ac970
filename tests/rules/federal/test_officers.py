"""Named executive officers: chiefs, the two paid most, and those who left."""

from datetime import date
from decimal import Decimal

import pytest

from quorate.rules.federal.officers import (
    Officer,
    looks_back_to,
    named,
    perquisites_are_shown,
    unvested_value,
)

OLD = Officer(name="Old", total=1_137_851, chief_executive=True, at_year_end=False)
NEW = Officer(name="New", total=254_731, chief_executive=True)
CFO = Officer(name="Cfo", total=254_231)


def officer(name: str, total: int, *, left: bool = False) -> Officer:
    return Officer(name=name, total=total, at_year_end=not left)


@pytest.mark.parametrize(
    ("officers", "expected"),
    [
        ([OLD, NEW, CFO], ["Old", "New", "Cfo"]),
        ([NEW, CFO, officer("B", 300_000), officer("C", 200_000)], ["New", "B", "Cfo"]),
        ([NEW, officer("B", 100_000)], ["New"]),
        ([NEW, officer("B", 100_001)], ["New", "B"]),
        ([NEW, CFO, officer("B", 300_000), officer("L", 254_231, left=True)], ["New", "B", "Cfo"]),
        (
            [NEW, CFO, officer("B", 300_000), officer("L", 254_232, left=True)],
            ["New", "B", "Cfo", "L"],
        ),
        ([NEW, CFO, officer("L", 100_001, left=True)], ["New", "Cfo", "L"]),
        (
            [NEW, *(officer(name, 900_000 - at, left=True) for at, name in enumerate("XYZ"))],
            ["New", "X", "Y"],
        ),
    ],
)
def test_whose_pay_is_shown(officers: list[Officer], expected: list[str]) -> None:
    assert list(named(officers)) == expected


def test_units_that_have_not_vested_are_worth_the_last_close() -> None:
    assert unvested_value(7_000, Decimal("0.61")) == Decimal("4270.00")
    assert unvested_value(1, Decimal("0.615")) == Decimal("0.62")


@pytest.mark.parametrize(("dollars", "shown"), [(9_999, False), (10_000, True), (10_001, True)])
def test_perquisites_from_ten_thousand(dollars: int, *, shown: bool) -> None:
    assert perquisites_are_shown(dollars) == shown


def test_five_years_of_business_and_ten_of_law() -> None:
    filed = date(2013, 4, 29)
    assert looks_back_to(filed) == date(2008, 4, 29)
    assert looks_back_to(filed, legal_proceedings=True) == date(2003, 4, 29)
