"""The Merkle tree, against vectors that others wrote and against its own definition."""

import json
from base64 import b64decode
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from quorate.journal.tree import (
    Frontier,
    ProofError,
    Tree,
    check_consistency,
    check_inclusion,
    leaf_hash,
    node_hash,
    root,
)

LEAVES = [leaf_hash(str(at).encode()) for at in range(40)]


def by_definition(leaves: list[bytes]) -> bytes:
    """RFC 6962, 2.1: split at the greatest power of two below the size."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    middle = 1
    while middle * 2 < len(leaves):
        middle *= 2
    return node_hash(by_definition(leaves[:middle]), by_definition(leaves[middle:]))


def test_the_root_is_that_of_the_definition_at_every_size() -> None:
    frontier = Frontier()
    for size in range(len(LEAVES) + 1):
        expected = by_definition(LEAVES[:size])
        assert root(LEAVES[:size]) == Tree(LEAVES).root(size) == frontier.root() == expected
        if size < len(LEAVES):
            frontier.append(LEAVES[size])


def test_every_proof_of_every_small_tree_holds_and_no_other_does() -> None:
    tree = Tree(LEAVES)
    for size in range(1, 20):
        for index in range(size):
            path = tree.inclusion(index, size)
            check_inclusion(LEAVES[index], index, size, path, tree.root(size))
            with pytest.raises(ProofError):
                check_inclusion(LEAVES[index + 1], index, size, path, tree.root(size))
        for old in range(1, size + 1):
            proof = tree.consistency(old, size)
            check_consistency(old, size, proof, tree.root(old), tree.root(size))
            with pytest.raises(ProofError):
                check_consistency(old, size, proof, tree.root(old), tree.root(size + 1))


def vectors(real: Path, kind: str) -> list[tuple[str, dict[str, Any]]]:
    folder = real / "vectors" / "merkle_rfc6962" / kind
    return [
        (str(path.relative_to(folder)), json.loads(path.read_text("utf-8")))
        for path in sorted(folder.rglob("*.json"))
    ]


def unpacked(value: str | None) -> bytes:
    return b64decode(value) if value else b""


def refused(check: Any, *about: object) -> bool:
    try:
        check(*about)
    except ProofError:
        return True
    return False


def test_inclusion_proofs_that_others_wrote(real: Path) -> None:
    tried = vectors(real, "inclusion")
    wrong = []
    for name, case in tried:
        path = [unpacked(each) for each in case["proof"] or ()]
        about = unpacked(case["leafHash"]), case["leafIdx"], case["treeSize"], path
        if refused(check_inclusion, *about, unpacked(case["root"])) != case["wantErr"]:
            wrong.append(name)
    assert len(tried) > 50
    assert wrong == []


def test_consistency_proofs_that_others_wrote(real: Path) -> None:
    tried = vectors(real, "consistency")
    wrong = []
    for name, case in tried:
        proof = [unpacked(each) for each in case["proof"] or ()]
        roots = unpacked(case["root1"]), unpacked(case["root2"])
        if (
            refused(check_consistency, case["size1"], case["size2"], proof, *roots)
            != case["wantErr"]
        ):
            wrong.append(name)
    assert len(tried) > 50
    assert wrong == []
