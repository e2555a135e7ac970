"""The commands as a stranger types them: what comes out, and with which exit code."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from quorate.cli.main import COMMANDS, main
from quorate.files.shipped import example


def quorate(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "quorate", *map(str, words)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_helps(name: str) -> None:
    assert quorate(name, "--help").returncode == 0


def test_wrong_use_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert main(["cuont"]) == 2
    assert "Did you mean count?" in capsys.readouterr().err
    assert main(["count", "nowhere"]) == 2
    assert "no such folder" in capsys.readouterr().err


def count(*words: object) -> dict[str, Any]:
    found = quorate("count", *words, "--json")
    assert found.returncode == 0, found.stderr
    result: dict[str, Any] = json.loads(found.stdout)
    return result


@pytest.mark.parametrize("engine", ["columnar", "duckdb"])
def test_the_2013_meeting_is_the_same_by_every_engine(engine: str) -> None:
    place = example("ascent-2013")

    assert count(place, "--engine", engine) == count(place, "--engine", "plain")


def test_the_2013_meeting_is_the_drama_it_is_meant_to_be() -> None:
    found = count(example("ascent-2013"))
    outcomes = {item["item"]: item["outcome"] for item in found["items"]}

    assert found["outstanding"] == 51_523_758
    assert found["quorum"] == {"required": 25_761_880, "present": 42_500_000, "reached": True}
    assert outcomes == {
        "1a": "elected", "1b": "not_elected", "2": "carries", "3": "fails", "4": "one_year",
        "5": "fails",
    }  # fmt: skip
    beside = {
        item["item"]: [each["outcome"] for each in item["standards"]] for item in found["items"]
    }
    assert beside["1b"] == ["not_elected", "elected"]
    assert beside["3"] == ["fails", "carries"]
    assert beside["5"] == ["fails", "carries"]
    assert found["certifiable"]
    assert found["doubts"] == []
    for item in found["items"]:
        whole = {"item": item["item"], "sum": sum(map(_number, item["votes"].values()))}
        assert whole == {"item": item["item"], "sum": 42_500_000}


def _number(votes: int | str) -> float:
    above, _, below = str(votes).partition("/")
    return int(above) / int(below or 1)


def test_count_at_a_time_takes_what_had_come_by_then() -> None:
    early = count(example("ascent-2013"), "--at", "2013-05-01 00:00 America/Denver")

    assert early["quorum"]["present"] == 0
    assert early["as_of"] == "2013-05-01T06:00:00Z"


def test_the_demo_runs_from_the_call_to_the_verified_bundle(tmp_path: Path) -> None:
    found = quorate("demo", "--out", tmp_path / "demo")

    assert found.returncode == 0, found.stderr
    assert "match: recounted in full, signed" in found.stdout
    assert "short by 61,879 1/2 votes" in " ".join(found.stdout.split())
    report = (tmp_path / "demo" / "papers" / "report.html").read_text("utf-8")
    assert report.count("<svg") >= 8
    assert "25,761,880" in report
    again = quorate("demo", "--out", tmp_path)
    assert again.returncode == 2


def test_check_finds_the_record_date_four_days_too_early() -> None:
    found = quorate("check", example("ascent-2013"), "--json")
    by_rule = {each["rule"]: each for each in json.loads(found.stdout)["findings"]}

    assert found.returncode == 1
    assert by_rule["DGCL-213-A"]["expected"] == "2013-04-19 to 2013-06-08"


def test_a_folder_where_a_file_should_be_has_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "meeting.yaml").write_bytes((example("ascent-2013") / "meeting.yaml").read_bytes())
    (tmp_path / "register.csv").mkdir()
    for engine in ("plain", "columnar"):
        found = quorate("count", tmp_path, "--engine", engine)
        assert found.returncode == 2
        assert "register.csv" in found.stderr
        assert "is no file" in found.stderr
        assert "Traceback" not in found.stderr
