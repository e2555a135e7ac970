"""An inspector signs a sound count once per version, and a refusal writes nothing."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quorate.files.faults import InputError
from quorate.files.folder import read
from quorate.files.result_json import certified_digest
from quorate.journal.note import Signer, parse
from quorate.keeper import keys, store
from quorate.keeper.certifying import Certified, NotCertifiableError, certify, sworn
from quorate.keeper.folder import seal
from tests.keeper.test_store import RANDOM, REGISTER, VOTES, altered
from tests.tally.test_counted import ALL_ACTS, acts, oath
from tests.worlds import World

NOON = datetime(2026, 6, 19, 12, tzinfo=UTC)
KEY = keys.from_seed(b"k" * 32)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sworn_too = oath("Inés Okafor"), oath("A+B")
    return World(REGISTER, VOTES, files=acts(*ALL_ACTS, *sworn_too)).write(tmp_path / "m")


def certified(
    folder: Path, inspector: str = "", version: str = "final", signs_as: str = ""
) -> Certified:
    return certify(
        read(folder), KEY, inspector=inspector, version=version, at=NOON, random=RANDOM,
        signs_as=signs_as,
    )  # fmt: skip


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_entry_holds_the_digests_of_result_and_certificate(folder: Path) -> None:
    made = certified(folder)
    text = (folder / "journal" / "certificate-1.txt").read_bytes()

    assert made.entry.certificate == hashlib.sha256(text).hexdigest()
    assert made.entry.result == certified_digest(made.result)
    assert made.entry.inspector == sworn(read(folder))
    assert made.sealed.journal.openings[-1].entry.startswith(b'{"at":"2026-06-19T12:00:00Z"')


def test_the_checkpoint_is_signed_by_the_journal_and_the_inspector(folder: Path) -> None:
    note = parse(certified(folder, "Inés Okafor").sealed.journal.notes[-1])
    own = keys.read_key(folder / "journal" / "key.pem")
    journal = Signer(note.text.split("\n")[0], own).verifier
    inspector = Signer("Inés_Okafor", KEY).verifier

    assert note.verified_by([inspector, journal]) == (journal, inspector)


def test_a_key_signs_under_the_name_it_was_made_with(folder: Path) -> None:
    note = parse(certified(folder, "Inés Okafor", signs_as="inspector").sealed.journal.notes[-1])

    assert note.signatures[1].name == "inspector"


def test_a_name_no_key_can_bear_is_refused_and_nothing_is_written(folder: Path) -> None:
    before = files(folder)

    with pytest.raises(InputError, match="cannot name a key"):
        certified(folder, "A+B")
    assert files(folder) == before


@pytest.mark.parametrize("name", ["Nobody Sworn", "Okafo"])
def test_who_has_not_sworn_cannot_certify(name: str, folder: Path) -> None:
    before = files(folder)

    with pytest.raises(NotCertifiableError, match=f"{name} has taken no oath"):
        certified(folder, name)
    assert files(folder) == before


def test_a_folder_that_contradicts_its_journal_is_not_certified(folder: Path) -> None:
    seal(read(folder), RANDOM)
    altered(folder / "instructions.csv", b"against", b"for")
    before = files(folder)

    with pytest.raises(InputError, match="instruction W of R-1 was changed"):
        certified(folder)
    assert files(folder) == before


@pytest.mark.parametrize(
    ("made", "asked", "says"),
    [
        ([], "amended", "no final certificate is there to amend"),
        (["preliminary"], "amended", "no final certificate is there to amend"),
        (["final"], "final", "certificate 1 is final; another is --amended"),
        (["final"], "preliminary", "another is --amended"),
        (["preliminary", "final", "amended"], "final", "certificate 3 is amended"),
    ],
)
def test_a_version_out_of_its_order_writes_nothing(
    made: list[str], asked: str, says: str, folder: Path
) -> None:
    for version in made:
        certified(folder, version=version)
    before = files(folder)

    with pytest.raises(InputError, match=says):
        certified(folder, version=asked)
    assert files(folder) == before


def test_preliminary_final_and_amended_are_numbered(folder: Path) -> None:
    for number, version in enumerate(("preliminary", "preliminary", "final", "amended"), 1):
        assert certified(folder, version=version).entry.number == number
    assert store.load(folder) is not None
