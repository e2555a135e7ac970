"""`quorate export`: a bundle of a sealed folder, whole or public; of an unsealed one none."""

import zipfile
from pathlib import Path

import pytest

from quorate.cli.main import main
from tests.cast import acme
from tests.worlds import World


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    place = tmp_path / "m"
    place.mkdir()
    acme(place)
    assert main(["seal", str(place)]) == 0
    return place


def members(path: Path) -> set[str]:
    with zipfile.ZipFile(path) as archive:
        return set(archive.namelist())


def test_the_inspector_s_bundle_has_the_entitlements_and_the_public_one_has_not(
    sealed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, public = tmp_path / "whole.zip", tmp_path / "public.zip"

    assert main(["export", str(sealed), "--out", str(whole)]) == 0
    assert f"check it with  quorate verify {whole} --key KEY.pub" in capsys.readouterr().out
    assert main(["export", str(sealed), "--out", str(public), "--public"]) == 0
    assert members(whole) - members(public) == {"entitlements.csv"}
    with zipfile.ZipFile(public) as archive:
        entries = archive.read("entries.jsonl").decode()
    assert "instruction/1" not in entries
    assert "called/1" in entries


def test_no_name_of_the_register_leaves_in_a_bundle(tmp_path: Path) -> None:
    register = "position|kind|parent|class|shares|name\nR-1|record||common|1000|Lena Marsh"
    folder, path = World(register).write(tmp_path / "m"), tmp_path / "b.zip"
    assert main(["seal", str(folder)]) == 0
    assert main(["export", str(folder), "--out", str(path)]) == 0
    with zipfile.ZipFile(path) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())

    assert b"R-1,record,,common,1000" in everything
    assert b"Lena" not in everything


def test_an_unsealed_folder_is_refused_with_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "m"
    place.mkdir()
    acme(place)

    assert main(["export", str(place), "--out", str(tmp_path / "b.zip")]) == 2
    assert f"nothing is sealed yet; first: quorate seal {place}" in capsys.readouterr().err
    assert not (tmp_path / "b.zip").exists()
