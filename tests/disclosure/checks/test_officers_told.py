"""As many officers as are announced have a row, and a table of outsiders has no insider."""

import pytest

from tests.disclosure.checks.saying import statement, told

WORDS = "The table shows our principal executive officer and the {} other most highly compensated"


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        ("two", [("note", "two other officers", "1, or the others")]),
        ("three", [("note", "three other officers", "1, or the others")]),
    ],
)
def test_there_are_as_many_others_as_announced(
    count: str, expected: list[tuple[str, str, str]]
) -> None:
    checked = statement(("SUMMARY COMPENSATION TABLE", WORDS.format(count) + " officers."))

    assert told(checked, "SELF-OFFICERS") == expected


def test_where_the_financial_officer_is_named_apart_he_is_no_other() -> None:
    said = (
        "The table shows our principal executive officer, our principal financial officer, and our "
        "two other most highly compensated officers."
    )

    assert told(statement(("SUMMARY COMPENSATION TABLE", said)), "SELF-OFFICERS") == [
        ("note", "two other officers", "0, or the others")
    ]


DIRECTORS = (
    ("Name", "Fees Earned or Paid in Cash ($)", "Stock Awards ($)", "Total ($)"),
    ("Ann Ames", "40,000", "60,000", "100,000"),
    ("{}", "45,000", "60,000", "105,000"),
)
EACH = "The table shows the compensation of each of our non-employee directors."
HELD = "As of December 31, 2025, each director held 5,000 unvested units."


@pytest.mark.parametrize(("name", "fires"), [("Lena Marsh", True), ("Bob Bell", False)])
def test_the_chief_executive_is_no_non_employee(name: str, fires: bool) -> None:
    rows = [tuple(cell.format(name) for cell in row) for row in DIRECTORS]

    assert bool(told(statement(more=[EACH, rows, HELD]), "SELF-OFFICERS")) is fires


@pytest.mark.parametrize(("note", "fires"), [(HELD, False), ("They are paid each May.", True)])
def test_the_awards_that_directors_hold_are_counted(note: str, fires: bool) -> None:
    year = "Our annual report on Form 10-K for the fiscal year ended December 31, 2025 is mailed."

    assert bool(told(statement(more=[year, EACH, DIRECTORS, note]), "SK-402-SRC")) is fires
