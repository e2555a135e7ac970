"""How is an entry sealed without being shown?  A salted commitment, and the line that opens it.

    commitment  SHA-256(`quorate entry v1` ‖ 0x0A ‖ salt ‖ canonical bytes of the entry)
    leaf        SHA-256(0x00 ‖ commitment)

Without its 16 random bytes of salt an entry cannot be guessed from its commitment: there are few
ways to vote.
"""

import re
from dataclasses import dataclass
from hashlib import sha256

from quorate.journal import canonical

DOMAIN = b"quorate entry v1\n"
SALT_BYTES = 16
_INDEX = re.compile(r"0|[1-9][0-9]*")
_SALT, _COMMITMENT = re.compile(r"[0-9a-f]{32}"), re.compile(r"[0-9a-f]{64}")


class LineError(ValueError):
    """A line of the journal that cannot be read."""


def commit(salt: bytes, entry: bytes) -> bytes:
    """The commitment of an entry's canonical bytes."""
    if len(salt) != SALT_BYTES:
        raise ValueError(f"a salt of {len(salt)} bytes; it has {SALT_BYTES}")
    return sha256(DOMAIN + salt + entry).digest()


def leaf(salt: bytes, entry: bytes) -> bytes:
    """The leaf hash of an entry's canonical bytes."""
    return sha256(b"\x00" + commit(salt, entry)).digest()


@dataclass(frozen=True, slots=True)
class Opening:
    """An entry's canonical bytes and its salt: whoever has them can recompute the leaf."""

    entry: bytes
    salt: bytes

    @property
    def commitment(self) -> bytes:
        return commit(self.salt, self.entry)

    def line(self, index: int) -> bytes:
        parts = b'{"entry":', self.entry, b',"index":"%d","salt":"' % index
        return b"".join((*parts, self.salt.hex().encode(), b'"}\n'))


@dataclass(frozen=True, slots=True)
class Withheld:
    """A commitment whose opening is not shown."""

    commitment: bytes

    def line(self, index: int) -> bytes:
        return b'{"commitment":"%s","index":"%d"}\n' % (self.commitment.hex().encode(), index)


def read_line(line: bytes, index: int) -> Opening | Withheld:
    """The line that stands at that index of the journal.  Raises LineError with what is wrong."""
    if not line.endswith(b"\n"):
        raise LineError(f"entry {index}: the line has no line feed at its end")
    try:
        value = canonical.decode(line[:-1])
    except canonical.CanonicalError as error:
        raise LineError(f"entry {index}: {error}") from None
    if not isinstance(value, dict) or set(value) not in (
        {"entry", "index", "salt"},
        {"commitment", "index"},
    ):
        raise LineError(f"entry {index}: a line has entry, index, salt or commitment, index")
    found = value["index"]
    if not isinstance(found, str) or not _INDEX.fullmatch(found):
        raise LineError(f"entry {index}: the index {found!r} is no plain decimal number")
    if found != str(index):
        raise LineError(f"entry {index}: entry {found} stands in its place")
    if "commitment" in value:
        return Withheld(_bytes(value["commitment"], _COMMITMENT, f"entry {index}: commitment"))
    salt = _bytes(value["salt"], _SALT, f"entry {index}: salt")
    if not isinstance(value["entry"], dict):
        raise LineError(f"entry {index}: the entry is no object")
    return Opening(canonical.encode(value["entry"]), salt)


def _bytes(value: object, form: re.Pattern[str], where: str) -> bytes:
    if isinstance(value, str) and form.fullmatch(value):
        return bytes.fromhex(value)
    raise LineError(f"{where}: {value!r} is not the lower-case hex of its bytes")
