"""How is a register fixed?  Two seals: what each may vote, forever; who each is, erasable.

The entitlements (position, kind, parent, class, shares) are sealed as one file by its digest.  The
particulars (names, addresses) are sealed row by row, each with a salt of its own, under one root:
a row can be erased and the root stands.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from hashlib import sha256

from quorate.journal.tree import root
from quorate.register.positions import PositionRow

HEADER = ("position", "kind", "parent", "class", "shares")
SALT_BYTES = 16
DOMAIN = b"quorate particulars v1\n"


def entitlements(rows: Iterable[PositionRow]) -> bytes:
    """The entitlements file: CSV, LF line ends, quoted only where it must be."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(HEADER)
    writer.writerows(
        (row.position, row.kind.value, row.parent, row.shareclass, row.shares) for row in rows
    )
    return text.getvalue().encode()


def digest(data: bytes) -> str:
    """SHA-256 in lower-case hex."""
    return sha256(data).hexdigest()


def particulars_root(rows: Sequence[bytes], salts: bytes) -> str:
    """The root over the rows' salted commitments, in hex; `salts` has 16 bytes a row.

    Empty where there are no particulars.  Raises ValueError for too few or too many salts.
    """
    if len(salts) != SALT_BYTES * len(rows):
        raise ValueError(f"{len(salts)} bytes of salt for {len(rows)} rows of {SALT_BYTES}")
    if not rows:
        return ""
    return root(particulars_leaves(rows, salts)).hex()


def particulars_leaves(rows: Sequence[bytes], salts: bytes) -> list[bytes]:
    """The leaf hash of each row's commitment (RFC 6962)."""
    starts = range(0, len(salts), SALT_BYTES)
    return [
        sha256(b"\x00" + sha256(DOMAIN + salts[at : at + SALT_BYTES] + row).digest()).digest()
        for at, row in zip(starts, rows, strict=True)
    ]
