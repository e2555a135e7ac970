"""Which outcome its own votes contradict."""

import pytest

from quorate.disclosure.findings import Confirmed, Finding
from quorate.disclosure.results.filing import results
from quorate.disclosure.results.outcomes import non_votes, outcomes
from quorate.meeting.findings import Severity
from tests.disclosure.results.filings import report, sound, table


def told(title: str, row: tuple[str, ...], after: str) -> list[Finding | Confirmed]:
    return list(outcomes(results(report(f"Proposal 1. {title}", table(row), after))))


@pytest.mark.parametrize(
    ("row", "after", "says"),
    [
        (("", "51", "50", "0", "0"), "The proposal was approved.", None),
        (("", "50", "50", "0", "0"), "The proposal was approved.", "carries"),
        (("", "49", "50", "0", "0"), "The proposal was approved.", "carries"),
        (("", "51", "50", "0", "0"), "The proposal was not approved.", None),
        (
            ("", "51", "50", "0", "0"),
            "The proposal was not approved. It needed a majority of the votes cast.",
            "fails",
        ),
        (
            ("", "50", "50", "0", "0"),
            "The proposal was not approved. It needed a majority of the votes cast.",
            None,
        ),
        (
            ("", "51", "40", "11", "0"),
            "The proposal was approved by a majority of the shares present.",
            "carries",
        ),
        (
            ("", "51", "40", "10", "0"),
            "The proposal was approved by a majority of the shares present.",
            None,
        ),
        (
            ("", "50", "40", "10", "0"),
            "The proposal was approved by a majority of the shares present.",
            "carries",
        ),
        (("", "50", "60", "0", "0"), "Votes were cast.", None),
    ],
)
def test_an_outcome_no_standard_gives(row: tuple[str, ...], after: str, says: str | None) -> None:
    found = [each for each in told("The plan", row, after) if isinstance(each, Finding)]
    assert [each.says for each in found] == ([says] if says else [])
    assert all(each.severity is Severity.ERROR for each in found)


def test_elected_by_a_majority_with_as_many_against() -> None:
    text = "Each of the nominees was elected by a majority of the votes cast."
    rows = (("Al Roe", "900", "60", "20", "20"), ("Bo Lim", "480", "480", "20", "20"))
    read = results(report(f"Proposal 1. Directors. {text}", table(*rows)))
    (found,) = outcomes(read)
    assert isinstance(found, Finding)
    assert (found.where.text, found.says, found.expected) == ("Bo Lim", "elected", "not elected")
    plural = results(report("Proposal 1. Directors. Each of them was elected.", table(*rows)))
    assert list(outcomes(plural)) == []


YEARS = ("1 Year", "2 Years", "3 Years", "Abstain")


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (("900", "10", "90", "5"), None),
        (("90", "10", "90", "5"), None),
        (("89", "10", "90", "5"), "one year"),
    ],
)
def test_the_interval_preferred_is_the_one_with_the_most_votes(
    row: tuple[str, ...], says: str | None
) -> None:
    read = results(report("Proposal 1. Frequency of say on pay", table(row, head=YEARS),
                          "Stockholders voted for annual votes."))  # fmt: skip
    found = [each for each in outcomes(read) if isinstance(each, Finding)]
    assert [each.says for each in found] == ([says] if says else [])


def test_outcomes_the_votes_bear_out_are_confirmed() -> None:
    said = [each.says for each in outcomes(results(sound())) if isinstance(each, Confirmed)]
    assert said == ["carries: 700 for, 250 against", "carries: 990 for, 8 against"]


@pytest.mark.parametrize(("number", "found"), [("0", False), ("1", True)])
def test_s_060_a_matter_brokers_may_vote_has_no_non_votes(number: str, found: bool) -> None:
    blocks = ("Proposal 1. Ratification of the auditor", table(("", "990", "8", "2", number)))
    said = list(non_votes(results(report(*blocks))))
    assert [isinstance(each, Finding) for each in said] == [found]
    assert [each.rule for each in said] == ["BRK-7"]


def test_s_060_non_votes_on_any_other_matter_are_as_they_should_be() -> None:
    blocks = ("Proposal 1. Say on pay", table(("", "990", "8", "2", "7")))
    assert list(non_votes(results(report(*blocks)))) == []
