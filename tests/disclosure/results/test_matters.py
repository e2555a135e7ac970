"""What sort of matter a heading names, and which number it has."""

import pytest

from quorate.disclosure.results.matters import (
    heading_of,
    kind_of,
    names_a_matter,
    telling_sentence,
    title_of,
)
from quorate.words import ItemKind


@pytest.mark.parametrize(
    ("text", "number", "title"),
    [
        ("Proposal 1: Election of Directors", "1", "Election of Directors"),
        ("PROPOSAL NO. 3 \N{EN DASH} Say on pay", "3", "Say on pay"),
        ("Proposal Two. Ratify the auditor.", "2", "Ratify the auditor"),
        ("Item 4. Reverse split", "4", "Reverse split"),
        ("(iii) With respect to the plan:", "3", "With respect to the plan"),
        ("2. Ratification of the auditor. It was ratified.", "2", "Ratification of the auditor"),
        ("Proposal 1A: Kim Huntley", "1a", "Kim Huntley"),
        ("Stockholder Proposal 2: Lobbying report", "2", "Stockholder proposal: Lobbying report"),
        ("Proposal 3", "3", ""),
    ],
)
def test_a_heading_has_its_number_and_its_title(text: str, number: str, title: str) -> None:
    heading = heading_of(text)
    assert heading is not None
    assert (heading.number, heading.title) == (number, title)


@pytest.mark.parametrize(
    "text",
    ["Item 5.07 Submission of Matters", "W. Nicholas Howley received", "The proposal passed.", ""],
)
def test_what_is_no_heading_of_a_matter(text: str) -> None:
    assert heading_of(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Election of two Class 2 directors", ItemKind.ELECTION),
        ("The stockholders elected the following individuals", ItemKind.ELECTION),
        ("Ratification of Hein & Associates LLP", ItemKind.RATIFICATION),
        ("the ratification of the Company's selection of PwC", ItemKind.RATIFICATION),
        (
            "Advisory vote to approve the compensation of named executive officers",
            ItemKind.ADVISORY,
        ),
        ("Frequency of the advisory vote on executive compensation", ItemKind.FREQUENCY),
        ("Amendment of the 2005 Incentive Plan", ItemKind.PLAN),
        ("Amendment of the Certificate of Incorporation", ItemKind.CHARTER_AMENDMENT),
        ("Authority to adjourn", ItemKind.ADJOURNMENT),
        ("Stockholder proposal to ratify executive pay", ItemKind.OTHER),
        ("A matter", None),
    ],
)
def test_the_kind_of_a_matter(text: str, kind: object) -> None:
    assert kind_of(text) is kind


def test_a_title_is_the_first_sentence_and_a_colon_after_two_words_is_part_of_it() -> None:
    assert title_of("Election of Directors. The following were elected") == "Election of Directors"
    assert title_of("Shareholder: lobbying disclosures") == "Shareholder: lobbying disclosures"


def test_the_sentence_that_names_the_matter_is_the_last_that_names_one() -> None:
    text = "A quorum was present. The votes on the election of directors were as follows:"
    assert telling_sentence(text) == "The votes on the election of directors were as follows:"
    assert telling_sentence("A quorum was present.") == "A quorum was present."


@pytest.mark.parametrize(
    ("text", "matter"),
    [("Kim J. Huntley", False), ("Approval of the plan", True), ("N" * 61, True)],
)
def test_the_name_of_a_matter_is_told_from_that_of_a_nominee(text: str, matter: bool) -> None:
    assert names_a_matter(text) is matter
