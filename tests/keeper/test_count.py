"""Which engine counts a folder, and how official is what it says?"""

from pathlib import Path

import pytest

from quorate.files.folder import read
from quorate.files.result_json import dump
from quorate.keeper import count as counting
from quorate.keeper.count import counted
from quorate.keeper.folder import seal
from tests.keeper.test_store import RANDOM, REGISTER, VOTES, vote_later
from tests.worlds import World


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return World(REGISTER, VOTES).write(tmp_path / "m")


@pytest.mark.parametrize("engine", ["columnar", "duckdb"])
def test_every_engine_says_the_same(engine: str, place: Path) -> None:
    assert dump(counted(place, engine=engine)[0]) == dump(counted(place, engine="plain")[0])


@pytest.mark.parametrize(
    ("above", "columnar"),
    [(1, True), (2, False), (3, False)],
    ids=["one fewer than the positions", "as many", "one more"],
)
def test_a_register_above_the_limit_is_counted_in_columns(
    above: int, columnar: bool, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "COLUMNAR_ABOVE", above)
    monkeypatch.setattr(counting, "_BYTES_A_ROW_MIN", 0)

    assert (counted(place)[1].instructions == ()) is columnar


def test_a_sealed_folder_has_a_root_until_something_is_added(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert counted(place)[0].root is None
    root = seal(read(place), RANDOM).journal.root.hex()
    assert [counted(place, engine=name)[0].root for name in ("plain", "columnar")] == [root, root]
    vote_later(place)

    assert counted(place)[0].root is None
    assert "1 entries are not sealed yet" in capsys.readouterr().err
