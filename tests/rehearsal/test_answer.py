"""The running answer adds what it is told, in halves of a share, class by class."""

from fractions import Fraction

from quorate.rehearsal.answer import Answer, whole
from quorate.rehearsal.cards import NO_AUTHORITY, SILENT, instructed
from quorate.words import Choice, Source

YES = Choice.FOR
ALL_FOR = instructed((YES, YES, YES, YES, Choice.ONE_YEAR, YES, YES))


def test_shares_present_stand_in_every_column() -> None:
    answer = Answer()
    answer.card("common", 100, ALL_FOR)
    answer.card("common", 30, SILENT)
    answer.card("common", 7, NO_AUTHORITY)
    assert answer.votes_present() == 137
    says = {"for": 100, "against": 0, "abstain": 0}
    says |= {"broker_non_vote": 0, "silent": 30, "no_authority": 7}
    assert answer.votes(2) == says
    assert answer.sources(2)["instructed"] == 100


def test_half_a_share_is_a_fraction_and_two_halves_are_whole() -> None:
    answer = Answer()
    answer.cast("common", 2, Choice.FOR, Source.INSTRUCTED, 1001)
    assert answer.votes(2)["for"] == Fraction(1001, 2)
    answer.cast("common", 2, Choice.FOR, Source.INSTRUCTED, 1)
    assert answer.votes(2)["for"] == 501
    assert isinstance(answer.votes(2)["for"], int)


def test_a_share_of_class_b_has_ten_votes() -> None:
    answer = Answer(2)
    answer.outstanding("A", 1000)
    answer.outstanding("B", 50)
    answer.card("A", 400, ALL_FOR)
    answer.card("B", 30, ALL_FOR)
    assert answer.votes_outstanding() == 1500
    assert answer.votes_present() == 700
    assert answer.votes(0)["for"] == 700
    assert answer.votes(0, "B")["for"] == 300
    assert answer.votes_outstanding("B") == 500


def test_each_lot_drawn_is_remembered() -> None:
    answer = Answer()
    answer.drawn("split")
    answer.drawn("split")
    assert answer.lots == {"split": 2}


def test_a_whole_fraction_is_an_integer() -> None:
    assert whole(Fraction(4, 2)) == 2
    assert isinstance(whole(Fraction(4, 2)), int)
    assert whole(Fraction(1, 2)) == Fraction(1, 2)
