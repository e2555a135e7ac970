"""A meeting sealed twice, certified and exported, for tests of the verifier; and its members."""

import contextlib
import io
import json
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from quorate.files.folder import read
from quorate.keeper import certifying, keys
from quorate.keeper.bundle import bundle
from quorate.keeper.count import counted
from quorate.keeper.folder import seal
from tests.cast import INSPECTOR, acme
from tests.keeper.test_store import RANDOM
from tests.verify.bundles import ANOTHER_SEED, Bundle, canonical, sha256, zipped
from verify import verify

AT = datetime(2026, 5, 14, 16, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Sent:
    """A bundle as sent: its members, the folder it was made from, the keys from outside."""

    folder: Path
    members: dict[str, bytes]
    public: dict[str, bytes]
    journal_key: Path
    inspector_key: Path
    older: Path  # the checkpoint of the first seal

    def entries(self) -> list[dict[str, Any]]:
        lines = self.members["entries.jsonl"].splitlines()
        return [json.loads(line)["entry"] for line in lines]

    def result(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.members["result.json"])
        return found


def send(place: Path) -> Sent:
    """The cast's meeting: sealed before a row came late, then certified by its inspector."""
    folder, beside = place / "m", place / "beside"
    folder.mkdir()
    beside.mkdir()
    acme(folder)
    instructions = folder / "instructions.csv"
    text = instructions.read_text("utf-8")
    head, *rows = text.splitlines(keepends=True)
    instructions.write_text(head + "".join(rows[:-1]), encoding="utf-8")
    seal(read(folder), RANDOM)
    older = beside / "older"
    older.write_bytes((folder / "journal" / "checkpoint").read_bytes())
    instructions.write_text(text, encoding="utf-8")
    key = keys.from_seed(bytes(range(32)))
    certifying.certify(
        read(folder), key, inspector=INSPECTOR, version="final", at=AT, random=RANDOM
    )
    signer = keys.signer(INSPECTOR, key)
    (beside / "inspector.pub").write_text(f"{signer.verifier}\n", encoding="utf-8")
    own = keys.read_key(folder / "journal" / "key.pem").public_key().public_bytes_raw()
    (beside / "journal.pub").write_text(own.hex(), encoding="ascii")
    result, record = counted(folder, engine="plain")
    whole, public = (_members(bundle(record, result, public=each)) for each in (False, True))
    return Sent(folder, whole, public, beside / "journal.pub", beside / "inspector.pub", older)


def _members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def mended(members: dict[str, bytes]) -> dict[str, bytes]:
    """The members with a manifest that says of each what it is now."""
    manifest = json.loads(members["manifest.json"])
    others = {name: data for name, data in members.items() if name != "manifest.json"}
    manifest["members"] = {name: sha256(data).hex() for name, data in others.items()}
    return {"manifest.json": canonical(manifest) + b"\n"} | others


def verified(place: Path, members: dict[str, bytes] | bytes, *words: object) -> tuple[int, str]:
    """What the verifier answers to these members in a zip, and all it says."""
    path = place / "tried.zip"
    path.write_bytes(members if isinstance(members, bytes) else zipped(members))
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        code = verify.main([str(path), *map(str, words)])
    return code, said.getvalue()


def forged(sent: Sent) -> Bundle:
    """Every entry as it was, but that a vote against is one for; all else mended and signed anew.

    Its journal has the name of the true one and was sealed at the same sizes.
    """
    entries = [entry for entry in sent.entries() if entry["kind"] != "certified/1"]
    for entry in entries:
        for row in entry.get("rows", []):
            row["marks"] = {c: "for" if m == "against" else m for c, m in row["marks"].items()}
    result = sent.result()
    item = next(each for each in result["items"] if each["item"] == "3")
    item["votes"] |= {"for": 800, "against": 0}
    item["outcome"] = "carries"
    for standard in item["standards"]:
        standard |= {"votes_for": 800, "outcome": "carries", "percent": "100.00"}
    result["status"] = "unofficial"
    return Bundle(entries, result, sent.members["entitlements.csv"], seed=ANOTHER_SEED)
