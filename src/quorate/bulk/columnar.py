"""What do the ordinary positions add up to?  Passes over columns, exactly, in any order.

`maximum.at` and `add.at` are defined for repeated indices in any order, and add whole numbers;
an assignment to repeated indices is not, and a weighted count of bins goes through floats.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from quorate.bulk.claims import Claims, Column, DisorderError
from quorate.bulk.ondisk import OnDisk

ROWS_AT_ONCE = 1 << 18


class Summed(NamedTuple):
    """Shares by group and number of ballot, and by intermediate position above."""

    shares: NDArray[np.int64]
    above: dict[int, int]


Summing: TypeAlias = Callable[[Claims], Summed]


def summed(claims: Claims) -> Summed:
    """The sums of the ordinary positions.  Raises DisorderError for claims that say they are in
    order and are not.
    """
    by_ballot = np.zeros(claims.group_count * claims.ballots, np.int64)
    above = np.zeros(2 * claims.above_count, np.int64)  # of those without a ballot, and with one
    for part, ballot in _governing(claims):
        shares = claims.shares[part]
        key = claims.groups[part].astype(np.int64)
        key *= claims.ballots
        key += ballot
        np.add.at(by_ballot, key, shares)
        place = claims.above[part].astype(np.int64)
        place += (ballot > 0) * np.int64(claims.above_count)
        np.add.at(above, place, shares)
    shares = by_ballot.reshape(claims.group_count, claims.ballots)
    return Summed(shares, _nonzero(above[claims.above_count : -1]))


def parts(rows: int) -> Iterator[slice]:
    """Slices of rows, small enough for the processor's caches."""
    for begin in range(0, rows, ROWS_AT_ONCE):
        yield slice(begin, min(begin + ROWS_AT_ONCE, rows))


def governing(claims: Claims) -> NDArray[np.int64]:
    """The number of the ballot that governs each position, 0 for none."""
    found = np.zeros(len(claims.shares), np.int64)
    for part, ballot in _governing(claims):
        found[part] = ballot
    return found


def _governing(claims: Claims) -> Iterator[tuple[slice, NDArray[np.integer]]]:
    """By parts of the register, the ballots that govern: of each position its greatest claim's."""
    if claims.current is not None:
        for part in parts(len(claims.shares)):
            yield part, claims.current[part]
    elif claims.in_order:
        yield from _last_of_each(claims)
    else:
        yield from _greatest_of_each(claims)


def _greatest_of_each(claims: Claims) -> Iterator[tuple[slice, NDArray[np.int64]]]:
    greatest = np.zeros(len(claims.shares), np.int64)
    for part in parts(len(claims.positions)):
        np.maximum.at(greatest, claims.positions[part], claims.claims[part])
    for part in parts(len(claims.shares)):
        yield part, greatest[part] & claims.mask


def _last_of_each(claims: Claims) -> Iterator[tuple[slice, NDArray[np.int64]]]:
    """Where claims stand by position and rank the last of each is the greatest; both are tried."""
    starts = np.array([part.start for part in parts(len(claims.shares))][1:], np.int32)
    rows = [0, *_first_not_below(claims.positions, starts), len(claims.positions)]
    for at, part in enumerate(parts(len(claims.shares))):
        here = slice(rows[at], rows[at + 1])
        positions, claimed = claims.positions[here], claims.claims[here]
        next_one = positions[1:] > positions[:-1]
        later = (positions[1:] == positions[:-1]) & (claimed[1:] > claimed[:-1])
        if not (next_one | later).all() or _outside(positions, part):
            raise DisorderError(
                f"the claims of positions {part.start} to {part.stop} are out of order"
            )
        last = np.append(next_one, True)[: len(positions)]
        ballot = np.zeros(part.stop - part.start, np.int64)
        ballot[positions[last] - part.start] = claimed[last] & claims.mask
        yield part, ballot


def _first_not_below(positions: Column, values: NDArray[np.int32]) -> list[int]:
    if isinstance(positions, OnDisk):
        return positions.first_not_below(values)
    found: list[int] = np.searchsorted(positions, values).tolist()
    return found


def _outside(positions: NDArray[np.int32], part: slice) -> bool:
    return bool(len(positions)) and not part.start <= positions[0] <= positions[-1] < part.stop


def _nonzero(sums: NDArray[np.int64]) -> dict[int, int]:
    places = np.flatnonzero(sums)
    return dict(zip(places.tolist(), sums[places].tolist(), strict=True))
