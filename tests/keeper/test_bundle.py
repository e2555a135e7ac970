"""A bundle is the same bytes for the same record, and a public one shows no vote."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from quorate.files.faults import InputError
from quorate.files.folder import read
from quorate.keeper.bundle import bundle
from quorate.keeper.count import counted
from quorate.keeper.folder import seal
from tests.keeper.test_store import RANDOM, REGISTER, VOTES, vote_later
from tests.tally.test_counted import ALL_ACTS, acts
from tests.worlds import World


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = World(REGISTER, VOTES, files=acts(*ALL_ACTS)).write(tmp_path / "m")
    seal(read(made), RANDOM)
    return made


def exported(place: Path, *, public: bool = False) -> bytes:
    result, folder = counted(place, engine="plain")
    return bundle(folder, result, public=public)


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_same_record_gives_the_same_bytes(place: Path) -> None:
    assert exported(place) == exported(place)


def test_the_manifest_covers_every_other_member(place: Path) -> None:
    held = members(exported(place))
    manifest = json.loads(held.pop("manifest.json"))

    assert set(manifest["members"]) == set(held)
    assert manifest["root"] == json.loads(held["result.json"])["root"]


def test_a_public_bundle_has_neither_entitlements_nor_a_choice(place: Path) -> None:
    held = members(exported(place, public=True))
    lines = [json.loads(line) for line in held["entries.jsonl"].splitlines()]

    assert "entitlements.csv" not in held
    assert any("commitment" in line for line in lines)
    assert b"R-1" not in held["entries.jsonl"]
    assert json.loads(held["result.json"])["defects"] == []


def test_what_is_not_sealed_is_not_exported(place: Path) -> None:
    vote_later(place)

    with pytest.raises(InputError, match="1 entry is not sealed yet; first: quorate seal"):
        exported(place)
