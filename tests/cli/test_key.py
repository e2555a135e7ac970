"""`quorate key`: a private key for its owner alone, a public one for all; never over another."""

from pathlib import Path

import pytest

from quorate.cli.main import main
from quorate.keeper import keys
from verify import verify


def test_the_two_halves_belong_together_and_the_private_one_is_for_its_owner_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "k"

    assert main(["key", "--out", str(out), "--name", "Inés Okafor"]) == 0
    assert "the private key" in capsys.readouterr().out
    assert out.stat().st_mode & 0o777 == 0o600
    public = keys.read_key(out).public_key().public_bytes_raw()
    read = verify.read_key(f"{out}.pub")
    assert (read.name, read.public) == ("Inés_Okafor", public)


def test_two_keys_are_never_the_same(tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert main(["key", "--out", str(tmp_path / name)]) == 0
    assert (tmp_path / "a").read_bytes() != (tmp_path / "b").read_bytes()


@pytest.mark.parametrize("there", ["k", "k.pub"])
def test_neither_half_is_written_over_what_is_there(
    there: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / there).write_text("mine", encoding="utf-8")

    assert main(["key", "--out", str(tmp_path / "k")]) == 2
    assert "a key is never overwritten" in capsys.readouterr().err
    assert (tmp_path / there).read_text("utf-8") == "mine"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["key", "--out", str(tmp_path / "no" / "k")]) == 2
    assert "no such folder; make it first" in capsys.readouterr().err
