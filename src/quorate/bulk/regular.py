"""Is a CSV file so regular that any two readers of RFC 4180 agree on it?

Readers differ on stray quotes, bare carriage returns and bytes that are not UTF-8.  A file with any
of them is read by the careful reader of `quorate.files.tables`, row by row.
"""

import codecs
import mmap
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

CHUNK_BYTES = 1 << 24
QUOTE, COMMA, LF, CR = b'",\n\r'
_BEFORE_A_FIELD = np.isin(np.arange(256), [QUOTE, COMMA, LF, CR])


def is_regular(path: Path) -> bool:
    """No stray quote, no quoted line break, no bare carriage return, nothing but UTF-8."""
    with path.open("rb") as file:
        if not file.seek(0, 2):
            return False
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _utf8(data) and _plain_lines(data) and _quoted_well(data)


def _utf8(data: mmap.mmap) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for begin in range(0, len(data), CHUNK_BYTES):
            chunk = data[begin : begin + CHUNK_BYTES]
            if decoder.getstate()[0] or not chunk.isascii():
                decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _plain_lines(data: mmap.mmap) -> bool:
    if data.find(b"\r") < 0:
        return True
    for begin in range(0, len(data), CHUNK_BYTES):
        chunk = data[begin : begin + CHUNK_BYTES + 1]  # a pair may lie across the border
        here = np.frombuffer(chunk, np.uint8)
        returns = np.flatnonzero(here[:CHUNK_BYTES] == CR)
        if len(returns) and (returns[-1] + 1 >= len(here) or (here[returns + 1] != LF).any()):
            return False
    return True


def _quoted_well(data: mmap.mmap) -> bool:
    """Every opening quote begins a field, every closing one ends it, none spans lines."""
    if data.find(b'"') < 0:
        return True
    seen = 0
    for begin in range(0, len(data), CHUNK_BYTES):
        chunk = data[max(0, begin - 1) : begin + CHUNK_BYTES + 1]
        here = np.frombuffer(chunk, np.uint8)
        first = 1 if begin else 0
        quotes = np.flatnonzero(here[first : first + CHUNK_BYTES] == QUOTE) + first
        if not _in_their_places(here, quotes, seen):
            return False
        lines = np.flatnonzero(here[first : first + CHUNK_BYTES] == LF) + first
        inside = (np.searchsorted(quotes, lines) + seen) % 2
        if inside.any():
            return False
        seen += len(quotes)
    return seen % 2 == 0


def _in_their_places(here: NDArray[np.uint8], quotes: NDArray[np.intp], seen: int) -> bool:
    opening = (np.arange(len(quotes)) + seen) % 2 == 0
    before, after = quotes[opening] - 1, quotes[~opening] + 1
    before, after = before[before >= 0], after[after < len(here)]
    return bool(_BEFORE_A_FIELD[here[before]].all() and _BEFORE_A_FIELD[here[after]].all())
