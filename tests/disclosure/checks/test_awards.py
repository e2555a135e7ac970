"""Awards have a value at one price, vest on the days of their pattern, and add up."""

import pytest

from tests.disclosure.checks.saying import Block, right, statement, told

FISCAL = "Our annual report on Form 10-K for the fiscal year ended December 31, 2025 is mailed."
HEADINGS = (
    "Name", "Options Exercisable (#)", "Options Unexercisable (#)", "Option Exercise Price ($)",
    "Option Expiration Date", "Number of Shares or Units of Stock That Have Not Vested (#)",
    "Market Value of Shares or Units of Stock That Have Not Vested ($)",
)  # fmt: skip


def table(*values: str) -> list[Block]:
    units = ("1,000", "2,000", "3,000", "4,000", "5,000")
    rows = [
        ("Lena Marsh" if at == 0 else "", "1,000" if at < 3 else "", "500" if at < 3 else "",
         "$4.00" if at < 3 else "", "1/2/2030" if at < 3 else "", count, value)
        for at, (count, value) in enumerate(zip(units, values, strict=True))
    ]  # fmt: skip
    return ["OUTSTANDING EQUITY AWARDS AT FISCAL YEAR-END", (HEADINGS, *rows)]


RIGHT = ("10,500", "21,000", "31,500", "42,000", "52,500")


@pytest.mark.parametrize(
    ("at", "value", "expected"),
    [
        (1, "21,000", []),
        (1, "21,010", []),  # the price has more decimals
        (1, "21,011", [("warning", "21,011", "21,000")]),
        (1, "12,000", [("warning", "12,000", "21,000")]),
        (1, "-", None),
    ],
)
def test_units_have_one_price(
    at: int, value: str, expected: list[tuple[str, str, str]] | None
) -> None:
    values = [*RIGHT]
    values[at] = value
    checked = statement(more=table(*values))

    if expected is None:
        assert [each for each, *_ in told(checked, "SK-402-SRC")] == ["warning"]
    else:
        assert told(checked, "SELF-SUM") == expected


def test_a_price_that_is_not_common_to_most_is_none() -> None:
    checked = statement(more=table("10,500", "22,000", "34,500", "48,000", "62,500"))

    assert told(checked, "SELF-SUM") == []


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (("2/3/26", "2/3/27", "2/3/28"), []),
        (("2/4/26", "2/3/27", "2/3/28"), [("note", "2026-02-04", "2026-02-03")]),
        (("2/10/26", "2/3/27", "2/3/28"), [("note", "2026-02-10", "2026-02-03")]),
        (("2/11/26", "2/3/27", "2/3/28"), []),  # too far to be a slip
        (("2/4/26", "2/5/27", "2/3/28"), []),  # no pattern
    ],
)
def test_a_yearly_series_has_one_day(
    days: tuple[str, str, str], expected: list[tuple[str, str, str]]
) -> None:
    said = ", ".join(f"10,000 vest {day}" for day in days)

    assert told(statement(("OTHER MATTERS", f"Options: {said}.")), "SELF-VESTING") == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2/3/27", []),
        ("1/21/27", [("warning", "2027-01-21", "2027-02-03")]),
    ],
)
def test_stock_vests_so_many_years_after_its_grant(
    day: str, expected: list[tuple[str, str, str]]
) -> None:
    said = (
        "The award had a grant date of February 3, 2025, with 7,000 vesting two years from the "
        f"grant date. Stock awards not yet vested: 7,000 vest {day}."
    )

    assert told(statement(("OTHER MATTERS", said)), "SELF-VESTING") == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("December 31, 2025", []),
        ("December 31, 2024", [("note", "2024-12-31", "2025-12-31")]),
        ("November 30, 2025", []),
    ],
)
def test_the_footnotes_speak_of_the_tables_day(
    day: str, expected: list[tuple[str, str, str]]
) -> None:
    note = f"Vesting dates of options and stock awards not yet vested as of {day} follow."
    checked = statement(("OTHER MATTERS", FISCAL), more=[*table(*RIGHT), note])

    assert told(checked, "SELF-AS-OF") == expected


def test_a_row_without_a_name_is_the_sum_of_those_above() -> None:
    rows = (
        HEADINGS,
        ("Lena Marsh", "1,000", "500", "$4.00", "1/2/2030", "", ""),
        ("", "2,000", "700", "$5.00", "1/2/2031", "", ""),
        ("", "3,000", "1,200", "", "", "", ""),
    )
    checked = statement(more=["OUTSTANDING EQUITY AWARDS AT FISCAL YEAR-END", rows])

    assert "1,000 + 2,000 = 3,000" in right(checked, "SELF-SUM")
