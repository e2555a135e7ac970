"""What did the inspector determine, of which instruction, report or position? (§ 231(b)(4))"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from quorate.entries.casting import RulingMade
from quorate.words import Choice

_EPOCH = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Ruled:
    """The rulings on one thing: on the whole of it, and on single columns of its ballot.

    A ruling is `count`, `reject`, or `as:` a choice; `shares` is set by `count:<shares>`.
    """

    whole: str = ""
    shares: int | None = None
    columns: dict[str, str] = field(default_factory=dict)
    column_shares: dict[str, int] = field(default_factory=dict)

    def add(self, ruling: RulingMade, columns: Iterable[str]) -> None:
        """A ruling takes the place of those before it, on the whole or on its columns."""
        verb, _, argument = ruling.ruling.partition(":")
        says = ruling.ruling if verb == "as" else verb
        number = int(argument) if verb == "count" and argument else None
        if not ruling.item:
            self.whole, self.shares = says, number
            return
        for column in columns:
            self.columns[column] = says
            self.column_shares.pop(column, None)
            if number is not None:
                self.column_shares[column] = number


_NONE = Ruled()


@dataclass(frozen=True, slots=True)
class Rulings:
    """Every ruling, the last one made on a thing standing.

    A ruling on a position holds for each of its instructions that has none of its own on the whole
    of it, or on that column.
    """

    instructions: dict[str, Ruled]
    positions: dict[str, Ruled]
    participants: frozenset[str] = frozenset()  # those of whom a report is ruled on

    def of(self, instruction: str, position: str) -> Ruled:
        general = self.positions.get(position, _NONE)
        own = self.instructions.get(instruction, _NONE) if instruction else _NONE
        if own is _NONE or general is _NONE:
            return general if own is _NONE else own
        first = own if own.whole else general
        return Ruled(first.whole, first.shares, general.columns | own.columns)

    def of_position(self, position: str) -> Ruled:
        """What is ruled on a position, whatever was instructed for it."""
        return self.positions.get(position, _NONE)

    def of_report(self, participant: str, received: datetime) -> Ruled:
        if participant not in self.participants:
            return _NONE
        return self.instructions.get(report_name(participant, received), _NONE)


def report_name(participant: str, received: datetime) -> str:
    """What a report is called in a ruling."""
    return f"{participant}@{received.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def rulings(
    made: Iterable[RulingMade], columns: Mapping[str, tuple[str, ...]] | None = None
) -> Rulings:
    """The rulings by what they are on.

    `columns` are those of an item's number; a name that is none of them is a column's own.
    """
    found, of_item = Rulings({}, {}), columns or {}
    for ruling in sorted(made, key=lambda ruling: ruling.at or _EPOCH):
        on = of_item.get(ruling.item, (ruling.item,))
        if ruling.instruction:
            found.instructions.setdefault(ruling.instruction, Ruled()).add(ruling, on)
        else:
            found.positions.setdefault(ruling.position, Ruled()).add(ruling, on)
    named = (name.rpartition("@") for name in found.instructions)
    return replace(found, participants=frozenset(who for who, at, _ in named if at))


def choice_of(says: str) -> Choice:
    """The choice that a ruling `as:<choice>` names."""
    return Choice(says.removeprefix("as:"))
