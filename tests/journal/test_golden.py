"""A journal of the first release, with an entry of every kind: the same bytes and hashes forever.

`tests/vectors/journal.json` was written once.  The program and the one-file verifier, which share
no code, both read it here; a change that needs another file is a new version of a kind.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from quorate.entries import KINDS
from quorate.entries.coding import EntryError, decode, encode
from quorate.journal import canonical, checkpoint
from quorate.journal.commitment import Opening, read_line
from quorate.journal.note import verifier_key
from quorate.journal.tree import Tree, check_consistency, check_inclusion, leaf_hash
from verify import verify

GOLDEN: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "vectors" / "journal.json").read_text("utf-8")
)
LINES = [line.encode() for line in GOLDEN["lines"]]


def openings() -> list[Opening]:
    found = []
    for index, line in enumerate(LINES):
        opening = read_line(line, index)
        assert isinstance(opening, Opening)
        found.append(opening)
    return found


LEAVES = [leaf_hash(opening.commitment) for opening in openings()]


def test_every_kind_of_entry_is_in_it() -> None:
    kinds = [json.loads(line)["entry"]["kind"] for line in LINES]

    assert kinds == list(KINDS)[: len(LINES)]  # later kinds: see the end of this file


def test_every_line_is_read_and_written_with_the_same_bytes() -> None:
    for index, (opening, line) in enumerate(zip(openings(), LINES, strict=True)):
        entry = decode(canonical.decode(opening.entry))
        again = canonical.encode(encode(entry))
        assert Opening(again, opening.salt).line(index) == line


def test_commitments_and_roots_are_those_of_the_first_release() -> None:
    tree = Tree(LEAVES)

    assert [opening.commitment.hex() for opening in openings()] == GOLDEN["commitments"]
    assert [tree.root(size).hex() for size in range(len(LEAVES) + 1)] == GOLDEN["roots"]


def test_its_checkpoints_are_signed_by_the_journal_and_by_the_inspector() -> None:
    keys = [verifier_key(line) for line in GOLDEN["keys"]]
    first, last = (checkpoint.read(note) for note in GOLDEN["checkpoints"])

    assert first[1].verified_by(keys) == (keys[0],)
    assert last[1].verified_by(keys) == tuple(keys)
    assert last[0].root.hex() == GOLDEN["roots"][-1]


def test_its_proofs_hold() -> None:
    roots = [bytes.fromhex(each) for each in GOLDEN["roots"]]
    growth, place = GOLDEN["consistency"], GOLDEN["inclusion"]
    old, new, index, size = growth["old"], growth["new"], place["index"], place["size"]
    proof, path = (list(map(bytes.fromhex, each)) for each in (growth["proof"], place["path"]))

    check_consistency(old, new, proof, roots[old], roots[new])
    check_inclusion(LEAVES[index], index, size, path, roots[size])
    assert verify.extends((old, new), (roots[old], roots[new]), proof)
    assert verify.includes(roots[size], size, index, LEAVES[index], path)


def test_the_verifier_comes_to_the_same_commitments_and_roots() -> None:
    tree, roots = verify.Tree(), []
    for index, line in enumerate(LINES):
        entry, commitment = verify.open_line(line, index)
        assert entry["kind"] == list(KINDS)[index]
        assert commitment.hex() == GOLDEN["commitments"][index]
        tree.append(commitment)
        roots.append(tree.root().hex())
    assert roots == GOLDEN["roots"][1:]


def test_the_verifier_finds_the_same_signatures() -> None:
    for note in GOLDEN["checkpoints"]:
        found = verify.read_note(note.encode())
        for signature, line in zip(found.signatures, GOLDEN["keys"], strict=False):
            key = verifier_key(line)
            assert (signature.name, signature.key_hash) == (key.name, key.hash)
            assert verify.signed_by(key.public, signature.value, found.text)


@pytest.mark.parametrize("index", range(len(LINES)))
def test_an_unknown_kind_stops_a_recount(index: int) -> None:
    value = json.loads(LINES[index])["entry"]

    with pytest.raises(EntryError, match="unknown kind"):
        decode({**value, "kind": value["kind"].replace("/1", "/2")})


@pytest.mark.parametrize("index", range(len(LINES)))
def test_every_field_is_always_there(index: int) -> None:
    value = json.loads(LINES[index])["entry"]
    for name in set(value) - {"kind"}:
        with pytest.raises(EntryError, match=name):
            decode({other: each for other, each in value.items() if other != name})


# Kinds that came after the first release, each as it is written: a line, and its commitment.
LATER = [
    (
        (
            '{"entry":{"kind":"broker_policy/1","participant":"D-1","policy":"proportional",'
            '"uninstructed":"500"},"index":"0","salt":"000102030405060708090a0b0c0d0e0f"}\n'
        ),
        "48f7463cb71e841f9c16e93bcc5b656b3b53b780f8816816124fb49f16d6e16f",
    ),
    (
        (
            '{"entry":{"appointed_by":"Victor Lee","at":"2013-06-18T19:00:00Z",'
            '"kind":"proxyholder/1","proxyholder":"Ann Zed","substitution":false},"index":"1",'
            '"salt":"101112131415161718191a1b1c1d1e1f"}\n'
        ),
        "a0110c7b9276bdb9354e1cc1145538f6e2cdaa32845ad59694b9bcd9290aeaac",
    ),
]


def test_every_kind_is_in_one_or_the_other() -> None:
    kinds = [json.loads(line)["entry"]["kind"] for line, _ in LATER]

    assert [json.loads(line)["entry"]["kind"] for line in LINES] + kinds == list(KINDS)


@pytest.mark.parametrize("index", range(len(LATER)))
def test_a_later_kind_is_read_and_written_with_the_same_bytes(index: int) -> None:
    line, commitment = LATER[index]
    opening = read_line(line.encode(), index)
    assert isinstance(opening, Opening)
    entry = decode(canonical.decode(opening.entry))
    found, theirs = verify.open_line(line.encode(), index)

    assert Opening(canonical.encode(encode(entry)), opening.salt).line(index) == line.encode()
    assert opening.commitment.hex() == theirs.hex() == commitment
    verify.check_fields(found, found["kind"], "it")
