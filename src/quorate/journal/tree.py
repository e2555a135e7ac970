r"""Does the journal only grow?  The Merkle tree of RFC 6962 and 9162, its root and its proofs.

    leaf hash  SHA-256(0x00 ‖ leaf)                 of 0..6:   root
    node hash  SHA-256(0x01 ‖ left ‖ right)                   /    \
    no leaves  SHA-256 of nothing                            .      .
                                                           /   \   / \
Level by level, nodes are paired from the left and a     0..1 2..3 4..5 6
lone last one rises as it is: the same tree as the RFC's.
"""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

HASH_BYTES = 32
EMPTY_ROOT = sha256().digest()


class ProofError(ValueError):
    """A proof that does not prove what it is said to prove."""


def leaf_hash(leaf: bytes) -> bytes:
    return sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def root(leaf_hashes: Sequence[bytes]) -> bytes:
    """The root over leaf hashes; the quick way where all of them are at hand."""
    if not leaf_hashes:
        return EMPTY_ROOT
    level = leaf_hashes
    while len(level) > 1:
        level = _above(level, rising=True)
    return level[0]


def _above(level: Sequence[bytes], *, rising: bool) -> list[bytes]:
    """The level above: its nodes, and the lone last one of this level where it is to rise."""
    lefts, rights = level[0::2], level[1::2]
    nodes = [
        sha256(b"\x01" + left + right).digest() for left, right in zip(lefts, rights, strict=False)
    ]
    if rising and len(level) % 2:
        nodes.append(level[-1])
    return nodes


class Frontier:
    """A tree that only grows, in O(log n) memory: its whole subtrees' roots, largest first."""

    __slots__ = ("_peaks", "size")

    def __init__(self) -> None:
        self.size = 0
        self._peaks: list[bytes] = []

    def append(self, leaf: bytes) -> None:
        """Takes in one more leaf hash."""
        size = self.size
        while size & 1:
            leaf = node_hash(self._peaks.pop(), leaf)
            size >>= 1
        self._peaks.append(leaf)
        self.size += 1

    def extend(self, leaf_hashes: Iterable[bytes]) -> None:
        for leaf in leaf_hashes:
            self.append(leaf)

    def root(self) -> bytes:
        if not self._peaks:
            return EMPTY_ROOT
        *larger, found = self._peaks
        for peak in reversed(larger):
            found = node_hash(peak, found)
        return found


class Tree:
    """A tree with every whole subtree at hand, so that any proof takes O(log² n)."""

    __slots__ = ("_levels",)

    def __init__(self, leaf_hashes: Sequence[bytes]) -> None:
        self._levels: list[Sequence[bytes]] = [leaf_hashes]
        while len(self._levels[-1]) > 1:
            self._levels.append(_above(self._levels[-1], rising=False))

    def __len__(self) -> int:
        return len(self._levels[0])

    def root(self, size: int | None = None) -> bytes:
        """The root when the tree had that size; of the whole tree without one."""
        end = len(self) if size is None else size
        if not 0 <= end <= len(self):
            raise ProofError(f"no root of {end} leaves in a tree of {len(self)}")
        return self._of(0, end) if end else EMPTY_ROOT

    def inclusion(self, index: int, size: int) -> list[bytes]:
        """The path from a leaf to the root of that size (RFC 9162, 2.1.3.1)."""
        if not 0 <= index < size <= len(self):
            raise ProofError(f"no leaf {index} in a tree of {size} of {len(self)} leaves")
        path: list[bytes] = []
        begin, end = 0, size
        while end - begin > 1:
            middle = begin + _left_part(end - begin)
            if index < middle:
                path.append(self._of(middle, end))
                end = middle
            else:
                path.append(self._of(begin, middle))
                begin = middle
        return path[::-1]

    def consistency(self, old: int, new: int) -> list[bytes]:
        """The proof that the old tree is how the new one begins (RFC 9162, 2.1.4.1)."""
        if not 0 < old <= new <= len(self):
            raise ProofError(f"no proof from {old} to {new} in a tree of {len(self)} leaves")
        proof: list[bytes] = []
        begin, end = 0, new
        while end != old:
            middle = begin + _left_part(end - begin)
            if old <= middle:
                proof.append(self._of(middle, end))
                end = middle
            else:
                proof.append(self._of(begin, middle))
                begin = middle
        if begin:
            proof.append(self._of(begin, end))
        return proof[::-1]

    def _of(self, begin: int, end: int) -> bytes:
        """The root over leaves begin to end; begin is a multiple of a power of two not below it."""
        width = end - begin
        if width & (width - 1) == 0:
            height = width.bit_length() - 1
            return self._levels[height][begin >> height]
        middle = begin + _left_part(width)
        return node_hash(self._of(begin, middle), self._of(middle, end))


def _left_part(width: int) -> int:
    """The largest power of two below a width of two or more."""
    return 1 << (width - 1).bit_length() - 1


def check_inclusion(
    leaf: bytes, index: int, size: int, path: Sequence[bytes], expected: bytes
) -> None:
    """Is the leaf hash at that index of the tree?  (RFC 9162, 2.1.3.2.)  Raises ProofError."""
    _check_lengths(leaf, expected, *path)
    if not 0 <= index < size:
        raise ProofError(f"index {index} is not in a tree of size {size}")
    found = leaf
    for sibling, on_the_left in _siblings(path, index, size - 1):
        found = node_hash(sibling, found) if on_the_left else node_hash(found, sibling)
    _check_root(found, expected)


def check_consistency(
    old: int, new: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes
) -> None:
    """Does the new tree begin with the old one?  (RFC 9162, 2.1.4.2.)  Raises ProofError.

    A tree of no leaves is how every tree begins: to ask for its proof is an error.
    """
    if not 0 < old <= new:
        raise ProofError(f"sizes {old} and {new}: the old tree has leaves, the new not fewer")
    if old == new:
        if proof:
            raise ProofError("a tree begins with itself: that takes no proof")
        return _check_root(new_root, old_root)
    _check_lengths(old_root, new_root, *proof)
    if not proof:
        raise ProofError("the proof is empty")
    whole = old & (old - 1) == 0  # then the old root is itself a subtree of the new tree
    found_old = found_new = old_root if whole else proof[0]
    here, last = old - 1, new - 1
    while here & 1:
        here, last = here >> 1, last >> 1
    for sibling, on_the_left in _siblings(proof if whole else proof[1:], here, last):
        if on_the_left:
            found_old, found_new = node_hash(sibling, found_old), node_hash(sibling, found_new)
        else:
            found_new = node_hash(found_new, sibling)
    _check_root(found_old, old_root)
    return _check_root(found_new, new_root)


def _siblings(path: Sequence[bytes], here: int, last: int) -> Iterator[tuple[bytes, bool]]:
    """Each hash of a path, and whether it stands to the left, from node `here` of a level up."""
    for sibling in path:
        if last == 0:
            raise ProofError("the proof is longer than the tree is high")
        on_the_left = bool(here & 1) or here == last
        yield sibling, on_the_left
        if on_the_left:
            while not here & 1 and here:  # the lone last node of its level rose as it was
                here, last = here >> 1, last >> 1
        here, last = here >> 1, last >> 1
    if last:
        raise ProofError("the proof is shorter than the tree is high")


def _check_lengths(*hashes: bytes) -> None:
    for value in hashes:
        if len(value) != HASH_BYTES:
            raise ProofError(f"a hash of {len(value)} bytes; SHA-256 has {HASH_BYTES}")


def _check_root(found: bytes, expected: bytes) -> None:
    if found != expected:
        raise ProofError(f"root {expected.hex()} expected, {found.hex()} found")
