"""How is one holder's lot written down?  Rows for the files and votes for the answer, side by side.

A lot says both at once: which rows are filed, and what they come to.  Neither is worked out from
the other.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from quorate.rehearsal import call
from quorate.rehearsal.answer import Answer, Doubt
from quorate.rehearsal.cards import Card, Mood
from quorate.rehearsal.draws import Draws
from quorate.rehearsal.names import particulars
from quorate.words import Channel, DefectKind, HolderKind, Unvoted

Field = str | int
Sink = Callable[[str, Sequence[Field]], None]  # a table's name and one row of it

TABLES: dict[str, tuple[str, ...]] = {
    "register": (
        *("position", "kind", "parent", "class", "shares", "registration", "name", "address1"),
        *("city", "region", "postal", "country", "delivery", "control_number"),
    ),
    "instructions": (
        *("position", "channel", "received", "instruction", "dated", "postmark", "signed"),
        *("signers", "capacity", "shares", *call.NAMES),
    ),
    "intermediaries": (
        *("participant", "item", "choice", "shares", "instructed", "received", "basis"),
    ),
    "owners": ("position", "owner", "interest"),
    "attendance": ("position", "arrived"),
    "rulings": ("instruction", "position", "item", "ruling", "reason", "by", "at"),
    "acts": ("act", "at", "by", "items", "choice", "detail"),
    "participants": ("participant", "sent"),
}

_TIMES = (*(call.iso_text,) * 6, call.utc_text, call.zone_text, call.central_text)


def _day(day: int | None) -> str:
    return "" if day is None else call.date_text(day)


@dataclass(frozen=True, slots=True)
class Holder:
    """One position: the shares held, and those that positions beneath it have used up."""

    id: str
    kind: HolderKind
    share_class: str
    held: int
    below: int = 0

    @property
    def shares(self) -> int:
        """The shares its own lot decides."""
        return self.held - self.below


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What an instruction bears besides its marks; days, and the shares of a split's row."""

    name: str = ""
    dated: int | None = None
    postmark: int | None = None
    signed: str = ""
    signer: str = ""
    shares: int | None = None


PLAIN = Paper()

Lot = Callable[["World", Holder], int]  # files rows, adds what they come to, returns shares used


class World:
    """A meeting being made up: draws in, rows and the right answer out."""

    def __init__(self, draws: Draws, mood: Mood, classes: int, sink: Sink) -> None:
        self.draws = draws
        self.mood = mood
        self.answer = Answer(classes)
        self.write = sink
        self._filed: list[tuple[str, tuple[Field, ...]]] = []
        self._numbers: dict[str, int] = {}

    def name(self, letter: str) -> str:
        """The next name of a sort: R-1, R-2, and so on."""
        number = self._numbers[letter] = self._numbers.get(letter, 0) + 1
        return f"{letter}-{number}"

    def when(self, at: int) -> str:
        """An instant, in one of the ways the format allows."""
        return self.draws.pick(_TIMES)(at)

    def register(self, holder: Holder, parent: str) -> None:
        """A row of the register."""
        if not parent:
            self.answer.outstanding(holder.share_class, holder.held)
        of = particulars(self.draws, holder.kind)
        self.write(
            "register",
            (holder.id, holder.kind, parent, holder.share_class, holder.held, *of),
        )

    def befall(self, lot: Lot, holder: Holder) -> int:
        """The lot happens to the holder.  Returns the shares used."""
        self.answer.drawn(lot.__name__)
        used = lot(self, holder)
        self.settle()
        return used

    def row(
        self,
        position: str,
        channel: Channel,
        at: int,
        card: Card | None,
        paper: Paper = PLAIN,
    ) -> None:
        """A row of instructions.csv; a revocation has no card."""
        fields: tuple[Field, ...] = (
            *(position, channel, self.when(at), paper.name, _day(paper.dated)),
            *(_day(paper.postmark), paper.signed, paper.signer, ""),
            "" if paper.shares is None else paper.shares,
            *(card.marks if card else ("",) * len(call.NAMES)),
        )
        self._filed.append(("instructions", fields))

    def settle(self) -> None:
        """Write the rows filed for one holder, from a drawn place round: rows stand in no order."""
        filed = self._filed
        if len(filed) > 1:
            first = self.draws.below(len(filed))
            filed = filed[first:] + filed[:first]
        for table, fields in filed:
            self.write(table, fields)
        self._filed = []

    def votes(self, holder: Holder, card: Card, shares: int | None = None) -> int:
        """The shares vote as the card comes to.  Returns the shares used."""
        used = holder.shares if shares is None else shares
        self.answer.card(holder.share_class, used, card)
        return used

    def cast(self, holder: Holder, index: int, word: str, source: str, halves: int) -> None:
        self.answer.cast(holder.share_class, index, word, source, halves)

    def unvoted(self, holder: Holder, index: int, word: Unvoted) -> None:
        """All the holder's shares want a vote in one column."""
        self.cast(holder, index, word, "", 2 * holder.shares)

    def doubt(
        self, kind: DefectKind, position: str, name: str = "", item: str = "", detail: str = ""
    ) -> None:
        self.answer.doubt(Doubt(kind, position, name, item, detail))

    def arrive(self, position: str) -> None:
        at = self.draws.between(call.POLLS_OPEN - 3600, call.POLLS_OPEN + 600)
        self.write("attendance", (position, self.when(at)))

    def rule(
        self, ruling: str, reason: str, *, name: str = "", position: str = "", item: str = ""
    ) -> None:
        at = call.zone_text(call.CLOSE + 1200)
        self.write("rulings", (name, position, item, ruling, reason, "Ottoline Ferrule", at))
