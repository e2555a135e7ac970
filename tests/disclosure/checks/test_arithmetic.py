"""Products and quotients that are printed come to what their numbers come to."""

import pytest

from tests.disclosure.checks.saying import right, statement, told


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("It bought 8,067,390 shares, for $4 million, or approximately $0.50 per share.", []),
        ("It bought 8,067,390 shares, for $4 million, or approximately $0.44 per share.", []),
        (
            "It bought 8,067,390 shares, for $4 million, or approximately $0.36 per share.",
            [("warning", "$0.36", "$0.50")],
        ),
        ("It bought 10,000 shares for $25,000, or $2.50 per share.", []),
        (
            "It bought 10,000 shares for $25,000, or $2.60 per share.",
            [("warning", "$2.60", "$2.50")],
        ),
        ("The price may not be five times greater than $0.67, or $3.35.", []),
        (
            "The price may not be five times greater than $0.67, or $3.45.",
            [("warning", "$3.45", "$3.35")],
        ),
    ],
)
def test_shares_and_prices_make_their_amount(
    said: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(statement(("OTHER MATTERS", said)), "SELF-PRODUCT") == expected


@pytest.mark.parametrize(("digits", "fires"), [("8683", False), ("8638", True)])
def test_letters_of_a_telephone_number_are_its_digits(digits: str, fires: bool) -> None:
    checked = statement(("OTHER MATTERS", f"Call 1-800-652-VOTE ({digits})."))

    assert bool(told(checked, "SELF-PHONE")) is fires


def test_an_award_is_a_number_of_shares_at_a_price() -> None:
    more = ["Marsh was granted an award of 100,000 shares."]
    table = statement(("Lena Marsh, Chief Executive Officer", "Lena Marsh"), ("FEES", more[0]))

    assert "100,000 x $2.50 = 250,000" in right(table, "SELF-PRODUCT")
