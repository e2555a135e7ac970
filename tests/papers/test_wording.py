"""The words of a letter: every value of the field has them, and standards are told apart."""

from dataclasses import replace

import pytest

from quorate.entries.meeting import ShareClass
from quorate.papers import wording
from quorate.words import Choice, DefectKind, Json, Outcome, Source, Unvoted
from tests.papers.sample import CALLED, RESULT


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (wording.CHOICES, [*Choice, *Unvoted]),
        (wording.SOURCES, list(Source)),
        (wording.OUTCOMES, list(Outcome)),
        (wording.DEFECTS, list(DefectKind)),
    ],
    ids=["choices", "sources", "outcomes", "defects"],
)
def test_every_value_has_its_word_and_no_two_share_one(
    words: dict[str, str], values: list[str]
) -> None:
    assert set(words) == set(values)
    assert len(set(words.values())) == len(words)


@pytest.mark.parametrize(
    ("stated", "clause", "short"),
    [
        (
            "majority_present",
            "a majority of the votes present and entitled to vote on the item",
            "Majority of the present",
        ),
        ("majority_outstanding", "a majority of the votes outstanding", "Majority of the outst"),
        ("majority_of_all_present", "a majority of all votes present", "Majority of all present"),
        ("more_for_than_against", "more votes for than against", "More for than against"),
        ("plurality", "a plurality: the seats go to the most votes for", "Plurality"),
        ("most_votes", "the choice with the most votes", "Most votes"),
        (
            {"at_least": "2/3", "of": "cast"},
            "at least 2/3 of the votes cast",
            "At least 2/3 of the cast",
        ),
        (
            {"more_than": "2/3", "of": "outstanding", "class": "B", "excluding": ["R-1", "R-2"]},
            "more than 2/3 of the votes outstanding, of class B, leaving out R-1 and R-2",
            "More than 2/3 of the outstanding, class B",
        ),
        (
            {"more_than": "1/2", "of": "cast", "withhold_counts": "against"},
            "more votes for than against and withheld",
            "More for than against",
        ),
    ],
)
def test_a_standard_in_a_clause_and_in_few_words(stated: Json, clause: str, short: str) -> None:
    assert wording.standard(stated) == clause
    assert wording.short(stated).startswith(short)


@pytest.mark.parametrize(
    ("stated", "says"),
    [
        ("majority_present", "votes present and entitled to vote on the item"),
        ("majority_of_all_present", "votes present"),
        ("majority_outstanding", "votes outstanding"),
        ("more_for_than_against", "votes cast"),
    ],
)
def test_what_a_percentage_is_of(stated: Json, says: str) -> None:
    assert wording.base(stated) == says


def test_shares_are_counted_only_where_each_has_one_vote() -> None:
    ten = ShareClass(
        name="B", outstanding=5, votes_per_share=CALLED.classes[0].votes_per_share * 10
    )
    parts = ShareClass(name="common", outstanding=5, unit=10_000)

    assert wording.noun(CALLED) == "shares"
    assert wording.noun(replace(CALLED, classes=(*CALLED.classes, ten))) == "votes"
    assert wording.noun(replace(CALLED, classes=(parts,))) == "votes"


def test_choices_that_tie_lead_together() -> None:
    four = RESULT.items[4]
    tied = replace(four, votes=four.votes | {"three_years": four.votes["one_year"]})

    assert wording.leading(four) == ["one_year"]
    assert wording.leading(tied) == ["one_year", "three_years"]


def test_a_way_nobody_foresaw_is_printed_as_it_is_called() -> None:
    assert wording.way("web") == "Proxies by Internet"
    assert wording.way("carrier_pigeon") == "Carrier pigeon"


@pytest.mark.parametrize(
    ("authority", "says"),
    [
        ("8 Del. C. § 216(3)", "8 Del. C. § 216(3)"),
        ("advisory (15 U.S.C. § 78n-1)", "advisory, 15 U.S.C. § 78n-1"),
        ("the call", "the call"),
    ],
)
def test_an_authority_in_brackets_has_none_of_its_own(authority: str, says: str) -> None:
    assert wording.cited(authority) == says


def test_a_citation_is_not_broken() -> None:
    says = "See 8 Del. C. § 231(b) and 15 U.S.C. § 78n-1 of 2010."
    assert wording.unbroken(says, "~") == "See 8~Del.~C.~§~231(b) and 15~U.S.C.~§~78n-1 of 2010."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Inés Okafor", "Inés Okafor"),
        ("a\nb", "a\nb"),
        ("\x1b[2J", "\\x1b[2J"),
        ("a\rb\tc", "a\\rb\\tc"),
        ("\u202eevil", "\\u202eevil"),
    ],
)
def test_what_could_steer_a_terminal_is_shown_as_its_escape(text: str, shown: str) -> None:
    assert wording.plain(text) == shown
