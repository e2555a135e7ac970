"""Which printed percentages are of no base, and which base filers take."""

from fractions import Fraction

import pytest

from quorate.disclosure.findings import Confirmed, Finding
from quorate.disclosure.results.facts import Percent
from quorate.disclosure.results.filing import results
from quorate.disclosure.results.percents import fits, percents, written
from quorate.words import Choice
from tests.disclosure.results.filings import PAY, report, table

HEAD = ("", "For", "%", "Against", "%", "Abstain", "Broker Non-Votes")


def said(*rows: tuple[str, ...], before: str = "Votes:") -> list[Finding | Confirmed]:
    blocks = [block for at, row in enumerate(rows, 1)
              for block in (f"Proposal {at}. Say on pay", table(row, head=HEAD))]  # fmt: skip
    return list(percents(results(report(before, *blocks))))


GOOD = ("", "700", "71.43%", "250", "25.51%", "30", "20")


def test_percentages_of_the_votes_are_confirmed_and_a_wrong_one_is_found() -> None:
    assert all(isinstance(each, Confirmed) for each in said(GOOD, GOOD))
    found = [each for each in said(GOOD, ("", "700", "74.13%", "250", "25.51%", "30", "20"))
             if isinstance(each, Finding)]  # fmt: skip
    assert [(each.rule, each.says, each.expected) for each in found] == [
        ("SELF-PERCENT", "74.13%", "71.43%")
    ]


def test_a_percentage_with_nothing_to_tell_its_base_is_left() -> None:
    assert said(("", "700", "12.00%", "250", "", "30", "20")) == []


def test_a_row_with_a_wrong_number_is_a_finding_already() -> None:
    wrong = ("", "900", "71.43%", "250", "25.51%", "30", "20")
    assert [each for each in said(GOOD, GOOD, wrong) if isinstance(each, Finding)] == []


@pytest.mark.parametrize(
    ("printed", "places", "fitting"),
    [
        ("71.43", 2, True), ("71.42", 2, True), ("71.41", 2, False), ("71.44", 2, False),
        ("71.4", 1, True), ("71.5", 1, True), ("71.6", 1, False), ("71", 0, True), ("73", 0, False),
    ],
)  # fmt: skip
def test_rounded_or_cut_off_at_the_places_printed(printed: str, places: int, fitting: bool) -> None:
    assert fits(700, 980, Percent(Choice.FOR, Fraction(printed), places)) is fitting


def test_what_is_present_as_a_part_of_what_is_outstanding() -> None:
    text = "8,244 shares, or {}% of the 10,000 shares outstanding, were present."
    blocks = ("Proposal 1. Say on pay", table(PAY))
    (right,) = percents(results(report(text.format("82.44"), *blocks)))
    assert isinstance(right, Confirmed)
    (wrong,) = percents(results(report(text.format("84.22"), *blocks)))
    assert isinstance(wrong, Finding)
    assert (wrong.says, wrong.expected) == ("84.22%", "82.44%")


def test_percentages_are_written_half_up_to_their_places() -> None:
    assert [written(Fraction(value), places) for value, places in (("71.425", 2), ("71.5", 0))] == [
        "71.43%",
        "72%",
    ]


def test_the_total_a_row_prints_is_a_base_too() -> None:
    head = ("", "For", "%", "Against", "Total Votes")
    row = ("", "700", "63.64%", "250", "1,100")
    blocks = ("Proposal 1. Say on pay", table(row, head=head), "Proposal 2. The plan",
              table(row, head=head))  # fmt: skip
    said_of = list(percents(results(report(*blocks))))
    assert len(said_of) == 2
    assert all(isinstance(each, Confirmed) for each in said_of)
