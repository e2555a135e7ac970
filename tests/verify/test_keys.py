"""The verifier's signatures, the forms of its keys, and whose ballots are the proxyholders'."""

import base64
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.verify.bundles import ANOTHER_SEED, SEED, verifier_key
from tests.verify.sealed import Sent, forged, send, verified
from verify import verify


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Sent:
    return send(tmp_path_factory.mktemp("sent"))


@pytest.mark.parametrize("length", [0, 1, 32, 200])
def test_signatures_are_those_that_a_well_known_library_makes(length: int) -> None:
    private = Ed25519PrivateKey.from_private_bytes(bytes(range(length, length + 32))[:32])
    public, message = private.public_key().public_bytes_raw(), bytes(range(length))
    signature = private.sign(message)

    assert verify.signed_by(public, signature, message)
    assert verify.public_key(private.private_bytes_raw()) == public
    for at in range(64):
        other = bytearray(signature)
        other[at] ^= 1
        assert not verify.signed_by(public, bytes(other), message)
    assert not verify.signed_by(public, signature, message + b".")


def test_a_signature_has_one_encoding_and_a_weak_key_signs_nothing() -> None:
    private = Ed25519PrivateKey.from_private_bytes(SEED)
    public, signature = private.public_key().public_bytes_raw(), private.sign(b"it")
    scalar = int.from_bytes(signature[32:], "little") + verify.ORDER
    longer = signature[:32] + scalar.to_bytes(32, "little")
    neutral = (1).to_bytes(32, "little")

    assert not verify.signed_by(public, longer, b"it")
    assert not verify.signed_by(neutral, neutral + bytes(32), b"anything")


@pytest.mark.parametrize("form", ["raw", "hex", "base64", "verifier", "public PEM", "private PEM"])
def test_a_key_is_read_in_each_of_its_forms(form: str, sent: Sent, tmp_path: Path) -> None:
    private = Ed25519PrivateKey.from_private_bytes(ANOTHER_SEED)
    public = private.public_key().public_bytes_raw()
    name = "quorate/tulip-bulbs-inc/2026-06-18"
    der = verify.PUBLIC_KEY + public
    seed = bytes.fromhex("302e020100") + verify.PRIVATE_KEY + ANOTHER_SEED
    data = {
        "raw": public,
        "hex": public.hex().encode(),
        "base64": base64.b64encode(public),
        "verifier": verifier_key(name, ANOTHER_SEED).encode(),
        "public PEM": pem("PUBLIC", der),
        "private PEM": pem("PRIVATE", seed),
    }[form]
    key = tmp_path / "k"
    key.write_bytes(data)
    code, says = verified(tmp_path, forged(sent).zipped(), "--key", key)

    assert code == 0, says
    assert ("should never leave its owner" in says) == (form == "private PEM")


def pem(kind: str, der: bytes) -> bytes:
    body = base64.b64encode(der).decode()
    return f"-----BEGIN {kind} KEY-----\n{body}\n-----END {kind} KEY-----\n".encode()


@pytest.mark.parametrize(
    ("who", "void"), [("Lee", False), ("Zed", False), ("Yu", True), ("Okafor", True)]
)
def test_s_040_a_ballot_is_the_proxyholders_only_by_a_chain_from_the_card(
    who: str, *, void: bool
) -> None:
    noon = "2026-05-14T12:00:00Z"
    named = [("Lee", "", None, True), ("Zed", "Lee", noon, False), ("Yu", "Zed", noon, False)]
    book = verify.Book()
    for name, giver, at, power in named:
        entry = {
            "kind": "proxyholder/1",
            "proxyholder": name,
            "appointed_by": giver,
            "at": at,
            "substitution": power,
        }
        book.put(entry, 0)
    act = {"act": "proxyholders_ballot", "at": noon, "by": who}

    assert book.not_by_proxyholder(act) is void
    assert verify.Book().not_by_proxyholder(act) is False
