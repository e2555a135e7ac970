"""`quorate verify`: the one-file program run apart, its words handed on, its verdict as its own."""

import json
from pathlib import Path

import pytest

from quorate.cli.main import main
from tests.cast import acme


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    place = tmp_path / "m"
    place.mkdir()
    acme(place)
    main(["seal", str(place)])
    main(["export", str(place), "--out", str(tmp_path / "b.zip")])
    return tmp_path / "b.zip"


def test_a_bundle_that_matches_ends_with_nought_and_a_strict_check_wants_a_signer(
    bundle: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(bundle)]) == 0
    assert "match: recounted in full, self-consistent, signer unknown" in capfd.readouterr().out
    assert main(["verify", str(bundle), "--strict"]) == 1


def test_a_checkpoint_kept_outside_is_handed_on(
    bundle: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "m" / "journal" / "checkpoint"

    assert main(["verify", str(bundle), "--strict", "--checkpoint", str(kept)]) == 0
    assert "the tree extends the one kept" in capfd.readouterr().out


def test_its_recount_is_printed_as_json(bundle: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(bundle), "--json"]) == 0
    assert json.loads(capfd.readouterr().out)["quorum"]["present"] == 1000


def test_a_wrong_key_is_a_mismatch_and_no_bundle_cannot_be_read(
    bundle: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["key", "--out", str(tmp_path / "k")]) == 0

    assert main(["verify", str(bundle), "--key", str(tmp_path / "k.pub")]) == 1
    assert main(["verify", str(tmp_path / "absent.zip")]) == 2
    assert main(["verify", str(bundle), "--memory", "1"]) == 2
    assert "memory" in capfd.readouterr().err
