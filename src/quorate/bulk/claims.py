"""What does an engine sum, and what does it answer?  Columns of whole numbers, and no law."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Claims:
    """The ordinary, ready to be summed: of each position the greatest claim governs.

    A claim is a rank of precedence and, in its lowest `ballot_bits`, the number of a ballot; claims
    are above 0.  `groups` are classes with what a standard excludes, `above` the place of each
    position's parent among the intermediate ones, the last place for none.
    """

    positions: NDArray[np.int32]
    claims: NDArray[np.int64]
    ballot_bits: int
    ballots: int
    shares: NDArray[np.int64]
    groups: NDArray[np.uint16]
    group_count: int
    above: NDArray[np.int32]
    above_count: int


class Summed(NamedTuple):
    """Shares by group and ballot, and by intermediate position above; none of them are 0."""

    shares: dict[tuple[int, int], int]
    above: dict[int, int]
