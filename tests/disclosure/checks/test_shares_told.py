"""Shares outstanding do not vanish between two days, and a quorum is so many of them."""

import pytest

from quorate.disclosure.checks.shares_told import outstanding_for
from quorate.disclosure.statement.tables.table import TableKind
from tests.disclosure.checks.saying import read, right, statement, told

BASE = "Percentages are based on 1,000,000 shares of our common stock outstanding as of April 1"

SINCE = "1,000,000 as on 2026-04-01, or the reason for the fall"
FELL = [("warning", "990,000 on 2026-04-03", SINCE)]


@pytest.mark.parametrize(
    ("shares", "day", "expected"),
    [
        ("1,000,000", "April 3", []),
        ("1,200,000", "April 3", []),  # it may grow
        ("999,001", "April 3", []),  # a fall of less than one in a thousand
        ("990,000", "April 3", FELL),
    ],
)  # fmt: skip
def test_shares_do_not_vanish(shares: str, day: str, expected: list[tuple[str, str, str]]) -> None:
    later = BASE.replace("1,000,000", shares).replace("April 1", day)

    assert told(statement((BASE, later)), "SELF-OUTSTANDING") == expected


def test_a_repurchase_explains_a_fall() -> None:
    later = BASE.replace("1,000,000", "990,000").replace("April 1", "April 3")
    checked = statement((BASE, later), ("OTHER MATTERS", "We repurchased shares in April."))

    assert told(checked, "SELF-OUTSTANDING") == []


def test_a_quorum_is_said_in_shares() -> None:
    assert right(statement(), "SELF-QUORUM") == [
        "more than half of 1,000,000 is 500,001; a third is 333,334"
    ]


def test_the_base_of_percentages_is_the_one_told_beside_the_table() -> None:
    other = read((BASE, BASE.replace("1,000,000", "1,100,000")))
    (table,) = other.of_kind(TableKind.OWNERSHIP)

    assert outstanding_for(other, table) == 1_100_000
