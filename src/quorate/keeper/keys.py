"""Which key signs?  Private keys in files, read in the forms people have them."""

import binascii
from base64 import b64decode
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from quorate.files.faults import Fault, InputError
from quorate.journal.checkpoint import key_name
from quorate.journal.note import NoteError, Signer, verifier_key

SEED_BYTES = 32
FORMS = "an Ed25519 private key in PEM, or its 32 bytes raw, in hex or in base64"


def pem(key: Ed25519PrivateKey) -> bytes:
    """A private key as PKCS #8 in PEM."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def from_seed(seed: bytes) -> Ed25519PrivateKey:
    """The key of 32 random bytes."""
    return Ed25519PrivateKey.from_private_bytes(seed)


def signer(person: str, key: Ed25519PrivateKey) -> Signer:
    """Who signs with the key.  Raises InputError where a key cannot bear the name."""
    try:
        return Signer(key_name(person), key)
    except NoteError as error:
        raise InputError(Fault("the signer's name", str(error))) from None


def read_key(path: Path) -> Ed25519PrivateKey:
    """The private key of a file.  Raises InputError with what to do."""
    try:
        data = path.read_bytes()
    except OSError as error:
        says = f"{error.strerror}; make a key with: quorate key --out {path}"
        raise InputError(Fault(str(path), says)) from None
    if data.lstrip().startswith(b"-----BEGIN"):
        return _from_pem(path, data)
    for read in (bytes, _from_hex, _from_base64):
        try:
            seed = read(data)
        except (ValueError, binascii.Error):
            continue
        if len(seed) == SEED_BYTES:
            return from_seed(seed)
    raise InputError(Fault(str(path), f"no signing key; it holds {FORMS}"))


def made_under(path: Path) -> str:
    """The name a key was made under, as FILE.pub beside it has it; empty without one that fits."""
    public = path.with_name(path.name + ".pub")
    try:
        verifier = verifier_key(public.read_text("utf-8").strip())
    except (OSError, ValueError):
        return ""
    fits = verifier.public == read_key(path).public_key().public_bytes_raw()
    return verifier.name if fits else ""


def _from_pem(path: Path, data: bytes) -> Ed25519PrivateKey:
    try:
        key = load_pem_private_key(data, None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, Ed25519PrivateKey):
        raise InputError(Fault(str(path), f"no signing key; it holds {FORMS}"))
    return key


def _from_hex(data: bytes) -> bytes:
    return bytes.fromhex(data.decode("ascii").strip())


def _from_base64(data: bytes) -> bytes:
    return b64decode(data.strip(), validate=True)
