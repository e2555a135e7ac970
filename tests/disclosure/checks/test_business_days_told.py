"""A closing price is of a day on which the exchanges traded."""

import pytest

from tests.disclosure.checks.saying import right, statement, told


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The closing price of our stock on April 2, 2026 was $4.00.", []),
        (
            "The closing price of our stock on April 3, 2026 was $4.00.",  # Good Friday
            [("note", "2026-04-03", "2026-04-02, the trading day before")],
        ),
        (
            "The closing price of our stock on April 4, 2026 was $4.00.",
            [("note", "2026-04-04", "2026-04-02, the trading day before")],
        ),
        ("The closing price of our stock on February 28, 2026 was $4.00.", []),  # a month's end
        ("The closing price on the last trading day before was, on April 4, 2026, $4.", []),
    ],
)
def test_a_closing_price_is_of_a_trading_day(
    said: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(statement(("OTHER MATTERS", said)), "SELF-TRADING-DAY") == expected


def test_days_of_filing_and_of_letters_are_named() -> None:
    more = [
        "On February 27, 2026, we filed our annual report on Form 10-K.",
        "On March 2, 2026, we received notice from the exchange.",
    ]
    checked = statement(more=more)

    assert right(checked, "SELF-FILING-DAY") == [
        "2026-02-27, a Friday: open, by the days of the Commission"
    ]
    assert "the record date, 2026-04-01, is a Wednesday" in right(checked, "SELF-WEEKDAY")
    assert "2026-03-02, a Monday: open, by the days of the exchanges" in right(
        checked, "SELF-WEEKDAY"
    )
