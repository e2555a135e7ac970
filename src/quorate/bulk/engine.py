"""How is a folder in columns counted?  The ordinary are summed, the doubtful read one by one."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from quorate.bulk.columnar import Summing
from quorate.bulk.intake import Intake
from quorate.bulk.joined import joined, ordinary
from quorate.bulk.ordinary import Prepared, Terms, prepare
from quorate.tally.count import Engine
from quorate.tally.counted import Counted, count_positions, received
from quorate.tally.governs import Circumstances
from quorate.tally.record import Record


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


def resolved(
    prepared: Prepared, above: Mapping[int, int], among: Circumstances, excluded: Sequence[str]
) -> Counted:
    """What the doubtful positions vote, one by one, given what the ordinary beneath them do."""
    counted = Counted()
    counted.below.update({prepared.inner[place]: shares for place, shares in above.items()})
    small = prepared.small
    return count_positions(small.register, received(small, among), among, excluded, counted)
