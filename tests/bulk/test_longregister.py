"""A long register read in columns is the register, its particulars and its faults."""

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quorate.bulk.longregister import read_register
from quorate.files import registerfile
from quorate.files.callfile import read_call
from quorate.files.faults import InputError
from quorate.rehearsal.write import rehearse
from tests.bulk.made_up import made_up

FIELDS = ("positions", "kinds", "parents", "classes", "shares", "number", "children")


def agrees(folder: Path) -> None:
    called = read_call(folder)
    plain, particulars = registerfile.read_register(folder, called)
    found, also = read_register(folder, called)
    for field in FIELDS:
        assert getattr(found, field) == getattr(plain, field)
    assert sorted(found.intermediate) == sorted(plain.intermediate)
    for place, at in enumerate(found.intermediate):
        assert found.parents[at] not in found.intermediate[:place]
    assert also == particulars


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 1 << 32))
def test_a_random_register_is_read_alike(seed: int) -> None:
    with TemporaryDirectory() as where:
        agrees(made_up(seed).write(Path(where) / "m"))


def test_names_and_addresses_are_read_alike(tmp_path: Path) -> None:
    rehearse(tmp_path / "m", 200, Random(4), 1, lambda _: None)
    agrees(tmp_path / "m")


def test_a_fault_is_told_in_the_same_words(tmp_path: Path) -> None:
    meeting = made_up(5)
    meeting.tables["register"][2]["shares"] = "1.5"
    folder = meeting.write(tmp_path / "m")
    called = read_call(folder)
    with pytest.raises(InputError) as plain:
        registerfile.read_register(folder, called)
    with pytest.raises(InputError) as found:
        read_register(folder, called)

    assert str(found.value) == str(plain.value)
