"""`quorate erase`: one name out of a sealed folder, and what the command says of it."""

from pathlib import Path

import pytest

from quorate.cli.main import main
from tests.cast import HOLDER, acme


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "m"
    place.mkdir()
    acme(place)
    assert main(["seal", str(place)]) == 0
    return place


def test_a_name_is_erased_and_the_folder_still_seals_and_counts(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "Lena Marsh" in (folder / "register.csv").read_text("utf-8")

    assert main(["erase", str(folder), "--position", HOLDER]) == 0
    assert f"{HOLDER}: name, address and the rest are erased" in capsys.readouterr().out
    assert "Lena Marsh" not in (folder / "register.csv").read_text("utf-8")
    assert main(["seal", str(folder)]) == 0
    assert "sealed 0 new entries" in capsys.readouterr().out
    assert main(["count", str(folder)]) == 0


def test_the_second_time_it_says_that_it_was_done(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["erase", str(folder), "--position", HOLDER]) == 0
    assert main(["erase", str(folder), "--position", HOLDER]) == 0
    assert "erased before" in capsys.readouterr().out


def test_who_is_named_in_entries_is_told_that_those_stay(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    acme(tmp_path)
    text = f"position,owner\n{HOLDER},Lena Marsh\n{HOLDER},Bo Marsh\n"
    (tmp_path / "owners.csv").write_text(text, encoding="utf-8")
    main(["seal", str(tmp_path)])

    assert main(["erase", str(tmp_path), "--position", HOLDER]) == 0
    assert "are named in entries of the journal, which stay" in capsys.readouterr().err


def test_an_unknown_position_is_wrong_use_and_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (folder / "register.csv").read_bytes()

    assert main(["erase", str(folder), "--position", "R-999"]) == 2
    assert "register.csv: no position 'R-999'" in capsys.readouterr().err
    assert (folder / "register.csv").read_bytes() == before
    assert not (folder / "journal" / "particulars.erased").exists()
