"""The words of the field: what a file, a journal and a result print, and may never change."""

from enum import StrEnum
from fractions import Fraction

import pytest

from quorate import words

PRINTED: dict[type[StrEnum], str] = {
    words.Choice: "for against abstain withhold one_year two_years three_years",
    words.Unvoted: "broker_non_vote silent no_authority",
    words.Source: "instructed unmarked standing broker_discretion proxyholder_discretion",
    words.Channel: "web phone mail floor intermediary revocation",
    words.HolderKind: "record depository participant respondent beneficial legal_proxy plan",
    words.ItemKind: "election ratification advisory frequency charter_amendment plan adjournment "
    "other",
    words.Outcome: "carries fails elected not_elected tied one_year two_years three_years "
    "no_preference no_quorum",
    words.DefectKind: "over_vote late unsigned unknown_position same_day spoiled joint_owners "
    "no_discretion discretion_too_early no_authority",
    words.ActKind: "oath polls_opened proxyholders_ballot polls_closed adjourned floor_item",
}


@pytest.mark.parametrize("kind", PRINTED, ids=lambda kind: kind.__name__)
def test_what_is_printed_is_what_was_always_printed(kind: type[StrEnum]) -> None:
    assert [word.value for word in kind] == PRINTED[kind].split()


def test_every_set_of_words_is_held() -> None:
    kinds = {kind for kind in vars(words).values() if isinstance(kind, type)}

    assert {kind for kind in kinds if issubclass(kind, StrEnum)} - {StrEnum} == set(PRINTED)


def test_the_years_are_in_their_order() -> None:
    assert words.YEARS == (words.Choice.ONE_YEAR, words.Choice.TWO_YEARS, words.Choice.THREE_YEARS)


def test_no_word_means_a_choice_and_the_want_of_one() -> None:
    assert not set(words.Choice) & set(words.Unvoted)


@pytest.mark.parametrize(
    ("votes", "figure"),
    [
        (0, "0"),
        (1_000, "1,000"),
        (Fraction(5), "5"),
        (Fraction(1, 2), "1/2"),
        (Fraction(2001, 2), "1,000 1/2"),
    ],
)
def test_a_figure_has_separators_and_a_part_of_a_vote_beside_it(
    votes: words.Votes, figure: str
) -> None:
    assert words.figure(votes) == figure


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", Fraction(2)),
        (" 1/3 ", Fraction(1, 3)),
        ("0.5", Fraction(1, 2)),
        ("1/10000", Fraction(1, 10_000)),
        ("9" * 18, Fraction(10**18 - 1)),
        ("9" * 19, None),
        ("1/0", None),
        ("-1", None),
        ("1e9", None),
        ("1_000", None),
        ("1,000", None),
        ("½", None),
        ("", None),
    ],
)
def test_a_part_is_digits_a_fraction_or_a_point(text: str, number: Fraction | None) -> None:
    if number is None:
        with pytest.raises(ValueError, match="no number such as"):
            words.part(text)
    else:
        assert words.part(text) == number
