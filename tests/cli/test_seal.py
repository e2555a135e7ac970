"""Seal, key, certify, export and verify, as words on a terminal."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from quorate.cli.main import main
from quorate.files.shipped import example
from tests.keeper.test_store import LATER, REGISTER, VOTES
from tests.tally.test_counted import ALL_ACTS, acts, oath
from tests.worlds import World


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return World(REGISTER, VOTES, files=acts(*ALL_ACTS, oath("Inés Okafor"))).write(tmp_path / "m")


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "okafor.pem"
    assert main(["key", "--out", str(path), "--name", "Inés Okafor"]) == 0
    return path


def did(*words: object) -> int:
    return main([str(word) for word in words])


def test_s_136_what_is_sealed_certified_and_exported_is_recounted_by_a_stranger(
    folder: Path, key: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    bundle = tmp_path / "b.zip"

    assert did("seal", folder) == 0
    assert did("certify", folder, "--key", key, "--inspector", "Inés Okafor") == 0
    assert did("export", folder, "--out", bundle) == 0
    assert did("verify", bundle, "--strict", "--key", f"{key}.pub") == 0
    assert "match" in capfd.readouterr().out
    assert did("count", folder, "--json") == 0
    said = json.loads(capfd.readouterr().out)
    assert said["status"] == "final"
    with zipfile.ZipFile(bundle) as archive:
        assert json.loads(archive.read("manifest.json"))["root"] == said["root"]
        assert json.loads(archive.read("result.json")) == said


def test_the_2013_meeting_is_sealed_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "m"
    folder.mkdir()
    for path in example("ascent-2013").glob("*.[cy]*"):
        (folder / path.name).write_bytes(path.read_bytes())

    assert did("seal", folder) == 0
    assert "sealed 0 new entries" not in capsys.readouterr().out
    assert did("seal", folder) == 0
    assert "sealed 0 new entries" in capsys.readouterr().out


def test_nothing_is_exported_before_it_is_sealed(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = tmp_path / "b.zip"

    assert did("export", folder, "--out", bundle) == 2
    assert f"quorate seal {folder}" in capsys.readouterr().err
    assert did("seal", folder) == 0
    with (folder / "instructions.csv").open("a", encoding="utf-8") as file:
        file.write(LATER)
    assert did("export", folder, "--out", bundle) == 2
    assert "1 entry is not sealed yet; first: quorate seal" in capsys.readouterr().err
    assert not bundle.exists()


def test_a_bundle_is_the_same_bytes_every_time(folder: Path, tmp_path: Path) -> None:
    assert did("seal", folder) == 0
    for public in ([], ["--public"]):
        one, other = tmp_path / "1.zip", tmp_path / "2.zip"
        assert did("export", folder, "--out", one, *public) == 0
        assert did("export", folder, "--out", other, *public) == 0
        assert one.read_bytes() == other.read_bytes()


def test_a_bundle_is_not_put_where_no_folder_is(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert did("seal", folder) == 0
    assert did("export", folder, "--out", tmp_path / "absent" / "b.zip") == 2
    assert "cannot be written" in capsys.readouterr().err


def test_without_an_oath_nothing_is_certified(
    key: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = World(REGISTER, VOTES).write(tmp_path / "m")

    assert did("certify", folder, "--key", key) == 1
    assert "not certified: no acts of the meeting are recorded: no oath" in capsys.readouterr().err
    assert not (folder / "journal").exists()


def test_preliminary_and_amended_exclude_each_other(folder: Path, key: Path) -> None:
    with pytest.raises(SystemExit) as refused:
        did("certify", folder, "--key", key, "--preliminary", "--amended")
    assert refused.value.code == 2


def test_a_key_is_never_overwritten(key: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = key.read_bytes()

    assert did("key", "--out", key) == 2
    assert "a key is never overwritten" in capsys.readouterr().err
    assert key.read_bytes() == before
    assert key.stat().st_mode & 0o777 == 0o600
    assert Path(f"{key}.pub").read_text("utf-8").startswith("Inés_Okafor+")


def test_a_name_no_key_can_bear_makes_no_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert did("key", "--out", tmp_path / "k", "--name", "A+B") == 2
    assert "cannot name a key" in capsys.readouterr().err
    assert not (tmp_path / "k").exists()


@pytest.mark.long
def test_a_seal_that_is_killed_leaves_a_folder_that_seals(folder: Path) -> None:
    """The real thing, with a real signal: at several moments the process is killed outright."""
    words = [sys.executable, "-m", "quorate", "seal", str(folder)]
    for tenths in range(1, 12):
        with subprocess.Popen(words, stdout=subprocess.DEVNULL) as process:
            try:
                process.wait(tenths / 20)
            except subprocess.TimeoutExpired:
                process.kill()
        with (folder / "instructions.csv").open("a", encoding="utf-8") as file:
            file.write(LATER.replace("X,", f"X{tenths},").replace("05-11", f"05-{10 + tenths}"))
    assert did("seal", folder) == 0
    assert did("count", folder) == 0
