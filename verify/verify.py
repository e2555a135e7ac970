#!/usr/bin/env python3
"""Does a bundle say what its meeting's journal says?  One file with which a stranger recounts it.

    verify.py BUNDLE [--json] [--key FILE]... [--checkpoint FILE] [--strict] [--memory MEGABYTES]

It needs Python 3.11 and its standard library alone (`python3 -I verify.py …`), and was written from
docs/counting.md and docs/formats without the program that made the bundle.

    --key FILE         a key that must have signed the checkpoint: a C2SP verifier key, an Ed25519
                       public key (PEM, or 32 bytes raw, hex or base64); twice for two signers
    --checkpoint FILE  a signed note that somebody outside kept: the bundle's tree must extend it
    --strict           an unknown signer, and whatever could not be checked, is a failure
    --json             its own recount on stdout, in the shape of `quorate count --json`
    --memory N         refuse a bundle that may need more than N megabytes (4096)

Exit 0: it matches; 1: it does not, and what differs is said; 2: it cannot be read, or wrong use.

Memory.  Measured with CPython 3.11, a position takes about 390 bytes and an instruction about 620;
before anything is read the sizes the archive declares are taken at the worst measured, in bytes of
memory for a byte of the member: see `MEMORY_PER_BYTE`.
"""

import argparse
import base64
import binascii
import csv
import hashlib
import io
import json
import re
import struct
import sys
import zipfile
import zlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone, tzinfo
from fractions import Fraction
from functools import lru_cache
from itertools import groupby
from math import ceil, floor, lcm
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

Votes: TypeAlias = int | Fraction

MEMBERS = {
    "manifest.json", "result.json", "checkpoint", "checkpoints.jsonl", "proofs.json",
    "entries.jsonl", "entitlements.csv", "certificate.txt",
}  # fmt: skip
OPTIONAL = {"certificate.txt", "entitlements.csv"}

# Bytes of memory for a byte of the member: the worst measured, and a margin.
MEMORY_PER_BYTE = {
    "entries.jsonl": 4,
    "entitlements.csv": 24,
    "result.json": 16,
    "checkpoints.jsonl": 5,
    "proofs.json": 6,
}
MEMORY_AT_REST = 64 << 20
SMALL = 4 << 20  # the most bytes of a line, and of each member not named above
DIRECTORY = 1 << 16  # the most bytes of the archive's own directory


class Unreadable(Exception):
    """The input cannot be read at all, or the command was used wrongly: exit 2."""


class Mismatch(Exception):
    """A check failed, and nothing that rests on it can be checked: exit 1."""


@dataclass(slots=True)
class Findings:
    """What was checked, what failed, and what could not be checked."""

    out: Any
    failures: list[str] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)

    def good(self, check: str, says: str) -> None:
        self._line("ok", check, says)

    def bad(self, check: str, says: str) -> None:
        self.failures.append(f"{check}: {printable(says)}")
        self._line("NO", check, says)

    def gap(self, check: str, says: str) -> None:
        self.gaps.append(f"{check}: {printable(says)}")
        self._line("--", check, says)

    def _line(self, mark: str, check: str, says: str) -> None:
        print(f"{mark}  {check:<11} {printable(says)}", file=self.out)


def printable(text: str) -> str:
    """The text with whatever could steer a terminal shown as its escape."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


# ── Ed25519, RFC 8032: verification alone ─────────────────────────────────────────────────────────

PRIME = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
TWIST = -121665 * pow(121666, -1, PRIME) % PRIME
ROOT_OF_MINUS_ONE = pow(2, (PRIME - 1) // 4, PRIME)

Point: TypeAlias = tuple[int, int, int, int]  # extended coordinates X, Y, Z, T with T = XY/Z
NEUTRAL: Point = (0, 1, 1, 0)


def add(p: Point, q: Point) -> Point:
    """The sum of two points of the curve; complete, so it doubles as well (RFC 8032, 5.1.4)."""
    a = (p[1] - p[0]) * (q[1] - q[0]) % PRIME
    b = (p[1] + p[0]) * (q[1] + q[0]) % PRIME
    c = 2 * TWIST * p[3] * q[3] % PRIME
    d = 2 * p[2] * q[2] % PRIME
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % PRIME, g * h % PRIME, f * g % PRIME, e * h % PRIME


def decode_point(data: bytes) -> Point | None:
    """The point of 32 bytes, or None where they are not the one encoding of a point (5.1.3)."""
    number = int.from_bytes(data, "little")
    sign, y = number >> 255, number & (1 << 255) - 1
    if len(data) != 32 or y >= PRIME:
        return None
    square = (y * y - 1) * pow(TWIST * y * y + 1, -1, PRIME) % PRIME
    x = pow(square, (PRIME + 3) // 8, PRIME)
    if x * x % PRIME != square:
        x = x * ROOT_OF_MINUS_ONE % PRIME
    if x * x % PRIME != square or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = PRIME - x
    return x, y, 1, x * y % PRIME


def encode_point(p: Point) -> bytes:
    inverse = pow(p[2], -1, PRIME)
    x, y = p[0] * inverse % PRIME, p[1] * inverse % PRIME
    return (y | (x & 1) << 255).to_bytes(32, "little")


@lru_cache(maxsize=16)
def multiples(point: Point) -> tuple[tuple[Point, ...], ...]:
    """For each of 64 places of base 16 the point's multiples by 0 to 15."""
    places = []
    for _ in range(64):
        row = [NEUTRAL]
        for _ in range(15):
            row.append(add(row[-1], point))
        places.append(tuple(row))
        point = add(row[-1], point)
    return tuple(places)


def times(point: Point, scalar: int) -> Point:
    total = NEUTRAL
    for place in multiples(point):
        scalar, digit = divmod(scalar, 16)
        if digit:
            total = add(total, place[digit])
    return total


BASE = decode_point((4 * pow(5, -1, PRIME) % PRIME).to_bytes(32, "little")) or NEUTRAL


def signed_by(public: bytes, signature: bytes, message: bytes) -> bool:
    """Is it a signature of the message by the key (5.1.7)?  Only the one encoding of each passes.

    The first half is compared as bytes, so an encoding of it that is not canonical never matches;
    a key of small order, which would sign anything, is refused.
    """
    key = decode_point(public)
    scalar = int.from_bytes(signature[32:], "little")
    if key is None or len(signature) != 64 or scalar >= ORDER:
        return False
    if encode_point(times(key, 8)) == encode_point(NEUTRAL):
        return False
    digest = hashlib.sha512(signature[:32] + public + message).digest()
    challenge = int.from_bytes(digest, "little") % ORDER
    opposite = (PRIME - key[0], key[1], key[2], PRIME - key[3])
    return encode_point(add(times(BASE, scalar), times(opposite, challenge))) == signature[:32]


def public_key(seed: bytes) -> bytes:
    """The public key of a private one (5.1.5)."""
    number = int.from_bytes(hashlib.sha512(seed).digest()[:32], "little")
    return encode_point(times(BASE, number & (1 << 254) - 8 | 1 << 254))


# ── Canonical JSON ────────────────────────────────────────────────────────────────────────────────


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice in one object")
    return found


def _no_number(text: str) -> Any:
    raise ValueError(f"the number {text[:40]} is not written as a string")


def _whole(text: str) -> int:
    if len(text) > 400:
        raise ValueError("a number of more than 400 digits")
    return int(text)


def canonical(value: Any) -> bytes:
    """The one encoding of a value: names sorted by code point, no white space (RFC 8785)."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return text.encode()


def parse(data: bytes, *, numbers: bool = False) -> Any:
    """The value of JSON text, or a ValueError that says what is wrong with it."""
    try:
        return json.loads(
            data.decode(),
            object_pairs_hook=_once,
            parse_int=_whole if numbers else _no_number,
            parse_float=_no_number,
            parse_constant=_no_number,
        )
    except UnicodeDecodeError as fault:
        raise ValueError(f"byte {fault.start} is not UTF-8") from None
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def parse_canonical(data: bytes) -> Any:
    """The value of canonical JSON with one newline at its end, or a ValueError."""
    value = parse(data)
    try:
        same = canonical(value) + b"\n" == data
    except (UnicodeEncodeError, RecursionError):
        same = False
    if not same:
        raise ValueError("it is not canonical JSON with one newline at its end")
    return value


# ── The tree, RFC 9162 ────────────────────────────────────────────────────────────────────────────


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def node(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right)


class Tree:
    """A Merkle tree that keeps its right edge alone: leaves go in, the root comes out."""

    def __init__(self) -> None:
        self.size = 0
        self._edge: list[bytes | None] = []

    def append(self, commitment: bytes) -> bytes:
        """Puts the commitment in and returns its leaf."""
        leaf = carried = sha256(b"\x00" + commitment)
        self.size += 1
        for level, left in enumerate(self._edge):
            if left is None:
                self._edge[level] = carried
                return leaf
            carried = node(left, carried)
            self._edge[level] = None
        self._edge.append(carried)
        return leaf

    def root(self) -> bytes:
        root: bytes | None = None
        for left in self._edge:
            if left is not None:
                root = left if root is None else node(left, root)
        return sha256(b"") if root is None else root


def includes(root: bytes, size: int, index: int, leaf: bytes, path: Sequence[bytes]) -> bool:
    """Does the path lead from the leaf to the root (RFC 9162, 2.1.3.2)?"""
    place, last, found = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return False
        if place & 1 or place == last:
            found = node(sibling, found)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            found = node(found, sibling)
        place, last = place >> 1, last >> 1
    return 0 <= index < size and last == 0 and found == root


def extends(sizes: tuple[int, int], roots: tuple[bytes, bytes], path: Sequence[bytes]) -> bool:
    """Does the proof show that the second tree begins with the first (RFC 9162, 2.1.4.2)?"""
    first, second = sizes
    if first == second or first == 0:
        return not path and (first == 0 or roots[0] == roots[1]) and first <= second
    steps = list(path) if first & first - 1 else [roots[0], *path]
    if first > second or not steps:
        return False
    place, last = first - 1, second - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    old = new = steps[0]
    for step in steps[1:]:
        if last == 0:
            return False
        if place & 1 or place == last:
            old, new = node(step, old), node(step, new)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            new = node(new, step)
        place, last = place >> 1, last >> 1
    return last == 0 and (old, new) == roots


# ── Signed notes and keys, C2SP ───────────────────────────────────────────────────────────────────


class Signature(NamedTuple):
    name: str
    key_hash: bytes
    value: bytes


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A signed note over the tree: who speaks, of how many entries, and their root."""

    origin: str
    size: int
    root: bytes
    text: bytes
    signatures: tuple[Signature, ...]


@dataclass(frozen=True, slots=True)
class Key:
    """A public key from outside; the name is empty where its form has none."""

    file: str
    name: str
    public: bytes

    def hashes_to(self, name: str) -> bytes:
        return sha256(name.encode() + b"\n\x01" + self.public)[:4]

    def on(self, note: Checkpoint) -> Signature | None:
        """The note's signature that says it is by this key."""
        for one in note.signatures:
            if self.name in ("", one.name) and one.key_hash == self.hashes_to(one.name):
                return one
        return None


def from_base64(text: str) -> bytes:
    """The bytes of base64 in its one encoding, or a ValueError."""
    data = base64.b64decode(text, validate=True)
    if base64.b64encode(data).decode() != text:
        raise ValueError("base64 that has another encoding")
    return data


def natural(text: Any) -> int:
    """A whole number from nought on, in the one way of writing it, or a ValueError."""
    if not isinstance(text, str) or not re.fullmatch(r"0|[1-9][0-9]{0,99}", text):
        raise ValueError(f"{str(text)[:40]!r} is not a whole number")
    return int(text)


def read_note(data: bytes) -> Checkpoint:
    """The checkpoint of a signed note, or a ValueError that says what is wrong with it."""
    try:
        text, blank, lines = data.decode().partition("\n\n")
    except UnicodeDecodeError:
        raise ValueError("the note is not UTF-8") from None
    body = text.split("\n")
    if not blank or len(body) != 3 or not body[0] or not lines.endswith("\n"):
        raise ValueError("the note is not an origin, a size, a root, a blank line and signatures")
    if any(ord(c) < 32 and c != "\n" for c in text + lines):
        raise ValueError("the note holds a control character")
    signatures = []
    for line in lines[:-1].split("\n"):
        words = line.split(" ")
        if len(words) != 3 or words[0] != "—" or not words[1]:
            raise ValueError(f"{line[:60]!r} is not a signature line")
        blob = from_base64(words[2])
        if len(blob) < 5:
            raise ValueError(f"the signature of {words[1]} is too short")
        signatures.append(Signature(words[1], blob[:4], blob[4:]))
    root = from_base64(body[2])
    if len(root) != 32:
        raise ValueError("the root is not 32 bytes")
    signed = (text + "\n").encode()
    return Checkpoint(body[0], natural(body[1]), root, signed, tuple(signatures))


def read_key(path: str) -> Key:
    """The key of a file in any of its forms; a private one gives its public half."""
    data = read_outside(path)
    if len(data) == 32:
        return Key(path, "", data)
    try:
        text = data.decode("ascii" if b"-----BEGIN" in data else "utf-8").strip()
        name, public = _pem(text) if "-----BEGIN" in text else _one_line(text)
    except (ValueError, binascii.Error) as fault:
        raise Unreadable(f"{path}: no key can be read there: {fault}") from None
    if decode_point(public) is None:
        raise Unreadable(f"{path}: the 32 bytes are not an Ed25519 public key")
    return Key(path, name, public)


def _pem(text: str) -> tuple[str, bytes]:
    found = re.search(r"-----BEGIN ([A-Z ]+)-----\s(.*?)-----END \1-----", text, re.DOTALL)
    if found is None:
        raise ValueError("the PEM has no end")
    der = base64.b64decode("".join(found[2].split()), validate=True)
    if found[1] == "PUBLIC KEY" and der[:12].hex() == "302a300506032b6570032100":
        if len(der) == 44:
            return "", der[12:]
    elif found[1] == "PRIVATE KEY" and der[2:16].hex()[6:] == "300506032b657004220420":
        if len(der) >= 48:
            warn("the file of --key is a private key: it should never leave its owner")
            return "", public_key(der[16:48])
    raise ValueError("it is not an Ed25519 key")


def _one_line(text: str) -> tuple[str, bytes]:
    if re.fullmatch(r"[0-9A-Fa-f]{64}", text):
        return "", bytes.fromhex(text)
    if text.count("+") >= 2 and re.fullmatch(r"\S+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+", text):
        name, key_hash, encoded = text.split("+", 2)
        blob = from_base64(encoded)
        key = Key("", name, blob[1:])
        if len(blob) != 33 or blob[0] != 1 or key.hashes_to(name).hex() != key_hash:
            raise ValueError("the verifier key and its hash do not belong together")
        return name, blob[1:]
    public = from_base64(text)
    if len(public) != 32:
        raise ValueError("an Ed25519 public key has 32 bytes")
    return "", public


def read_outside(path: str) -> bytes:
    """The bytes of a small file given on the command line."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(SMALL + 1)
    except OSError as fault:
        raise Unreadable(f"{path}: {fault.strerror or fault}") from None
    if len(data) > SMALL:
        raise Unreadable(f"{path}: too long for a key or a checkpoint")
    return data


def warn(says: str) -> None:
    print(printable(says), file=sys.stderr)


# ── The archive ───────────────────────────────────────────────────────────────────────────────────


class Archive:
    """The bundle's zip, of which nothing is believed.  Holds its members by name."""

    def __init__(self, path: str, memory: int) -> None:
        self.path = path
        try:
            self._file = Path(path).open("rb")  # noqa: SIM115 - kept open as long as the process
            self._bound_directory()
            self._zip = zipfile.ZipFile(self._file)
        except OSError as fault:
            raise Unreadable(f"{path}: {fault.strerror or fault}") from None
        except (zipfile.BadZipFile, ValueError, struct.error) as fault:
            raise Unreadable(f"{path}: not a zip, or cut short: {fault}") from None
        self.infos: dict[str, zipfile.ZipInfo] = {}
        for info in self._zip.infolist():
            self._admit(info)
        self._bound_memory(memory)

    def _bound_directory(self) -> None:
        """A bundle has eight members at most: a longer directory is refused before it is read."""
        end = self._file.seek(0, io.SEEK_END)
        start = self._file.seek(max(0, end - (1 << 16) - 22 - 76))
        tail = self._file.read(end - start)
        at = tail.rfind(b"PK\x05\x06")
        if at < 0 or len(tail) < at + 22:
            raise zipfile.BadZipFile("it has no end record")
        sizes = [struct.unpack_from("<L", tail, at + 12)[0]]
        if tail[max(0, at - 20) : at].startswith(b"PK\x06\x07"):
            large = tail.rfind(b"PK\x06\x06", 0, at)
            if large < 0 or len(tail) < large + 48:
                raise zipfile.BadZipFile("its end record is damaged")
            sizes.append(struct.unpack_from("<Q", tail, large + 40)[0])
        if sizes[-1] > DIRECTORY:
            raise Unreadable(f"{self.path}: its directory is longer than that of any bundle")

    def _admit(self, info: zipfile.ZipInfo) -> None:
        name = info.filename
        if info.flag_bits & 1:
            raise Unreadable(f"{self.path}: member {name} is encrypted")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Unreadable(f"{self.path}: member {name} is neither stored nor deflated")
        if name in self.infos:
            raise Mismatch(f"member {name} is there twice")
        if name not in MEMBERS or info.orig_filename != name:
            raise Mismatch(f"member {info.orig_filename!r} is none that a bundle has")
        self.infos[name] = info

    def _bound_memory(self, memory: int) -> None:
        need = MEMORY_AT_REST
        for name, info in self.infos.items():
            if name in MEMORY_PER_BYTE:
                need += MEMORY_PER_BYTE[name] * info.file_size
            elif info.file_size > SMALL:
                raise Unreadable(f"{self.path}: {name} declares more than {SMALL:,} bytes")
        if need > memory << 20:
            raise Unreadable(
                f"{self.path}: its declared sizes may need {(need >> 20) + 1:,} megabytes of "
                f"memory, {memory:,} are allowed: give --memory"
            )

    def open(self, name: str) -> BinaryIO:
        if name not in self.infos:
            raise Mismatch(f"member {name} is missing")
        return io.BufferedReader(self._zip.open(self.infos[name]), 1 << 16)

    def read(self, name: str) -> bytes:
        with self.open(name) as file:
            return file.read(self.infos[name].file_size + 1)

    def lines(self, name: str) -> Iterator[bytes]:
        with self.open(name) as file:
            number = 0
            while line := file.readline(SMALL + 1):
                number += 1
                if len(line) > SMALL:
                    raise Mismatch(f"{name}:{number}: a line of more than {SMALL:,} bytes")
                yield line

    def digest(self, name: str) -> str:
        total = hashlib.sha256()
        with self.open(name) as file:
            while chunk := file.read(1 << 20):
                total.update(chunk)
        return total.hexdigest()


@dataclass(frozen=True, slots=True)
class Manifest:
    kind: str
    root: bytes
    members: dict[str, str]


def check_members(archive: Archive, findings: Findings) -> Manifest:
    """The manifest, and every member held against it."""
    if not archive.infos:
        raise Unreadable(f"{archive.path}: an empty zip, not a bundle")
    try:
        found = parse_canonical(archive.read("manifest.json"))
        manifest = _read_manifest(found)
    except ValueError as fault:
        raise Mismatch(f"manifest.json: {fault}") from None
    here = set(archive.infos) - {"manifest.json"}
    for name in sorted(here ^ set(manifest.members)):
        where = "not named in the manifest" if name in here else "named in the manifest and missing"
        findings.bad("members", f"{name} is {where}")
    for name in sorted(here & set(manifest.members)):
        if (digest := archive.digest(name)) != manifest.members[name]:
            says = f"its SHA-256 is {digest}, the manifest says {manifest.members[name]}"
            findings.bad("members", f"{name} was altered: {says}")
    if not findings.failures:
        findings.good("members", f"{len(here)} members, as the manifest names them")
    return manifest


def _read_manifest(found: Any) -> Manifest:
    if not isinstance(found, dict) or set(found) != {"kind", "members", "root"}:
        raise ValueError("it is not an object of kind, members and root")
    members, kind = found["members"], found["kind"]
    if kind not in ("inspector", "public"):
        raise ValueError(f"the kind {kind!r} is neither inspector nor public")
    if not isinstance(members, dict) or not all(is_hex(d, 64) for d in members.values()):
        raise ValueError("members are not names with their SHA-256")
    needed = MEMBERS - OPTIONAL - {"manifest.json"}
    if kind == "inspector":
        needed = needed | {"entitlements.csv"}
    elif "entitlements.csv" in members:
        raise ValueError("a public bundle has no entitlements.csv")
    for name in sorted(needed - set(members)):
        raise ValueError(f"{name} is not among the members")
    for name in sorted(set(members) - needed - OPTIONAL):
        raise ValueError(f"{name} is not a member a bundle has")
    if not is_hex(found["root"], 64):
        raise ValueError("the root is not 64 hexadecimal digits")
    return Manifest(kind, bytes.fromhex(found["root"]), members)


def is_hex(text: Any, length: int) -> bool:
    return isinstance(text, str) and re.fullmatch(rf"[0-9a-f]{{{length}}}", text) is not None


# ── Entries ───────────────────────────────────────────────────────────────────────────────────────

CHANNELS = ("web", "phone", "mail", "floor", "intermediary", "revocation")
YEARS = ("one_year", "two_years", "three_years")
CHOICES = ("for", "against", "abstain", "withhold", *YEARS)
UNVOTED = ("broker_non_vote", "silent", "no_authority")
KINDS = ("record", "depository", "participant", "respondent", "beneficial", "legal_proxy", "plan")
SOURCES = ("instructed", "unmarked", "standing", "broker_discretion", "proxyholder_discretion")

# The fields of each kind of entry and of what stands inside them (docs/formats/journal.md).
# s text, n number, t time, d date, b yes or no, * anything; ? may be null; [x] a list; {x} by name.
FIELDS: dict[str, dict[str, str]] = {
    "called/1": {
        "issuer": "s", "state": "s", "exchange": "s", "ticker": "s", "meeting_kind": "s",
        "title": "s", "starts": "t", "zone": "s", "place": "s", "record_date": "d", "mailed": "d?",
        "prior_meeting": "d?", "cutoffs": "{t}", "polls_close": "t", "quorum": "{s}",
        "classes": "[class]", "items": "[item]", "counting": "*",
    },
    "register/1": {"positions": "n", "entitlements": "s", "particulars": "s", "totals": "{n}"},
    "owners/1": {"position": "s", "owners": "[[s]]"},
    "material_sent/1": {"participant": "s", "sent": "d"},
    "instruction/1": {
        "instruction": "s", "position": "s", "channel": "channel", "received": "t", "dated": "d?",
        "postmark": "d?", "signed": "b", "signers": "[s]", "capacity": "s", "discretion": "b",
        "rows": "[row]",
    },
    "report/1": {"participant": "s", "received": "t", "basis": "basis", "totals": "[total]"},
    "attendance/1": {"position": "s", "arrived": "t"},
    "ruling/1": {
        "instruction": "s", "position": "s", "item": "s", "ruling": "s", "reason": "s", "by": "s",
        "at": "t?",
    },
    "act/1": {"act": "act", "at": "t", "by": "s", "items": "[s]", "choice": "s", "detail": "s"},
    "certified/1": {
        "version": "s", "number": "n", "inspector": "s", "at": "t", "result": "s",
        "certificate": "s",
    },
    "class": {"name": "s", "outstanding": "n", "unit": "n", "votes_per_share": "s"},
    "item": {
        "action": "*", "also_disclosed": "[*]", "choices": "[choice]", "classes": "[s]",
        "cumulative": "b", "exchange_ruling": "s", "floor": "b", "kind": "s",
        "nominees": "[nominee]", "number": "s", "recommend": "{choice}", "routine": "b",
        "ruling_date": "d?", "seats": "n", "standards": "[*]", "title": "s",
    },
    "nominee": {"column": "s", "name": "s"},
    "row": {"marks": "{s}", "shares": "n?"},
    "total": {"choice": "s", "column": "s", "instructed": "b", "shares": "n"},
}  # fmt: skip
WORDS = {
    "channel": CHANNELS,
    "choice": CHOICES,
    "basis": ("total", "addition"),
    "act": (
        "oath", "polls_opened", "proxyholders_ballot", "polls_closed", "adjourned", "floor_item",
    ),
}  # fmt: skip


def check_fields(value: Any, kind: str, where: str) -> None:
    """Has it the fields of its kind, all and no others, each of its type?  Or a ValueError."""
    if not isinstance(value, dict):
        raise ValueError(f"{where} is not an object")
    wanted = FIELDS[kind].keys() | ({"kind"} if "/" in kind else set())
    for name in sorted(value.keys() ^ wanted):
        raise ValueError(f"{where} {'has no' if name in wanted else 'has an unknown'} field {name}")
    for name, code in FIELDS[kind].items():
        check_value(value[name], code, f"{where}.{name}")


def check_value(value: Any, code: str, where: str) -> None:
    if code.endswith("?"):
        if value is not None:
            check_value(value, code[:-1], where)
    elif code[0] == "[":
        if not isinstance(value, list):
            raise ValueError(f"{where} is not a list")
        for number, one in enumerate(value):
            check_value(one, code[1:-1], f"{where}[{number}]")
    elif code[0] == "{":
        if not isinstance(value, dict):
            raise ValueError(f"{where} is not an object")
        for name, one in value.items():
            check_value(one, code[1:-1], f"{where}.{name}")
    elif code in FIELDS:
        check_fields(value, code, where)
    else:
        _check_plain(value, code, where)


def _check_plain(value: Any, code: str, where: str) -> None:
    if code == "*":
        return
    if code == "b":
        if not isinstance(value, bool):
            raise ValueError(f"{where} is neither true nor false")
        return
    if not isinstance(value, str):
        raise ValueError(f"{where} is not a text")
    try:
        if code == "n":
            natural(value)
        elif code == "t":
            read_time(value)
        elif code == "d":
            read_date(value)
        elif code in WORDS and value not in WORDS[code]:
            raise ValueError(f"{value!r} is no {code}")
    except ValueError as fault:
        raise ValueError(f"{where}: {fault}") from None


def read_time(text: str) -> int:
    """Seconds from 1970 of a time in the one way of writing it."""
    if not re.fullmatch(r"(1[6-9]|[2-8][0-9])\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ", text, re.ASCII):
        raise ValueError(f"{text!r} is no time such as 2013-06-18T20:00:00Z")
    return int(datetime.fromisoformat(text).timestamp())


def read_date(text: str) -> int:
    """The day's number of a date in the one way of writing it."""
    if not re.fullmatch(r"(1[6-9]|[2-8][0-9])\d\d-\d\d-\d\d", text, re.ASCII):
        raise ValueError(f"{text!r} is no date such as 2013-06-18")
    return date.fromisoformat(text).toordinal()


def print_time(at: int) -> str:
    return datetime.fromtimestamp(at, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def fraction(text: Any, what: str) -> Fraction:
    """A fraction such as 2/3, 60% or 10."""
    if isinstance(text, str) and re.fullmatch(r"\d{1,40}(/\d{1,40}|\.\d{1,40})?%?", text, re.ASCII):
        value = Fraction(text.removesuffix("%")) if not text.endswith("/0") else None
        if value is not None:
            return value / 100 if text.endswith("%") else value
    raise Mismatch(f"{what}: {str(text)[:60]!r} is no fraction")


def tell(entry: Any, index: int) -> str:
    """The entry in the words of a finding."""
    if not isinstance(entry, dict):
        return f"entry {index} (withheld)"
    kind = str(entry.get("kind", "of no kind")).removesuffix("/1")
    words = {
        "instruction": f"{entry.get('instruction') or ''} of {entry.get('position')}",
        "report": f"of {entry.get('participant')} at {entry.get('received')}",
        "ruling": f"on {entry.get('instruction') or entry.get('position')}",
        "attendance": f"of {entry.get('position')}",
        "owners": f"of {entry.get('position')}",
        "act": str(entry.get("act")),
        "certified": f"{entry.get('version')} {entry.get('number')}",
    }
    return f"entry {index} ({kind} {words.get(kind, '')}".rstrip().replace("  ", " ") + ")"


class Row(NamedTuple):
    """Part of an instruction: its marks by column, and its shares (None: all)."""

    marks: dict[str, str]
    shares: int | None


class Instruction(NamedTuple):
    index: int
    name: str
    channel: str
    received: int
    dated: int | None
    postmark: int | None
    signed: bool
    signers: tuple[str, ...]
    discretion: bool
    rows: tuple[Row, ...]


class Line(NamedTuple):
    """A line of a report."""

    column: str
    choice: str
    shares: int
    instructed: bool


class Report(NamedTuple):
    received: int
    addition: bool
    lines: tuple[Line, ...]


class Ruling(NamedTuple):
    position: str
    item: str
    ruling: str
    index: int


@dataclass(slots=True)
class Book:
    """What the open entries of a journal say, by what it is about."""

    called: dict[str, Any] | None = None
    register: dict[str, Any] | None = None
    owners: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    sent: dict[str, int] = field(default_factory=dict)
    instructions: dict[str, list[Instruction]] = field(default_factory=dict)
    reports: dict[str, list[Report]] = field(default_factory=dict)
    attendance: list[tuple[str, int]] = field(default_factory=list)
    rulings: dict[str, list[Ruling]] = field(default_factory=lambda: defaultdict(list))
    by_position: dict[str, list[Ruling]] = field(default_factory=lambda: defaultdict(list))
    acts: list[dict[str, Any]] = field(default_factory=list)
    certified: dict[str, Any] | None = None
    certified_at: tuple[int, bytes] | None = None  # its index and its leaf
    shared: dict[Any, Any] = field(default_factory=dict)  # one copy of rows that are alike

    def put(self, entry: dict[str, Any], index: int) -> None:
        """Takes an entry in; a ValueError where it is not what its kind says."""
        kind = entry.get("kind")
        if not isinstance(kind, str) or "/" not in kind or kind not in FIELDS:
            raise ValueError(f"the kind {str(kind)[:60]!r} is unknown: the recount stops here")
        check_fields(entry, kind, kind)
        {
            "called/1": self._called,
            "register/1": self._register,
            "owners/1": self._owners,
            "material_sent/1": self._material,
            "instruction/1": self._instruction,
            "report/1": self._report,
            "attendance/1": self._attendance,
            "ruling/1": self._ruling,
            "act/1": self._act,
            "certified/1": self._certified,
        }[kind](entry, index)

    def _called(self, entry: dict[str, Any], _: int) -> None:
        if self.called is not None:
            raise ValueError("the meeting was called before")
        self.called = entry

    def _register(self, entry: dict[str, Any], _: int) -> None:
        if self.register is not None:
            raise ValueError("the register was sealed before")
        self.register = entry

    def _owners(self, entry: dict[str, Any], _: int) -> None:
        if any(len(pair) != 2 for pair in entry["owners"]):
            raise ValueError("owners are not pairs of a name and an interest")
        self.owners[entry["position"]] = [(name, share) for name, share in entry["owners"]]

    def _material(self, entry: dict[str, Any], _: int) -> None:
        self.sent[entry["participant"]] = read_date(entry["sent"])

    def _attendance(self, entry: dict[str, Any], _: int) -> None:
        self.attendance.append((entry["position"], read_time(entry["arrived"])))

    def _act(self, entry: dict[str, Any], _: int) -> None:
        self.acts.append(entry)

    def _certified(self, entry: dict[str, Any], _: int) -> None:
        self.certified = entry

    def _instruction(self, entry: dict[str, Any], index: int) -> None:
        if not entry["rows"]:
            raise ValueError("an instruction without rows")
        key = canonical(entry["rows"])
        if key not in self.shared:
            self.shared[key] = tuple(self._row(row) for row in entry["rows"])
        one = Instruction(
            index=index,
            name=entry["instruction"],
            channel=sys.intern(entry["channel"]),
            received=read_time(entry["received"]),
            dated=entry["dated"] and read_date(entry["dated"]),
            postmark=entry["postmark"] and read_date(entry["postmark"]),
            signed=entry["signed"],
            signers=tuple(entry["signers"]),
            discretion=entry["discretion"],
            rows=self.shared[key],
        )
        self.instructions.setdefault(entry["position"], []).append(one)

    def _row(self, row: dict[str, Any]) -> Row:
        marks = {sys.intern(column): sys.intern(mark) for column, mark in row["marks"].items()}
        shared = self.shared.setdefault(tuple(sorted(marks.items())), marks)
        return Row(shared, None if row["shares"] is None else natural(row["shares"]))

    def _report(self, entry: dict[str, Any], _: int) -> None:
        lines = tuple(
            Line(sys.intern(t["column"]), sys.intern(t["choice"]), int(t["shares"]), t["instructed"])
            for t in entry["totals"]
        )
        one = Report(read_time(entry["received"]), entry["basis"] == "addition", lines)
        self.reports.setdefault(entry["participant"], []).append(one)

    def _ruling(self, entry: dict[str, Any], index: int) -> None:
        if not re.fullmatch(r"count|count:\d{1,99}|reject|as:\w+", entry["ruling"], re.ASCII):
            raise ValueError(f"{entry['ruling']!r} is no ruling")
        if entry["ruling"].startswith("as:") and not entry["item"]:
            raise ValueError(f"{entry['ruling']} names no item")
        ruling = Ruling(entry["position"], entry["item"], entry["ruling"], index)
        if entry["instruction"]:
            self.rulings[report_name(entry["instruction"])].append(ruling)
        else:
            self.by_position[entry["position"]].append(ruling)


def report_name(text: str) -> str:
    """PARTICIPANT@received with its time as the journal writes times; another name as it is."""
    participant, at, received = text.rpartition("@")
    if not at:
        return text
    try:
        return f"{participant}@{print_time(_any_time(received.strip()))}"
    except (ValueError, OverflowError, OSError):
        return text


def _any_time(text: str) -> int:
    day, _, rest = text.partition(" ")
    clock, _, zone = rest.partition(" ")
    if zone:
        at = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo(zone))
    else:
        at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return int(at.timestamp())


# ── The journal: entries, checkpoints, proofs ─────────────────────────────────────────────────────


@dataclass(slots=True)
class Journal:
    """The journal as read: what it says, its roots at the sizes asked for, what is withheld."""

    book: Book = field(default_factory=Book)
    size: int = 0
    root: bytes = b""
    roots: dict[int, bytes] = field(default_factory=dict)
    last: dict[int, str] = field(default_factory=dict)  # by size asked for: the last entry, told
    withheld: int = 0
    readable: bool = True


def open_line(line: bytes, index: int) -> tuple[Any, bytes]:
    """The entry of a line (None where withheld) and its commitment; a ValueError otherwise."""
    found = parse_canonical(line)
    if not isinstance(found, dict) or found.get("index") != str(index):
        says = found.get("index") if isinstance(found, dict) else None
        raise ValueError(f"its index is {says!r}: an entry was dropped, added or moved")
    if set(found) == {"commitment", "index"} and is_hex(found["commitment"], 64):
        return None, bytes.fromhex(found["commitment"])
    if set(found) != {"entry", "index", "salt"} or not is_hex(found["salt"], 32):
        raise ValueError("it is neither an entry with its salt nor a commitment")
    opening = bytes.fromhex(found["salt"]) + canonical(found["entry"])
    return found["entry"], sha256(b"quorate entry v1\n" + opening)


def read_journal(
    archive: Archive, kind: str, sizes: Iterable[int], findings: Findings
) -> Journal:
    """Reads the entries in one pass, rebuilds the tree, and keeps its roots at the sizes."""
    journal, tree, wanted = Journal(), Tree(), set(sizes)
    if 0 in wanted:
        journal.roots[0] = tree.root()
    for index, line in enumerate(archive.lines("entries.jsonl")):
        try:
            entry, commitment = open_line(line, index)
        except ValueError as fault:
            raise Mismatch(f"entry {index} (entries.jsonl:{index + 1}): {fault}") from None
        leaf = tree.append(commitment)
        if tree.size in wanted:
            journal.roots[tree.size] = tree.root()
            journal.last[tree.size] = tell(entry, index)
        journal.withheld += entry is None
        if entry is not None and journal.readable:
            _put(journal, kind, entry, (index, leaf), findings)
    journal.size, journal.root = tree.size, tree.root()
    journal.book.shared.clear()
    return journal


def _put(
    journal: Journal, kind: str, entry: Any, place: tuple[int, bytes], findings: Findings
) -> None:
    index = place[0]
    try:
        if not isinstance(entry, dict):
            raise ValueError("the entry is not an object")
        journal.book.put(entry, index)
        if kind == "public" and entry["kind"] not in PUBLIC:
            raise ValueError("it is open in a public bundle")
    except ValueError as fault:
        findings.bad("entries", f"{tell(entry, index)}: {fault}")
        journal.readable = False
        return
    if entry["kind"] == "certified/1":
        journal.book.certified_at = place


PUBLIC = ("called/1", "register/1", "act/1", "certified/1")


def read_checkpoints(archive: Archive) -> list[Checkpoint]:
    """Every signed note of the journal, oldest first; the last is the member `checkpoint`."""
    notes, last = [], b""
    for number, line in enumerate(archive.lines("checkpoints.jsonl"), 1):
        where = f"checkpoints.jsonl:{number}"
        try:
            found = parse_canonical(line)
            if not isinstance(found, dict) or set(found) != {"note"}:
                raise ValueError("it is not an object of a note")
            last = str(found["note"]).encode()
            notes.append(read_note(last))
        except (ValueError, binascii.Error) as fault:
            raise Mismatch(f"{where}: {fault}") from None
        if notes[-1].origin != notes[0].origin:
            raise Mismatch(f"{where}: its origin is {notes[-1].origin}, not {notes[0].origin}")
        if notes[-1].origin not in {one.name for one in notes[-1].signatures}:
            raise Mismatch(f"{where}: the journal's own key did not sign it")
        if number > 1 and notes[-1].size < notes[-2].size:
            raise Mismatch(f"{where}: the journal shrank from {notes[-2].size} entries")
    if not notes or last != archive.read("checkpoint"):
        raise Mismatch("checkpoint: it is not the last note of checkpoints.jsonl")
    return notes


def check_tree(
    manifest: Manifest, notes: Sequence[Checkpoint], journal: Journal, findings: Findings
) -> bool:
    """Does the tree of the entries have the root of every checkpoint, and of the manifest?"""
    before, sound = 0, True
    for number, note in enumerate(notes, 1):
        if journal.roots.get(note.size) == note.root:
            before = note.size
            continue
        sound = False
        if note.size > journal.size:
            says = f"it is of {note.size} entries, the journal has {journal.size}: some are missing"
            findings.bad("tree", f"checkpoint {number}: {says}")
        elif note.size - before == 1:
            findings.bad(
                "tree", f"{journal.last[note.size]}: the commitment is not the leaf in the tree"
            )
        else:
            says = f"entries {before} to {note.size - 1}: one of them is not the leaf in the tree"
            findings.bad("tree", f"{says} of checkpoint {number}, of {note.size} entries")
        break
    if sound and notes[-1].size != journal.size:
        says = f"{notes[-1].size} entries, the journal has {journal.size}: one too many"
        findings.bad("tree", f"the last checkpoint is of {says}")
        sound = False
    if manifest.root != notes[-1].root:
        findings.bad("tree", f"the manifest's root {manifest.root.hex()} is not the checkpoint's")
        sound = False
    if sound:
        says = f"{journal.size} entries lead to the root {journal.root.hex()}"
        findings.good("tree", f"{says} and to those of {len(notes)} checkpoints")
    return sound


def read_hashes(found: Any) -> list[bytes]:
    if not isinstance(found, list) or not all(is_hex(one, 64) for one in found):
        raise ValueError("a proof is not a list of hashes")
    return [bytes.fromhex(one) for one in found]


def check_proofs(
    archive: Archive, notes: Sequence[Checkpoint], book: Book, findings: Findings
) -> None:
    """The proofs that nothing but growth lies between checkpoints, and of what was certified."""
    try:
        found = parse_canonical(archive.read("proofs.json"))
        if not isinstance(found, dict) or set(found) != {"certified", "consistency"}:
            raise ValueError("it is not an object of consistency and certified")
        if not isinstance(found["consistency"], list):
            raise ValueError("consistency is not a list")
        paths = [read_hashes(path) for path in found["consistency"]]
        if len(paths) != len(notes) - 1:
            raise ValueError(f"{len(paths)} consistency proofs for {len(notes)} checkpoints")
        for number, (old, new) in enumerate(zip(notes, notes[1:], strict=False)):
            if not extends((old.size, new.size), (old.root, new.root), paths[number]):
                raise ValueError(f"consistency proof {number} does not hold")
        _check_certified_path(found["certified"], notes[-1], book)
    except ValueError as fault:
        findings.bad("proofs", f"proofs.json: {fault}")
        return
    findings.good("proofs", f"{len(paths)} consistency proofs hold")


def _check_certified_path(found: Any, last: Checkpoint, book: Book) -> None:
    if found is None or book.certified_at is None:
        if found is not None or book.certified_at is not None:
            raise ValueError("the certified entry and its inclusion path do not go together")
        return
    if not isinstance(found, dict) or set(found) != {"index", "path"}:
        raise ValueError("certified is not an index and a path")
    index, leaf = book.certified_at
    if found["index"] != str(index):
        raise ValueError(f"the last certified entry is {index}, not {found['index']!r}")
    if not includes(last.root, last.size, index, leaf, read_hashes(found["path"])):
        raise ValueError(f"the inclusion path of entry {index} does not hold")


def check_keys(notes: Sequence[Checkpoint], keys: Sequence[Key], findings: Findings) -> bool:
    """Did the keys from outside sign?  The journal's own must have signed every checkpoint."""
    known = True
    for key in keys:
        own = key.on(notes[-1])
        if own is None:
            says = f"not signed by {key.name or key.public.hex()} ({key.file})"
            findings.bad("signature", f"the checkpoint is {says}")
            known = False
            continue
        for number, note in enumerate(notes, 1):
            one = key.on(note)
            if one is None and own.name == note.origin:
                findings.bad("signature", f"checkpoint {number} is not signed by {own.name}")
                known = False
            elif one is not None and not signed_by(key.public, one.value, note.text):
                says = f"checkpoint {number}: the signature of {one.name} does not hold"
                findings.bad("signature", says)
                known = False
        if known:
            findings.good("signature", f"{own.name} signed the checkpoint ({key.file})")
    return known and bool(keys)


def check_outside(
    kept: Checkpoint | None, notes: Sequence[Checkpoint], journal: Journal, findings: Findings
) -> bool:
    """Does the tree extend the checkpoint that somebody outside kept?"""
    if kept is None:
        return False
    last = notes[-1]
    if kept.origin != last.origin:
        findings.bad("checkpoint", f"it is of {kept.origin}, the bundle is of {last.origin}")
    elif kept.size > journal.size:
        says = f"it is of {kept.size} entries, the bundle has {journal.size}"
        findings.bad("checkpoint", f"{says}: the bundle is older, or entries are missing")
    elif journal.roots.get(kept.size) != kept.root:
        says = f"the first {kept.size} entries of the bundle have another root"
        findings.bad("checkpoint", f"{says}: the bundle does not extend the checkpoint kept")
    elif not _journal_keys(kept) & _journal_keys(last):
        findings.bad("checkpoint", "the bundle's checkpoint is signed with another key")
    else:
        findings.good("checkpoint", f"the tree extends the one kept, of {kept.size} entries")
        return kept.size == journal.size and kept.size > 0
    return False


def _journal_keys(note: Checkpoint) -> set[bytes]:
    return {one.key_hash for one in note.signatures if one.name == note.origin}


# ── The register and the call ─────────────────────────────────────────────────────────────────────


class Register:
    """The positions in the order of entitlements.csv; a parent is a place in it, or -1."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.place: dict[str, int] = {}
        self.kinds: list[str] = []
        self.classes: list[str] = []
        self.shares: list[int] = []
        self.parents = array("q")
        self.depth = array("q")

    def up(self, place: int) -> Iterator[int]:
        """The positions a position is held through, nearest first."""
        while (place := self.parents[place]) >= 0:
            yield place


def read_register(archive: Archive) -> Register:
    """The entitlements, each row what the format says."""
    register, parents = Register(), []
    with io.TextIOWrapper(archive.open("entitlements.csv"), "utf-8", newline="") as file:
        rows = csv.reader(file, strict=True)
        try:
            for row in rows:
                if rows.line_num == 1:
                    _first_row(row)
                else:
                    parents.append(_one_position(register, row))
        except (ValueError, csv.Error) as fault:
            raise Mismatch(f"entitlements.csv:{rows.line_num}: {fault}") from None
    for place, parent in enumerate(parents):
        if parent and parent not in register.place:
            raise Mismatch(f"entitlements.csv: {register.names[place]} is held through no position")
        register.parents.append(register.place[parent] if parent else -1)
    _measure_depth(register)
    return register


def _first_row(row: list[str]) -> None:
    if row != ["position", "kind", "parent", "class", "shares"]:
        raise ValueError("its header is not position,kind,parent,class,shares")


def _one_position(register: Register, row: list[str]) -> str:
    if len(row) != 5 or not row[0]:
        raise ValueError("a row of other than five fields, or without a position")
    name, kind, parent, share_class, shares = row
    if name in register.place:
        raise ValueError(f"position {name} stands twice")
    if kind not in KINDS:
        raise ValueError(f"position {name}: {kind!r} is no kind of holder")
    register.place[name] = len(register.names)
    register.names.append(name)
    register.kinds.append(sys.intern(kind))
    register.classes.append(sys.intern(share_class))
    register.shares.append(natural(shares))
    return sys.intern(parent)


def _measure_depth(register: Register) -> None:
    """How deep each position lies; a circle of positions is refused."""
    register.depth = array("q", [-1]) * len(register.names)
    for start in range(len(register.names)):
        path, place = [], start
        while place >= 0 and register.depth[place] == -1:
            register.depth[place] = -2
            path.append(place)
            place = register.parents[place]
        if place >= 0 and register.depth[place] == -2:
            raise Mismatch(f"entitlements.csv: {register.names[place]} is held through itself")
        depth = -1 if place < 0 else register.depth[place]
        for one in reversed(path):
            depth += 1
            register.depth[one] = depth


@dataclass(frozen=True, slots=True)
class Item:
    number: str
    kind: str
    title: str
    choices: tuple[str, ...]
    standards: tuple[Any, ...]
    also_disclosed: tuple[Any, ...]
    seats: int
    columns: tuple[str, ...]
    titles: tuple[str, ...]
    recommend: dict[str, str]
    broker_may_vote: bool
    classes: tuple[str, ...]
    cumulative: bool
    floor: bool

    @property
    def contested(self) -> bool:
        return self.kind == "election" and len(self.columns) > self.seats


@dataclass(frozen=True, slots=True)
class Call:
    """The meeting as called, with what was moved on its floor."""

    title: str
    zone: tzinfo
    starts: int
    cutoffs: dict[str, int]
    polls_close: int
    quorum: dict[str, str]
    outstanding: dict[str, int]  # by class, in parts of a share
    weights: dict[str, Votes]  # votes of one part
    items: tuple[Item, ...]
    counting: dict[str, str]

    def day(self, at: int) -> int:
        return datetime.fromtimestamp(at, self.zone).toordinal()

    def items_by_column(self) -> dict[str, Item]:
        return {column: item for item in self.items for column in item.columns}

    def voting(self, item: Item) -> tuple[str, ...]:
        return item.classes or tuple(self.outstanding)


COUNTING = {
    "same_day": "reject",
    "same_day_present": "true",
    "spoiled": "no_authority",
    "unmarked_electronic": "recommend",
    "undated": "received",
}


def simple(value: Votes) -> Votes:
    """A whole number as an integer."""
    return value.numerator if value.denominator == 1 else value


def read_zone(name: str) -> tzinfo:
    offset = re.fullmatch(r"(?:UTC)?(?:([+-])(\d\d):?(\d\d))?Z?", name, re.ASCII)
    if offset is not None:
        if not offset[1]:
            return timezone.utc
        by = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
        return timezone(-by if offset[1] == "-" else by)
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        raise Unreadable(f"this machine does not know the time zone {name!r}") from None


def read_call(book: Book) -> Call:
    """The call of the journal; what contradicts itself is a mismatch."""
    called = book.called
    if called is None:
        raise Mismatch("entries: no called/1 entry calls the meeting")
    units = {c["name"]: natural(c["unit"]) for c in called["classes"]}
    if not units or 0 in units.values() or len(units) != len(called["classes"]):
        raise Mismatch("called/1: its classes are none, twice the same, or have no unit")
    common = lcm(*units.values())
    items = [_read_item(item) for item in called["items"]]
    known = {item.number for item in items}
    for act in book.acts:
        if act["act"] == "floor_item" and (item := _floor_item(act)).number not in known:
            items.append(item)
            known.add(item.number)
    columns = [column for item in items for column in item.columns]
    if len(set(columns)) != len(columns):
        raise Mismatch("called/1: two items have one column")
    return Call(
        title=called["title"],
        zone=read_zone(called["zone"]),
        starts=read_time(called["starts"]),
        cutoffs={channel: read_time(at) for channel, at in called["cutoffs"].items()},
        polls_close=read_time(called["polls_close"]),
        quorum=dict(called["quorum"]),
        outstanding={c["name"]: natural(c["outstanding"]) for c in called["classes"]},
        weights={
            c["name"]: simple(
                fraction(c["votes_per_share"], "votes_per_share") * common / units[c["name"]]
            )
            for c in called["classes"]
        },
        items=tuple(items),
        counting=COUNTING | _read_counting(called["counting"]),
    )


def _read_counting(found: Any) -> dict[str, str]:
    if not isinstance(found, dict) or not found.keys() <= COUNTING.keys():
        raise Mismatch("called/1: counting holds a choice that docs/counting.md does not know")
    return {name: str(value).lower() for name, value in found.items()}


def _read_item(item: dict[str, Any]) -> Item:
    ruling = item["exchange_ruling"]
    standards = (*item["standards"], *item["also_disclosed"])
    return Item(
        number=item["number"],
        kind=item["kind"],
        title=item["title"],
        choices=tuple(item["choices"]),
        standards=tuple(item["standards"]),
        also_disclosed=tuple(item["also_disclosed"]),
        seats=natural(item["seats"]),
        columns=tuple(n["column"] for n in item["nominees"]) or (item["number"],),
        titles=tuple(n["name"] for n in item["nominees"]) or (item["title"],),
        recommend=dict(item["recommend"]),
        broker_may_vote=ruling == "may_vote" or (ruling != "may_not" and item["routine"]),
        classes=tuple(item["classes"]),
        cumulative=item["cumulative"]
        or any(isinstance(s, dict) and s.get("cumulative") in (True, "true") for s in standards),
        floor=item["floor"],
    )


def _floor_item(act: dict[str, Any]) -> Item:
    number = act["items"][0] if act["items"] else ""
    if not number:
        raise Mismatch("an act floor_item names no item")
    return Item(
        number=number,
        kind=act["choice"] or "other",
        title=act["detail"],
        choices=("for", "against", "abstain"),
        standards=("majority_present",),
        also_disclosed=(),
        seats=0,
        columns=(number,),
        titles=(act["detail"],),
        recommend={},
        broker_may_vote=False,
        classes=(),
        cumulative=False,
        floor=True,
    )


def check_register(register: Register, call: Call, book: Book, digest: str) -> None:
    """Is it the register that was sealed, and does it balance (docs/counting.md, section 2)?"""
    sealed = book.register
    if sealed is None:
        raise Mismatch("entries: no register/1 entry seals the register")
    if sealed["entitlements"] != digest:
        raise Mismatch("entitlements.csv is not the file whose SHA-256 register/1 sealed")
    if natural(sealed["positions"]) != len(register.names):
        says = f"{len(register.names)} positions, register/1 sealed {sealed['positions']}"
        raise Mismatch(f"entitlements.csv has {says}")
    beneath: dict[int, int] = defaultdict(int)
    totals: dict[str, int] = dict.fromkeys(call.outstanding, 0)
    for place, parent in enumerate(register.parents):
        share_class = register.classes[place]
        if share_class not in totals:
            raise Mismatch(f"{register.names[place]}: the call has no class {share_class}")
        if parent < 0:
            totals[share_class] += register.shares[place]
            continue
        beneath[parent] += register.shares[place]
        if register.classes[parent] != share_class:
            raise Mismatch(f"{register.names[place]}: its class is not that of its parent")
    for place, shares in beneath.items():
        if shares > register.shares[place]:
            says = f"{shares:,} shares are held through it, it has {register.shares[place]:,}"
            raise Mismatch(f"{register.names[place]}: {says}")
    for name, shares in totals.items():
        says = f"the positions of class {name} sum to {shares:,}"
        if shares != call.outstanding[name]:
            raise Mismatch(f"{says}, outstanding are {call.outstanding[name]:,}")
        if natural(sealed["totals"].get(name, "0")) != shares:
            raise Mismatch(f"{says}, register/1 sealed {sealed['totals'].get(name, '0')}")


# ── What a row casts (docs/counting.md, section 4) ────────────────────────────────────────────────

Cast: TypeAlias = tuple[str, str]  # a choice or an unvoted, and the source ("" of an unvoted)
Pattern: TypeAlias = tuple[Cast | None, ...]  # by column; None on a cumulative item
Amounts: TypeAlias = dict[str, tuple[Cast, Votes]]  # by column of a cumulative item

SILENT: Cast = ("silent", "")
NON_VOTE: Cast = ("broker_non_vote", "")
NO_AUTHORITY: Cast = ("no_authority", "")


class Casting:
    """What marks come to under the call, column by column."""

    def __init__(self, call: Call, acts: Sequence[dict[str, Any]]) -> None:
        self.call = call
        self.items = call.items_by_column()
        self.columns = tuple(self.items)
        self._patterns: dict[tuple[int, str, bool], Pattern] = {}
        self._discretion = {item.number: _ballot(item, acts) for item in call.items if item.floor}

    def spoiled(self) -> Cast:
        return SILENT if self.call.counting["spoiled"] == "silent" else NO_AUTHORITY

    def recommends(self, channel: str) -> bool:
        """Are unmarked columns of this channel voted as recommended?"""
        electronic = self.call.counting["unmarked_electronic"] != "silent"
        return channel == "mail" or (channel in ("web", "phone") and electronic)

    def pattern(self, marks: dict[str, str], channel: str, *, discretion: bool) -> Pattern:
        key = (id(marks), channel, discretion)  # the rows of the book share marks and keep them
        if key not in self._patterns:
            self.check(marks)
            casts: list[Cast | None] = []
            for item in self.call.items:
                if item.cumulative:
                    casts += [None] * len(item.columns)
                elif item.floor and channel != "floor":
                    casts.append(self.proxy_on_floor(item, marks, channel, discretion=discretion))
                else:
                    casts += self._item(item, marks, channel)
            self._patterns[key] = tuple(casts)
        return self._patterns[key]

    def check(self, marks: dict[str, str]) -> None:
        """Is every mark one that its column can bear?"""
        for column, mark in marks.items():
            item = self.items.get(column)
            if item is None:
                raise Mismatch(f"an instruction marks {column!r}, which no item has")
            number = item.cumulative and re.fullmatch(r"\d{1,99}", mark, re.ASCII)
            if mark not in (*item.choices, "spoiled") and not number:
                raise Mismatch(f"an instruction marks {mark!r} on {column}, which is no choice")

    def over_marked(self, item: Item, marks: dict[str, str]) -> bool:
        votes = sum(marks.get(column) == "for" for column in item.columns)
        return item.contested and not item.cumulative and votes > item.seats

    def proxy_on_floor(
        self, item: Item, marks: dict[str, str], channel: str, *, discretion: bool
    ) -> Cast:
        if channel == "intermediary" and not marks:
            return NON_VOTE
        if not discretion or item.kind == "adjournment":
            return NO_AUTHORITY
        choice = self._discretion[item.number]
        return (choice, "proxyholder_discretion") if choice else SILENT

    def _item(self, item: Item, marks: dict[str, str], channel: str) -> list[Cast]:
        if self.over_marked(item, marks):
            return [self.spoiled()] * len(item.columns)
        silent = False
        if item.contested:
            recommended = sum(item.recommend.get(c) == "for" for c in item.columns)
            marked = any(column in marks for column in item.columns)
            silent = marked or (self.recommends(channel) and recommended > item.seats)
        return [self._column(item, c, marks.get(c), channel, silent=silent) for c in item.columns]

    def _column(
        self, item: Item, column: str, mark: str | None, channel: str, *, silent: bool
    ) -> Cast:
        if mark == "spoiled":
            return self.spoiled()
        if mark is not None:
            return mark, "instructed"
        if silent:
            return SILENT
        if channel == "intermediary":
            return NON_VOTE
        if self.recommends(channel) and column in item.recommend:
            return item.recommend[column], "unmarked"
        return SILENT

    def cumulated(self, item: Item, marks: dict[str, str], channel: str, votes: Votes) -> Amounts:
        """What a row of so many votes gives on a cumulative item; unvoted ones are not multiplied."""
        here = {column: marks[column] for column in item.columns if column in marks}
        source, default = "instructed", SILENT
        if not here and channel == "intermediary":
            default = NON_VOTE
        elif not here and self.recommends(channel):
            source = "unmarked"
            here = {c: "for" for c in item.columns if item.recommend.get(c) == "for"}
        plain = [column for column, mark in here.items() if mark == "for"]
        rest = votes * item.seats - given(here)
        found: Amounts = {}
        for column in item.columns:
            mark = here.get(column)
            if mark is None:
                found[column] = (default, votes)
            elif mark == "for":
                found[column] = (("for", source), simple(Fraction(rest) / len(plain)))
            elif mark.isdigit():
                found[column] = (("for", source), int(mark))
            else:
                found[column] = (self.spoiled() if mark == "spoiled" else (mark, source), votes)
        return found


def given(marks: dict[str, str]) -> int:
    """The votes that marks give in numbers."""
    return sum(int(mark) for mark in marks.values() if mark.isdigit())


def _ballot(item: Item, acts: Sequence[dict[str, Any]]) -> str:
    """How the proxyholders voted a floor item; an act that names it stands before one for all."""
    ballots = [act for act in acts if act["act"] == "proxyholders_ballot"]
    own = [act for act in ballots if {item.number, *item.columns} & set(act["items"])]
    general = [act for act in ballots if not act["items"] and act["choice"]]
    choice = str(max(own or general, key=lambda act: act["at"], default={"choice": ""})["choice"])
    if choice and choice not in item.choices:
        raise Mismatch(f"the proxyholders' ballot on {item.number}: {choice!r} is no choice of it")
    return choice


# ── The sums ──────────────────────────────────────────────────────────────────────────────────────

Group: TypeAlias = tuple[str, int]  # a class, and the standards' exclusions its position is in


class Sums:
    """The votes cast, by class and exclusion; patterns are summed first and opened at the end."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.columns = call.items_by_column()
        self.present: dict[str, Votes] = dict.fromkeys(call.outstanding, 0)
        self._patterns: dict[tuple[Group, Pattern], Votes] = defaultdict(int)
        self._votes: dict[tuple[Group, str, Cast], Votes] = defaultdict(int)

    def add_pattern(self, group: Group, pattern: Pattern, votes: Votes) -> None:
        self._patterns[group, pattern] += votes

    def add(self, group: Group, column: str, cast: Cast, votes: Votes) -> None:
        self._votes[group, column, cast] += votes

    def close(self) -> None:
        """Opens the patterns into votes by column."""
        for (group, pattern), votes in self._patterns.items():
            for column, cast in zip(self.columns, pattern, strict=True):
                if cast is not None:
                    self._votes[group, column, cast] += votes
        self._patterns.clear()

    def votes(
        self, column: str, classes: Sequence[str], excluded: int | None = None
    ) -> dict[str, Votes]:
        """The votes of a column by choice and unvoted, without those in an exclusion."""
        item = self.columns[column]
        found: dict[str, Votes] = dict.fromkeys((*item.choices, *UNVOTED), 0)
        for (group, where, (key, _)), votes in self._votes.items():
            outside = excluded is None or not group[1] >> excluded & 1
            if where == column and group[0] in classes and outside:
                found[key] = found.get(key, 0) + votes
        return {key: simple(votes) for key, votes in found.items()}

    def sources(self, column: str, classes: Sequence[str]) -> dict[str, Votes]:
        found: dict[str, Votes] = dict.fromkeys(SOURCES, 0)
        for (group, where, (_, source)), votes in self._votes.items():
            if where == column and group[0] in classes and source:
                found[source] += votes
        return {source: simple(votes) for source, votes in found.items()}
