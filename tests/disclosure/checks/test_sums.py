"""Rows and columns add up to the totals they print; a table that was misread is let be."""

import pytest

from tests.disclosure.checks.saying import found, right, statement, told


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("850,000", []),
        ("850,001", []),  # rounding
        ("850,002", [("warning", "850,002", "850,000")]),
        ("805,000", [("warning", "805,000", "850,000")]),
    ],
)
def test_a_row_of_pay_adds_up(printed: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(statement(("850,000", printed)), "SELF-SUM") == expected


def test_the_arithmetic_is_shown_and_the_slip_named() -> None:
    (finding,) = found(statement(("850,000", "805,000")), "SELF-SUM")

    assert finding.because == ("500,000 + 100,000 + 250,000 = 850,000; two digits are exchanged")
    assert finding.where.text == "Lena Marsh, Chief Executive Officer"


def test_a_table_most_of_whose_rows_fail_was_misread() -> None:
    checked = statement(("850,000", "950,000"), ("720,000", "730,000"))

    assert told(checked, "SELF-SUM") == []


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("$125,000", []),
        ("$125,001", []),
        ("$125,003", [("warning", "125,003", "125,000")]),
        ("$152,000", [("warning", "152,000", "125,000")]),
    ],
)
def test_a_column_of_fees_adds_up(printed: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(statement(("$125,000", printed)), "SELF-SUM") == expected


def test_a_total_may_be_one_of_totals() -> None:
    fees = (
        ("", "2025"),
        ("Audit fees", "$100"), ("Audit-related fees", "20"), ("Total audit fees", "$120"),
        ("Tax fees", "5"), ("All other fees", "-"), ("Total fees", "$125"),
    )  # fmt: skip
    checked = statement(more=["The fees of our former auditors were these.", fees])

    assert told(checked, "SELF-SUM") == []
    assert "100 + 20 = 120" in right(checked, "SELF-SUM")
    assert "100 + 20 + 5 = 125" in right(checked, "SELF-SUM")


def test_a_row_of_directors_adds_up() -> None:
    table = (
        ("Name", "Fees Earned or Paid in Cash ($)", "Stock Awards ($)", "Total ($)"),
        ("Ann Ames", "40,000", "60,000", "100,000"),
        ("Bob Bell", "45,000", "60,000", "105,000"),
        ("Cora Cole", "50,000", "60,000", "101,000"),
    )

    assert told(statement(more=["DIRECTOR COMPENSATION", table]), "SELF-SUM") == [
        ("warning", "101,000", "110,000")
    ]
