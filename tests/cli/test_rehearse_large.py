"""The Parquet of a large made-up meeting, and its right answer held against the count."""

import json
from pathlib import Path

import pytest
from pyarrow import parquet

from quorate.cli.main import main
from tests.cli.test_rehearse import named, quorate


def made(folder: Path, holders: int, seed: int) -> Path:
    words = ("--out", folder, "--holders", holders, "--seed", seed, "--format", "parquet")
    assert main(["rehearse", *map(str, words)]) == 0
    return folder


@pytest.mark.parametrize(("holders", "seed"), [(1, 1), (1, 2), (2, 3), (700, 1), (20_000, 2)])
def test_the_count_is_the_right_answer(tmp_path: Path, holders: int, seed: int) -> None:
    folder = made(tmp_path / "meeting", holders, seed)
    said = quorate("count", folder, "--json")
    assert said.returncode == 0, said.stderr
    counted = json.loads(said.stdout)
    right = json.loads((folder / "expected.json").read_text("utf-8"))
    for key in ("outstanding", "quorum", "as_of"):
        assert counted[key] == right[key]
    for counted_item, right_item in zip(counted["items"], right["items"], strict=True):
        for key in ("item", "votes", "sources", "outcome"):
            assert counted_item[key] == right_item[key], (right_item["item"], key)
    assert named(counted) == named(right)


def test_so_many_positions_that_nobody_holds_through(tmp_path: Path) -> None:
    for holders, seed in ((1, 1), (1, 2), (3, 1), (2_000, 1)):
        folder = made(tmp_path / f"{holders}-{seed}", holders, seed)
        register = parquet.read_table(folder / "register.parquet").to_pydict()
        parents = set(register["parent"])
        names = register["position"]
        assert len(set(names)) == len(names)
        assert sum(name not in parents for name in names) == holders


def test_the_same_seed_writes_the_same_bytes(tmp_path: Path) -> None:
    first, second = (made(tmp_path / name, 2_000, 5) for name in ("a", "b"))
    for path in sorted(first.iterdir()):
        assert path.read_bytes() == (second / path.name).read_bytes()
    assert {"register.parquet", "instructions.parquet"} <= {path.name for path in first.iterdir()}


def test_two_classes_are_wrong_use(tmp_path: Path) -> None:
    words = ("--out", tmp_path / "a", "--holders", 1, "--seed", 1, "--classes", 2)
    said = quorate("rehearse", *words, "--format", "parquet")
    assert said.returncode == 2
    assert "leave --classes out" in said.stderr
