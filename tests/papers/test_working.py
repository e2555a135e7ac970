"""The margin of each standard, one below, at and above what is needed; and why it carried."""

from dataclasses import replace

import pytest

from quorate.papers import working
from quorate.tally.result import Quorum
from quorate.words import Outcome
from tests.papers.sample import RESULT, with_votes_for_5


@pytest.mark.parametrize(
    ("votes_for", "says", "margin"),
    [
        (25_761_879, "short by 1 share", -1),
        (25_761_880, "passes by 0 shares", 0),
        (25_761_881, "passes by 1 share", 1),
        (25_700_000, "short by 61,880 shares", -61_880),
    ],
    ids=["one short", "to the share", "one over", "as the sample"],
)
def test_s_056_the_margin_to_the_share(votes_for: int, says: str, margin: int) -> None:
    five = with_votes_for_5(votes_for).items[5]

    assert working.margin(five.standards[0]) == margin
    assert working.label(five, five.standards[0], "shares") == says


def test_a_standard_without_a_need_has_no_margin() -> None:
    four = RESULT.items[4]

    assert working.margin(four.standards[0]) is None
    assert working.label(four, four.standards[0], "shares") == "One year leads by 100,000 shares"


def test_a_tie_of_years_is_said_to_be_one() -> None:
    four = RESULT.items[4]
    tied = replace(four, votes=four.votes | {"three_years": 12_000_000})

    assert working.lead(tied, "shares") == "One year and three years are tied"


def test_a_sentence_has_what_was_for_of_what_and_what_was_needed() -> None:
    five = RESULT.items[5]

    assert working.sentence(five, five.standards[0], "shares") == (
        "25,700,000 for, 49.88% of the 51,523,758 votes outstanding; 25,761,880 needed: "
        "short by 61,880 shares."
    )


def test_why_an_item_fell_says_what_abstentions_and_non_votes_did() -> None:
    why = working.why(RESULT.items[5], "shares")

    assert why[0] == "It takes a majority of the votes outstanding (8 Del. C. § 242(b)(1))."
    assert "The 100,000 abstentions worked as votes against." in why
    assert "The 14,000,000 broker non-votes worked as votes against." in why
    assert why[-1].startswith("Also disclosed, and under it: carries. A majority of the votes pre")


def test_under_a_majority_of_the_present_non_votes_have_no_effect() -> None:
    why = working.why(RESULT.items[3], "shares")

    assert "The 600,000 abstentions worked as votes against." in why
    assert "The 14,000,000 broker non-votes had no effect." in why


def test_without_a_quorum_nothing_worked_against_anything() -> None:
    five = RESULT.items[5]
    standards = tuple(replace(each, outcome=Outcome.NO_QUORUM) for each in five.standards)
    none = replace(five, outcome=Outcome.NO_QUORUM, standards=standards)

    assert not any("worked" in says for says in working.why(none, "shares"))


def test_an_item_that_carried_is_not_told_what_worked_against_it() -> None:
    assert not any("worked" in says for says in working.why(RESULT.items[2], "shares"))


def test_a_director_who_is_not_elected_holds_over() -> None:
    assert any("§ 141(b)" in says for says in working.why(RESULT.items[1], "shares"))
    assert not any("§ 141(b)" in says for says in working.why(RESULT.items[0], "shares"))


def test_a_note_of_a_standard_is_a_sentence() -> None:
    one = RESULT.items[0]
    noted = replace(one.standards[0], note="the board may refuse the resignation")
    why = working.why(replace(one, standards=(noted,)), "shares")

    assert "The board may refuse the resignation." in why


@pytest.mark.parametrize(
    ("present", "reached", "says"),
    [
        (25_761_879, False, "25,761,879 shares present, 1 short of a quorum"),
        (25_761_880, True, "25,761,880 shares present, exactly a quorum"),
        (25_761_881, True, "25,761,881 shares present, 1 above quorum"),
        (25_761_880, False, "and yet no quorum: a class is short of its own"),
    ],
    ids=["one short", "to the share", "one over", "a class is short"],
)
def test_s_050_the_quorum_in_words(present: int, says: str, *, reached: bool) -> None:
    quorum = Quorum(required=25_761_880, present=present, reached=reached)

    assert working.present(replace(RESULT, quorum=quorum), "shares").endswith(says)


def test_an_outcome_is_not_said_twice() -> None:
    one, five = RESULT.items[0], RESULT.items[5]
    none = replace(five.standards[0], outcome=Outcome.NO_QUORUM)

    assert working.standing(five, five.standards[0], "shares") == "fails, short by 61,880 shares"
    assert working.standing(one, one.standards[0], "shares").startswith("elected, passes by")
    assert working.standing(five, none, "shares") == "no quorum"


def test_enough_votes_and_no_seat_is_said_to_be_that() -> None:
    one = RESULT.items[0]
    out = replace(one.standards[0], outcome=Outcome.NOT_ELECTED)

    assert (
        working.label(one, out, "shares") == "enough votes, but not elected: the seats are filled"
    )
