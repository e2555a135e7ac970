"""A line opens a commitment or withholds it, in one form, at its own place."""

from hashlib import sha256

import pytest

from quorate.journal.commitment import LineError, Opening, Withheld, commit, leaf, read_line
from quorate.journal.tree import leaf_hash

SALT = bytes(range(16))
ENTRY = b'{"kind":"act/1"}'
OPENED = b'{"entry":{"kind":"act/1"},"index":"5","salt":"000102030405060708090a0b0c0d0e0f"}\n'
CLOSED = b'{"commitment":"%s","index":"5"}\n' % (b"ab" * 32)


def test_a_commitment_is_the_hash_of_domain_salt_and_entry() -> None:
    expected = sha256(b"quorate entry v1\x0a" + SALT + ENTRY).digest()

    assert commit(SALT, ENTRY) == expected
    assert leaf(SALT, ENTRY) == leaf_hash(expected)


@pytest.mark.parametrize("length", [0, 15, 17, 32])
def test_a_salt_has_sixteen_bytes(length: int) -> None:
    with pytest.raises(ValueError, match=f"a salt of {length} bytes"):
        commit(bytes(length), ENTRY)


def test_a_line_is_read_as_it_is_written() -> None:
    assert Opening(ENTRY, SALT).line(5) == OPENED
    assert read_line(OPENED, 5) == Opening(ENTRY, SALT)
    assert Withheld(b"\xab" * 32).line(5) == CLOSED
    assert read_line(CLOSED, 5) == Withheld(b"\xab" * 32)


def test_an_opening_shows_what_was_withheld() -> None:
    opening = Opening(ENTRY, SALT)

    assert Withheld(opening.commitment) == Withheld(commit(SALT, ENTRY))


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (OPENED[:-1], "entry 5: the line has no line feed"),
        (OPENED + b"\n", "entry 5: byte"),
        (OPENED.replace(b'"5"', b'"6"'), "entry 5: entry 6 stands in its place"),
        (OPENED.replace(b'"5"', b'"05"'), "no plain decimal number"),
        (OPENED.replace(b'"5"', b"null"), "no plain decimal number"),
        (OPENED.replace(b"0f", b"0F"), "not the lower-case hex"),
        (OPENED.replace(b"0e0f", b"0e"), "not the lower-case hex"),
        (OPENED.replace(b'{"kind":"act/1"}', b'"act"'), "the entry is no object"),
        (OPENED.replace(b',"salt"', b',"sale"'), "a line has entry, index, salt"),
        (OPENED.replace(b":", b": ", 1), "not in canonical form"),
        (CLOSED.replace(b"ab", b"", 1), "not the lower-case hex"),
        (b"[]\n", "a line has entry, index, salt"),
        (b"\n", "entry 5: character 1"),
    ],
)
def test_any_other_line_is_refused_with_its_entry(line: bytes, says: str) -> None:
    with pytest.raises(LineError, match=says):
        read_line(line, 5)
