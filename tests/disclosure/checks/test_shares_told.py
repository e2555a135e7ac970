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


QUORUM = "a majority of the outstanding shares of common stock constitutes a quorum"


@pytest.mark.parametrize(
    ("part", "fires"),
    [
        ("one-third of the outstanding shares of common stock constitutes a quorum", False),
        ("30% of the outstanding shares of common stock constitutes a quorum", True),
        ("34% of the outstanding shares of common stock constitutes a quorum", False),
    ],
)
def test_a_quorum_in_delaware_is_a_third_at_least(part: str, fires: bool) -> None:
    assert bool(told(statement((QUORUM, part)), "DGCL-216")) is fires


@pytest.mark.parametrize(
    ("again", "fires"),
    [
        (QUORUM, False),
        ("50% plus one of the outstanding shares of common stock constitutes a quorum", False),
        ("one-third of the outstanding shares of common stock constitutes a quorum", True),
        ("one-third of the outstanding shares of the class constitutes a quorum", False),
    ],
)
def test_one_quorum_is_told(again: str, fires: bool) -> None:
    more = [f"The presence of {QUORUM}.", f"The presence of {again}."]

    assert bool(told(statement(more=more), "SELF-QUORUM")) is fires


@pytest.mark.parametrize(
    ("shares", "expected"),
    [
        ("1,000,000", []),
        ("1,000,100", [("warning", "1,000,100 on the record date", "1,000,000")]),
        ("5,000,000", []),  # another class, most likely
    ],
)
def test_one_number_is_told_for_the_record_date(
    shares: str, expected: list[tuple[str, str, str]]
) -> None:
    once = "As of the record date, there were {} shares of our common stock outstanding."
    more = [once.format("1,000,000"), once.format("1,000,000"), once.format(shares)]

    assert told(statement(more=more), "SELF-OUTSTANDING") == expected
