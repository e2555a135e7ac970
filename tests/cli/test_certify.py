"""`quorate certify`: an inspector signs what is sealed; each version in its order."""

from pathlib import Path

import pytest

from quorate.cli.main import main
from tests.cast import INSPECTOR, acme


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "m"
    place.mkdir()
    acme(place)
    assert main(["key", "--out", str(tmp_path / "k"), "--name", INSPECTOR]) == 0
    return place


def certify(folder: Path, *words: str) -> int:
    return main(["certify", str(folder), "--key", str(folder.parent / "k"), *words])


def test_the_inspector_of_the_oath_signs_a_final_certificate(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert certify(folder) == 0
    said = capsys.readouterr().out
    assert f"certificate 1, final, signed by {INSPECTOR}" in said
    assert "root " in said
    text = (folder / "journal" / "certificate-1.txt").read_text("utf-8")
    assert f"I, {INSPECTOR}, inspector of election, certify" in text
    notes = (folder / "journal" / "checkpoint").read_text("utf-8")
    assert "— Inés_Okafor " in notes


def test_a_preliminary_one_comes_before_the_final_and_an_amended_one_after(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert certify(folder, "--amended") == 2
    assert "no final certificate is there to amend" in capsys.readouterr().err
    assert certify(folder, "--preliminary") == 0
    assert certify(folder) == 0
    assert certify(folder) == 2
    assert "certificate 2 is final; another is --amended" in capsys.readouterr().err
    assert certify(folder, "--amended") == 0
    assert len(list((folder / "journal").glob("certificate-*.txt"))) == 3


def test_another_who_has_sworn_may_sign_by_name(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert certify(folder, "--inspector", "Bo Ruiz") == 1
    assert "not certified: Bo Ruiz has taken no oath" in capsys.readouterr().err
    with (folder / "acts.csv").open("a", encoding="utf-8") as file:
        file.write("oath,2026-06-18 13:10 America/Denver,Bo Ruiz\n")

    assert certify(folder, "--inspector", "bo ruiz") == 0
    assert "signed by bo ruiz" in capsys.readouterr().out


def test_what_is_missing_is_named_reason_by_reason_and_nothing_is_signed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "acts.csv"
    kept = [line for line in path.read_text("utf-8").splitlines() if "proxyholders" not in line]
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")

    assert certify(folder) == 1
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 3
    assert all(line.startswith("not certified: the proxyholders tendered no") for line in said)
    assert not (folder / "journal").exists()


def test_a_key_that_is_none_signs_nothing(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["certify", str(folder), "--key", str(tmp_path / "absent")]

    assert main(words) == 2
    assert "make a key with: quorate key" in capsys.readouterr().err
    assert not (folder / "journal").exists()
