"""How is a bundle made by hand?  A builder of its own: the product's journal has no part in it."""

import base64
import hashlib
import io
import json
import zipfile
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ORIGIN = "quorate/tulip-bulbs-inc/2026-06-18"
SEED = bytes(range(32))
ANOTHER_SEED = bytes(range(1, 33))


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def public(seed: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def signature_line(name: str, seed: bytes, text: bytes) -> str:
    head = sha256(name.encode() + b"\n\x01" + public(seed))[:4]
    blob = head + Ed25519PrivateKey.from_private_bytes(seed).sign(text)
    return f"— {name} {base64.b64encode(blob).decode()}\n"


def verifier_key(name: str, seed: bytes) -> str:
    head = sha256(name.encode() + b"\n\x01" + public(seed))[:4]
    encoded = base64.b64encode(b"\x01" + public(seed)).decode()
    return f"{name}+{head.hex()}+{encoded}"


# ── The tree as RFC 9162 defines it, by recursion ────────────────────────────────────────────────


def _split(size: int) -> int:
    half = 1
    while half * 2 < size:
        half *= 2
    return half


def tree_root(leaves: Sequence[bytes]) -> bytes:
    if not leaves:
        return sha256(b"")
    if len(leaves) == 1:
        return leaves[0]
    half = _split(len(leaves))
    return sha256(b"\x01" + tree_root(leaves[:half]) + tree_root(leaves[half:]))


def inclusion(index: int, leaves: Sequence[bytes]) -> list[bytes]:
    if len(leaves) == 1:
        return []
    half = _split(len(leaves))
    if index < half:
        return [*inclusion(index, leaves[:half]), tree_root(leaves[half:])]
    return [*inclusion(index - half, leaves[half:]), tree_root(leaves[:half])]


def consistency(size: int, leaves: Sequence[bytes], *, whole: bool = True) -> list[bytes]:
    if size == len(leaves):
        return [] if whole else [tree_root(leaves)]
    half = _split(len(leaves))
    if size <= half:
        return [*consistency(size, leaves[:half], whole=whole), tree_root(leaves[half:])]
    return [*consistency(size - half, leaves[half:], whole=False), tree_root(leaves[:half])]


# ── The bundle ────────────────────────────────────────────────────────────────────────────────────


class Bundle:
    """The members of a bundle, made of entries and what a count said of them."""

    def __init__(
        self,
        entries: Sequence[dict[str, Any]],
        result: dict[str, Any],
        entitlements: bytes | None,
        *,
        checkpoints: Iterable[int] = (),
        seed: bytes = SEED,
        withheld: Iterable[int] = (),
        certificate: bytes | None = None,
        salt: bytes = b"salt",
    ) -> None:
        hidden = set(withheld)
        lines, self.leaves = [], []
        for index, entry in enumerate(entries):
            pinch = sha256(salt + str(index).encode())[:16]
            commitment = sha256(b"quorate entry v1\n" + pinch + canonical(entry))
            self.leaves.append(sha256(b"\x00" + commitment))
            line: dict[str, Any] = {"index": str(index)}
            if index in hidden:
                line["commitment"] = commitment.hex()
            else:
                line |= {"entry": entry, "salt": pinch.hex()}
            lines.append(canonical(line) + b"\n")
        sizes = sorted({*checkpoints, len(entries)})
        self.notes = [self.note(size, seed) for size in sizes]
        kind = "inspector" if entitlements is not None else "public"
        certified = [i for i, entry in enumerate(entries) if entry["kind"] == "certified/1"]
        proofs = {
            "consistency": [
                [h.hex() for h in consistency(old, self.leaves[:new])] if old else []
                for old, new in pairwise(sizes)
            ],
            "certified": {
                "index": str(certified[-1]),
                "path": [h.hex() for h in inclusion(certified[-1], self.leaves)],
            }
            if certified
            else None,
        }
        root = tree_root(self.leaves).hex()
        self.kind, self.root = kind, root
        self.members = {
            "checkpoint": self.notes[-1],
            "checkpoints.jsonl": b"".join(
                canonical({"note": n.decode()}) + b"\n" for n in self.notes
            ),
            "entries.jsonl": b"".join(lines),
            "proofs.json": canonical(proofs) + b"\n",
            "result.json": json.dumps(result | {"root": root}, indent=1).encode() + b"\n",
        }
        if entitlements is not None:
            self.members["entitlements.csv"] = entitlements
        if certificate is not None:
            self.members["certificate.txt"] = certificate

    def note(self, size: int, seed: bytes) -> bytes:
        root = base64.b64encode(tree_root(self.leaves[:size])).decode()
        text = f"{ORIGIN}\n{size}\n{root}\n"
        return (text + "\n" + signature_line(ORIGIN, seed, text.encode())).encode()

    def manifest(self) -> bytes:
        digests = {name: sha256(data).hex() for name, data in self.members.items()}
        return canonical({"kind": self.kind, "members": digests, "root": self.root}) + b"\n"

    def all_members(self) -> dict[str, bytes]:
        return {"manifest.json": self.manifest()} | self.members

    def zipped(self) -> bytes:
        return zipped(self.all_members())


def zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()
