"""How does a journal stand in a folder, so that a crash leaves the old one or the new one whole?

FOLDER/journal/checkpoint is the point of commit: it is renamed into place last, and lines of
entries.jsonl beyond its size were never acknowledged and are not read.
"""

import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from quorate.entries import Entry
from quorate.entries.coding import KIND_OF, EntryError, decode
from quorate.files.faults import Fault, InputError
from quorate.journal import canonical, checkpoint
from quorate.journal.commitment import LineError, Opening, Withheld, read_line
from quorate.journal.note import Note, NoteError, VerifierKey
from quorate.journal.tree import HASH_BYTES, Tree, leaf_hash, root
from quorate.keeper.keys import read_key

NAME = "journal"
_NAMED_MAX = 5  # entries named in one message


@dataclass(frozen=True, slots=True)
class Journal:
    """A journal as kept: its openings in order, and every signed note it ever made."""

    openings: tuple[Opening, ...] = ()
    notes: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = field(default=(), compare=False)

    @property
    def leaves(self) -> list[bytes]:
        return [leaf_hash(opening.commitment) for opening in self.openings]

    @property
    def root(self) -> bytes:
        return Tree(self.leaves).root()


def load(folder: Path) -> Journal | None:
    """The journal of a folder, None where nothing is sealed.  Raises InputError if it is broken.

    Where the checkpoint is gone the last note among the checkpoints stands for it: a journal that
    was begun is never begun again over what is there.
    """
    place = folder / NAME
    if not any((place / name).is_file() for name in ("checkpoint", "checkpoints.jsonl")):
        return None
    try:
        signed = _last_signed(place)
        last, _ = checkpoint.read(signed)
        with (place / "entries.jsonl").open("rb") as file:
            lines = [line for line, _ in zip(file, range(last.size), strict=False)]
        openings = tuple(_opening(line, index) for index, line in enumerate(lines))
        notes = tuple(_notes(place / "checkpoints.jsonl", last.size))
        entries = tuple(decode(canonical.decode(opening.entry)) for opening in openings)
        journal = Journal(openings, notes, entries)
    except (NoteError, LineError, EntryError, ValueError, LookupError, OSError) as error:
        raise InputError(Fault(f"{NAME}/", f"{error}; restore the journal from a copy")) from None
    if len(openings) != last.size:
        says = f"ends after {len(openings)} entries, the checkpoint is over {last.size}"
        raise InputError(Fault(f"{NAME}/entries.jsonl", f"{says}; restore it from a copy"))
    if journal.root != last.root:
        says = f"{_altered(place, journal, last.root)}; restore the journal from a copy"
        raise InputError(Fault(f"{NAME}/entries.jsonl", says))
    _check_notes(place, journal, signed)
    return journal


def _last_signed(place: Path) -> str:
    if (place / "checkpoint").is_file():
        return (place / "checkpoint").read_bytes().decode()
    value = canonical.decode((place / "checkpoints.jsonl").read_bytes().splitlines()[-1])
    if not isinstance(value, dict):
        raise LineError("checkpoints.jsonl: a line holds a note")
    return str(value["note"])


def _altered(place: Path, journal: Journal, expected: bytes) -> str:
    """Which entries are not those that were sealed, as near as the record tells."""
    kept = (place / "leaves").read_bytes() if (place / "leaves").is_file() else b""
    sealed = [kept[at : at + HASH_BYTES] for at in range(0, len(kept), HASH_BYTES)]
    found = journal.leaves
    sealed = sealed[: len(found)]  # those beyond the checkpoint were never acknowledged
    if len(sealed) == len(found) and root(sealed) == expected:
        pairs = enumerate(zip(found, sealed, strict=True))
        changed = [at for at, (here, there) in pairs if here != there]
        named = ", ".join(
            f"{at} ({KIND_OF[type(journal.entries[at])]})" for at in changed[:_NAMED_MAX]
        )
        more = f" and {len(changed) - _NAMED_MAX} more" if len(changed) > _NAMED_MAX else ""
        return f"entry {named}{more} is not what was sealed"
    tree = Tree(found)
    noted = [checkpoint.read(note)[0] for note in journal.notes]
    sound = [each.size for each in noted if tree.root(each.size) == each.root]
    return f"one of the entries {max(sound, default=0)} to {len(found) - 1} is not what was sealed"


def _check_notes(place: Path, journal: Journal, signed: str) -> None:
    """Every checkpoint must be of this journal and hold; with its key here, be signed by it."""
    file = f"{NAME}/checkpoints.jsonl"
    if not journal.notes or journal.notes[-1] != signed:
        raise InputError(Fault(file, "does not end with the checkpoint; restore it from a copy"))
    own = read_key(place / "key.pem").public_key() if (place / "key.pem").is_file() else None
    tree = Tree(journal.leaves)
    noted = [checkpoint.read(note) for note in journal.notes]
    for at, (each, note) in enumerate(noted):
        says = ""
        if tree.root(each.size) != each.root:
            says = f"is over other entries than the first {each.size} of entries.jsonl"
        elif own is not None:
            says = _unsigned(note, VerifierKey(each.origin, own.public_bytes_raw()))
        if says:
            raise InputError(Fault(file, f"the checkpoint {says}; restore the journal", at + 1))
    for (older, _), (newer, _) in pairwise(noted):
        if older.size >= newer.size or older.origin != newer.origin:
            says = f"the checkpoint of {newer.size} entries cannot follow that of {older.size}"
            raise InputError(Fault(file, f"{says}; restore it from a copy"))


def _unsigned(note: Note, own: VerifierKey) -> str:
    try:
        return "" if note.verified_by([own]) else "is not signed by the journal's key (key.pem)"
    except NoteError as error:
        return f"does not hold: {error}"


def _opening(line: bytes, index: int) -> Opening:
    found = read_line(line, index)
    if isinstance(found, Withheld):
        raise LineError(f"entry {index}: its opening is not here")
    return found


def _notes(path: Path, size: int) -> list[str]:
    notes: list[str] = []
    for line in path.read_bytes().split(b"\n")[:-1]:
        value = canonical.decode(line)
        if not isinstance(value, dict) or not isinstance(value.get("note"), str):
            raise LineError("checkpoints.jsonl: a line holds a note")
        note = str(value["note"])
        if checkpoint.read(note)[0].size <= size:
            notes.append(note)
    return notes


def save(folder: Path, journal: Journal) -> None:
    """Writes the journal: all its files beside the old ones, then the checkpoint last."""
    place = folder / NAME
    place.mkdir(exist_ok=True)
    lines = b"".join(opening.line(at) for at, opening in enumerate(journal.openings))
    replace(place / "entries.jsonl", lines)
    replace(place / "leaves", b"".join(journal.leaves))  # names what is altered later
    replace(place / "checkpoints.jsonl", notes_bytes(journal.notes))
    replace(place / "checkpoint", journal.notes[-1].encode())


def notes_bytes(notes: Sequence[str]) -> bytes:
    """The notes, one line of canonical JSON each."""
    return b"".join(canonical.encode({"note": note}) + b"\n" for note in notes)


def replace(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Puts a file in place whole or not at all: written beside, synced, renamed.

    Raises InputError where the file cannot be put there.
    """
    beside = path.with_name(f".{path.name}.new")
    if path.exists() and not path.is_file():
        raise InputError(Fault(str(path), "is there, and is no file; name another"))
    try:
        _write(beside, data, mode)
        beside.replace(path)
        _sync(path.parent)
    except OSError as error:
        says = f"cannot be written: {error.strerror}; choose a folder that is there and yours"
        raise InputError(Fault(str(path), says)) from None


def _write(path: Path, data: bytes, mode: int) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Lets one at a time append to a folder's journal.  Raises InputError while another does."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        _lock(handle, folder)
        yield
    finally:
        os.close(handle)


def _lock(handle: int, folder: Path) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        says = "another seal of this folder is under way; wait for it and run this again"
        raise InputError(Fault(str(folder), says)) from None
