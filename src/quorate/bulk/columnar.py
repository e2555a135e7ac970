"""What do the ordinary positions add up to?  Two passes over columns, exactly, in any order.

`maximum.at` and `add.at` are defined for repeated indices in any order, and add whole numbers;
an assignment to repeated indices is not, and a weighted count of bins goes through floats.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from quorate.bulk.ordinary import Claims

ROWS_AT_ONCE = 1 << 18


class Summed(NamedTuple):
    """Shares by group and ballot (and how many positions), and by intermediate position above."""

    shares: dict[tuple[int, int], int]
    above: dict[int, int]


def summed(claims: Claims) -> Summed:
    """The sums of the ordinary positions."""
    governing = np.zeros(len(claims.shares), np.int64)
    for part in parts(len(claims.positions)):
        np.maximum.at(governing, claims.positions[part], claims.claims[part])
    mask = np.int64((1 << claims.ballot_bits) - 1)
    by_ballot = np.zeros(claims.group_count * claims.ballots, np.int64)
    above = np.zeros(claims.above_count, np.int64)
    for part in parts(len(claims.shares)):
        ballot = governing[part] & mask
        shares = np.where(ballot > 0, claims.shares[part], 0)
        key = claims.groups[part].astype(np.int64) * claims.ballots + ballot
        np.add.at(by_ballot, key, shares)
        np.add.at(above, claims.above[part], shares)
    return Summed(_by_ballot(by_ballot, claims.ballots), _nonzero(above[:-1]))


def parts(rows: int) -> Iterator[slice]:
    """Slices of rows, small enough for the processor's caches."""
    for begin in range(0, rows, ROWS_AT_ONCE):
        yield slice(begin, begin + ROWS_AT_ONCE)


def _by_ballot(sums: NDArray[np.int64], ballots: int) -> dict[tuple[int, int], int]:
    return {divmod(key, ballots): shares for key, shares in _nonzero(sums).items()}


def _nonzero(sums: NDArray[np.int64]) -> dict[int, int]:
    places = np.flatnonzero(sums)
    return dict(zip(places.tolist(), sums[places].tolist(), strict=True))
