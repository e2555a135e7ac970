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
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
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


class UnreadableError(Exception):
    """The input cannot be read at all, or the command was used wrongly: exit 2."""


class MismatchError(Exception):
    """A check failed, and nothing that rests on it can be checked: exit 1."""


def need(holds: object, says: str) -> None:
    """Raises a ValueError that says what does not hold; who reads the input says where it is."""
    if not holds:
        raise ValueError(says)


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
    if first in (0, second):
        return not path and (first == 0 or roots[0] == roots[1])
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
    """A signature line of a note."""

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
        raise UnreadableError(f"{path}: no key can be read there: {fault}") from None
    if decode_point(public) is None:
        raise UnreadableError(f"{path}: the 32 bytes are not an Ed25519 public key")
    return Key(path, name, public)


PUBLIC_KEY = bytes.fromhex("302a300506032b6570032100")  # before the 32 bytes (RFC 8410, 4)
PRIVATE_KEY = bytes.fromhex("300506032b657004220420")  # before the seed, after the version (7)


def _pem(text: str) -> tuple[str, bytes]:
    found = re.search(r"-----BEGIN ([A-Z ]+)-----\s(.*?)-----END \1-----", text, re.DOTALL)
    if found is None:
        raise ValueError("the PEM has no end")
    der = base64.b64decode("".join(found[2].split()), validate=True)
    if found[1] == "PUBLIC KEY" and len(der) == 44 and der[:12] == PUBLIC_KEY:
        return "", der[12:]
    if found[1] == "PRIVATE KEY" and len(der) >= 48 and der[5:16] == PRIVATE_KEY:
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
        raise UnreadableError(f"{path}: {fault.strerror or fault}") from None
    if len(data) > SMALL:
        raise UnreadableError(f"{path}: too long for a key or a checkpoint")
    return data


def warn(says: str) -> None:
    print(printable(says), file=sys.stderr)


# ── The archive ───────────────────────────────────────────────────────────────────────────────────


class Archive:
    """The bundle's zip, of which nothing is believed.  Holds its members by name."""

    def __init__(self, path: str, memory: int) -> None:
        self.path = path
        try:
            self._file = Path(path).open("rb")  # noqa: SIM115 - closed by whoever opened the archive
        except OSError as fault:
            raise UnreadableError(f"{path}: {fault.strerror or fault}") from None
        try:
            self._bound_directory()
            self._zip = zipfile.ZipFile(self._file)
        except (zipfile.BadZipFile, OSError, ValueError, struct.error) as fault:
            self._file.close()
            raise UnreadableError(f"{path}: not a zip, or cut short: {fault}") from None
        except UnreadableError:
            self._file.close()
            raise
        self.infos: dict[str, zipfile.ZipInfo] = {}
        try:
            for info in self._zip.infolist():
                self._admit(info)
            self._bound_memory(memory)
        except (UnreadableError, MismatchError):
            self.close()
            raise

    def close(self) -> None:
        self._zip.close()
        self._file.close()

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
            raise UnreadableError(f"{self.path}: its directory is longer than that of any bundle")

    def _admit(self, info: zipfile.ZipInfo) -> None:
        name = info.filename
        if info.flag_bits & 1:
            raise UnreadableError(f"{self.path}: member {name} is encrypted")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise UnreadableError(f"{self.path}: member {name} is neither stored nor deflated")
        if name in self.infos:
            raise MismatchError(f"member {name} is there twice")
        if name not in MEMBERS or info.orig_filename != name:
            raise MismatchError(f"member {info.orig_filename!r} is none that a bundle has")
        self.infos[name] = info

    def _bound_memory(self, memory: int) -> None:
        need = MEMORY_AT_REST
        for name, info in self.infos.items():
            if name in MEMORY_PER_BYTE:
                need += MEMORY_PER_BYTE[name] * info.file_size
            elif info.file_size > SMALL:
                raise UnreadableError(f"{self.path}: {name} declares more than {SMALL:,} bytes")
        if need > memory << 20:
            raise UnreadableError(
                f"{self.path}: its declared sizes may need {(need >> 20) + 1:,} megabytes of "
                f"memory, {memory:,} are allowed: give --memory"
            )

    def open(self, name: str) -> BinaryIO:
        if name not in self.infos:
            raise MismatchError(f"member {name} is missing")
        return io.BufferedReader(self._zip.open(self.infos[name]), 1 << 16)  # type: ignore[type-var] # IO[bytes] that is a ZipExtFile

    def read(self, name: str) -> bytes:
        with self.open(name) as file:
            return file.read(self.infos[name].file_size + 1)

    def lines(self, name: str) -> Iterator[bytes]:
        with self.open(name) as file:
            number = 0
            while line := file.readline(SMALL + 1):
                number += 1
                if len(line) > SMALL:
                    raise MismatchError(f"{name}:{number}: a line of more than {SMALL:,} bytes")
                yield line

    def digest(self, name: str) -> str:
        total = hashlib.sha256()
        with self.open(name) as file:
            while chunk := file.read(1 << 20):
                total.update(chunk)
        return total.hexdigest()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle says it holds."""

    kind: str
    root: bytes
    members: dict[str, str]


def check_members(archive: Archive, findings: Findings) -> Manifest:
    """The manifest, and every member held against it."""
    if not archive.infos:
        raise UnreadableError(f"{archive.path}: an empty zip, not a bundle")
    try:
        found = parse_canonical(archive.read("manifest.json"))
        manifest = _read_manifest(found)
    except ValueError as fault:
        raise MismatchError(f"manifest.json: {fault}") from None
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
    "broker_policy/1": {"participant": "s", "policy": "policy", "uninstructed": "n?"},
    "proxyholder/1": {"proxyholder": "s", "appointed_by": "s", "at": "t?", "substitution": "b"},
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
    "policy": ("with_board", "proportional", "none"),
    "act": (
        "oath", "polls_opened", "proxyholders_ballot", "polls_closed", "adjourned", "floor_item",
    ),
}  # fmt: skip


def check_fields(value: Any, kind: str, where: str) -> None:
    """Has it the fields of its kind, all and no others, each of its type?  Or a ValueError."""
    need(isinstance(value, dict), f"{where} is not an object")
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
        need(isinstance(value, list), f"{where} is not a list")
        for number, one in enumerate(value):
            check_value(one, code[1:-1], f"{where}[{number}]")
    elif code[0] == "{":
        need(isinstance(value, dict), f"{where} is not an object")
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
        need(isinstance(value, bool), f"{where} is neither true nor false")
        return
    need(isinstance(value, str), f"{where} is not a text")
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
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def fraction(text: Any, what: str) -> Fraction:
    """A fraction such as 2/3, 60% or 10."""
    if isinstance(text, str) and re.fullmatch(r"\d{1,40}(/\d{1,40}|\.\d{1,40})?%?", text, re.ASCII):
        value = Fraction(text.removesuffix("%")) if not text.endswith("/0") else None
        if value is not None:
            return value / 100 if text.endswith("%") else value
    raise MismatchError(f"{what}: {str(text)[:60]!r} is no fraction")


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
    """An instruction as received; `entry` is its place in the journal."""

    entry: int
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
    """A report of an intermediary, a total or an addition to one."""

    received: int
    addition: bool
    lines: tuple[Line, ...]


class Ruling(NamedTuple):
    """An inspector's ruling; `entry` is its place in the journal."""

    position: str
    item: str
    ruling: str
    entry: int
    at: str  # as written, so that times stand in order; empty where none is given


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
    policies: dict[str, tuple[str, int | None]] = field(default_factory=dict)
    proxyholders: dict[str, dict[str, Any]] = field(default_factory=dict)
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
            "broker_policy/1": self._policy,
            "proxyholder/1": self._proxyholder,
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

    def _policy(self, entry: dict[str, Any], _: int) -> None:
        shares = entry["uninstructed"]
        self.policies[entry["participant"]] = entry["policy"], shares and natural(shares)

    def _proxyholder(self, entry: dict[str, Any], _: int) -> None:
        self.proxyholders[entry["proxyholder"]] = entry

    def not_by_proxyholder(self, act: dict[str, Any]) -> bool:
        """Is it a ballot of one who may not vote the proxies (docs/counting.md, section 4)?"""
        if act["act"] != "proxyholders_ballot" or not self.proxyholders:
            return False
        name, until, seen = act["by"], act["at"], {act["by"]}
        while one := self.proxyholders.get(name):
            if one["at"] is not None and one["at"] > until:  # times as written stand in order
                return True
            if not one["appointed_by"]:
                return False
            name, until = one["appointed_by"], one["at"] or until
            giver = self.proxyholders.get(name)
            if giver is None or not giver["substitution"] or name in seen:
                return True
            seen.add(name)
        return True

    def _instruction(self, entry: dict[str, Any], index: int) -> None:
        if not entry["rows"]:
            raise ValueError("an instruction without rows")
        key = canonical(entry["rows"])
        if key not in self.shared:
            self.shared[key] = tuple(self._row(row) for row in entry["rows"])
        one = Instruction(
            entry=index,
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
            Line(
                sys.intern(t["column"]), sys.intern(t["choice"]), int(t["shares"]), t["instructed"]
            )
            for t in entry["totals"]
        )
        one = Report(read_time(entry["received"]), entry["basis"] == "addition", lines)
        self.reports.setdefault(entry["participant"], []).append(one)

    def _ruling(self, entry: dict[str, Any], index: int) -> None:
        if not re.fullmatch(r"count|count:\d{1,99}|reject|as:\w+", entry["ruling"], re.ASCII):
            raise ValueError(f"{entry['ruling']!r} is no ruling")
        if entry["ruling"].startswith("as:") and not entry["item"]:
            raise ValueError(f"{entry['ruling']} names no item")
        made = entry["at"] or ""
        ruling = Ruling(entry["position"], entry["item"], entry["ruling"], index, made)
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


def read_journal(archive: Archive, kind: str, sizes: Iterable[int], findings: Findings) -> Journal:
    """Reads the entries in one pass, rebuilds the tree, and keeps its roots at the sizes."""
    journal, tree, wanted = Journal(), Tree(), set(sizes)
    if 0 in wanted:
        journal.roots[0] = tree.root()
    for index, line in enumerate(archive.lines("entries.jsonl")):
        try:
            entry, commitment = open_line(line, index)
        except ValueError as fault:
            raise MismatchError(f"entry {index} (entries.jsonl:{index + 1}): {fault}") from None
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
        need(isinstance(entry, dict), "the entry is not an object")
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
            raise MismatchError(f"{where}: {fault}") from None
        if notes[-1].origin != notes[0].origin:
            raise MismatchError(f"{where}: its origin is {notes[-1].origin}, not {notes[0].origin}")
        if notes[-1].origin not in {one.name for one in notes[-1].signatures}:
            raise MismatchError(f"{where}: the journal's own key did not sign it")
        if number > 1 and notes[-1].size < notes[-2].size:
            raise MismatchError(f"{where}: the journal shrank from {notes[-2].size} entries")
    if not notes or last != archive.read("checkpoint"):
        raise MismatchError("checkpoint: it is not the last note of checkpoints.jsonl")
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
        need(isinstance(found["consistency"], list), "consistency is not a list")
        paths = [read_hashes(path) for path in found["consistency"]]
        if len(paths) != len(notes) - 1:
            raise ValueError(f"{len(paths)} consistency proofs for {len(notes)} checkpoints")
        for number, (old, new) in enumerate(pairwise(notes)):
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
            raise MismatchError(f"entitlements.csv:{rows.line_num}: {fault}") from None
    for place, parent in enumerate(parents):
        if parent and parent not in register.place:
            raise MismatchError(
                f"entitlements.csv: {register.names[place]} is held through no position"
            )
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
            raise MismatchError(f"entitlements.csv: {register.names[place]} is held through itself")
        depth = -1 if place < 0 else register.depth[place]
        for one in reversed(path):
            depth += 1
            register.depth[one] = depth


@dataclass(frozen=True, slots=True)
class Item:
    """A matter put to the vote, and the columns of the ballot it takes."""

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
            return UTC
        by = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
        return timezone(-by if offset[1] == "-" else by)
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        raise UnreadableError(f"this machine does not know the time zone {name!r}") from None


def read_call(book: Book) -> Call:
    """The call of the journal; what contradicts itself is a mismatch."""
    called = book.called
    if called is None:
        raise MismatchError("entries: no called/1 entry calls the meeting")
    units = {c["name"]: natural(c["unit"]) for c in called["classes"]}
    if not units or 0 in units.values() or len(units) != len(called["classes"]):
        raise MismatchError("called/1: its classes are none, twice the same, or have no unit")
    common = lcm(*units.values())
    items = [_read_item(item) for item in called["items"]]
    known = {item.number for item in items}
    for act in book.acts:
        if act["act"] == "floor_item" and (item := _floor_item(act)).number not in known:
            items.append(item)
            known.add(item.number)
    columns = [column for item in items for column in item.columns]
    if len(set(columns)) != len(columns):
        raise MismatchError("called/1: two items have one column")
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
        raise MismatchError("called/1: counting holds a choice that docs/counting.md does not know")
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
        raise MismatchError("an act floor_item names no item")
    return Item(
        number=number,
        kind=act["choice"] or "other",
        title=act["detail"] or f"Motion {number}",
        choices=("for", "against", "abstain"),
        standards=("majority_present",),
        also_disclosed=(),
        seats=0,
        columns=(number,),
        titles=(act["detail"] or f"Motion {number}",),
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
        raise MismatchError("entries: no register/1 entry seals the register")
    if sealed["entitlements"] != digest:
        raise MismatchError("entitlements.csv is not the file whose SHA-256 register/1 sealed")
    if natural(sealed["positions"]) != len(register.names):
        says = f"{len(register.names)} positions, register/1 sealed {sealed['positions']}"
        raise MismatchError(f"entitlements.csv has {says}")
    totals = check_balance(register, call)
    for name, shares in totals.items():
        says = f"the positions of class {name} sum to {shares:,}"
        if shares != call.outstanding[name]:
            raise MismatchError(f"{says}, outstanding are {call.outstanding[name]:,}")
        if natural(sealed["totals"].get(name, "0")) != shares:
            raise MismatchError(f"{says}, register/1 sealed {sealed['totals'].get(name, '0')}")


def check_balance(register: Register, call: Call) -> dict[str, int]:
    """Children never exceed their parent, nor leave its class; the sums of the others by class."""
    beneath: dict[int, int] = defaultdict(int)
    totals: dict[str, int] = dict.fromkeys(call.outstanding, 0)
    for place, parent in enumerate(register.parents):
        share_class = register.classes[place]
        if share_class not in totals:
            raise MismatchError(f"{register.names[place]}: the call has no class {share_class}")
        if parent < 0:
            totals[share_class] += register.shares[place]
            continue
        beneath[parent] += register.shares[place]
        if register.classes[parent] != share_class:
            raise MismatchError(f"{register.names[place]}: its class is not that of its parent")
    for place, shares in beneath.items():
        if shares > register.shares[place]:
            says = f"{shares:,} shares are held through it, it has {register.shares[place]:,}"
            raise MismatchError(f"{register.names[place]}: {says}")
    return totals


# ── What a row casts (docs/counting.md, section 4) ────────────────────────────────────────────────

Cast: TypeAlias = tuple[str, str]  # a choice or an unvoted, and the source ("" of an unvoted)
Pattern: TypeAlias = tuple[Cast | None, ...]  # by column; None on a cumulative item
Amounts: TypeAlias = dict[str, tuple[Cast, Votes]]  # by column of a cumulative item

SILENT: Cast = ("silent", "")
NON_VOTE: Cast = ("broker_non_vote", "")
NO_AUTHORITY: Cast = ("no_authority", "")


class Casting:
    """What marks come to under the call, column by column."""

    def __init__(self, call: Call, acts: Sequence[dict[str, Any]], closing: dict[str, int]) -> None:
        self.call = call
        self.items = call.items_by_column()
        self.columns = tuple(self.items)
        self._patterns: dict[tuple[int, str, bool], Pattern] = {}
        floor_items = [item for item in call.items if item.floor]
        self._discretion = {i.number: _ballot(i, acts, closing[i.number]) for i in floor_items}

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
                raise MismatchError(f"an instruction marks {column!r}, which no item has")
            number = item.cumulative and re.fullmatch(r"\d{1,99}", mark, re.ASCII)
            if mark not in (*item.choices, "spoiled") and not number:
                raise MismatchError(
                    f"an instruction marks {mark!r} on {column}, which is no choice"
                )

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

    def cumulated(
        self, item: Item, marks: dict[str, str], channel: str, votes: Votes, ruled: dict[str, str]
    ) -> Amounts:
        """What a row of so many votes gives on a cumulative item; the unvoted as they are."""
        here = {column: marks[column] for column in item.columns if column in marks}
        default, board = SILENT, set[str]()
        if not here and channel == "intermediary":
            default = NON_VOTE
        elif not here and self.recommends(channel):
            board = {c for c in item.columns if item.recommend.get(c) == "for"} - ruled.keys()
        here |= dict.fromkeys(board, "for")
        here |= {column: mark for column, mark in ruled.items() if column in item.columns}
        plain = [column for column, mark in here.items() if mark == "for"]
        rest = max(0, votes * item.seats - given(here))
        found: Amounts = {}
        for column in item.columns:
            mark = here.get(column)
            source = "unmarked" if column in board else "instructed"
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


def _ballot(item: Item, acts: Sequence[dict[str, Any]], closing: int) -> str:
    """How the proxyholders voted a floor item; an act that names it stands before one for all."""
    ballots = [act for act in acts if act["act"] == "proxyholders_ballot"]
    ballots = [act for act in ballots if read_time(act["at"]) <= closing]
    own = [act for act in ballots if {item.number, *item.columns} & set(act["items"])]
    general = [act for act in ballots if not act["items"] and act["choice"]]
    choice = str(max(own or general, key=lambda act: act["at"], default={"choice": ""})["choice"])
    if choice and choice not in item.choices:
        raise MismatchError(
            f"the proxyholders' ballot on {item.number}: {choice!r} is no choice of it"
        )
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


# ── Which instruction governs (docs/counting.md, sections 3 to 7) ─────────────────────────────────


class Defect(NamedTuple):
    """An open doubt (docs/counting.md, section 10)."""

    position: str
    instruction: str
    item: str
    kind: str
    detail: str = ""


@dataclass(slots=True)
class Tallied:
    """The report of a position that is in force: what it says by column, and what is present."""

    reported: int = 0  # before discretion rows were taken out
    present: int = 0
    lines: Sequence[tuple[Line, str]] = ()
    received: int = 0  # when the last report in force came
    casts: list[tuple[str, Cast, Votes]] = field(default_factory=list)


class Conflict:
    """Instructions that contradict each other, so that none governs."""


CONFLICT = Conflict()


@dataclass(slots=True)
class Room:
    """What a position has left for its own instruction."""

    explicit: int  # where its rows name shares: all but what is represented beneath
    implicit: int  # where they do not: all but that and its report


class Recount:
    """The count of a journal as of one closing of the polls."""

    def __init__(
        self, book: Book, register: Register, casting: Casting, closing: int, as_of: int | None
    ) -> None:
        self.book, self.register, self.casting = book, register, casting
        self.call = casting.call
        self.closing = closing
        self.taken_until = as_of
        self.sums = Sums(self.call)
        self.defects: list[Defect] = []
        self._told: set[int] = set()  # by entry, whose conflict is among the defects
        self.own: dict[int, int] = {}  # shares voted by an instruction, by place
        self.report: dict[int, int] = {}
        self.used: dict[int, int] = {}
        self.exclusions = exclusions(self.call)
        self._excluded = [{register.place.get(name) for name in names} for names in self.exclusions]
        self.meeting_day = self.call.day(self.call.starts)

    def run(self) -> "Recount":
        """Counts the tree from the leaves up, then who came."""
        self._unknown_positions()
        below: dict[int, int] = defaultdict(int)
        for place in self._touched():
            self._count_position(place, below[place])
            if (parent := self.register.parents[place]) >= 0:
                below[parent] += self.used[place]
        self._attendance(below)
        self.sums.close()
        return self

    def _taken(self, received: int) -> bool:
        return self.taken_until is None or received <= self.taken_until

    def _touched(self) -> list[int]:
        """The positions that vote, and all they are held through, the deepest first."""
        register = self.register
        named = (*self.book.instructions, *self.book.reports)
        first = {register.place[name] for name in named if name in register.place}
        first.update(p for p, kind in enumerate(register.kinds) if kind == "legal_proxy")
        touched = set(first)
        for place in first:
            for above in register.up(place):
                if above in touched:
                    break
                touched.add(above)
        return sorted(touched, key=lambda place: (-register.depth[place], place))

    def _unknown_positions(self) -> None:
        place = self.register.place
        for name, instructions in self.book.instructions.items():
            for one in instructions if name not in place else ():
                if self._taken(one.received) and not self._whole(name, one):
                    self._defect("unknown_position", name, one.name)
        for name, reports in self.book.reports.items():
            for received in {r.received for r in reports} if name not in place else ():
                if self._taken(received) and not self._report_ruled(name, received)[0]:
                    self._defect("unknown_position", name)
        for name in {who: None for who, at in self.book.attendance if self._came(at)}:
            if name not in place:
                self._defect("unknown_position", name)

    def _defect(self, kind: str, position: str, instruction: str = "", item: str = "") -> None:
        self.defects.append(Defect(position, instruction, item, kind))

    def _group(self, place: int) -> Group:
        mask = 0
        for bit, excluded in enumerate(self._excluded):
            if place in excluded or any(above in excluded for above in self.register.up(place)):
                mask |= 1 << bit
        return self.register.classes[place], mask

    # Rulings

    def _rulings(self, position: str, one: Instruction) -> list[Ruling]:
        named = self.book.rulings.get(report_name(one.name), []) if one.name else []
        found = [ruling for ruling in named if ruling.position in ("", position)]
        general = self.book.by_position.get(position, [])
        return [*in_order(general), *in_order(found)]  # its own stand before its position's

    def _whole(self, position: str, one: Instruction) -> str:
        """The ruling on the whole of an instruction, the last one; or nothing."""
        found = [r.ruling for r in self._rulings(position, one) if not r.item]
        return found[-1] if found else ""

    def _by_column(self, rulings: Iterable[Ruling]) -> dict[str, str]:
        """The rulings on columns, the last of each; an item's number stands for its columns."""
        found: dict[str, str] = {}
        for ruling in rulings:
            for item in self.call.items:
                if ruling.item in (item.number, *item.columns):
                    columns = item.columns if ruling.item == item.number else (ruling.item,)
                    found.update(dict.fromkeys(columns, ruling.ruling))
                    choice = ruling.ruling.removeprefix("as:")
                    if ruling.ruling.startswith("as:") and choice not in item.choices:
                        raise MismatchError(
                            f"entry {ruling.entry} (ruling): {choice!r} is no choice"
                        )
        return found

    def _report_ruled(self, participant: str, received: int) -> tuple[str, dict[str, str]]:
        """The rulings on a report: on the whole of it, and by column."""
        made = in_order(self.book.rulings.get(f"{participant}@{print_time(received)}", []))
        return next((r.ruling for r in made[::-1] if not r.item), ""), self._by_column(made)

    # One position

    def _count_position(self, place: int, below: int) -> None:
        register = self.register
        name, shares = register.names[place], register.shares[place]
        tallied = self._report_in_force(place)
        told = list(self.defects)
        beside, self.defects = self._by_policy(place, tallied, 0), told
        fits = beside.reported + below <= shares
        room = Room(shares - below, shares - below - (beside.present if fits else 0))
        instructions = self._standing(name, place, room)
        if name in self.book.owners:
            chosen = self._of_owners(name, instructions, room)
        else:
            chosen = self._choose(name, instructions, room, place)
        single = chosen if isinstance(chosen, Instruction) else None
        casts = single is not None and single.channel != "revocation" and not is_blank(single)
        explicit = sum(row.shares or 0 for row in single.rows) if single and casts else 0
        free = 0 if self._takes_the_rest(chosen) else shares - below - explicit
        tallied = self._by_policy(place, tallied, free)
        if tallied.reported + below + explicit > shares:
            self._defect("over_vote", name)
            tallied = Tallied()
        left = max(0, shares - below - tallied.present)
        self.own[place] = self._cast(place, chosen, left)
        self.report[place] = tallied.present
        self._add_report(place, tallied)
        votes = self.call.weights[register.classes[place]] * (self.own[place] + tallied.present)
        self.sums.present[register.classes[place]] += votes
        used = self.own[place] + below + tallied.present
        self.used[place] = shares if register.kinds[place] == "legal_proxy" else used

    def _standing(self, name: str, place: int, room: Room) -> list[Instruction]:
        """The instructions of a position that are in, as rulings leave them."""
        found = []
        for received in self.book.instructions.get(name, []):
            if not self._taken(received.received):
                continue
            one = received
            ruled, _, number = self._whole(name, received).partition(":")
            if number:
                one = received._replace(rows=(Row(received.rows[0].marks, int(number)),))
            over = self._over_voted(name, place, one, room)
            if ruled == "reject":
                continue
            reason = "" if ruled else self._reason(name, place, one)
            if over and reason not in ("late", "unsigned"):
                reason = "over_vote"
            if reason:
                self._defect(reason, name, one.name)
            else:
                found.append(one)
        return found

    def _reason(self, name: str, place: int, one: Instruction) -> str:
        """Why an instruction is out, over-votes aside; nothing where it is in."""
        if one.received > self.closing:
            return "late"
        if one.channel in ("web", "phone") and one.received > self.call.cutoffs.get(
            one.channel, self.closing
        ):
            return "late"
        if not one.signed:
            return "unsigned"
        if one.channel == "floor" and self.register.kinds[place] in ("beneficial", "plan"):
            return "no_authority"
        if self._day(one) < three_years_before(self.meeting_day):
            return "no_authority"
        owners = {owner.casefold() for owner, _ in self.book.owners.get(name, [])}
        if owners and one.signers and not owners & {who.casefold() for who in one.signers}:
            return "joint_owners"
        return ""

    def _over_voted(self, name: str, place: int, one: Instruction, room: Room) -> bool:
        """Does an instruction ask for more shares, or give more votes, than there are?"""
        if sum(row.shares or 0 for row in one.rows) > room.explicit:
            return True
        weight = self.call.weights[self.register.classes[place]]
        as_ruled = in_place(self._by_column(self._rulings(name, one)))
        for row in one.rows:
            votes = weight * (room.implicit if row.shares is None else row.shares)
            marks = row.marks | as_ruled
            for item in self.call.items:
                if item.cumulative:
                    here = {c: marks[c] for c in item.columns if c in marks}
                    if given(here) > votes * item.seats:
                        return True
        return False

    def _day(self, one: Instruction) -> int:
        """The day an instruction is of, in the zone of the meeting."""
        received = self.call.day(one.received)
        if one.dated is not None:
            return min(one.dated, received)
        if self.call.counting["undated"] == "postmark" and one.postmark is not None:
            return min(one.postmark, received)
        return received

    def _rank(self, one: Instruction) -> tuple[bool, int, int]:
        return one.channel == "floor", self._day(one), one.received

    def _choose(
        self, name: str, instructions: Sequence[Instruction], room: Room, place: int
    ) -> Instruction | Conflict | None:
        """The instruction that governs, None where there is none, or a conflict."""
        if not instructions:
            return None
        best = max(self._rank(one) for one in instructions)
        top = min((one for one in instructions if self._rank(one) == best), key=no_order)
        if len(instructions) == 1:
            return top
        tied = [one for one in instructions if self._rank(one) == self._rank(top)]
        groups = [tied]
        if top.channel == "mail" and self.call.counting["same_day"] != "latest":
            day = self._day(top)
            mail = [one for one in instructions if one.channel == "mail" and self._day(one) == day]
            groups.append(mail)
        effect = self._effect(name, place, top, room)
        in_conflict: dict[int, Instruction] = {}
        for group in groups:
            if any(self._effect(name, place, one, room) != effect for one in group):
                in_conflict.update((one.entry, one) for one in group)
        if not in_conflict:
            return top
        counted = [one for one in in_conflict.values() if self._whole(name, one)[:5] == "count"]
        if counted and len(counted) < len(in_conflict):
            return self._choose(name, counted, room, place)
        for one in in_conflict.values():
            if one.entry not in self._told:
                self._defect("same_day", name, one.name)
            self._told.add(one.entry)
        return CONFLICT

    def _effect(self, name: str, place: int, one: Instruction, room: Room) -> dict[Any, Votes]:
        """What an instruction would cast, by column and choice."""
        found: dict[Any, Votes] = defaultdict(int)
        if one.channel == "revocation" or is_blank(one):
            return {}
        for row in one.rows:
            shares = room.explicit if row.shares is None else row.shares
            for column, (key, _), votes in self._row_casts(name, place, one, row, shares):
                found[column, key] += votes
            found["present"] += shares
        return {key: votes for key, votes in found.items() if votes}

    def _row_casts(
        self, name: str, place: int, one: Instruction, row: Row, shares: int
    ) -> Iterator[tuple[str, Cast, Votes]]:
        """What a row casts, column by column, as ruled, where its class votes."""
        share_class = self.register.classes[place]
        votes = self.call.weights[share_class] * shares
        pattern, amounts = self._patterns(name, one, row, votes)
        for (column, item), cast in zip(self.casting.items.items(), pattern, strict=True):
            if share_class not in self.call.voting(item):
                continue
            if cast is not None:
                yield column, cast, votes
            else:
                yield (column, *amounts[column])

    def _patterns(
        self, name: str, one: Instruction, row: Row, votes: Votes
    ) -> tuple[Pattern, Amounts]:
        ruled = self._by_column(self._rulings(name, one))
        pattern = list(self.casting.pattern(row.marks, one.channel, discretion=one.discretion))
        amounts: Amounts = {}
        for item in self.call.items:
            if item.cumulative:
                put = in_place(ruled)
                amounts |= self.casting.cumulated(item, row.marks, one.channel, votes, put)
        for number, column in enumerate(self.casting.columns):
            ruling = ruled.get(column, "")
            if ruling == "reject" and column in amounts:
                amounts[column] = (NO_AUTHORITY, votes)
            elif column not in amounts and (cast := ruled_cast(ruling)) is not None:
                pattern[number] = cast
        return tuple(pattern), amounts

    def _cast(self, place: int, chosen: Any, left: int) -> int:
        """Adds what the position's own instruction casts; the shares it votes."""
        name = self.register.names[place]
        if chosen is None:
            return 0
        if isinstance(chosen, Conflict):
            if self.call.counting["same_day_present"] != "true":
                return 0
            self._cast_nothing(place, left)
            return left
        if isinstance(chosen, list):
            self._cast_jointly(place, chosen, left)
            return left
        if chosen.channel == "revocation" or is_blank(chosen):
            return 0
        self._spoiled(name, place, chosen)
        group, total = self._group(place), 0
        for row in chosen.rows:
            shares = left if row.shares is None else row.shares
            votes = self.call.weights[group[0]] * shares
            pattern, amounts = self._patterns(name, chosen, row, votes)
            self.sums.add_pattern(group, pattern, votes)
            for column, (cast, amount) in amounts.items():
                self.sums.add(group, column, cast, amount)
            total += shares
        return total

    def _cast_nothing(self, place: int, shares: int) -> None:
        """Shares present without authority, save where a ruling on the position says otherwise."""
        group = self._group(place)
        votes = self.call.weights[group[0]] * shares
        for column, (cast, amount) in self._unread(self.register.names[place], votes).items():
            self.sums.add(group, column, cast, amount)

    def _unread(self, name: str, votes: Votes) -> Amounts:
        """A card on which nothing can be read, as rulings on its position have it."""
        ruled = self._by_column(in_order(self.book.by_position.get(name, [])))
        found: Amounts = {}
        for column, item in self.casting.items.items():
            found[column] = (ruled_cast(ruled.get(column, "")) or NO_AUTHORITY, votes)
            if item.cumulative and column in (put := in_place(ruled)):
                found[column] = self.casting.cumulated(item, put, "mail", votes, {})[column]
        return found

    def _spoiled(self, name: str, place: int, one: Instruction) -> None:
        """The defects of marks that cannot be read, unless ruled on."""
        ruled = self._by_column(self._rulings(name, one))
        found: dict[str, None] = {}
        for item in self.call.items:
            if self.register.classes[place] not in self.call.voting(item):
                continue
            if item.floor and one.channel != "floor":
                continue
            for row in one.rows:
                if self.casting.over_marked(item, row.marks):
                    if not all(column in ruled for column in item.columns):
                        found[item.number] = None
                    continue
                columns = [c for c in item.columns if row.marks.get(c) == "spoiled"]
                found |= dict.fromkeys(c for c in columns if c not in ruled)
        for where in found:
            self._defect("spoiled", name, one.name, where)

    # Joint owners (section 6)

    def _of_owners(self, name: str, instructions: Sequence[Instruction], room: Room) -> Any:
        """What the owners of a position say: one instruction, or a list of voices with weights."""
        owners = self.book.owners[name]
        place = self.register.place[name]
        by_interest = all(interest for _, interest in owners)
        voices: list[tuple[Fraction, Any]] = []
        for owner, interest in owners:
            signed = [one for one in instructions if signed_for(one, owner, owners)]
            chosen = self._choose(name, signed, room, place)
            if isinstance(chosen, Conflict) and self.call.counting["same_day_present"] != "true":
                continue
            if isinstance(chosen, Instruction) and (
                chosen.channel == "revocation" or is_blank(chosen)
            ):
                continue
            if chosen is not None:
                weight = fraction(interest, f"the interest of {owner}") if by_interest else 1
                voices.append((Fraction(weight), chosen))
        single = voices[0][1] if voices else None
        one_for_all = all(chosen is single for _, chosen in voices)
        if isinstance(single, Instruction) and one_for_all:
            return single  # it binds all of them as it stands, its shares and its rows
        return voices or None

    def _cast_jointly(self, place: int, voices: list[tuple[Fraction, Any]], left: int) -> None:
        name, group = self.register.names[place], self._group(place)
        votes = self.call.weights[group[0]] * left
        for one in {one.entry: one for _, one in voices if one is not CONFLICT}.values():
            self._spoiled(name, place, one)
        for item in self.call.items:
            if group[0] not in self.call.voting(item):
                continue
            for columns in [item.columns] if item.cumulative else [(c,) for c in item.columns]:
                said = [(w, self._say(name, chosen, columns, votes)) for w, chosen in voices]
                for part, whole in self._joint_answer(name, columns, said, votes):
                    for column, (cast, amount) in zip(columns, whole, strict=True):
                        self.sums.add(group, column, cast, simple(Fraction(amount) * part))

    def _say(self, name: str, chosen: Any, columns: Sequence[str], votes: Votes) -> Any:
        """What an owner says on columns weighed as one, of all the shares; None of two minds."""
        if isinstance(chosen, Conflict):
            return tuple(map(self._unread(name, votes).__getitem__, columns))
        found = []
        for row in chosen.rows:
            pattern, amounts = self._patterns(name, chosen, row, votes)
            casts: dict[str, Any] = dict(zip(self.casting.columns, pattern, strict=True))
            found.append(tuple(amounts.get(c, (casts[c] or SILENT, votes)) for c in columns))
        if len(found) > 1 and self.casting.items[columns[0]].cumulative:
            return None
        words = {tuple((cast[0], amount) for cast, amount in whole) for whole in found}
        return found[0] if len(words) == 1 else None

    def _joint_answer(
        self, name: str, columns: Sequence[str], said: Sequence[tuple[Fraction, Any]], votes: Votes
    ) -> list[tuple[Fraction, Any]]:
        """What binds all, the two halves, or what is cast where the owners leave no answer."""
        voting: list[tuple[Fraction, Any, Any]] = []
        for number, (weight, whole) in enumerate(said):
            if whole is None:
                voting.append((weight, number, None))
            elif any(cast[1] for cast, _ in whole):
                voting.append((weight, tuple((cast[0], n) for cast, n in whole), whole))
        if not voting:
            none = any(cast == NO_AUTHORITY for _, whole in said for cast, _ in whole)
            return [(Fraction(1), [(NO_AUTHORITY if none else SILENT, votes)] * len(columns))]
        answer = bound(voting)
        if answer is not None and all(whole is not None for whole, _ in answer):
            return [(part, whole) for whole, part in answer]
        ruled = self._by_column(self.book.by_position.get(name, []))
        for column in columns:
            if column not in ruled:
                self._defect("joint_owners", name, item=column)
        return [(Fraction(1), list(map(self._unread(name, votes).__getitem__, columns)))]

    # Reports (section 5)

    def _report_in_force(self, place: int) -> Tallied:
        """The latest total in time with the additions after it, defects noted."""
        name = self.register.names[place]
        merged: dict[tuple[int, bool], list[Line]] = defaultdict(list)
        for report in self.book.reports.get(name, []):
            if self._taken(report.received):
                merged[report.received, report.addition] += report.lines
        in_time = []
        for received, addition in sorted(merged):
            self._readable(name, merged[received, addition])
            ruled = self._report_ruled(name, received)[0].partition(":")[0]
            if received > self.closing and ruled != "count":
                if not ruled:
                    self._defect("late", name)
                continue
            in_time.append((received, addition, ruled))
        totals = [number for number, (_, addition, _) in enumerate(in_time) if not addition]
        in_force = in_time[totals[-1] :] if totals else in_time
        lines: list[tuple[Line, str]] = []
        last = 0
        for received, addition, ruled in in_force:
            if ruled != "reject":
                lines += self._lines(name, received, merged[received, addition])
                last = received
        if not lines:
            return Tallied()
        tallied = self._tally_report(place, lines)
        tallied.received = last
        return tallied

    def _takes_the_rest(self, chosen: Any) -> bool:
        """Does the position's own instruction vote all that nothing else does?"""
        if not isinstance(chosen, Instruction):
            return chosen is not None
        casts = chosen.channel != "revocation" and not is_blank(chosen)
        return casts and any(row.shares is None for row in chosen.rows)

    def _by_policy(self, place: int, tallied: Tallied, free: int) -> Tallied:
        """The report with what the broker's policy makes of the shares nobody instructed."""
        name, share_class = self.register.names[place], self.register.classes[place]
        policy, stated = self.book.policies.get(name, ("none", None))
        own = any(not one.instructed or one.choice in UNVOTED for one, _ in tallied.lines)
        shares = free - tallied.reported if stated is None else stated
        if policy == "none" or own or not tallied.received or shares <= 0:
            return tallied
        whole, columns = self._report_ruled(name, tallied.received)
        added: list[tuple[Line, str]] = []
        for column, item in self.casting.items.items():
            votes = self._policy_votes(policy, shares, column, tallied.lines)
            if item.floor or item.cumulative or not item.broker_may_vote or not votes:
                continue
            if share_class not in self.call.voting(item):
                continue
            counted = "count" in (whole[:5], columns.get(column, "")[:5])
            out = "" if counted else self._without_discretion(name, tallied.received, item)
            if out:
                self._defect(out, name, item=column)
            added += [
                (Line(column, choice, n, instructed=False), out) for choice, n in votes.items()
            ]
        return self._tally_report(place, [*tallied.lines, *added], added) if added else tallied

    def _policy_votes(
        self, policy: str, shares: int, column: str, lines: Sequence[tuple[Line, str]]
    ) -> dict[str, int]:
        """The shares by choice: as the board recommends, or in the clients' proportions."""
        item = self.casting.items[column]
        if policy == "with_board":
            return {item.recommend[column]: shares} if column in item.recommend else {}
        voted = dict.fromkeys(item.choices, 0)
        for line, out in lines:
            if line.column == column and not out:
                voted[line.choice] += line.shares
        whole = sum(voted.values())
        found = {choice: shares * n // whole for choice, n in voted.items()} if whole else {}
        left = shares - sum(found.values())
        by_rest = sorted(found, key=lambda choice: -(shares * voted[choice] % whole))
        found.update({choice: found[choice] + 1 for choice in by_rest[:left]})
        return {choice: n for choice, n in found.items() if n}

    def _lines(self, name: str, received: int, lines: Sequence[Line]) -> Iterator[tuple[Line, str]]:
        """The lines of a report, each with why it is out, or nothing."""
        whole, columns = self._report_ruled(name, received)
        if whole.startswith("count:") and len({line.column for line in lines}) == 1:
            columns.setdefault(lines[0].column, whole)
        fixed = set()
        for line in lines:
            item = self.casting.items[line.column]
            if item.floor:
                continue
            ruling = columns.get(line.column, "")
            choices = {x.choice for x in lines if x.column == line.column} - set(UNVOTED)
            if ruling.startswith("count:") and choices == {line.choice}:
                shares = 0 if line.column in fixed else int(ruling[6:])
                fixed.add(line.column)
                yield line._replace(shares=shares), ""
            elif ruling == "reject":
                yield line, "rejected"
            elif line.instructed or line.choice in UNVOTED or "count" in (whole[:5], ruling[:5]):
                yield line, ""
            else:
                out = self._without_discretion(name, received, item)
                if out:
                    self._defect(out, name, item=line.column)
                yield line, out

    def _readable(self, name: str, lines: Sequence[Line]) -> None:
        """Are a report's lines of the ballot, and do those with non-votes come to one total?"""
        sums: dict[str, int] = defaultdict(int)
        for line in lines:
            item = self.casting.items.get(line.column)
            if item is None or line.choice not in (*item.choices, "broker_non_vote"):
                says = f"{line.choice!r} on {line.column!r}"
                raise MismatchError(f"the report of {name} votes {says}, which no item has")
            if not item.cumulative:
                sums[line.column] += line.shares
        if any(line.choice == "broker_non_vote" for line in lines) and len(set(sums.values())) > 1:
            raise MismatchError(f"the report of {name} comes to other totals on other items")

    def _without_discretion(self, name: str, received: int, item: Item) -> str:
        """Why a broker may not vote uninstructed shares on an item; nothing where it may."""
        if not item.broker_may_vote:
            return "no_discretion"
        sent = self.book.sent.get(name)
        if sent is not None and sent > self.meeting_day - 15:
            return "discretion_too_early"
        if self.call.day(received) < self.meeting_day - 10:
            return "discretion_too_early"
        return ""

    def _tally_report(
        self,
        place: int,
        lines: Sequence[tuple[Line, str]],
        by_policy: Sequence[tuple[Line, str]] = (),
    ) -> Tallied:
        """What the lines come to: shares present, and votes by column."""
        weight = self.call.weights[self.register.classes[place]]
        voted = [(line, out) for line, out in lines if line.choice != "broker_non_vote"]
        counted = self._shares_by_column(place, [line for line, out in voted if not out])
        every = self._shares_by_column(place, [line for line, _ in lines])
        greatest = max(counted.values(), default=0)
        tallied = Tallied(max(every.values(), default=0), greatest)
        if greatest and len(voted) < len(lines):
            out = self._shares_by_column(place, [line for line, out in voted if out])
            tallied.present = max(greatest, tallied.reported - max(out.values(), default=0))
        if by_policy:  # they come on top of whatever clients instructed on any item
            added = self._shares_by_column(place, [line for line, _ in by_policy])
            stand = self._shares_by_column(place, [line for line, out in by_policy if not out])
            base = self._shares_by_column(place, [o for o, _ in lines if o.instructed])
            kept = self._shares_by_column(place, [o for o, x in lines if o.instructed and not x])
            tallied.reported = max(base.values(), default=0) + max(added.values())
            tallied.present = max(kept.values(), default=0) + max(stand.values(), default=0)
        tallied.lines = lines
        tallied.casts = self._report_casts([line for line, out in voted if not out], weight)
        for column, item in self.casting.items.items():
            if item.floor:
                tallied.casts += self._report_on_floor(item, voted, tallied.present, place)
            else:
                rest = weight * (tallied.present - counted[column])
                tallied.casts.append((column, NON_VOTE, rest))
        return tallied

    def _shares_by_column(self, place: int, lines: Sequence[Line]) -> dict[str, int]:
        """Shares by column; of a cumulative item those its votes take, on each of its columns."""
        found: dict[str, int] = defaultdict(int)
        needs: dict[str, dict[str, Fraction]] = {}  # by item and column, "" for the item's own
        for line in lines:
            item = self.casting.items[line.column]
            if not item.cumulative or line.choice in UNVOTED:
                found[line.column] += line.shares
                continue
            need = needs.setdefault(item.number, defaultdict(Fraction))
            votes = Fraction(line.shares, item.seats if line.choice == "for" else 1)
            need[line.column] += votes
            need[""] += votes if line.choice == "for" else 0
        weight = self.call.weights[self.register.classes[place]]
        for item in self.call.items:
            votes = max(needs.get(item.number, {}).values(), default=Fraction())
            if votes:
                taken = ceil(votes / weight) if weight else self.register.shares[place] + 1
                for column in item.columns:
                    found[column] += taken
        return found

    def _report_casts(self, lines: Sequence[Line], weight: Votes) -> list[tuple[str, Cast, Votes]]:
        found: list[tuple[str, Cast, Votes]] = []
        for line in lines:
            source = "instructed" if line.instructed else "broker_discretion"
            cumulative = self.casting.items[line.column].cumulative
            votes = line.shares if cumulative else weight * line.shares
            found.append((line.column, (line.choice, source), votes))
        return found

    def _report_on_floor(
        self, item: Item, voted: Sequence[tuple[Line, str]], present: int, place: int
    ) -> list[tuple[str, Cast, Votes]]:
        """The clients who instructed are voted by the proxyholders, the others by nobody."""
        lines = [line for line, out in voted if line.instructed and not out]
        weight = self.call.weights[self.register.classes[place]]
        instructed = max(self._shares_by_column(place, lines).values(), default=0)
        cast = self.casting.proxy_on_floor(item, {"": ""}, "intermediary", discretion=True)
        column = item.columns[0]
        rest = present - instructed
        return [(column, cast, weight * instructed), (column, NON_VOTE, weight * rest)]

    def _add_report(self, place: int, tallied: Tallied) -> None:
        group = self._group(place)
        for column, cast, votes in tallied.casts:
            if votes and tallied.present:
                self.sums.add(group, column, cast, votes)

    # Who came (section 7)

    def _came(self, arrived: int) -> bool:
        return arrived <= self.closing and self._taken(arrived)

    def _attendance(self, below: dict[int, int]) -> None:
        """Adds what those who came hold and nobody represents: present, silent on every item."""
        register, added = self.register, defaultdict[int, int](int)
        came = {who: None for who, at in self.book.attendance if self._came(at)}
        places = [register.place[name] for name in came if name in register.place]
        for place in sorted(places, key=lambda one: -register.depth[one]):
            if register.kinds[place] in ("beneficial", "plan"):
                self._defect("no_authority", register.names[place])
                continue
            taken = self.own.get(place, 0) + self.report.get(place, 0) + below.get(place, 0)
            room = register.shares[place] - taken - added[place]
            path, inner = [place], place
            for above in register.up(place):
                if register.kinds[inner] == "legal_proxy":
                    break
                voted = self.own.get(above, 0) + self.report.get(above, 0) + below.get(above, 0)
                free = register.shares[above] - voted - added[above]
                room = min(room, free)
                path.append(above)
                inner = above
            if room > 0:
                for one in path:
                    added[one] += room
                self._present_silent(place, room)

    def _present_silent(self, place: int, shares: int) -> None:
        group = self._group(place)
        votes = self.call.weights[group[0]] * shares
        self.sums.present[group[0]] += votes
        for column in self.casting.columns:
            self.sums.add(group, column, SILENT, votes)


def signed_for(one: Instruction, owner: str, owners: Sequence[tuple[str, str]]) -> bool:
    """Is it this owner's?  One that names no owner on file is, by a ruling or by silence, all's."""
    signers = {name.casefold() for name in one.signers}
    named = {name.casefold() for name, _ in owners} & signers
    return owner.casefold() in named or not named


def in_order(rulings: Iterable[Ruling]) -> list[Ruling]:
    """The rulings in the order they were made, so that the last one stands."""
    return sorted(rulings, key=lambda ruling: (ruling.at, ruling.entry))


def no_order(one: Instruction) -> tuple[int, str, Any]:
    """Of those that tie and vote alike: the most marks, then the name, then what is written."""
    rows = [(-1 if r.shares is None else r.shares, sorted(r.marks.items())) for r in one.rows]
    return -sum(len(row.marks) for row in one.rows), one.name, sorted(rows)


def is_blank(one: Instruction) -> bool:
    """An intermediary's instruction that marks nothing at all is absent (BRK-5)."""
    return one.channel == "intermediary" and not any(row.marks for row in one.rows)


def in_place(ruled: dict[str, str]) -> dict[str, str]:
    """By column the marks that rulings put in the place of those on the card."""
    return {column: one[3:] for column, one in ruled.items() if one.startswith("as:")}


def ruled_cast(ruling: str) -> Cast | None:
    """What a ruling on a column makes of it; None where it leaves it."""
    if ruling.startswith("as:"):
        return ruling[3:], "instructed"
    return NO_AUTHORITY if ruling == "reject" else None


def bound(voting: Sequence[tuple[Fraction, Any, Any]]) -> list[tuple[Any, Fraction]] | None:
    """What more than half of the weight says, or two equal halves, or None (§ 217(b))."""
    factions: dict[Any, Fraction] = defaultdict(Fraction)
    first: dict[Any, Any] = {}
    for weight, key, cast in voting:
        factions[key] += weight
        first.setdefault(key, cast)
    whole = sum(factions.values(), Fraction())
    if len(factions) == 1:
        return [(cast, Fraction(1)) for cast in first.values()]
    for key, weight in factions.items():
        if weight * 2 > whole:
            return [(first[key], Fraction(1))]
    if len(factions) == 2 and whole:
        return [(cast, Fraction(1, 2)) for cast in first.values()]
    return None


def three_years_before(day: int) -> int:
    """The day three years before (8 Del. C. § 212(b)); of a 29 February the 28th."""
    on = date.fromordinal(day)
    if (on.month, on.day) == (2, 29):
        on = on.replace(day=28)
    return on.replace(year=on.year - 3).toordinal()


def left_out(standard: dict[str, Any]) -> tuple[str, ...]:
    """The positions a standard leaves out; one may stand without its list."""
    found = standard.get("excluding") or ()
    return (found,) if isinstance(found, str) else tuple(found)


def exclusions(call: Call) -> list[tuple[str, ...]]:
    """The sets of positions that standards of the call leave out."""
    found: dict[tuple[str, ...], None] = {}
    for item in call.items:
        for standard in (*item.standards, *item.also_disclosed):
            if isinstance(standard, dict) and left_out(standard):
                found[left_out(standard)] = None
    return list(found)


# ── What carries (docs/counting.md, section 9) ────────────────────────────────────────────────────

NAMED = {
    "majority_present": "present",
    "majority_of_all_present": "all_present",
    "majority_outstanding": "outstanding",
    "more_for_than_against": "cast",
}
MODIFIERS = {
    "class", "excluding", "withhold_counts", "abstain_counts", "cumulative", "resignation_policy",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Standard:
    """A required vote: a part of a base, or the most votes (base empty)."""

    base: str
    part: Fraction = Fraction(1, 2)
    strict: bool = True
    share_class: str = ""
    excluding: tuple[str, ...] = ()
    against: tuple[str, ...] = ("against",)  # what a base of votes cast holds beside those for


def read_standard(found: Any) -> Standard:
    """A standard as the call spells it, or a MismatchError."""
    given_as = found if isinstance(found, dict) else {"standard": found}
    own = (word for word in (*NAMED, "plurality", "most_votes") if given_as.get(word) is True)
    name = given_as.get("standard", given_as.get("name", next(own, None)))
    rest = given_as.keys() - MODIFIERS - {"standard", "name"}
    rest -= {name} if given_as.get(name) is True else set()
    against = ["against"]
    against += ["withhold"] if given_as.get("withhold_counts") == "against" else []
    against += ["abstain"] if given_as.get("abstain_counts") == "against" else []
    modified: dict[str, Any] = {
        "share_class": str(given_as.get("class") or ""),
        "excluding": left_out(given_as),
        "against": tuple(against),
    }
    if name in ("plurality", "most_votes") and not rest:
        return Standard("", **modified)
    if isinstance(name, str) and name in NAMED and not rest:
        return Standard(NAMED[name], **modified)
    for word, strict in (("more_than", True), ("at_least", False)):
        if rest == {word, "of"} and given_as["of"] in NAMED.values():
            part = fraction(given_as[word], "a standard")
            return Standard(given_as["of"], part, strict, **modified)
    raise MismatchError(f"the standard {str(found)[:80]!r} is unknown")


@dataclass(frozen=True, slots=True)
class Figures:
    """One standard worked on one column."""

    votes_for: Votes
    base: Votes | None
    needed: Votes | None
    passes: bool
    leading: str = ""  # the leading choice of a frequency; empty on a tie

    def percent(self) -> str | None:
        if self.base is None:
            return None
        if not self.base:
            return "0.00"
        hundredths = floor(Fraction(self.votes_for) * 10000 / self.base + Fraction(1, 2))
        return f"{hundredths // 100}.{hundredths % 100:02}"


def work(item: Item, standard: Standard, votes: dict[str, Votes], entitled: Votes) -> Figures:
    """The figures of a standard on a column's votes; `entitled` is the base outstanding."""
    votes_for, leading = votes.get("for", 0), ""
    if item.kind == "frequency":
        votes_for = max((votes.get(year, 0) for year in YEARS), key=Fraction)
        leaders = [year for year in YEARS if votes.get(year, 0) == votes_for]
        leading = leaders[0] if len(leaders) == 1 else ""
    if not standard.base:
        others = 0 if item.kind in ("election", "frequency") else votes.get("against", 0)
        return Figures(votes_for, None, None, votes_for > others, leading)
    present = sum(votes.get(key, 0) for key in (*CHOICES, "silent"))
    base = {
        "present": present,
        "all_present": present + votes.get("broker_non_vote", 0) + votes.get("no_authority", 0),
        "outstanding": entitled,
        "cast": sum(votes.get(key, 0) for key in ("for", *YEARS, *standard.against)),
    }[standard.base]
    part, exactly = standard.part, Fraction(base) * standard.part
    passes = votes_for > exactly if standard.strict else votes_for >= max(exactly, Fraction(1))
    needed: Votes | None
    if standard.base != "cast":
        needed = floor(exactly) + 1 if standard.strict else max(1, ceil(exactly))
    else:
        needed = fewest(part, Fraction(base) - votes_for, strict=standard.strict)
    return Figures(votes_for, base, needed, passes, leading)


def fewest(part: Fraction, others: Fraction, *, strict: bool) -> int | None:
    """The fewest votes for that pass with the others cast as they are; None where none would."""
    if part >= 1:
        return None if strict or part > 1 or others else 1
    exactly = others * part / (1 - part)
    return floor(exactly) + 1 if strict else max(1, ceil(exactly))


def decide(item: Item, worked: Sequence[Figures]) -> list[str]:
    """The outcome of each column under one standard, a quorum being there."""
    if item.kind == "frequency":
        one = worked[0]
        return [one.leading if one.leading and one.passes else "no_preference"]
    if item.kind != "election":
        return ["carries" if one.passes else "fails" for one in worked]
    passing = sorted((one.votes_for for one in worked if one.passes), reverse=True)
    seats = item.seats
    last = passing[seats - 1] if 0 < seats < len(passing) else None
    tie = last is not None and passing[seats] == last
    outcomes = []
    for one in worked:
        if not one.passes or not seats or (last is not None and one.votes_for < last):
            outcomes.append("not_elected")
        elif tie and one.votes_for == last:
            outcomes.append("tied")
        else:
            outcomes.append("elected")
    return outcomes


def together(item: Item, outcomes: Sequence[str]) -> str:
    """The outcome of several standards, all of which must be met."""
    if "no_quorum" in outcomes:
        return "no_quorum"
    if len(set(outcomes)) == 1:
        return outcomes[0]
    if item.kind == "election":
        return "not_elected" if "not_elected" in outcomes or not outcomes else "tied"
    return "no_preference" if item.kind == "frequency" else "fails"


def quorum_of(rule: str, votes: Votes) -> int:
    """The votes a quorum needs: a majority, or a fraction that suffices at exactly itself."""
    if rule in ("", "majority", "majority of outstanding"):
        return floor(Fraction(votes) / 2) + 1
    return ceil(Fraction(votes) * fraction(rule, "the quorum"))


def required_of_all(call: Call) -> int:
    """The fewest votes with which there can be a quorum of the whole (docs/counting.md, 7)."""
    votes = {name: shares * call.weights[name] for name, shares in call.outstanding.items()}
    named = votes.keys() & call.quorum.keys()
    of_classes = sum(quorum_of(call.quorum[name], votes[name]) for name in named)
    if call.quorum.keys() >= votes.keys():
        return of_classes
    return max(of_classes, quorum_of(call.quorum.get("", ""), sum(votes.values(), Fraction())))


# ── The recount as a whole ────────────────────────────────────────────────────────────────────────


def closings(call: Call, acts: Sequence[dict[str, Any]]) -> dict[str, int]:
    """When the polls closed on each item: the act that names it, one for all, the call."""
    closed = [act for act in acts if act["act"] == "polls_closed"]
    found = {}
    for item in call.items:
        own = [a for a in closed if {item.number, *item.columns} & set(a["items"])]
        general = [a for a in closed if not a["items"]]
        times_of = [read_time(act["at"]) for act in own or general]
        found[item.number] = min(times_of, default=call.polls_close)
    return found


class Meeting:
    """The whole recount: each item as of its own closing, the quorum as of the last."""

    def __init__(self, book: Book, register: Register, call: Call, as_of: int | None) -> None:
        self.call, self.register, self.book = call, register, book
        self.closing = closings(call, book.acts)
        self.last = max(self.closing.values(), default=call.polls_close)
        self.as_of = self.last if as_of is None else as_of
        until = None if self.as_of == self.last else self.as_of
        acts = [act for act in book.acts if until is None or read_time(act["at"]) <= until]
        acts = [act for act in acts if not book.not_by_proxyholder(act)]
        casting = Casting(call, acts, self.closing)
        times_of = {*self.closing.values(), self.last}
        self.runs = {
            at: Recount(book, register, casting, at, until).run() for at in sorted(times_of)
        }
        self.quorum = self._quorum()

    def entitled(self, classes: Sequence[str], excluding: tuple[str, ...] = ()) -> Votes:
        """All votes of the classes, less those of the positions excluded."""
        call, register = self.call, self.register
        total: Votes = sum(call.outstanding[name] * call.weights[name] for name in classes)
        places = {register.place[name] for name in excluding if name in register.place}
        for place in places:
            if register.classes[place] in classes and not places & set(register.up(place)):
                total -= register.shares[place] * call.weights[register.classes[place]]
        return simple(total)

    def _quorum(self) -> dict[str, Any]:
        present = self.runs[self.last].sums.present
        self.class_quorums = {
            name: one_quorum(self.call.quorum.get(name, ""), self.entitled((name,)), votes)
            for name, votes in present.items()
        }
        come = sum(present.values(), Fraction())
        required = required_of_all(self.call)
        named = {n: quorum for n, quorum in self.class_quorums.items() if n in self.call.quorum}
        reached = come >= required and all(quorum["reached"] for quorum in named.values())
        by_class = {"by_class": named} if named else {}
        return {"required": required, "present": simple(come), "reached": reached, **by_class}

    def defects(self) -> list[Defect]:
        """The defects as of any closing, those of a column as of its item's own."""
        found: Counter[Defect] = Counter()
        for run in self.runs.values():
            found |= Counter(one for one in run.defects if not one.item)
        for item in self.call.items:
            run = self.runs[self.closing[item.number]]
            found.update(d for d in run.defects if d.item in {item.number, *item.columns})
        unknown = [*({*self.book.policies, *self.book.sent}), *self.book.owners]
        unknown = [name for name in unknown if name not in self.register.place]
        found.update(Defect(name, "", "", "unknown_position") for name in unknown)
        return sorted(found.elements())

    def results(self) -> list[dict[str, Any]]:
        return [one for item in self.call.items for one in self._item(item)]

    def _item(self, item: Item) -> list[dict[str, Any]]:
        sums, classes = self.runs[self.closing[item.number]].sums, self.call.voting(item)
        found = []
        for column, title in zip(item.columns, item.titles, strict=True):
            one: dict[str, Any] = {"item": column, "title": title, "kind": item.kind}
            one["votes"] = sums.votes(column, classes)
            if len(self.call.outstanding) > 1:
                one["by_class"] = {name: sums.votes(column, (name,)) for name in classes}
            one |= {"sources": sums.sources(column, classes), "outcome": "", "standards": []}
            found.append(one)
        for standard in (*item.standards, *item.also_disclosed):
            controlling = len(found[0]["standards"]) < len(item.standards)
            worked, outcomes = self._standard(item, standard, sums, classes)
            for one, figures, outcome in zip(found, worked, outcomes, strict=True):
                row = as_row(standard, figures, outcome, controlling=controlling)
                one["standards"].append(row)
        for one in found:
            controlling_outcomes = [s["outcome"] for s in one["standards"] if s["controlling"]]
            if not self.quorum["reached"]:
                controlling_outcomes.append("no_quorum")
            one["outcome"] = together(item, controlling_outcomes)
        return found

    def _standard(
        self, item: Item, found: Any, sums: Sums, classes: Sequence[str]
    ) -> tuple[list[Figures], list[str]]:
        standard = read_standard(found)
        if standard.share_class:
            if standard.share_class not in self.call.outstanding:
                raise MismatchError(
                    f"item {item.number}: the call has no class {standard.share_class}"
                )
            classes = tuple({standard.share_class} & set(classes))
        bit = exclusions(self.call).index(standard.excluding) if standard.excluding else None
        entitled = self.entitled(classes, standard.excluding)
        worked = [
            work(item, standard, sums.votes(column, classes, bit), entitled)
            for column in item.columns
        ]
        quorums = [self.quorum]
        if standard.share_class:
            quorums.append(self.class_quorums[standard.share_class])
        if all(quorum["reached"] for quorum in quorums):
            return worked, decide(item, worked)
        return worked, ["no_quorum"] * len(worked)


def as_row(standard: Any, figures: Figures, outcome: str, *, controlling: bool) -> dict[str, Any]:
    """A standard's working in the shape of `count --json`."""
    return {
        "standard": standard,
        "controlling": controlling,
        "votes_for": figures.votes_for,
        "base": figures.base,
        "needed": figures.needed,
        "percent": figures.percent(),
        "outcome": outcome,
        "authority": "",
    }


def one_quorum(rule: str, votes: Votes, present: Votes) -> dict[str, Any]:
    required = quorum_of(rule, votes)
    return {"required": required, "present": simple(present), "reached": present >= required}


# ── The comparison with result.json ───────────────────────────────────────────────────────────────


RESULT: dict[str, Any] = {
    "meeting": str,
    "status": str,
    "as_of": str,
    "outstanding": (int, str),
    "quorum": dict,
    "items": list,
}


def read_result(archive: Archive) -> dict[str, Any]:
    """result.json as an object with the members the contract names."""
    try:
        found: dict[str, Any] = parse(archive.read("result.json"), numbers=True)
        need(isinstance(found, dict), "it is not an object")
        for name, kind in RESULT.items():
            need(isinstance(found.get(name), kind), f"it has no {name}")
        need(all(isinstance(item, dict) for item in found["items"]), "an item is not an object")
        read_time(found["as_of"])
    except ValueError as fault:
        raise MismatchError(f"result.json: {fault}") from None
    return found


def as_strings(value: Any) -> Any:
    """The value with every integer as a decimal string, as canonical JSON has it."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, dict):
        return {name: as_strings(one) for name, one in value.items()}
    return [as_strings(one) for one in value] if isinstance(value, list) else str(value)


def printed(value: Any) -> str:
    """A value as a finding shows it."""
    if isinstance(value, Fraction) and value.denominator != 1:
        return str(value)
    if isinstance(value, int | Fraction) and not isinstance(value, bool):
        return f"{int(value):,}"
    return str(value)


class Comparison:
    """What result.json says otherwise than the recount."""

    def __init__(self) -> None:
        self.differences: list[str] = []
        self.compared = 0

    def same(self, where: str, stated: Any, own: Any) -> None:
        self.compared += 1
        if isinstance(stated, bool) != isinstance(own, bool) or stated != as_json(own):
            says = f"is {printed(stated)} in result.json, {printed(own)} recounted"
            self.differences.append(f"{where} {says}")

    def votes(self, where: str, stated: Any, own: dict[str, Votes]) -> None:
        """Compares votes by name; one that is not there is nought."""
        if not isinstance(stated, dict):
            self.differences.append(f"{where} is no object in result.json")
            return
        for name in dict.fromkeys((*own, *stated)):
            self.same(f"{where} {name}", stated.get(name, 0), own.get(name, 0))

    def items(self, stated: Sequence[dict[str, Any]], own: Sequence[dict[str, Any]]) -> None:
        by_name = {str(item.get("item")): item for item in stated}
        if len(by_name) != len(stated):
            self.differences.append("an item stands twice in result.json")
        for name in by_name.keys() - {item["item"] for item in own}:
            self.differences.append(f"item {name} is in result.json, and is none of the meeting")
        for item in own:
            if (other := by_name.get(item["item"])) is None:
                self.differences.append(f"item {item['item']} is missing in result.json")
            else:
                self._item(f"item {item['item']}:", other, item)

    def _item(self, where: str, stated: dict[str, Any], own: dict[str, Any]) -> None:
        for name in ("title", "kind"):
            self.same(f"{where} {name}", stated.get(name), own[name])
        self.votes(where, stated.get("votes"), own["votes"])
        self.votes(f"{where} source", stated.get("sources"), own["sources"])
        by_class = stated.get("by_class") or {}
        if not isinstance(by_class, dict):
            by_class = {"": by_class}
        for name in dict.fromkeys((*own.get("by_class", {}), *by_class)):
            counted = own.get("by_class", {}).get(name, {})
            if "by_class" in own or len(by_class) > 1:
                self.votes(f"{where} class {name}", by_class.get(name, {}), counted)
        self.same(f"{where} outcome", stated.get("outcome"), own["outcome"])
        self._standards(where, stated.get("standards"), own["standards"])

    def _standards(self, where: str, stated: Any, own: Sequence[dict[str, Any]]) -> None:
        rows = stated if isinstance(stated, list) else []
        left = [row for row in rows if isinstance(row, dict)]
        for row in own:
            key = (as_strings(row["standard"]), row["controlling"])
            name = f"{where} standard {shown(row['standard'])}"
            match = next((r for r in left if standard_key(r) == key), None)
            if match is None:
                self.differences.append(f"{name} is missing in result.json")
                continue
            left.remove(match)
            for figure in ("votes_for", "base", "needed", "percent", "outcome"):
                self.same(f"{name}: {figure}", match.get(figure), row[figure])
            row["authority"] = match.get("authority", "")
        for row in left:
            says = "is in result.json, and is none of the call"
            self.differences.append(f"{where} standard {shown(row.get('standard'))} {says}")

    def quorum(self, stated: dict[str, Any], own: dict[str, Any], where: str = "quorum") -> None:
        for name in ("required", "present", "reached"):
            self.same(f"{where}: {name}", stated.get(name), own[name])
        by_class = stated.get("by_class") or {}
        for name, other in by_class.items() if isinstance(by_class, dict) else ():
            mine = own.get("by_class", {}).get(name)
            if mine is not None and isinstance(other, dict):
                self.quorum(other, mine, f"quorum of class {name}")

    def defects(self, stated: Any, own: Iterable[Defect]) -> None:
        if not isinstance(stated, list) or not all(isinstance(one, dict) for one in stated):
            self.differences.append("result.json has no list of defects")
            return
        theirs = Counter(
            Defect(*(str(one.get(n, "")) for n in ("position", "instruction", "item", "kind")))
            for one in stated
        )
        mine = Counter(own)
        self.compared += sum(mine.values())
        for one in sorted((theirs | mine).keys()):
            if theirs[one] != mine[one]:
                where = f"{one.instruction or 'no instruction named'} of {one.position}"
                where += f", item {one.item}" if one.item else ""
                says = f"{theirs[one]} in result.json, {mine[one]} recounted"
                self.differences.append(f"defect {one.kind} ({where}): {says}")


def standard_key(row: dict[str, Any]) -> tuple[Any, Any]:
    return as_strings(row.get("standard")), row.get("controlling")


def shown(standard: Any) -> str:
    return standard if isinstance(standard, str) else canonical(as_strings(standard)).decode()


def as_json(value: Any) -> Any:
    """A value as `count --json` prints it: a number that is not whole is a string."""
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else str(value)
    if isinstance(value, dict):
        return {name: as_json(one) for name, one in value.items()}
    return [as_json(one) for one in value] if isinstance(value, list) else value


def own_result(stated: dict[str, Any], meeting: Meeting, root: bytes) -> dict[str, Any]:
    """The recount in the shape of `count --json`; what is not recounted is passed through."""
    found: dict[str, Any] = {
        "meeting": meeting.call.title,
        "status": stated["status"],
        "as_of": print_time(meeting.as_of),
        "outstanding": meeting.entitled(tuple(meeting.call.outstanding)),
        "quorum": meeting.quorum,
        "items": meeting.results(),
        "defects": [one._asdict() for one in meeting.defects()],
    }
    found |= {name: stated[name] for name in ("certifiable", "reasons") if name in stated}
    return found | {"root": root.hex()}


def compare(stated: dict[str, Any], own: dict[str, Any], meeting: Meeting) -> Comparison:
    comparison = Comparison()
    comparison.same("the meeting", stated["meeting"], own["meeting"])
    comparison.same("outstanding", stated["outstanding"], own["outstanding"])
    comparison.quorum(stated["quorum"], own["quorum"])
    comparison.items(stated["items"], own["items"])
    comparison.defects(stated.get("defects"), meeting.defects())
    if stated.get("root") not in (None, own["root"]):
        comparison.same("the root", stated["root"], own["root"])
    return comparison


# ── The command ───────────────────────────────────────────────────────────────────────────────────


def check_certified(
    archive: Archive, stated: dict[str, Any], book: Book, findings: Findings
) -> None:
    """Is what was certified what the bundle holds?"""
    entry = book.certified
    if entry is None:
        if "certificate.txt" in archive.infos:
            findings.bad("certificate", "certificate.txt is there, and nothing was certified")
        else:
            findings.good("certificate", "nothing was certified")
        return
    parts = {n: stated[n] for n in ("meeting", "as_of", "outstanding", "quorum", "items")}
    digest = sha256(canonical(as_strings(parts))).hex()
    failed = len(findings.failures)
    if digest != entry["result"]:
        findings.bad("certificate", "the result certified is not the one in result.json")
    if "certificate.txt" not in archive.infos:
        findings.bad("certificate", "a result was certified, and certificate.txt is missing")
    elif archive.digest("certificate.txt") != entry["certificate"]:
        findings.bad("certificate", "certificate.txt is not the text that was certified")
    if len(findings.failures) == failed:
        by = f"{entry['version']} {entry['number']} by {entry['inspector']}"
        findings.good("certificate", f"{by}: its result and its text are those of the bundle")


def recount(
    archive: Archive, journal: Journal, stated: dict[str, Any], findings: Findings
) -> dict[str, Any]:
    """Recounts the meeting, compares, and returns the recount."""
    book = journal.book
    call = read_call(book)
    register = read_register(archive)
    check_register(register, call, book, archive.digest("entitlements.csv"))
    says = f"{len(register.names)} positions balance, and are those sealed"
    findings.good("register", says)
    meeting = Meeting(book, register, call, read_time(stated["as_of"]))
    own = own_result(stated, meeting, journal.root)
    comparison = compare(stated, own, meeting)
    if journal.withheld:
        withheld = f"{journal.withheld} openings are withheld"
        findings.gap("recount", f"not fully recounted: {withheld}, so totals are not compared")
        return {}
    for difference in comparison.differences:
        findings.bad("recount", difference)
    if not comparison.differences:
        items = len(own["items"])
        defects = len(meeting.defects())
        when = "" if meeting.as_of == meeting.last else f", as of {stated['as_of']}, not the close"
        says = f"{items} items and {defects} defects: {comparison.compared} figures agree{when}"
        findings.good("recount", says)
    return own


def check_public(journal: Journal, stated: dict[str, Any], findings: Findings) -> None:
    """What a public bundle shows without openings: that its figures follow from its own totals."""
    call = read_call(journal.book)
    comparison = Comparison()
    total: Votes = sum(call.outstanding[n] * call.weights[n] for n in call.outstanding)
    comparison.same("the meeting", stated["meeting"], call.title)
    comparison.same("outstanding", stated["outstanding"], simple(total))
    required = required_of_all(call)
    comparison.same("quorum: required", stated["quorum"].get("required"), required)
    if stated.get("defects"):
        comparison.differences.append("defects are told in a public bundle")
    for difference in comparison.differences:
        findings.bad("call", difference)
    if not comparison.differences:
        findings.good("call", "meeting, outstanding and quorum are those of the call")
    says = "it shows that the record only grew and what was certified; it cannot prove the totals"
    findings.gap("recount", f"not fully recounted: a public bundle: {says}")


def verify(options: argparse.Namespace, findings: Findings) -> dict[str, Any]:
    """Every check in turn, and the recount; empty where there is none."""
    keys = [read_key(path) for path in options.key]
    kept = read_kept(options.checkpoint) if options.checkpoint else None
    archive = Archive(options.bundle, options.memory)
    try:
        return checked(archive, keys, kept, findings)
    finally:
        archive.close()


def checked(
    archive: Archive, keys: Sequence[Key], kept: Checkpoint | None, findings: Findings
) -> dict[str, Any]:
    """What `verify` does with an archive that could be opened."""
    manifest = check_members(archive, findings)
    altered = bool(findings.failures)
    notes = read_checkpoints(archive)
    sizes = {note.size for note in notes} | ({kept.size} if kept else set())
    journal = read_journal(archive, manifest.kind, sizes, findings)
    sound = check_tree(manifest, notes, journal, findings)
    check_proofs(archive, notes, journal.book, findings)
    by_key = check_keys(notes, keys, findings)
    by_checkpoint = check_outside(kept, notes, journal, findings)
    if not by_key and not by_checkpoint:
        findings.gap("signer", "self-consistent at most, signer unknown: no key from outside")
    if altered or not sound or not journal.readable:
        raise MismatchError("the record is not sound, so nothing was recounted")
    stated = read_result(archive)
    check_certified(archive, stated, journal.book, findings)
    if manifest.kind == "public":
        check_public(journal, stated, findings)
        return {}
    return recount(archive, journal, stated, findings)


def read_kept(path: str) -> Checkpoint:
    try:
        return read_note(read_outside(path))
    except (ValueError, binascii.Error) as fault:
        raise UnreadableError(f"{path}: no checkpoint can be read there: {fault}") from None


def verdict(findings: Findings, *, strict: bool) -> tuple[int, str]:
    """The exit code and the last line."""
    if findings.failures:
        count = len(findings.failures)
        failed = "a check fails" if count == 1 else f"{count} checks fail"
        return 1, f"mismatch: {failed}; {findings.failures[0]}"
    if findings.gaps and strict:
        return 1, f"mismatch: not everything is checked; {findings.gaps[0]}"
    partly = [gap for gap in findings.gaps if gap.startswith("recount")]
    unknown = any(gap.startswith("signer") for gap in findings.gaps)
    says = "not fully recounted" if partly else "recounted in full"
    return 0, f"match: {says}, " + ("self-consistent, signer unknown" if unknown else "signed")


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="verify.py", description="Checks a bundle and recounts its meeting."
    )
    parser.add_argument("bundle", metavar="BUNDLE")
    parser.add_argument("--json", action="store_true", help="print the recount as JSON")
    parser.add_argument("--key", action="append", default=[], metavar="FILE", help="a signer's key")
    parser.add_argument("--checkpoint", metavar="FILE", help="a signed note kept outside")
    parser.add_argument("--strict", action="store_true", help="what is not checked is a failure")
    parser.add_argument("--memory", type=int, default=4096, metavar="MEGABYTES")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command; 0 match, 1 mismatch, 2 cannot be read or wrong use."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = arguments(argv)
    findings = Findings(sys.stderr if options.json else sys.stdout)
    own: dict[str, Any] = {}
    try:
        try:
            own = verify(options, findings)
        except MismatchError as fault:
            findings.bad("bundle", str(fault))
        if options.json and own:
            print(json.dumps(as_json(own), ensure_ascii=False, indent=1))
        code, says = verdict(findings, strict=options.strict)
        print(printable(says), file=findings.out, flush=True)
    except UnreadableError as fault:
        warn(f"cannot be read: {fault}")
        return 2
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as fault:
        warn(f"cannot be read: {options.bundle} is damaged or cut short: {fault}")
        return 2
    except (MemoryError, RecursionError, OverflowError, RuntimeError) as fault:
        warn(f"cannot be read: {options.bundle}: {type(fault).__name__} {fault}")
        return 2
    return code


if __name__ == "__main__":
    sys.exit(main())
