"""A signing key in every form people have it."""

from base64 import b64encode
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from quorate.files.faults import InputError
from quorate.keeper.keys import from_seed, made_under, pem, read_key, signer

SEED = bytes(range(32))
KEY = from_seed(SEED)


@pytest.mark.parametrize(
    "data",
    [
        pem(KEY),
        b"\n" + pem(KEY),
        SEED,
        SEED.hex().encode(),
        SEED.hex().upper().encode() + b"\n",
        b64encode(SEED),
        b64encode(SEED) + b"\r\n",
    ],
)
def test_a_key_is_read(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_bytes(data)

    assert read_key(path).private_bytes_raw() == SEED


PUBLIC = KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
LOCKED = KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"word"))
RSA = generate_private_key(65537, 2048).private_bytes(
    Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
)


@pytest.mark.parametrize(
    "data",
    [b"", SEED[:31], SEED + b"\n", SEED.hex()[:62].encode(), b"hello", PUBLIC, LOCKED, RSA,
     pem(KEY)[:60]],
)  # fmt: skip
def test_what_is_no_signing_key_is_told_with_the_forms(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_bytes(data)

    with pytest.raises(InputError, match="no signing key; it holds an Ed25519 private key in PEM"):
        read_key(path)


def test_an_absent_key_is_told_with_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="make a key with: quorate key --out"):
        read_key(tmp_path / "key")


def test_a_key_signs_under_the_name_it_was_made_with(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_bytes(pem(KEY))
    public = tmp_path / "key.pub"

    assert made_under(path) == ""
    public.write_text(f"{signer('Inés Okafor', KEY).verifier}\n", encoding="utf-8")
    assert made_under(path) == "Inés_Okafor"
    public.write_text(f"{signer('Somebody', from_seed(b'x' * 32)).verifier}\n", encoding="utf-8")
    assert made_under(path) == ""
    public.write_text("hello\n", encoding="utf-8")
    assert made_under(path) == ""


def test_a_name_no_key_can_bear_is_refused() -> None:
    with pytest.raises(InputError, match="the signer's name: 'A\\+B' cannot name a key"):
        signer("A+B", KEY)
