"""What a mark comes to, by channel."""

import pytest

from quorate.rehearsal.call import BALLOT
from quorate.rehearsal.cards import blank, full_card, said_otherwise, spoil, with_blanks
from quorate.words import Channel
from tests.rehearsal.made_up import SEEDS, world

BLANKS = [
    (Channel.WEB, ("for", "unmarked")),
    (Channel.PHONE, ("for", "unmarked")),
    (Channel.MAIL, ("for", "unmarked")),
    (Channel.FLOOR, ("silent", "")),
    (Channel.INTERMEDIARY, ("broker_non_vote", "")),
]


@pytest.mark.parametrize(("channel", "comes_to"), BLANKS)
def test_a_blank_by_channel(channel: Channel, comes_to: tuple[str, str]) -> None:
    assert blank(BALLOT[0], channel) == comes_to


def test_a_blank_on_the_frequency_is_the_year_recommended() -> None:
    assert blank(BALLOT[4], Channel.MAIL) == ("one_year", "unmarked")


@pytest.mark.parametrize("seed", SEEDS)
def test_a_full_card_comes_to_its_marks(seed: int) -> None:
    w = world(seed).world
    card = full_card(w.draws, w.mood)
    assert card.casts == tuple((mark, "instructed") for mark in card.marks)
    for mark, column in zip(card.marks, BALLOT, strict=True):
        assert mark in column.choices


@pytest.mark.parametrize("seed", SEEDS)
def test_a_card_with_blanks_has_one_and_from_an_intermediary_a_mark_too(seed: int) -> None:
    w = world(seed).world
    for channel, _ in BLANKS:
        card = with_blanks(w.draws, w.mood, channel, 0)
        assert "" in card.marks
        assert any(card.marks) == (channel is Channel.INTERMEDIARY)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_said_otherwise_votes_otherwise_in_one_column(seed: int) -> None:
    w = world(seed).world
    card = full_card(w.draws, w.mood)
    other = said_otherwise(w.draws, card)
    differ = [a != b for a, b in zip(card.casts, other.casts, strict=True)]
    assert sum(differ) == 1


def test_a_spoiled_column_has_no_authority_and_the_others_stand() -> None:
    w = world(1).world
    card = full_card(w.draws, w.mood)
    spoiled = spoil(card, 2)
    assert spoiled.marks[2] == "spoiled"
    assert spoiled.casts[2] == ("no_authority", "")
    assert spoiled.casts[3:] == card.casts[3:]
