"""`quorate demo`: from a call to a bundle that a stranger recounts, in a folder of its own."""

from pathlib import Path

import pytest

from quorate.cli.main import main


def test_it_leaves_everything_to_look_at_in_one_new_folder(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "d"

    assert main(["demo", "--out", str(out)]) == 0
    said = capfd.readouterr().out
    assert "match: recounted in full, signed" in said
    assert {path.name for path in out.iterdir()} == {
        "meeting", "papers", "bundle.zip", "public.zip", "inspector.key", "inspector.key.pub",
    }  # fmt: skip
    assert (out / "inspector.key").stat().st_mode & 0o777 == 0o600
    assert (out / "meeting" / "journal" / "certificate-1.txt").is_file()
    assert (out / "papers" / "certificate.txt").read_text("utf-8") == (
        out / "meeting" / "journal" / "certificate-1.txt"
    ).read_text("utf-8")


def test_what_was_made_or_edited_before_is_never_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine").write_text("mine", encoding="utf-8")

    assert main(["demo", "--out", str(tmp_path)]) == 2
    assert "holds other things; name a new folder: --out DIR" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_without_a_name_it_takes_the_next_that_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "demo").mkdir()

    assert main(["demo"]) == 0
    assert (tmp_path / "demo-2" / "bundle.zip").is_file()
    assert list((tmp_path / "demo").iterdir()) == []
