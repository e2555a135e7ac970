"""A folder read in columns: the same record but for its instructions, which stand in columns."""

from pathlib import Path

import pytest

from quorate.bulk import intake
from quorate.files import folder
from tests.bulk.test_kept import REGISTER, VOTES
from tests.worlds import World


@pytest.fixture
def place(tmp_path: Path) -> Path:
    votes = f"{VOTES}\nNOBODY|web|2026-05-12 10:00 America/Denver|for|for|for|for"
    return World(REGISTER, votes).write(tmp_path / "m")


def test_the_register_is_asked_by_name_and_by_number(place: Path) -> None:
    taken, plain = intake.read(place), folder.read(place)
    register = taken.record.register

    assert list(register.positions) == list(plain.register.positions)
    assert list(register.shares) == list(plain.register.shares)
    assert list(register.kinds) == list(plain.register.kinds)
    assert register.number["B-03"] == plain.register.number["B-03"]
    assert "NOBODY" not in register.number
    assert taken.record.instructions == ()


def test_each_instruction_has_its_position_s_number_and_a_stranger_none(place: Path) -> None:
    taken = intake.read(place)

    assert len(taken.marked) == 81
    assert taken.numbers["R-00"] == taken.marked.numbers[0] == 1
    assert taken.marked.numbers[-1] == -1
