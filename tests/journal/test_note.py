"""A signed note: who signed is told, and any other form of the same note is refused."""

from hashlib import sha256

import pytest

from quorate.journal.note import (
    Note,
    NoteError,
    Signer,
    VerifierKey,
    parse,
    sign,
    verifier_key,
)
from quorate.keeper.keys import from_seed

TEXT = "quorate/acme/2026-06-18\n18\nCsUY\n"
ONE, TWO = Signer("one", from_seed(b"1" * 32)), Signer("Inés_Okafor", from_seed(b"2" * 32))
NOTE = sign(TEXT, [ONE, TWO])
LINE = str(ONE.verifier)
HASH = ONE.verifier.hash.hex()


def test_a_verifier_key_prints_as_it_was_read() -> None:
    assert str(verifier_key(LINE)) == LINE
    assert verifier_key(LINE) == ONE.verifier


def test_a_key_s_hash_is_of_name_algorithm_and_key() -> None:
    public = ONE.verifier.public

    assert ONE.verifier.hash == sha256(b"one\x0a\x01" + public).digest()[:4]


def test_each_of_several_signers_is_told() -> None:
    keys = [ONE.verifier, TWO.verifier]

    assert parse(NOTE).verified_by(keys) == tuple(keys)
    assert parse(NOTE).verified_by([TWO.verifier]) == (TWO.verifier,)
    assert parse(NOTE).text == TEXT


def test_an_unknown_signer_is_none() -> None:
    stranger = Signer("one", from_seed(b"3" * 32)).verifier

    assert parse(NOTE).verified_by([stranger]) == ()


def test_a_signature_over_another_text_is_an_error_not_a_stranger() -> None:
    other = Note(TEXT.replace("18\nC", "19\nC"), parse(NOTE).signatures)

    with pytest.raises(NoteError, match="the signature of one does not hold"):
        other.verified_by([ONE.verifier])


def test_a_text_with_an_empty_line_within_is_signed_whole() -> None:
    note = sign("a\n\nb\n", [ONE])

    assert parse(note).text == "a\n\nb\n"
    assert parse(note).verified_by([ONE.verifier]) == (ONE.verifier,)


LAST = NOTE.splitlines()[-1]


@pytest.mark.parametrize(
    ("note", "says"),
    [
        (NOTE[:-1], "no line feed"),
        (TEXT + "\n", "no line feed, or there is none"),
        (TEXT, "no empty line"),
        (NOTE.replace("\n", "\r\n"), "no empty line"),
        (NOTE.replace("quorate/", "quorate\t"), "control characters"),
        (NOTE + LAST + "\n", "one key signs twice"),
        (NOTE + "hello\n", "no signature line"),
        (NOTE + "- one QUJDREU=\n", "no signature line"),
        (NOTE + "— one\n", "no signature line"),
        (NOTE + "— a+b QUJDREU=\n", "cannot name a key"),
        (NOTE + "— two QUJDREU\n", "is not base64"),
        (NOTE + "— two QUJDREV=\n", "is not canonical base64"),
        (NOTE + "— two QUJDRA==\n", "holds no signature"),
        (NOTE + "".join(f"— s{at} QUJDREU=\n" for at in range(99)), "101 signatures; at most 100"),
    ],
)
def test_what_is_no_note_is_refused(note: str, says: str) -> None:
    with pytest.raises(NoteError, match=says):
        parse(note)


def test_a_hundred_signatures_are_read() -> None:
    note = NOTE + "".join(f"— s{at} QUJDREU=\n" for at in range(98))

    assert len(parse(note).signatures) == 100


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("one", "no verifier key"),
        (f"one+{HASH}", "no verifier key"),
        (LINE.replace(HASH, "00000000"), f"has the hash {HASH}, the line says 00000000"),
        (LINE.replace("one", "two"), "has the hash"),
        (LINE.replace("+A", "+B"), "is not an Ed25519 key"),
        ("a+00000000+AQ==", "a public key of 0 bytes"),
        (LINE.replace("one", "o e"), "cannot name a key"),
    ],
)
def test_what_is_no_verifier_key_is_refused(line: str, says: str) -> None:
    with pytest.raises(NoteError, match=says):
        verifier_key(line)


@pytest.mark.parametrize("name", ["", "a b", "a+b", "a\u00a0b", "a\nb", "\udcff"])
def test_a_name_with_a_space_or_a_plus_names_no_key(name: str) -> None:
    with pytest.raises(NoteError):
        VerifierKey(name, bytes(32))


@pytest.mark.parametrize("text", ["", "a", "a\r\n", "a\x00\n"])
def test_such_a_text_is_not_signed(text: str) -> None:
    with pytest.raises(NoteError):
        sign(text, [ONE])


def test_a_note_without_a_signer_is_none() -> None:
    with pytest.raises(NoteError, match="at least one signer"):
        sign(TEXT, [])


def test_a_private_key_is_never_printed() -> None:
    assert "key=" not in repr(ONE)
