"""Which files do all readers of RFC 4180 read alike?  Stray quotes and odd line ends are told."""

from pathlib import Path

import pytest

from quorate.bulk import regular

FILES = {
    "plain lines": (b"a,b\n1,2\n", True),
    "no line end at the end": (b"a,b\n1,2", True),
    "lines as on Windows": (b"a,b\r\n1,2\r\n", True),
    "a quoted comma": (b'a,b\n"1,2",3\n', True),
    "a doubled quote": (b'a,b\n"1""2",3\n', True),
    "letters beyond ASCII": ("a,b\nMüller,Ōé\n".encode(), True),
    "a mark of byte order": (b"\xef\xbb\xbfa,b\n1,2\n", True),
    "nothing": (b"", False),
    "a quote in the middle of a field": (b'a,b\n1"2,3\n', False),
    "text after a closing quote": (b'a,b\n"1"2,3\n', False),
    "a quoted line break": (b'a,b\n"1\n2",3\n', False),
    "a quote that is never closed": (b'a,b\n"1,3\n', False),
    "a carriage return alone": (b"a,b\r1,2\r", False),
    "a carriage return at the very end": (b"a,b\n1,2\r", False),
    "a byte that is not UTF-8": (b"a,b\n\xff,2\n", False),
    "a letter cut in two": (b"a,b\n\xc3", False),
}


@pytest.mark.parametrize("chunk", [2, 3, 5, 1 << 24])
@pytest.mark.parametrize(("data", "expected"), FILES.values(), ids=FILES)
def test_a_file_is_regular_wherever_a_chunk_of_it_ends(
    data: bytes, expected: bool, chunk: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(regular, "CHUNK_BYTES", chunk)
    path = tmp_path / "table.csv"
    path.write_bytes(data)

    assert regular.is_regular(path) is expected
