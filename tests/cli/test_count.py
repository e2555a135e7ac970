"""`quorate count`: a result as JSON or for a person; it never writes, and a doubt ends with 0."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from quorate.cli.main import main
from quorate.keeper import count as counting
from tests.cast import HOLDER, acme
from tests.worlds import World


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "m"
    place.mkdir()
    return acme(place)


def said(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    code = main([str(word) for word in words])
    found = capsys.readouterr()
    return code, found.out, found.err


def test_every_engine_says_the_same_and_nothing_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    found = [
        said(capsys, "count", folder, "--json", "--engine", engine)
        for engine in ("plain", "columnar", "duckdb")
    ]

    assert {code for code, _, _ in found} == {0}
    assert len({out for _, out, _ in found}) == 1
    assert json.loads(found[0][1])["quorum"]["present"] == 1000
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_for_a_person_it_is_words(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "count", folder)

    assert code == 0
    assert "Unofficial until an inspector signs" in out


def test_a_trace_tells_why_a_position_counts_as_it_does(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = said(capsys, "count", folder, "--trace", HOLDER)

    assert code == 0
    assert "M-1" in out
    assert "600 shares" in out
    assert said(capsys, "count", folder, "--trace", "R-9")[0] == 2


@pytest.mark.parametrize(
    ("at", "present"),
    [("2026-05-01 09:59:59", 0), ("2026-05-01 10:00:00", 600)],
    ids=["a second before", "the second itself"],
)
def test_at_a_time_it_counts_what_had_come(
    at: str, present: int, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("count", folder, "--json", "--at", f"{at} America/New_York")
    _, out, _ = said(capsys, *words)

    assert json.loads(out)["quorum"]["present"] == present


def test_a_time_without_a_zone_is_wrong_use(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = said(capsys, "count", folder, "--at", "2026-05-01 10:00")

    assert code == 2
    assert "--at: '2026-05-01 10:00' has no zone; write" in err


def test_doubts_and_a_missing_quorum_end_with_nought(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    register = "position|kind|parent|class|shares\nR-1|record||common|1000"
    rows = "instruction|position|channel|received|1a|1b|2|3\nW|R-9|web|2026-05-10T10:00:00Z||||"
    folder = World(register, rows).write(tmp_path / "m")
    code, out, err = said(capsys, "count", folder)

    assert code == 0
    assert "no quorum" in out
    assert err == ""


def test_a_count_that_contradicts_itself_ends_with_one_and_says_how(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    result, read = counting.counted(folder)
    broken = replace(result, equations=("item 2 is 1 votes short of the 1,000 present",))
    monkeypatch.setattr(counting, "counted", lambda *_, **__: (broken, read))
    code, _, err = said(capsys, "count", folder, "--json")

    assert code == 1
    assert err == "quorate: item 2 is 1 votes short of the 1,000 present\n"


def test_a_folder_that_cannot_be_read_ends_with_two_and_every_fault(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, old, new in (
        ("register.csv", ",600,", ",-600,"),
        ("instructions.csv", "web", "fax"),
        ("intermediaries.csv", "for", "fro"),
    ):
        path = folder / name
        path.write_text(path.read_text("utf-8").replace(old, new, 1), encoding="utf-8")
    code, out, err = said(capsys, "count", folder, "--json")

    assert (code, out) == (2, "")
    assert [line.split(":")[0] for line in err.splitlines()] == [
        "register.csv", "instructions.csv", "intermediaries.csv",
    ]  # fmt: skip
