"""How do the sums of the ordinary and the resolver's answers become one count?"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeAlias

from quorate.bulk.columnar import Summed
from quorate.bulk.intake import Intake
from quorate.bulk.ordinary import Claims, Prepared, Terms, prepare
from quorate.casting.cast import Part, cumulated
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
        return resolve(prepared, summing(prepared.claims), among, excluded)

    return count


def resolve(
    prepared: Prepared, found: Summed, among: Circumstances, excluded: Sequence[str]
) -> Counted:
    """The whole count: what was summed, and then every doubtful position one by one."""
    counted = Counted()
    for (group, number), shares in sorted(found.shares.items()):
        name, branches = prepared.groups[group]
        ballot = prepared.ballots[number - 1]
        given = cumulated(
            ballot.marks, ballot.pattern, shares * among.casting.weight[name], among.casting
        )
        part = Part(shares, ballot.pattern, given)
        for sums in (counted.sums, *_apart(counted, branches)):
            sums.cast(name, ballot.channel, [part])
    counted.below.update({prepared.inner[place]: shares for place, shares in found.above.items()})
    small = prepared.small
    count_positions(small.register, received(small, among), among, excluded, counted)
    counted.below = {prepared.numbers[at]: shares for at, shares in counted.below.items()}
    counted.used = {prepared.numbers[at]: shares for at, shares in counted.used.items()}
    return counted


def _apart(counted: Counted, branches: Sequence[str]) -> list[Sums]:
    return [counted.apart.setdefault(position, Sums()) for position in branches]
