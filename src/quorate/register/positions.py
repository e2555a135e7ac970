"""Who may vote, and how many shares?  The positions as a forest, checked and in balance.

A position's shares include those held through it.  The positions without a parent sum to their
class's outstanding shares; what is held through a position never exceeds it (8 Del. C. § 219(c):
the stock ledger alone says who may vote; what lies behind the depository is the intermediaries').
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from quorate.words import HolderKind

ROOT = -1


class PositionRow(NamedTuple):
    """One row of the register.  `shares` are in parts of the class's unit."""

    position: str
    kind: HolderKind
    parent: str
    shareclass: str
    shares: int


class Trouble(NamedTuple):
    """What is wrong with a row: its place in the register (None: the whole), a column, why."""

    row: int | None
    column: str
    says: str


@dataclass(frozen=True, slots=True)
class Register:
    """Positions in columns; a position's dense number is its place in the register.

    `parents` are dense numbers, ROOT for none.  `intermediate` are the positions that others hold
    through, those beneath before those above.
    """

    positions: Sequence[str]
    kinds: Sequence[HolderKind]
    parents: Sequence[int]
    classes: Sequence[str]
    shares: Sequence[int]
    number: Mapping[str, int]
    intermediate: tuple[int, ...] = ()
    children: dict[int, list[int]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.positions)

    @property
    def rows(self) -> Iterator[PositionRow]:
        for at, position in enumerate(self.positions):
            parent = self.parents[at]
            above = self.positions[parent] if parent != ROOT else ""
            kind, shareclass, shares = self.kinds[at], self.classes[at], self.shares[at]
            yield PositionRow(position, kind, above, shareclass, shares)

    def beneath(self, number: int) -> set[int]:
        """The position and all that is held through it."""
        found, waiting = set[int](), [number]
        while waiting:
            here = waiting.pop()
            found.add(here)
            waiting.extend(self.children.get(here, ()))
        return found


def build(
    rows: Sequence[PositionRow], outstanding: dict[str, int]
) -> tuple[Register, list[Trouble]]:
    """The register of these rows, and all that is wrong with it: it is sound where nothing is."""
    number = {row.position: at for at, row in enumerate(rows)}
    troubles = list(_repeated(rows, number))
    parents = [number.get(row.parent, ROOT) if row.parent else ROOT for row in rows]
    troubles += _strangers(rows, parents, outstanding)
    children: dict[int, list[int]] = {}
    for at, parent in enumerate(parents):
        if parent != ROOT:
            children.setdefault(parent, []).append(at)
    order, circular = _leaves_first(parents, children)
    troubles += [
        Trouble(at, "parent", f"{rows[at].position} is held through itself") for at in circular
    ]
    troubles += _excesses(rows, children)
    if not troubles:
        troubles += _imbalances(rows, outstanding)
    register = Register(
        [row.position for row in rows],
        [row.kind for row in rows],
        parents,
        [row.shareclass for row in rows],
        [row.shares for row in rows],
        number,
        tuple(order),
        children,
    )
    return register, troubles


def _repeated(rows: Sequence[PositionRow], number: dict[str, int]) -> Iterator[Trouble]:
    if len(number) == len(rows):
        return
    seen: dict[str, int] = {}
    for at, row in enumerate(rows):
        if row.position in seen:
            yield Trouble(
                at, "position", f"position {row.position} stands here a second time; keep one"
            )
        seen[row.position] = at


def _strangers(
    rows: Sequence[PositionRow], parents: Sequence[int], outstanding: dict[str, int]
) -> Iterator[Trouble]:
    for at, row in enumerate(rows):
        if row.shareclass not in outstanding:
            named = ", ".join(outstanding)
            yield Trouble(at, "class", f"no class {row.shareclass!r}; the call has {named}")
        if not row.parent:
            continue
        if parents[at] == ROOT:
            yield Trouble(
                at,
                "parent",
                f"parent {row.parent} is not in the register; add it, or leave this empty",
            )
        elif rows[parents[at]].shareclass != row.shareclass:
            above = rows[parents[at]]
            says = f"{row.position} is of class {row.shareclass}, its parent {above.position} of"
            yield Trouble(at, "class", f"{says} {above.shareclass}")


def _leaves_first(
    parents: Sequence[int], children: dict[int, list[int]]
) -> tuple[list[int], list[int]]:
    """The intermediate positions, those beneath first; and those held through themselves."""
    waiting = {at: sum(child in children for child in beneath) for at, beneath in children.items()}
    ready = [at for at, left in waiting.items() if left == 0]
    order: list[int] = []
    for at in ready:  # grows while it is walked
        order.append(at)
        above = parents[at]
        if above != ROOT:
            waiting[above] -= 1
            if waiting[above] == 0:
                ready.append(above)
    return order, sorted(set(waiting) - set(order))


def _excesses(rows: Sequence[PositionRow], children: dict[int, list[int]]) -> Iterator[Trouble]:
    for at, beneath in children.items():
        held = sum(rows[child].shares for child in beneath)
        if held > rows[at].shares:
            says = f"{held:,} held through {rows[at].position}, which holds {rows[at].shares:,}"
            yield Trouble(at, "shares", f"{says}: {held - rows[at].shares:,} too many")


def _imbalances(rows: Iterable[PositionRow], outstanding: dict[str, int]) -> Iterator[Trouble]:
    found = dict.fromkeys(outstanding, 0)
    for row in rows:
        if not row.parent:
            found[row.shareclass] += row.shares
    for name, expected in outstanding.items():
        off = found[name] - expected
        if off:
            which = "short" if off < 0 else "over"
            says = f"not in balance: {expected:,} shares of {name} expected, {found[name]:,} found"
            yield Trouble(None, "shares", f"{says}: {abs(off):,} {which}")
