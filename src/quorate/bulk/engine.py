"""How do the sums of the ordinary and the resolver's answers become one count?"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from quorate.bulk.ballots import Ballots, cast
from quorate.bulk.claims import Claims
from quorate.bulk.columnar import Summed
from quorate.bulk.intake import Intake
from quorate.bulk.ordinary import Group, Prepared, Terms, prepare
from quorate.tally.count import Engine
from quorate.tally.counted import Counted, count_positions, received
from quorate.tally.governs import Circumstances
from quorate.tally.record import Record
from quorate.tally.sums import Sums

Summing: TypeAlias = Callable[[Claims], Summed]


def engine(intake: Intake, at: datetime | None, summing: Summing) -> Engine:
    """An engine for `tally.count` that sums the ordinary positions of an intake in columns."""
    questioned: list[int] = []  # what is doubtful at one closing is looked at at every later one

    def count(record: Record, among: Circumstances, excluded: Sequence[str]) -> Counted:
        prepared = prepare(intake, record, among, Terms(tuple(excluded), at, tuple(questioned)))
        questioned[:] = prepared.numbers
        intake.remember(prepared.small)
        found = summing(prepared.claims)
        doubtful = resolved(prepared, found.above, among, excluded)
        doubtful.below = {prepared.numbers[at]: held for at, held in doubtful.below.items()}
        doubtful.used = {prepared.numbers[at]: held for at, held in doubtful.used.items()}
        return joined(ordinary(found.shares, prepared.ballots, prepared.groups, among), doubtful)

    return count


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


def resolved(
    prepared: Prepared, above: Mapping[int, int], among: Circumstances, excluded: Sequence[str]
) -> Counted:
    """What the doubtful positions vote, one by one, given what the ordinary beneath them do."""
    counted = Counted()
    counted.below.update({prepared.inner[place]: shares for place, shares in above.items()})
    small = prepared.small
    return count_positions(small.register, received(small, among), among, excluded, counted)


def joined(ordinary: Counted, doubtful: Counted) -> Counted:
    """One count of both; only the doubtful have anything to be remembered by position."""
    doubtful.sums.add(ordinary.sums)
    for position, sums in ordinary.apart.items():
        doubtful.apart.setdefault(position, Sums()).add(sums)
    return doubtful
