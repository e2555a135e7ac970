"""A folder is sealed, certified, exported, and recounted by a program that imports nothing."""

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quorate.files.faults import InputError
from quorate.files.folder import read
from quorate.files.shipped import verifier
from quorate.journal.checkpoint import key_name
from quorate.journal.note import Signer
from quorate.keeper import certifying, keys, replay, store
from quorate.keeper.bundle import bundle
from quorate.keeper.count import counted
from quorate.keeper.folder import seal, standing
from quorate.papers.text import write
from tests.tally.test_counted import ALL_ACTS, REGISTER, VOTES, acts
from tests.worlds import World

MAY = "2026-05-10 10:00 America/Denver"
NOON = datetime(2026, 6, 19, 12, tzinfo=UTC)
SENT = f"{VOTES}\nW|R-1|web|{MAY}||for|withhold|for|against\nV|B-1|web|{MAY}||for|for|for|for"


def numbered() -> Callable[[int], bytes]:
    """Bytes that are never the same twice, and the same in every run."""
    count = iter(range(1, 1 << 30))
    return lambda length: b"".join(
        next(count).to_bytes(16, "big") for _ in range(-(-length // 16))
    )[:length]


RANDOM = numbered()
KEY = keys.from_seed(b"k" * 32)


def folder(tmp_path: Path, sent: str = SENT) -> Path:
    return World(REGISTER, sent, files=acts(*ALL_ACTS)).write(tmp_path / "m")


def certified(place: Path, **how: str) -> certifying.Certified:
    about = {"inspector": "Okafor", "version": "final"} | how
    return certifying.certify(
        read(place), KEY, at=NOON, random=RANDOM, inspector=about["inspector"],
        version=about["version"],
    )  # fmt: skip


def exported(place: Path, *, public: bool = False) -> bytes:
    result, held = counted(place, engine="plain")
    return bundle(held, result, public=public)


def verify(path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-I", str(verifier()), str(path), *words],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    place = folder(tmp_path)
    certified(place)
    (tmp_path / "b.zip").write_bytes(exported(place))
    signer = Signer(key_name("Okafor"), KEY)
    (tmp_path / "k.pub").write_text(f"{signer.verifier}\n", encoding="utf-8")
    return tmp_path


def test_a_certified_folder_is_recounted_by_a_stranger(sealed: Path) -> None:
    found = verify(sealed / "b.zip", "--strict", "--key", str(sealed / "k.pub"))

    assert found.returncode == 0, found.stdout
    assert found.stdout.splitlines()[-1].startswith("match:")
    result, _ = counted(sealed / "m")
    assert result.status == "final"
    assert result.root == standing(read(sealed / "m")).root


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(path: Path, held: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in held.items():
            archive.writestr(name, data)
    return path


def flips(data: bytes) -> Iterator[bytes]:
    """The data with one bit changed, at the first, the last and some places between."""
    for at in sorted({0, len(data) // 3, len(data) // 2, len(data) - 1}):
        yield data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def test_any_bit_changed_in_any_member_is_refused_with_its_place(sealed: Path) -> None:
    held = members(sealed / "b.zip")
    assert len(held) == 8
    for name, data in held.items():
        for changed in flips(data):
            found = verify(zipped(sealed / "x.zip", held | {name: changed}))
            assert found.returncode != 0, name
            assert name.removesuffix(".json") in found.stdout + found.stderr


def test_a_member_more_or_fewer_is_refused(sealed: Path) -> None:
    held = members(sealed / "b.zip")
    more = verify(zipped(sealed / "x.zip", held | {"extra.txt": b"x"}))
    fewer = verify(zipped(sealed / "y.zip", {k: v for k, v in held.items() if k != "proofs.json"}))

    assert more.returncode != 0
    assert fewer.returncode != 0


def test_a_consistent_forgery_under_another_key_is_told_by_the_key_alone(sealed: Path) -> None:
    other = folder(sealed / "forged", SENT.replace("against", "for"))
    certifying.certify(
        read(other), keys.from_seed(b"z" * 32), at=NOON, random=RANDOM, inspector="Okafor",
        version="final",
    )  # fmt: skip
    (sealed / "f.zip").write_bytes(exported(other))

    alone = verify(sealed / "f.zip")
    assert alone.returncode == 0
    assert "signer unknown" in alone.stdout
    assert verify(sealed / "f.zip", "--key", str(sealed / "k.pub")).returncode == 1
    kept = sealed / "m" / "journal" / "checkpoint"
    assert verify(sealed / "f.zip", "--checkpoint", str(kept)).returncode == 1


def test_a_public_bundle_withholds_every_choice(sealed: Path) -> None:
    (sealed / "p.zip").write_bytes(exported(sealed / "m", public=True))
    held = members(sealed / "p.zip")

    assert b"withhold" not in held["entries.jsonl"].replace(b'"withhold"]', b"")
    assert "entitlements.csv" not in held
    assert json.loads(held["result.json"])["defects"] == []
    assert "cannot prove" in verify(sealed / "p.zip").stdout


def test_sealing_again_appends_only_what_is_new(tmp_path: Path) -> None:
    place = folder(tmp_path)
    first = seal(read(place), RANDOM)
    assert seal(read(place), RANDOM).added == 0
    with (place / "instructions.csv").open("a", encoding="utf-8") as file:
        file.write("X,L-1,floor,2026-06-18T14:20:00-06:00,,for,for,for,for\n")
    assert counted(place)[0].root is None
    second = seal(read(place), RANDOM)

    assert second.added == 1
    assert second.journal.openings[: len(first.journal.openings)] == first.journal.openings


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("instructions.csv", "against", "for", "entry 2 of the journal: instruction W of R-1"),
        ("register.csv", "R-1,", "R-7,", "is not the register that was sealed"),
        ("meeting.yaml", "A meeting", "Another", "the call was changed"),
        ("acts.csv", "Okafor", "Somebody", "a row of acts.csv was changed"),
    ],
)
def test_what_is_sealed_cannot_be_changed(
    file: str, old: str, new: str, says: str, tmp_path: Path
) -> None:
    place = folder(tmp_path, SENT.replace("R-1", "R-1"))
    seal(read(place), RANDOM)
    path = place / file
    path.write_text(path.read_text("utf-8").replace(old, new, 1), encoding="utf-8")
    if file == "register.csv":
        sent = place / "instructions.csv"
        sent.write_text(sent.read_text("utf-8").replace("R-1", "R-7"), encoding="utf-8")
    before = (place / "journal" / "checkpoint").read_bytes()

    with pytest.raises(InputError, match=says):
        seal(read(place), RANDOM)
    assert (place / "journal" / "checkpoint").read_bytes() == before


def test_s_136_one_entry_altered_in_the_journal_is_named(tmp_path: Path) -> None:
    place = folder(tmp_path)
    seal(read(place), RANDOM)
    path = place / "journal" / "entries.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"3":"against"', b'"3":"abstain"', 1))

    with pytest.raises(InputError, match=r"entry 2 \(instruction/1\) is not what was sealed"):
        counted(place)


def test_lines_beyond_the_checkpoint_were_never_acknowledged(tmp_path: Path) -> None:
    """A crash between the entries and the checkpoint leaves the old journal."""
    place = folder(tmp_path)
    first = seal(read(place), RANDOM)
    kept = {path.name: path.read_bytes() for path in (place / "journal").iterdir()}
    with (place / "instructions.csv").open("a", encoding="utf-8") as file:
        file.write("X,L-1,floor,2026-06-18T14:20:00-06:00,,for,for,for,for\n")
    seal(read(place), RANDOM)
    (place / "journal" / "checkpoint").write_bytes(kept["checkpoint"])
    found = store.load(place)

    assert found is not None
    assert (found.openings, found.notes) == (first.journal.openings, first.journal.notes)


def test_s_049_nothing_is_certified_while_an_act_is_missing(tmp_path: Path) -> None:
    place = World(REGISTER, SENT, files=acts(*ALL_ACTS[1:])).write(tmp_path / "m")

    with pytest.raises(certifying.NotCertifiableError, match="no inspector has taken the oath"):
        certified(place)
    assert not (place / "journal").exists()


def test_after_a_final_certificate_another_is_amended(tmp_path: Path) -> None:
    place = folder(tmp_path)
    certified(place, version="preliminary")
    certified(place)
    with pytest.raises(InputError, match="another is --amended"):
        certified(place)
    certified(place, version="amended")

    assert counted(place)[0].status == "amended"


def test_an_unsealed_folder_is_not_exported(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="first: quorate seal"):
        exported(folder(tmp_path))


def test_a_copy_of_a_folder_is_the_same_record(sealed: Path) -> None:
    shutil.copytree(sealed / "m", sealed / "copy")

    assert exported(sealed / "copy") == exported(sealed / "m")


def certificate_of(place: Path) -> str:
    result, held = counted(place, engine="plain")
    return write(certifying.paper(held, result))


def test_the_certificate_on_paper_is_the_one_that_was_signed(tmp_path: Path) -> None:
    place = folder(tmp_path)
    draft = certificate_of(place)
    assert "not yet signed" in draft
    assert "Unofficial until an inspector signs" in draft
    made = certified(place)

    signed = (place / "journal" / "certificate-1.txt").read_text("utf-8")
    assert certificate_of(place) == signed == made.text
    assert "Unofficial" not in signed
    entries = made.sealed.journal.entries
    sealed = replay.before(made.sealed.journal, len(entries) - 1)
    assert f"Root of the journal {sealed.root.hex()}" in " ".join(signed.split())


def test_an_amended_certificate_names_what_it_changes(tmp_path: Path) -> None:
    place = folder(tmp_path)
    certified(place)
    with (place / "instructions.csv").open("a", encoding="utf-8") as file:
        file.write("X,L-1,floor,2026-06-18T14:20:00-06:00,,for,for,for,for\n")
    assert "not yet signed" in certificate_of(place)
    text = " ".join(certified(place, version="amended").text.split())

    assert "This certificate replaces certificate number 1." in text
    assert "Votes present: was 900, is 1,000." in text
