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

    assert kinds == list(KINDS)


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


@pytest.mark.parametrize("index", range(len(KINDS)))
def test_an_unknown_kind_stops_a_recount(index: int) -> None:
    value = json.loads(LINES[index])["entry"]

    with pytest.raises(EntryError, match="unknown kind"):
        decode({**value, "kind": value["kind"].replace("/1", "/2")})


@pytest.mark.parametrize("index", range(len(KINDS)))
def test_every_field_is_always_there(index: int) -> None:
    value = json.loads(LINES[index])["entry"]
    for name in set(value) - {"kind"}:
        with pytest.raises(EntryError, match=name):
            decode({other: each for other, each in value.items() if other != name})
