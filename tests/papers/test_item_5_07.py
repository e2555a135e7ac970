"""Item 5.07 of Form 8-K: what it asks for of each matter, and nothing a reader would miss."""

from dataclasses import replace

import pytest

from quorate.papers.item_5_07 import item_5_07
from quorate.papers.model import Section, Table, Words
from quorate.papers.text import write
from quorate.tally.result import Quorum, Result
from quorate.words import Outcome
from tests.papers.sample import CALLED, RESULT


def paper(result: Result = RESULT, *, preliminary: bool = False) -> str:
    made = item_5_07(result, CALLED, due="Due on Monday.", preliminary=preliminary, standing="")
    return " ".join(write(made).split())


def tables(result: Result = RESULT) -> list[Table]:
    made = item_5_07(result, CALLED, due="", preliminary=False, standing="")
    return [each for each in made.blocks if isinstance(each, Table)]


def test_s_065_the_day_the_kind_the_shares_and_the_quorum_are_stated() -> None:
    assert (
        "On June 18, 2013 Ascent Solar Technologies, Inc. held its 2013 Annual Meeting of "
        "Stockholders. Of the 51,523,758 shares outstanding and entitled to vote on the record "
        "date, April 15, 2013, 40,000,000 were present in person or by proxy (77.63% of the "
        "outstanding), which is a quorum."
    ) in paper()


def test_s_065_an_election_has_a_line_for_each_nominee() -> None:
    election = tables()[0]

    assert [column.title for column in election.columns] == [
        "Nominee", "For", "Withheld", "Broker non-votes",
    ]  # fmt: skip
    assert election.rows == (
        ("Kim J. Huntley", "23,500,000", "2,500,000", "14,000,000"),
        ("G. Thomas Marsh", "12,900,000", "13,100,000", "14,000,000"),
    )
    assert "Elected: Kim J. Huntley." in paper()
    assert "Not elected: G. Thomas Marsh." in paper()


def test_s_065_every_other_matter_has_for_against_abstentions_and_non_votes() -> None:
    ratified = tables()[1]

    assert [column.title for column in ratified.columns[1:]] == [
        "For", "Against", "Abstentions", "Broker non-votes",
    ]  # fmt: skip
    assert ratified.rows[0][1:] == ("38,900,000", "600,000", "500,000", "0")


def test_s_065_a_frequency_has_the_three_years() -> None:
    frequency = tables()[3]

    assert [column.title for column in frequency.columns[1:]] == [
        "One year", "Two years", "Three years", "Abstentions", "Broker non-votes",
    ]  # fmt: skip
    assert frequency.rows[0][1:] == (
        "12,000,000", "1,500,000", "11,900,000", "600,000", "14,000,000",
    )  # fmt: skip
    assert "The frequency preferred was one year. 12,000,000 for one year: One year lead" in paper()


@pytest.mark.parametrize(
    ("outcome", "says"),
    [
        (Outcome.CARRIES, "The proposal was approved."),
        (Outcome.FAILS, "The proposal was not approved."),
        (Outcome.NO_QUORUM, "The proposal could not be acted on for want of a quorum."),
    ],
)
def test_what_became_of_a_proposal_is_said(outcome: Outcome, says: str) -> None:
    changed = replace(RESULT, items=(replace(RESULT.items[2], outcome=outcome),))

    assert says in paper(changed)


@pytest.mark.parametrize(
    ("outcome", "says"),
    [
        (Outcome.TIED, "Tied for the last seat: Kim J. Huntley."),
        (Outcome.NO_QUORUM, "Not acted on for want of a quorum: Kim J. Huntley."),
    ],
)
def test_what_became_of_a_nominee_is_said(outcome: Outcome, says: str) -> None:
    changed = replace(RESULT, items=(replace(RESULT.items[0], outcome=outcome),))

    assert says in paper(changed)


def test_no_preference_is_not_called_one() -> None:
    none = replace(RESULT.items[4], outcome=Outcome.NO_PREFERENCE)

    assert "No frequency received the required vote." in paper(replace(RESULT, items=(none,)))


def test_without_a_quorum_it_says_that_too() -> None:
    short = replace(RESULT, quorum=Quorum(required=25_761_880, present=25_761_879, reached=False))

    assert "which is not a quorum" in paper(short)


def test_preliminary_results_are_to_be_amended() -> None:
    assert "They will be amended on Form 8-K/A within four business days" in paper(preliminary=True)
    assert "8-K/A" not in paper()


def test_shares_that_cast_nothing_are_named_and_only_where_there_are_any() -> None:
    one = RESULT.items[2]
    silent = replace(one, votes=one.votes | {"silent": 5, "no_authority": 2})

    assert "Present without casting any vote counted above: 7 on 2." in paper(
        replace(RESULT, items=(silent,))
    )
    assert "Present without" not in paper()


def test_each_proposal_has_its_section_and_the_filing_its_day() -> None:
    made = item_5_07(RESULT, CALLED, due="Due on Monday.", preliminary=False, standing="")
    titles = [each.title for each in made.blocks if isinstance(each, Section)]

    assert titles[0] == "Proposal 1. Election of two Class 2 directors"
    assert len(titles) == 6
    assert made.blocks[-1] == Words("Due on Monday.")
