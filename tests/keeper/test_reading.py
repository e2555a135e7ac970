"""A register is read in columns from a length on, and its folder row by row below that."""

from pathlib import Path
from random import Random

import pytest

from quorate.keeper import reading
from quorate.rehearsal.write import rehearse


class InColumnsError(Exception):
    """The register is being read in columns."""


def in_columns(*_: object) -> None:
    raise InColumnsError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rehearse(tmp_path / "m", 120, Random(2), 1, lambda _: None)
    return tmp_path / "m"


@pytest.mark.parametrize("over", [-1, 0, 1], ids=["below", "at", "above"])
def test_a_long_register_is_read_in_columns(
    over: int, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quorate.bulk.longregister.read_register", in_columns)
    size = (folder / "register.csv").stat().st_size
    monkeypatch.setattr(reading, "LONG_BYTES", size - over)

    if over < 0:
        assert len(reading.read(folder).register) > 120
        return
    with pytest.raises(InColumnsError):
        reading.read(folder)


def test_the_record_is_the_same_either_way(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = reading.read(folder)
    monkeypatch.setattr(reading, "LONG_BYTES", 0)
    found = reading.read(folder)

    assert list(found.register.rows) == list(plain.register.rows)
    assert (found.particulars, found.entries) == (plain.particulars, plain.entries)
