"""A very large folder is read once, and counted from what was kept while it stays as it is."""

import json
from pathlib import Path

import pytest

from quorate.cli.main import main
from quorate.keeper import count as counting
from tests.bulk.test_kept import REGISTER, VOTES
from tests.worlds import World


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return World(REGISTER, VOTES).write(tmp_path / "meeting")


def said(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, object]:
    assert main(["count", str(folder), "--json", *words]) == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def test_it_says_what_it_kept_and_a_count_sums_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["intake", str(folder)]) == 0
    assert "41 positions, 1 of them read one by one" in capsys.readouterr().out

    expected = said(folder, capsys, "--engine", "plain")
    for engine in ("intake", "current", "columnar"):
        assert said(folder, capsys, "--engine", engine) == expected


def test_a_big_folder_is_counted_from_its_intake_while_that_is_fresh(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "_BYTES_A_ROW_MIN", 0)
    monkeypatch.setattr(counting, "COLUMNAR_ABOVE", 10)
    expected = said(folder, capsys)
    main(["intake", str(folder)])
    (folder / "intake" / "claims0.npy").unlink()  # so that whoever looks there stops
    capsys.readouterr()
    assert main(["count", str(folder), "--json"]) == 2
    assert "make it again: quorate intake" in capsys.readouterr().err

    (folder / "acts.csv").write_text("act,at,by,items,choice,detail\n", encoding="utf-8")
    assert main(["count", str(folder), "--json"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out) == expected
    assert "the intake is of another folder than this now is" in told.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "intake/: none of this folder as it is now; first: quorate intake"),
        (("--at", "2026-05-10T18:00:00Z"), "--at: an intake is of everything received"),
    ],
)
def test_without_a_fresh_intake_it_says_what_to_do(
    words: tuple[str, ...], says: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["count", str(folder), "--engine", "current", *words]) == 2
    assert says in capsys.readouterr().err


def test_a_position_of_a_big_folder_is_traced(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["count", str(folder), "--trace", "B-03"])
    expected = capsys.readouterr().out
    monkeypatch.setattr(counting, "_BYTES_A_ROW_MIN", 0)
    monkeypatch.setattr(counting, "COLUMNAR_ABOVE", 10)
    main(["count", str(folder), "--trace", "B-03"])

    assert capsys.readouterr().out == expected
    assert "20 shares of common" in expected
