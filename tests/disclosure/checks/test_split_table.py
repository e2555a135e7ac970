"""A split leaves whole shares, and what is left of the authorized is a difference."""

import pytest

from tests.disclosure.checks.saying import Block, right, statement, told

UP = "Fractions of a share will be rounded up to the next whole share."


def split(*, outstanding: str = "200,001", unreserved: str = "1,779,999", up: bool = True,
          words: tuple[Block, ...] = ()) -> list[Block]:  # fmt: skip
    table = (
        ("", "Current", "1-for-5 Reverse Stock Split"),
        ("Authorized common stock", "2,000,000", "2,000,000"),
        ("Common stock outstanding", "1,000,003", outstanding),
        ("Common stock reserved for options", "100,000", "20,000"),
        ("Common stock authorized but unissued and unreserved", "899,997", unreserved),
    )
    return [UP if up else "Holders get cash for fractions.", table, *words]


@pytest.mark.parametrize(
    ("outstanding", "expected"),
    [
        ("200,001", []),
        ("200,002", []),
        ("200,000", [("note", "200,000", "200,001 or more")]),
    ],
)
def test_where_fractions_are_rounded_up_there_are_no_fewer(
    outstanding: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(statement(more=split(outstanding=outstanding)), "RS-1") == expected


def test_where_they_are_paid_there_may_be() -> None:
    assert told(statement(more=split(outstanding="200,000", up=False)), "RS-1") == []


@pytest.mark.parametrize(
    ("unreserved", "severity"),
    [
        ("1,779,999", None),
        ("1,779,997", None),  # two rows rounded
        ("1,779,996", "warning"),
        ("1,779,999.4", "note"),
    ],
)
def test_what_is_left_is_a_difference_in_whole_shares(
    unreserved: str, severity: str | None
) -> None:
    says = [each for each, *_ in told(statement(more=split(unreserved=unreserved)), "RS-3")]

    assert says == ([severity] if severity else [])


def test_what_is_right_is_shown() -> None:
    checked = statement(more=split())

    assert "2,000,000 - 1,000,003 - 100,000 = 899,997" in right(checked, "RS-3")
    assert "100,000 / 5 = 20,000" in right(checked, "RS-1")
