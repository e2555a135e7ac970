"""How is a register fixed?  Two seals: what each may vote, forever; who each is, erasable.

The entitlements (position, kind, parent, class, shares) are sealed as one file by its digest.  The
particulars (names, addresses) are sealed row by row, each with a salt of its own, under one root:
a row can be erased and the root stands.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import islice
from types import MappingProxyType

from quorate.journal.tree import leaf_hash, root
from quorate.register.positions import PositionRow

HEADER = ("position", "kind", "parent", "class", "shares")
SALT_BYTES = 16
DOMAIN = b"quorate particulars v1\n"
_ROWS_AT_ONCE = 1 << 16
_QUOTED = re.compile(r'["\r]')


def entitlements(rows: Iterable[PositionRow]) -> bytes:
    """The entitlements file: CSV, LF line ends, quoted only where it must be."""
    parts = [",".join(HEADER) + "\n"]
    waiting = iter(rows)
    while some := list(islice(waiting, _ROWS_AT_ONCE)):
        text = "".join(
            [  # str.__str__: an Enum's own formatting takes longer than all the rest
                f"{position},{str.__str__(kind)},{parent},{shareclass},{shares}\n"
                for position, kind, parent, shareclass, shares in some
            ]
        )
        plain = text.count(",") == (len(HEADER) - 1) * len(some) and text.count("\n") == len(some)
        parts.append(text if plain and not _QUOTED.search(text) else _with_quotes(some))
    return "".join(parts).encode()


def _with_quotes(rows: Iterable[PositionRow]) -> str:
    fields = (map(_quoted, map(str, row)) for row in rows)
    return "".join([",".join(row) + "\n" for row in fields])


def _quoted(field: str) -> str:
    """A field as RFC 4180 has it, in quotes only where it must be."""
    if any(mark in field for mark in ',"\r\n'):
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
