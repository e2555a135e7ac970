"""How is a register fixed?  Two seals: what each may vote, forever; who each is, erasable.

The entitlements (position, kind, parent, class, shares) are sealed as one file by its digest.  The
particulars (names, addresses) are sealed row by row, each with a salt of its own, under one root:
a row can be erased and the root stands.
"""

import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from types import MappingProxyType

from quorate.journal.tree import leaf_hash, root
from quorate.register.positions import ROOT, Register

HEADER = ("position", "kind", "parent", "class", "shares")
SALT_BYTES = 16
DOMAIN = b"quorate particulars v1\n"
_SPECIAL = re.compile(r'[,"\r\n]')


def entitlements(register: Register) -> bytes:
    """The entitlements file: CSV, LF line ends, quoted only where it must be."""
    positions = register.positions
    parents = [positions[above] if above != ROOT else "" for above in register.parents]
    columns = positions, list(map(str.__str__, register.kinds)), parents, register.classes
    texts = [column if _is_plain(column) else list(map(_quoted, column)) for column in columns]
    rows = zip(*texts, map(str, register.shares), strict=True)
    return ("\n".join([",".join(HEADER), *map(",".join, rows)]) + "\n").encode()


def _is_plain(column: Sequence[str]) -> bool:
    return not _SPECIAL.search("\x00".join(column))


def _quoted(field: str) -> str:
    """A field as RFC 4180 has it, in quotes only where it must be."""
    if _SPECIAL.search(field):
        return '"' + field.replace('"', '""') + '"'
    return field


def digest(data: bytes) -> str:
    """SHA-256 in lower-case hex."""
    return sha256(data).hexdigest()


def particulars_root(
    rows: Sequence[bytes], salts: bytes, kept: Mapping[int, bytes] = MappingProxyType({})
) -> str:
    """The root over the rows' salted commitments, in hex; `salts` has 16 bytes a row.

    `kept` are commitments of rows that were erased, by number.  Empty where there are no
    particulars.  Raises ValueError for too few or too many salts.
    """
    if len(salts) != SALT_BYTES * len(rows):
        raise ValueError(f"{len(salts)} bytes of salt for {len(rows)} rows of {SALT_BYTES}")
    if not rows:
        return ""
    leaves = particulars_leaves(rows, salts)
    for number, commitment in kept.items():
        leaves[number] = leaf_hash(commitment)
    return root(leaves).hex()


def particulars_leaves(rows: Sequence[bytes], salts: bytes) -> list[bytes]:
    """The leaf hash of each row's commitment (RFC 6962)."""
    starts = range(0, len(salts), SALT_BYTES)
    return [
        sha256(b"\x00" + sha256(DOMAIN + salts[at : at + SALT_BYTES] + row).digest()).digest()
        for at, row in zip(starts, rows, strict=True)
    ]


def particulars_commitment(row: bytes, salt: bytes) -> bytes:
    """What stands for one row under the root: to the row and its salt, and to no other."""
    return sha256(DOMAIN + salt + row).digest()
