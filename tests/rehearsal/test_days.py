"""Days are far enough apart, and edges lie on the second."""

import pytest

from quorate.rehearsal import call, days
from quorate.words import Channel
from tests.rehearsal.made_up import SEEDS, world


@pytest.mark.parametrize("seed", SEEDS)
def test_a_later_day_dated_back_is_still_later(seed: int) -> None:
    draws = world(seed).world.draws
    assert call.day_of(days.later(draws)) - 5 > call.day_of(days.early(draws))


@pytest.mark.parametrize("seed", SEEDS)
def test_the_floor_votes_while_the_polls_are_open(seed: int) -> None:
    assert call.POLLS_OPEN <= days.floor_time(world(seed).world.draws) < call.CLOSE


def test_just_after_is_often_the_very_next_second_and_never_the_same() -> None:
    draws = world(1).world.draws
    after = [days.just_after(draws, 100) for _ in range(50)]
    assert min(after) == 101


DEADLINES = [
    (Channel.WEB, call.CUTOFF),
    (Channel.PHONE, call.CUTOFF),
    (Channel.MAIL, call.CLOSE),
    (Channel.FLOOR, call.CLOSE),
]


@pytest.mark.parametrize(("channel", "last"), DEADLINES)
def test_the_web_and_the_telephone_close_before_the_polls(channel: Channel, last: int) -> None:
    assert days.deadline(channel) == last
