"""What is summed?  The ordinary positions, and of each the ballots that claim to govern it."""

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from quorate.bulk.ondisk import OnDisk

Column: TypeAlias = NDArray[Any] | OnDisk


# A class, and the excluded positions that are held through or are the position itself.
Group: TypeAlias = tuple[str, tuple[str, ...]]


class DisorderError(Exception):
    """Claims that should stand by position and rank do not: what was kept is not whole."""


def whole(column: Column) -> NDArray[Any]:
    """A column in memory."""
    return column.mapped if isinstance(column, OnDisk) else column


@dataclass(frozen=True, slots=True)
class Claims:
    """The ordinary, ready to be summed: of each position the greatest claim governs.

    A claim is a rank of precedence and, in its lowest `ballot_bits`, the number of a ballot; claims
    are above 0.  `groups` are classes with what a standard excludes, `above` the place of each
    position's parent among the intermediate ones, the last place for none.  Claims `in_order` stand
    by position and then by rank.  `current`, where it is known, is the ballot that governs each
    position, 0 for none.
    """

    positions: Column
    claims: Column
    ballot_bits: int
    ballots: int
    shares: Column
    groups: Column
    group_count: int
    above: Column
    above_count: int
    in_order: bool = False
    current: Column | None = None

    @property
    def mask(self) -> np.int64:
        """The bits of a claim that are the number of its ballot."""
        return np.int64((1 << self.ballot_bits) - 1)
