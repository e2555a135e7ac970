"""The command, and its right answers held against the count."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from quorate.cli.main import main

SOURCE = Path(__file__).parents[2] / "src"


def quorate(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "quorate", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=SOURCE)


def made(folder: Path, holders: int, seed: int, classes: int = 1) -> Path:
    words = ("--out", folder, "--holders", holders, "--seed", seed, "--classes", classes)
    assert main(["rehearse", *map(str, words)]) == 0
    return folder


def named(result: dict[str, Any]) -> Counter[tuple[str, ...]]:
    """What a defect is about; its words are the counter's own, save for the two sums."""
    return Counter(
        (
            *(defect["kind"], defect["position"], defect["instruction"], defect["item"]),
            defect["detail"] if defect["kind"] == "over_vote" else "",
        )
        for defect in result["defects"]
    )


def worked(item: dict[str, Any]) -> list[dict[str, Any]]:
    """Each standard's working; the citation is the counter's to give."""
    keys = ("standard", "controlling", "votes_for", "base", "needed", "percent", "outcome")
    return [{key: standard[key] for key in keys} for standard in item["standards"]]


MEETINGS = [
    *((1, seed, 1) for seed in range(4)),
    *((2, 1, 1), (2, 2, 2), (3, 1, 1), (10, 1, 1), (59, 1, 2)),
    *((60, seed, 1 + seed % 2) for seed in range(6)),
    *((1000, 1, 1), (1000, 2, 2), (5000, 3, 1)),
]


@pytest.mark.parametrize(("holders", "seed", "classes"), MEETINGS)
def test_the_count_is_the_right_answer(
    tmp_path: Path, holders: int, seed: int, classes: int
) -> None:
    folder = made(tmp_path / "meeting", holders, seed, classes)
    said = quorate("count", folder, "--json")
    assert said.returncode == 0, said.stderr
    counted = json.loads(said.stdout)
    right = json.loads((folder / "expected.json").read_text("utf-8"))
    same = ("meeting", "status", "as_of", "outstanding", "quorum", "certifiable", "root")
    assert {key: counted[key] for key in same} == {key: right[key] for key in same}
    for counted_item, right_item in zip(counted["items"], right["items"], strict=True):
        for key in right_item.keys() - {"standards"}:
            assert counted_item[key] == right_item[key], (right_item["item"], key)
        assert worked(counted_item) == worked(right_item)
    assert named(counted) == named(right)


def test_what_was_drawn_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["rehearse", "--out", str(tmp_path / "a"), "--holders", "60", "--seed", "1"]
    assert main([*words, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["positions"] == 60
    assert said["drawn"]["same_day"] >= 1


def test_a_folder_in_use_is_wrong_use(tmp_path: Path) -> None:
    made(tmp_path / "a", 1, 1)
    said = quorate("rehearse", "--out", tmp_path / "a", "--holders", 1, "--seed", 1)
    assert said.returncode == 2
    assert said.stdout == ""
    assert "not an empty folder; name a new one" in said.stderr


@pytest.mark.parametrize("holders", ["0", "-1", "1.5", "many"])
def test_no_positions_are_wrong_use(holders: str, tmp_path: Path) -> None:
    said = quorate("rehearse", "--out", tmp_path / "a", "--holders", holders, "--seed", 1)
    assert said.returncode == 2
    assert "1 or more" in said.stderr or "expected one argument" in said.stderr
    assert not (tmp_path / "a").exists()


def test_without_a_terminal_there_is_no_bar(tmp_path: Path) -> None:
    said = quorate("rehearse", "--out", tmp_path / "a", "--holders", 60, "--seed", 1)
    assert said.stderr == ""
    assert "60 positions" in said.stdout


@pytest.mark.parametrize(("quiet", "bar"), [(0.0, True), (60.0, False)])
def test_a_terminal_gets_a_bar_only_when_there_is_a_wait(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    quiet: float,
    bar: bool,
) -> None:
    monkeypatch.setattr("quorate.cli.waiting.QUIET_SECONDS", quiet)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    made(tmp_path / "a", 500, 1)
    assert ("positions" in capsys.readouterr().err) is bar
