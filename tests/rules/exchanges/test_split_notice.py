"""How early the exchange and the public are told of a split, on each side of each change."""

from datetime import date

import pytest

from quorate.rules.exchanges.split_notice import (
    exchange_told_by,
    holders_of_record_told_by,
    public_told_by,
)


@pytest.mark.parametrize(
    ("effective", "told"),
    [
        ("2014-08-27", "2014-08-12"),
        ("2023-10-31", "2023-10-16"),
        ("2023-11-01", "2023-10-25"),
        ("2024-08-15", "2024-08-08"),
        ("2025-01-29", "2025-01-22"),
        ("2025-01-30", "2025-01-20"),
        ("2026-08-24", "2026-08-14"),
    ],
)
def test_s_134_the_exchange_is_told(effective: str, told: str) -> None:
    assert exchange_told_by(date.fromisoformat(effective)) == date.fromisoformat(told)


def test_s_134_the_public_is_told_two_business_days_before() -> None:
    assert public_told_by(date(2026, 8, 24)) == date(2026, 8, 20)
    assert holders_of_record_told_by(date(2026, 8, 24)) == date(2026, 8, 14)
