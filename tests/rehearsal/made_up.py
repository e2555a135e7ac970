"""What does one lot file, and what does it say that comes to?  A world with one holder in it."""

from dataclasses import dataclass, field
from random import Random

from quorate.rehearsal.call import NAMES
from quorate.rehearsal.cards import draw_mood
from quorate.rehearsal.draws import Draws
from quorate.rehearsal.world import TABLES, Field, Holder, Lot, World
from quorate.words import HolderKind

SEEDS = range(40)
SHARES = 1001


@dataclass
class Made:
    """A world, the rows it filed by table and column, and the shares its holder used."""

    world: World
    rows: dict[str, list[dict[str, Field]]] = field(default_factory=dict)
    used: int = 0

    def table(self, name: str) -> list[dict[str, Field]]:
        return self.rows.get(name, [])

    def marks(self, row: dict[str, Field]) -> tuple[Field, ...]:
        return tuple(row[name] for name in NAMES)

    def votes(self, column: str) -> dict[str, object]:
        """Votes of one column, those that are nought left out."""
        votes = self.world.answer.votes(NAMES.index(column))
        return {word: number for word, number in votes.items() if number}

    def doubts(self) -> list[tuple[str, str]]:
        return [(doubt.kind, doubt.item) for doubt in self.world.answer.doubts]

    def check_sums(self) -> None:
        """Every column adds to what is present."""
        present = self.world.answer.votes_present()
        for index in range(len(NAMES)):
            assert sum(self.world.answer.votes(index).values()) == present


def world(seed: int, classes: int = 1) -> Made:
    rows: dict[str, list[dict[str, Field]]] = {}
    draws = Draws(Random(seed))  # noqa: S311  a rehearsal is to be repeatable

    def keep(table: str, fields: object) -> None:
        assert isinstance(fields, tuple)
        rows.setdefault(table, []).append(dict(zip(TABLES[table], fields, strict=True)))

    return Made(World(draws, draw_mood(draws), classes, keep), rows)


def one(
    lot: Lot, seed: int, kind: HolderKind = HolderKind.RECORD, held: int = SHARES, below: int = 0
) -> Made:
    """One holder to whom the lot happens."""
    made = world(seed)
    holder = Holder("H", kind, "common", held, below)
    made.used = made.world.befall(lot, holder)
    made.check_sums()
    return made
