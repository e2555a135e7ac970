"""Where a vote against a nominee has effect, the card has a box for it."""

import pytest

from tests.disclosure.checks.saying import Block, right, statement, told

CARD: tuple[Block, ...] = (
    "Using a black ink pen, mark your votes with an X.",
    "1. Election of directors",
    "For All    Withhold All    For All Except",
    (
        ("2. To ratify the auditors", "For", "Against", "Abstain"),
        ("3. To approve executive compensation", "For", "Against", "Abstain"),
    ),
    "Date: ________ Signature: ________",
    "THIS PROXY IS SOLICITED ON BEHALF OF THE BOARD OF DIRECTORS",
)
MAJORITY = (
    "The affirmative vote of a plurality of the votes cast is required for the election",
    (
        "The affirmative vote of a majority of the shares present and entitled to vote is required"
        " for the election"
    ),
)


@pytest.mark.parametrize(
    ("year", "severity"),
    [
        ("2022", "warning"),  # May 21, 2022: before September
        ("2023", "error"),
    ],
)
def test_a_majority_needs_a_box_against(year: str, severity: str) -> None:
    checked = statement(("Thursday, ", ""), ("2026", year), MAJORITY, more=CARD)

    assert told(checked, "SEC-14A4-B2") == [(severity, "for, withhold", "for, against, abstain")]


@pytest.mark.parametrize("year", ["2022", "2026"])
def test_a_plurality_needs_none(year: str) -> None:
    assert told(statement(("Thursday, ", ""), ("2026", year), more=CARD), "SEC-14A4-B2") == []


def test_words_about_withholding_are_no_box() -> None:
    prose = "If you withhold authority to vote for a nominee, your shares will be present."
    card = [each for each in CARD if "Withhold" not in str(each)]

    assert told(statement(MAJORITY, more=[*card, prose]), "SEC-14A4-B2") == []


def test_without_a_card_nothing_is_said_of_it() -> None:
    assert told(statement(MAJORITY), "SEC-14A4-B2") == []


def test_what_a_card_must_bear_is_found() -> None:
    checked = statement(more=CARD)

    assert right(checked, "SEC-14A4-A") == ["the card says on whose behalf the proxy is solicited"]
    assert right(checked, "SEC-14A4-A2") == ["the card has a place for the date"]
    assert right(checked, "SEC-14A4-B1") == ["for, against and abstain in 2 places of the card"]
