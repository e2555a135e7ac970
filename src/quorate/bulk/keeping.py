"""How is an intake kept?  A folder read whole, its claims put in order, its doubts resolved.

It is written beside the old one and takes its place when it is whole.
"""

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quorate.bulk import answers, columnar, intake, kept
from quorate.bulk.claims import Claims, whole
from quorate.bulk.engine import resolved
from quorate.bulk.intake import Intake
from quorate.bulk.joined import joined, ordinary
from quorate.bulk.ordinary import Prepared, Terms, prepare
from quorate.register.positions import Register, build
from quorate.tally.count import count
from quorate.tally.counted import Counted
from quorate.tally.governs import Circumstances
from quorate.tally.record import Record
from quorate.tally.result import Result


@dataclass(slots=True)
class _Keeping:
    """An intake in the making: an engine for `tally.count` that writes down what it counts."""

    taken: Intake
    place: Path
    closings: list[kept.Said] = field(default_factory=list)
    questioned: Sequence[int] = ()
    small: Register = field(default_factory=lambda: build([], {})[0])

    def engine(self, record: Record, among: Circumstances, excluded: Sequence[str]) -> Counted:
        apart = self.taken.holdings.numbers_of(list(excluded)).values()
        terms = Terms(tuple(excluded), None, (*self.questioned, *apart))
        prepared = prepare(self.taken, record, among, terms)
        self.questioned, self.small = prepared.numbers, prepared.small.register
        self.taken.remember(prepared.small)
        claims = in_order(prepared.claims)
        found = columnar.summed(claims)
        doubtful = resolved(prepared, found.above, among, excluded)
        self._write(prepared, claims)
        self.closings.append(
            {
                "closed": among.closed.isoformat(),
                "sizes": {
                    name: getattr(claims, name)
                    for name in ("ballot_bits", "ballots", "group_count", "above_count")
                },
                "marks": [dict(each.marks) for each in prepared.ballots.marks],
                "groups": prepared.groups,
                "kinds": kept.digest_of_ballots(prepared.ballots),
                "sums": kept.digest_of(found),
                "doubtful": answers.said(doubtful),
            }
        )
        doubtful.below = {prepared.numbers[at]: held for at, held in doubtful.below.items()}
        doubtful.used = {prepared.numbers[at]: held for at, held in doubtful.used.items()}
        return joined(ordinary(found.shares, prepared.ballots, prepared.groups, among), doubtful)

    def _write(self, prepared: Prepared, claims: Claims) -> None:
        at = len(self.closings)
        current = columnar.governing(claims)
        np.save(self.place / "shares.npy", whole(claims.shares))
        np.save(self.place / "groups.npy", _narrow(whole(claims.groups)))
        np.save(self.place / "above.npy", _narrow(whole(claims.above)))
        np.save(self.place / f"positions{at}.npy", whole(claims.positions))
        np.save(self.place / f"claims{at}.npy", whole(claims.claims))
        np.save(self.place / f"current{at}.npy", _narrow(current, len(prepared.ballots)))
        np.save(self.place / f"patterns{at}.npy", prepared.ballots.patterns)
        np.save(self.place / f"channels{at}.npy", prepared.ballots.channels)


def keep(path: Path) -> tuple[Result, int, int]:
    """Reads a folder whole and keeps its intake.

    The result; how many positions there are, and how many of them are doubtful.  Raises InputError
    with every fault of every file, and leaves alone what was kept before.
    """
    known_by = kept.made_from(path)
    taken = intake.read(path)
    beside = path / f".{kept.NAME}.new"
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir()
    keeping = _Keeping(taken, beside)
    result = count(taken.record, None, keeping.engine)
    small = keeping.small
    said = {"register": _register(small), "closings": keeping.closings}
    with (beside / kept.SAID).open("w", encoding="utf-8") as file:
        text = json.dumps(said, ensure_ascii=False)
        own = sha256(text.encode()).hexdigest()
        file.write(f"{json.dumps(known_by)}\n{own}\n{text}")
    shutil.rmtree(path / kept.NAME, ignore_errors=True)
    beside.rename(path / kept.NAME)
    return result, len(taken.holdings), len(small)


def in_order(claims: Claims) -> Claims:
    """The same claims by position and then by rank, so that the last of each is the greatest."""
    positions, ranked = whole(claims.positions), whole(claims.claims)
    order = np.lexsort((ranked, positions))
    return replace(claims, positions=positions[order], claims=ranked[order], in_order=True)


def _narrow(column: NDArray[np.integer], most: int | None = None) -> NDArray[np.integer]:
    """The column in the least whole numbers that hold it."""
    top = int(column.max(initial=0)) if most is None else most
    return column.astype(np.min_scalar_type(top))


def _register(small: Register) -> kept.Said:
    names = list(dict.fromkeys(small.classes))
    return {
        "positions": list(small.positions),
        "kinds": [kept.KINDS.index(kind) for kind in small.kinds],
        "parents": list(small.parents),
        "class_names": names,
        "classes": [names.index(name) for name in small.classes],
        "shares": list(small.shares),
        "intermediate": list(small.intermediate),
    }
