"""Shares by pattern, decoded to votes by column."""

from dataclasses import replace
from fractions import Fraction

from quorate.casting.ballot import BROKER_NON_VOTE, SILENT, ballot, code
from quorate.casting.cast import Cumulated, Part
from quorate.tally.sums import Sums, decode, votes_on
from quorate.words import Choice, Source
from tests.casting.test_ballot import FOR, called, election

BALLOT = ballot(called(election(2, FOR, FOR)))
YES, NO = code(Choice.FOR, Source.INSTRUCTED), code(Choice.WITHHOLD, Source.UNMARKED)


def test_patterns_and_margins_add_and_are_weighted() -> None:
    sums = Sums()
    sums.cast("common", "web", [Part(600, bytes([YES, NO])), Part(100, bytes([YES, SILENT]))])
    sums.margin("common", 0, BROKER_NON_VOTE, 300)
    sums.come("common", "reports", 300)
    first, second = decode(sums, BALLOT, {"common": 10})["common"]

    assert first.words == {
        "for": 7000,
        "withhold": 0,
        "broker_non_vote": 3000,
        "silent": 0,
        "no_authority": 0,
    }
    assert second.words["withhold"] == 6000
    assert second.words["silent"] == 1000
    assert (first.sources[Source.INSTRUCTED], second.sources[Source.UNMARKED]) == (7000, 6000)
    assert sums.present == {"common": 1000}
    assert sums.ways == {("common", "web"): 700, ("common", "reports"): 300}


def test_counts_of_parts_of_a_register_make_the_count_of_the_whole() -> None:
    one, other, whole = Sums(), Sums(), Sums()
    for sums in (one, whole):
        sums.cast("common", "web", [Part(600, bytes([YES, NO]))])
    for sums in (other, whole):
        sums.cast(
            "common", "mail", [Part(5, bytes([YES, NO]), (Cumulated(0, 7, Source.UNMARKED),))]
        )
        sums.margin("common", 1, YES, 3)
    one.add(other)

    assert one == whole


def test_halves_that_make_a_whole_are_whole() -> None:
    sums = Sums()
    sums.margin("common", 0, YES, Fraction(1001, 2))
    sums.margin("common", 0, YES, Fraction(1, 2))
    votes = decode(sums, BALLOT, {"common": 1})["common"][0].words["for"]

    assert votes == 501
    assert isinstance(votes, int)


def test_a_class_that_does_not_vote_on_an_item_is_left_out() -> None:
    item = replace(election(2, FOR, FOR), classes=("A",))
    sums = Sums()
    sums.cast("B", "web", [Part(600, bytes([YES, NO]))])
    words = decode(sums, ballot(called(item)), {"A": 1, "B": 1})["B"][0].words

    assert votes_on(item, "A")
    assert not votes_on(item, "B")
    assert set(words.values()) == {0}
