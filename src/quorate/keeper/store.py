"""How does a journal stand in a folder, so that a crash leaves the old one or the new one whole?

FOLDER/journal/checkpoint is the point of commit: it is renamed into place last, and lines of
entries.jsonl beyond its size were never acknowledged and are not read.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from quorate.entries import Entry
from quorate.entries.coding import EntryError, decode
from quorate.files.faults import Fault, InputError
from quorate.journal import canonical, checkpoint
from quorate.journal.commitment import LineError, Opening, Withheld, read_line
from quorate.journal.note import NoteError
from quorate.journal.tree import Tree, leaf_hash

NAME = "journal"


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
    """The journal of a folder, None where nothing is sealed.  Raises InputError if it is broken."""
    place = folder / NAME
    if not (place / "checkpoint").is_file():
        return None
    try:
        last, _ = checkpoint.read((place / "checkpoint").read_text("utf-8"))
        with (place / "entries.jsonl").open("rb") as file:
            lines = [line for line, _ in zip(file, range(last.size), strict=False)]
        openings = tuple(_opening(line, index) for index, line in enumerate(lines))
        notes = tuple(_notes(place / "checkpoints.jsonl", last.size))
        entries = tuple(decode(canonical.decode(opening.entry)) for opening in openings)
        journal = Journal(openings, notes, entries)
    except (NoteError, LineError, EntryError, ValueError, OSError) as error:
        raise InputError(Fault(f"{NAME}/", f"{error}; restore the journal from a copy")) from None
    if len(openings) != last.size or journal.root != last.root:
        says = "entries.jsonl is not what the checkpoint was made of; restore it from a copy"
        raise InputError(Fault(f"{NAME}/entries.jsonl", says))
    return journal


def _opening(line: bytes, index: int) -> Opening:
    found = read_line(line, index)
    if isinstance(found, Withheld):
        raise LineError(f"entry {index}: its opening is not here")
    return found


def _notes(path: Path, size: int) -> list[str]:
    notes: list[str] = []
    for line in path.read_bytes().splitlines():
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
    replace(place / "checkpoints.jsonl", notes_bytes(journal.notes))
    replace(place / "checkpoint", journal.notes[-1].encode())


def notes_bytes(notes: Sequence[str]) -> bytes:
    """The notes, one line of canonical JSON each."""
    return b"".join(canonical.encode({"note": note}) + b"\n" for note in notes)


def replace(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Puts a file in place whole or not at all: written beside, synced, renamed."""
    beside = path.with_name(f".{path.name}.new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
