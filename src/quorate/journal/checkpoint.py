"""How far had the journal come, and who says so?  The C2SP tlog-checkpoint.

    origin     the journal's name, and the name of its own key
    size       the number of entries
    root       base64 of the tree's root

A checkpoint of ours has these three lines and no others.
"""

import re
import unicodedata
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from dataclasses import dataclass
from datetime import date

from quorate.journal.note import Note, NoteError, check_name, parse
from quorate.journal.tree import HASH_BYTES

_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")  # below 2^63 and a little more


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The root of a journal at a size."""

    origin: str
    size: int
    root: bytes

    @property
    def text(self) -> str:
        """What is signed."""
        return f"{self.origin}\n{self.size}\n{b64encode(self.root).decode()}\n"


def origin(issuer: str, day: date) -> str:
    """The name of a meeting's journal: `quorate/ascent-solar-technologies-inc/2013-06-18`."""
    plain = unicodedata.normalize("NFKD", issuer).casefold()
    kept = "".join(mark for mark in plain if not unicodedata.combining(mark))
    words = "".join(mark if mark.isalnum() else " " for mark in kept).split()
    return f"quorate/{'-'.join(words) or 'issuer'}/{day.isoformat()}"


def key_name(person: str) -> str:
    """The name of a person's key: `Inés Okafor` signs as `Inés_Okafor`.  Raises NoteError."""
    name = "_".join(person.split())
    check_name(name)
    return name


def read(note: str) -> tuple[Checkpoint, Note]:
    """The checkpoint of a signed note, and the note.  Verifies no signature.  Raises NoteError."""
    signed = parse(note)
    return from_text(signed.text), signed


def from_text(text: str) -> Checkpoint:
    """The checkpoint of a text.  Raises NoteError."""
    lines = text.split("\n")
    if len(lines) != 4 or lines[3]:
        raise NoteError(f"a checkpoint is three lines: origin, size, root; not {len(lines) - 1}")
    name, size, encoded = lines[:3]
    if not name:
        raise NoteError("a checkpoint without an origin")
    if not _SIZE.fullmatch(size):
        raise NoteError(f"the size {size!r} is no plain decimal number")
    try:
        root = b64decode(encoded, validate=True)
    except (Base64Error, ValueError):
        root = b""
    if len(root) != HASH_BYTES or b64encode(root).decode() != encoded:
        raise NoteError(f"the root {encoded!r} is not the canonical base64 of {HASH_BYTES} bytes")
    return Checkpoint(name, int(size), root)
