"""A folder is written whole or not at all, and the same every time."""

import csv
import json
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from quorate.rehearsal.answer import Answer
from quorate.rehearsal.compose import Progress
from quorate.rehearsal.world import TABLES
from quorate.rehearsal.write import FolderInUseError, rehearse


def quiet(_: int) -> None:
    """Nobody is waiting."""


def make(out: Path, seed: int = 1, classes: int = 1, progress: Progress = quiet) -> Answer:
    rng = Random(seed)
    return rehearse(out, 60, rng, classes, progress)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.mark.parametrize("classes", [1, 2])
def test_the_same_seed_writes_the_same_bytes_and_another_does_not(
    tmp_path: Path, classes: int
) -> None:
    make(tmp_path / "a", 1, classes)
    make(tmp_path / "b", 1, classes)
    make(tmp_path / "c", 2, classes)
    assert contents(tmp_path / "a") == contents(tmp_path / "b")
    assert contents(tmp_path / "a") != contents(tmp_path / "c")


def test_every_file_of_the_format_is_there_with_its_header(tmp_path: Path) -> None:
    make(tmp_path / "a")
    names = {f"{table}.csv" for table in TABLES} | {"meeting.yaml", "expected.json"}
    assert {path.name for path in (tmp_path / "a").iterdir()} == names
    for table, header in TABLES.items():
        with (tmp_path / "a" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert rows[0] == list(header)
        assert {len(row) for row in rows} == {len(header)}


def test_the_answer_has_the_shape_of_a_count(tmp_path: Path) -> None:
    make(tmp_path / "a")
    answer = json.loads((tmp_path / "a" / "expected.json").read_text("utf-8"))
    keys = ["meeting", "status", "as_of", "outstanding", "quorum", "items", "defects"]
    assert list(answer) == [*keys, "certifiable", "reasons", "root"]
    assert [item["item"] for item in answer["items"]] == ["1a", "1b", "2", "3", "4", "5", "6"]
    present = answer["quorum"]["present"]
    for item in answer["items"]:
        whole = [number for number in item["votes"].values() if isinstance(number, int)]
        halves = [text for text in item["votes"].values() if isinstance(text, str)]
        assert all(text.endswith("/2") for text in halves)
        doubled = 2 * sum(whole) + sum(int(text.removesuffix("/2")) for text in halves)
        assert doubled == 2 * present


def test_a_folder_in_use_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(FolderInUseError, match="not an empty folder"):
        make(tmp_path / "a")
    assert contents(tmp_path / "a") == {"notes.txt": b"mine"}
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    make(tmp_path / "a")
    assert (tmp_path / "a" / "register.csv").is_file()


def test_nothing_is_left_of_a_rehearsal_that_was_stopped(tmp_path: Path) -> None:
    def stopped(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make(tmp_path / "deep" / "a", progress=stopped)
    assert list((tmp_path / "deep").iterdir()) == []


def test_no_counter_is_imported() -> None:
    """Neither tally nor bulk, nor any rule of casting or law, comes in by any way."""
    asks = (
        "import sys, quorate.rehearsal.write;"
        "print(sorted({name.split('.')[1] for name in sys.modules if name.startswith('quorate.')}))"
    )
    source = Path(__file__).parents[2] / "src"
    said = subprocess.run(
        [sys.executable, "-c", asks], capture_output=True, text=True, check=True, cwd=source
    )
    assert said.stdout.strip() == "['rehearsal', 'words']"
