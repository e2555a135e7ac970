"""What do the ordinary positions add up to?  Two passes over columns, exactly, in any order.

`maximum.at` and `add.at` are defined for repeated indices in any order, and add whole numbers;
an assignment to repeated indices is not, and a weighted count of bins goes through floats.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from quorate.bulk.claims import Claims, Summed

ROWS_AT_ONCE = 1 << 17  # what is read and what is added stay in the processor's caches


class Sizes(NamedTuple):
    """How many there are of what a sum is taken by."""

    positions: int
    groups: int
    ballots: int
    ballot_bits: int
    above: int


class SomeClaims(NamedTuple):
    """Some rows of claims."""

    positions: NDArray[np.int32]
    claims: NDArray[np.int64]


class SomeHoldings(NamedTuple):
    """Some positions in the order of their numbers."""

    shares: NDArray[np.int64]
    groups: NDArray[np.uint16]
    above: NDArray[np.int32]


def summed(claims: Claims) -> Summed:
    """The sums of the ordinary positions."""
    said = (
        SomeClaims(claims.positions[part], claims.claims[part])
        for part in parts(len(claims.positions))
    )
    held = (
        SomeHoldings(claims.shares[part], claims.groups[part], claims.above[part])
        for part in parts(len(claims.shares))
    )
    return stream(sizes_of(claims), said, held)


def sizes_of(claims: Claims) -> Sizes:
    """How many there are of everything in these claims."""
    return Sizes(
        len(claims.shares),
        claims.group_count,
        claims.ballots,
        claims.ballot_bits,
        claims.above_count,
    )


def stream(sizes: Sizes, said: Iterable[SomeClaims], held: Iterable[SomeHoldings]) -> Summed:
    """The sums of claims and holdings that come in parts; eight bytes a position are kept."""
    governing = np.zeros(sizes.positions, np.int64)
    for claims in said:
        np.maximum.at(governing, claims.positions, claims.claims)
    mask = np.int64((1 << sizes.ballot_bits) - 1)
    by_ballot = np.zeros(sizes.groups * sizes.ballots, np.int64)
    above = np.zeros(sizes.above, np.int64)
    begin = 0
    for holdings in held:
        end = begin + len(holdings.shares)
        ballot = governing[begin:end] & mask
        shares = holdings.shares * (ballot > 0)
        if sizes.groups > 1:
            ballot += holdings.groups.astype(np.int64) * sizes.ballots
        np.add.at(by_ballot, ballot, shares)
        np.add.at(above, holdings.above, shares)
        begin = end
    return Summed(_by_ballot(by_ballot, sizes.ballots), _nonzero(above[:-1]))


def parts(rows: int) -> Iterator[slice]:
    """Slices of rows, small enough for the processor's caches."""
    for begin in range(0, rows, ROWS_AT_ONCE):
        yield slice(begin, begin + ROWS_AT_ONCE)


def _by_ballot(sums: NDArray[np.int64], ballots: int) -> dict[tuple[int, int], int]:
    return {divmod(key, ballots): shares for key, shares in _nonzero(sums).items()}


def _nonzero(sums: NDArray[np.int64]) -> dict[int, int]:
    places = np.flatnonzero(sums)
    return dict(zip(places.tolist(), sums[places].tolist(), strict=True))
