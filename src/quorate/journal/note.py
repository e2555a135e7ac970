"""Who signed this text?  The C2SP signed note, with Ed25519 and any number of signers.

text, each line ended by a line feed
(an empty line)
— NAME base64(4 bytes of the key's hash ‖ 64 bytes of signature over the text)
"""

from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

ED25519 = b"\x01"  # the algorithm's number in a key's hash and in a verifier key
HASH_BYTES, PUBLIC_BYTES = 4, 32
SIGNATURES_MAX = 100
DASH = "— "  # em dash, space


class NoteError(ValueError):
    """A text that is no signed note, or a signature that does not hold."""


@dataclass(frozen=True, slots=True)
class VerifierKey:
    """A signer's name and Ed25519 public key; prints as `NAME+HASH+BASE64`."""

    name: str
    public: bytes

    def __post_init__(self) -> None:
        check_name(self.name)
        if len(self.public) != PUBLIC_BYTES:
            raise NoteError(f"a public key of {len(self.public)} bytes; Ed25519 has {PUBLIC_BYTES}")

    @property
    def hash(self) -> bytes:
        named = self.name.encode() + b"\n" + ED25519 + self.public
        return sha256(named).digest()[:HASH_BYTES]

    def __str__(self) -> str:
        return f"{self.name}+{self.hash.hex()}+{_base64(ED25519 + self.public)}"

    def verifies(self, signature: bytes, text: str) -> bool:
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, text.encode())
        except InvalidSignature:
            return False
        return True


def verifier_key(line: str) -> VerifierKey:
    """The key a verifier line names.  Raises NoteError."""
    parts = line.split("+", 2)
    if len(parts) != 3:
        raise NoteError(f"{line!r} is no verifier key; one is NAME+HASH+BASE64")
    name, claimed, encoded = parts
    data = _from_base64(encoded)
    if data[:1] != ED25519:
        raise NoteError(f"the key of {name} is not an Ed25519 key")
    key = VerifierKey(name, data[1:])
    if key.hash.hex() != claimed:
        raise NoteError(f"the key of {name} has the hash {key.hash.hex()}, the line says {claimed}")
    return key


@dataclass(frozen=True, slots=True)
class Signer:
    """A name and the private key that signs for it."""

    name: str
    key: Ed25519PrivateKey = field(repr=False)

    @property
    def verifier(self) -> VerifierKey:
        return VerifierKey(self.name, self.key.public_key().public_bytes_raw())


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature line; `data` is the signature alone, of any length where the key is unknown."""

    name: str
    key_hash: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class Note:
    """A text and who says they signed it: nothing is verified until `verified_by`."""

    text: str
    signatures: tuple[Signature, ...]

    def verified_by(self, keys: Iterable[VerifierKey]) -> tuple[VerifierKey, ...]:
        """Those of the keys that signed.  A line of a known key that does not hold is an error."""
        known = {(key.name, key.hash): key for key in keys}
        signed = []
        for signature in self.signatures:
            key = known.get((signature.name, signature.key_hash))
            if key is None:
                continue
            if not key.verifies(signature.data, self.text):
                raise NoteError(f"the signature of {key.name} does not hold for this text")
            signed.append(key)
        return tuple(signed)


def sign(text: str, signers: Sequence[Signer]) -> str:
    """The signed note of a text that ends in a line feed, signers in the order given."""
    _check_text(text)
    if not signers:
        raise NoteError("a note has at least one signer")
    lines = []
    for signer in signers:
        data = signer.verifier.hash + signer.key.sign(text.encode())
        lines.append(f"{DASH}{signer.name} {_base64(data)}\n")
    return text + "\n" + "".join(lines)


def parse(note: str) -> Note:
    """The parts of a signed note.  Raises NoteError with what is wrong."""
    end = note.rfind("\n\n")
    if end < 0:
        raise NoteError("no empty line between the text and the signatures")
    text, below = note[: end + 1], note[end + 2 :]
    _check_text(text)
    if not below.endswith("\n"):
        raise NoteError("the last signature line has no line feed, or there is none")
    lines = below[:-1].split("\n")
    if len(lines) > SIGNATURES_MAX:
        raise NoteError(f"{len(lines)} signatures; at most {SIGNATURES_MAX}")
    signatures = tuple(map(_signature, lines))
    if len({(each.name, each.key_hash) for each in signatures}) < len(signatures):
        raise NoteError("one key signs twice")
    return Note(text, signatures)


def _signature(line: str) -> Signature:
    name, _, encoded = line.removeprefix(DASH).partition(" ")
    if not line.startswith(DASH) or not encoded:
        raise NoteError(f"{line!r} is no signature line; one is '{DASH}NAME BASE64'")
    check_name(name)
    data = _from_base64(encoded)
    if len(data) <= HASH_BYTES:
        raise NoteError(f"the signature of {name} holds no signature")
    return Signature(name, data[:HASH_BYTES], data[HASH_BYTES:])


def check_name(name: str) -> None:
    """A signer's name is not empty and has neither spaces nor a plus sign.  Raises NoteError."""
    if not name or "+" in name or any(mark.isspace() or mark < " " for mark in name):
        raise NoteError(f"{name!r} cannot name a key: no spaces, no plus sign, not empty")
    _check_utf8(name)


def _check_text(text: str) -> None:
    if not text.endswith("\n"):
        raise NoteError("the text of a note ends in a line feed")
    if any(mark < " " and mark != "\n" for mark in text):
        raise NoteError("the text of a note has no control characters but line feeds")
    _check_utf8(text)


def _check_utf8(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise NoteError(f"{text!a} has no UTF-8") from None


def _base64(data: bytes) -> str:
    return b64encode(data).decode()


def _from_base64(text: str) -> bytes:
    """Base64 in its one canonical form: padded, and no bits left over."""
    try:
        data = b64decode(text, validate=True)
    except (Base64Error, ValueError):
        raise NoteError(f"{text!r} is not base64") from None
    if _base64(data) != text:
        raise NoteError(f"{text!r} is not canonical base64")
    return data
