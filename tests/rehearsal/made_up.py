"""What does one lot file, and what does it say that comes to?  A world with one holder in it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from zoneinfo import ZoneInfo

from quorate.rehearsal.call import BALLOT, NAMES
from quorate.rehearsal.cards import draw_mood
from quorate.rehearsal.draws import Draws
from quorate.rehearsal.world import TABLES, Field, Holder, Lot, World
from quorate.words import HolderKind

SEEDS = range(40)
UNMARKED = {"floor": "silent", "intermediary": "broker_non_vote"}
SHARES = 1001


def instant(text: Field) -> int:
    """Seconds from the midnight the day of the meeting begins with."""
    moment, _, zone = str(text).rpartition(" ")
    at = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone)) if moment else None
    at = at or datetime.fromisoformat(zone)
    return int(at.timestamp() - datetime(2026, 5, 20, 6, tzinfo=UTC).timestamp())


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

    def instructions(self) -> list[dict[str, Field]]:
        """The rows of instructions.csv, the first received first."""
        return sorted(self.table("instructions"), key=lambda row: instant(row["received"]))

    def check_votes_as(self, row: dict[str, Field], shares: int = SHARES) -> None:
        """So many shares vote as the row's marks and blanks do, and nothing else is there."""
        assert self.world.answer.votes_present() == shares
        for column in BALLOT:
            mark = str(row[column.name])
            blank = UNMARKED.get(str(row["channel"]), column.recommend)
            word = {"": blank, "spoiled": "no_authority"}.get(mark, mark)
            assert self.votes(column.name) == {word: shares}

    def check_sums(self) -> None:
        """Every column adds to what is present."""
        present = self.world.answer.votes_present()
        for index in range(len(NAMES)):
            assert sum(self.world.answer.votes(index).values()) == present


def world(seed: int, classes: int = 1) -> Made:
    rows: dict[str, list[dict[str, Field]]] = {}
    draws = Draws(Random(seed))

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
