"""The particulars are invented, and fill their columns."""

import pytest

from quorate.rehearsal.names import house, particulars
from quorate.rehearsal.world import TABLES
from quorate.words import HolderKind
from tests.rehearsal.made_up import world


@pytest.mark.parametrize("kind", list(HolderKind))
def test_particulars_fill_the_register_s_columns(kind: HolderKind) -> None:
    assert len(particulars(world(1).world.draws, kind)) == len(TABLES["register"]) - 5


def test_a_house_says_that_it_is_fictional() -> None:
    assert "(fictional)" in house(world(1).world.draws)


def test_a_holder_has_sixteen_digits_to_vote_with_and_an_intermediary_none() -> None:
    draws = world(1).world.draws
    assert len(particulars(draws, HolderKind.RECORD)[-1]) == 16
    assert particulars(draws, HolderKind.PARTICIPANT)[-1] == ""
