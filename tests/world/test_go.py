"""Go's x/mod/sumdb, written by others, accepts our checkpoints and proofs, and no altered one."""

import os
import subprocess
from pathlib import Path
from shutil import which

import pytest

from quorate.journal.checkpoint import Checkpoint
from quorate.journal.note import Signer, sign
from quorate.journal.tree import Tree, leaf_hash
from quorate.keeper.keys import from_seed

GO = which("go") or "go"
HERE = Path(__file__).parent / "go"
SIZES = (1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17)
TREE = Tree([leaf_hash(b"%d" % at) for at in range(17)])


def answers(lines: list[str]) -> list[str]:
    """What the Go program says of each line; it is built with Debian's packages, offline."""
    about = os.environ | {"GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOFLAGS": ""}
    ran = subprocess.run(
        [GO, "run", "main.go"], cwd=HERE, env=about, input="\n".join(lines) + "\n",
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return ran.stdout.splitlines()


def hexes(hashes: list[bytes]) -> str:
    return ",".join(each.hex() for each in hashes)


def record(size: int, index: int, said: int) -> str:
    path = hexes(TREE.inclusion(index, size))
    leaf = leaf_hash(b"%d" % index).hex()
    return f"record {said} {TREE.root(size).hex()} {index} {path} {leaf}"


def tree(old: int, new: int, said: int) -> str:
    proof = hexes(TREE.consistency(old, new))
    return f"tree {said} {TREE.root(new).hex()} {old} {TREE.root(old).hex()} {proof}"


@pytest.mark.world
def test_every_proof_on_and_beside_powers_of_two_is_accepted() -> None:
    records = [record(size, index, size) for size in SIZES for index in range(size)]
    trees = [tree(old, new, new) for new in SIZES for old in SIZES if old <= new]

    assert set(answers([*records, *trees])) == {"ok"}


@pytest.mark.world
def test_an_altered_size_or_root_is_refused() -> None:
    said = answers([record(9, 3, 5), tree(4, 9, 4), tree(4, 9, 9).replace(" 4 ", " 5 ")])

    assert all(answer.startswith("refused") for answer in said)


@pytest.mark.world
def test_a_signed_checkpoint_is_opened_and_an_altered_one_is_not() -> None:
    signer = Signer("quorate/acme/2026-06-18", from_seed(b"s" * 32))
    note = sign(Checkpoint(signer.name, 17, TREE.root()).text, [signer])
    lines = [
        f"note {signer.verifier} {text.encode().hex()}"
        for text in (note, note.replace("17", "16", 1))
    ]

    first, second = answers(lines)
    assert first == "ok"
    assert second.startswith("refused")
