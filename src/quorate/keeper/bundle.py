"""What goes into a bundle, so that a stranger can recount the meeting or see that it only grew?"""

import io
import json
import zipfile
from itertools import pairwise

from quorate.entries.meeting import Act, MeetingCalled, ResultCertified
from quorate.entries.register import RegisterSealed
from quorate.files.faults import Fault, InputError
from quorate.files.folder import Folder
from quorate.files.result_json import as_json
from quorate.journal import canonical, checkpoint
from quorate.journal.commitment import Opening, Withheld
from quorate.journal.tree import Tree
from quorate.keeper.certifying import name_of
from quorate.keeper.folder import certified, standing
from quorate.keeper.store import NAME, Journal, load, notes_bytes
from quorate.register.seals import digest, entitlements
from quorate.tally.result import Result
from quorate.words import Json

INSPECTOR, PUBLIC = "inspector", "public"
_SHOWN = (MeetingCalled, RegisterSealed, Act, ResultCertified)
_EPOCH = (1980, 1, 1, 0, 0, 0)  # dates of the archive are no part of the record


def bundle(folder: Folder, result: Result, *, public: bool) -> bytes:
    """The bundle of a sealed folder.  Raises InputError where it is not sealed, with what to do."""
    journal = load(folder.path)
    if journal is None:
        says = f"nothing is sealed yet; first: quorate seal {folder.path}"
        raise InputError(Fault(str(folder.path), says))
    fresh = standing(folder).unsealed
    if fresh:
        what = "1 entry is" if fresh == 1 else f"{fresh:,} entries are"
        says = f"{what} not sealed yet; first: quorate seal {folder.path}"
        raise InputError(Fault(str(folder.path), says))
    members = _members(folder, journal, result, public=public)
    listed: dict[str, Json] = {name: digest(data) for name, data in members.items()}
    manifest: dict[str, Json] = {
        "kind": PUBLIC if public else INSPECTOR,
        "members": listed,
        "root": journal.root.hex(),
    }
    return _zipped({"manifest.json": canonical.encode(manifest) + b"\n", **members})


def _members(folder: Folder, journal: Journal, result: Result, *, public: bool) -> dict[str, bytes]:
    says = as_json(result)
    if public:
        says |= {"defects": [], "doubts": []}
    members = {
        "result.json": (json.dumps(says, ensure_ascii=False, indent=1) + "\n").encode(),
        "checkpoint": journal.notes[-1].encode(),
        "checkpoints.jsonl": notes_bytes(journal.notes),
        "proofs.json": canonical.encode(_proofs(journal)) + b"\n",
        "entries.jsonl": _entries(journal, public=public),
    }
    if not public:
        members["entitlements.csv"] = entitlements(folder.register)
    last = certified(journal)
    if last:
        members["certificate.txt"] = (folder.path / NAME / name_of(last[-1].number)).read_bytes()
    return members


def _entries(journal: Journal, *, public: bool) -> bytes:
    lines: list[bytes] = []
    for index, (opening, entry) in enumerate(zip(journal.openings, journal.entries, strict=True)):
        shown: Opening | Withheld = opening
        if public and not isinstance(entry, _SHOWN):
            shown = Withheld(opening.commitment)
        lines.append(shown.line(index))
    return b"".join(lines)


def _proofs(journal: Journal) -> dict[str, Json]:
    tree = Tree(journal.leaves)
    sizes = [checkpoint.read(note)[0].size for note in journal.notes]
    consistency: list[Json] = [
        [each.hex() for each in tree.consistency(old, new)] for old, new in pairwise(sizes)
    ]
    places = [at for at, entry in enumerate(journal.entries) if isinstance(entry, ResultCertified)]
    proved: Json = None
    if places:
        path: list[Json] = [each.hex() for each in tree.inclusion(places[-1], len(tree))]
        proved = {"index": str(places[-1]), "path": path}
    return {"consistency": consistency, "certified": proved}


def _zipped(members: dict[str, bytes]) -> bytes:
    """The archive, the same bytes for the same members."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(members):
            about = zipfile.ZipInfo(name, _EPOCH)
            about.compress_type = zipfile.ZIP_DEFLATED
            about.external_attr = 0o644 << 16
            archive.writestr(about, members[name])
    return held.getvalue()
