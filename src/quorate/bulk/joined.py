"""How do the sums of the ordinary and the resolver's answers become one count?"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from quorate.bulk.ballots import Ballots, cast
from quorate.bulk.claims import Group
from quorate.tally.counted import Counted
from quorate.tally.governs import Circumstances
from quorate.tally.sums import Sums


def ordinary(
    shares: NDArray[np.int64], kinds: Ballots, groups: Sequence[Group], among: Circumstances
) -> Counted:
    """What the ordinary positions vote, from their shares by group and ballot."""
    counted = Counted()
    for (name, branches), by_ballot in zip(groups, shares, strict=True):
        apart = [counted.apart.setdefault(position, Sums()) for position in branches]
        for sums in (counted.sums, *apart):
            cast(kinds, by_ballot, name, among.casting, sums)
    return counted


def joined(ordinary: Counted, doubtful: Counted) -> Counted:
    """One count of both; only the doubtful have anything to be remembered by position."""
    doubtful.sums.add(ordinary.sums)
    for position, sums in ordinary.apart.items():
        doubtful.apart.setdefault(position, Sums()).add(sums)
    return doubtful
