"""What is the right answer so far?  Every draw adds here what it comes to.

Nothing is recounted.  Sums are kept in halves of a share, so that joint owners who split evenly
stay whole numbers.
"""

from dataclasses import dataclass
from fractions import Fraction

from quorate.rehearsal import call
from quorate.rehearsal.call import VOTES_PER_SHARE, Column, columns
from quorate.rehearsal.cards import Card
from quorate.words import DefectKind, Source, Unvoted, Votes

Sums = dict[str, dict[str, int]]  # by column, then by word: halves of a share


@dataclass(frozen=True, slots=True)
class Doubt:
    """A defect the count must name."""

    kind: DefectKind
    position: str
    instruction: str = ""
    item: str = ""
    detail: str = ""


class ClassAnswer:
    """The running sums of one class: shares outstanding, halves of shares otherwise."""

    def __init__(self, ballot: tuple[Column, ...]) -> None:
        self.outstanding = 0
        self.present = 0
        self.votes = [dict.fromkeys(map(str, (*of.choices, *Unvoted)), 0) for of in ballot]
        self.sources = [dict.fromkeys(map(str, Source), 0) for _ in ballot]


class Answer:
    """The right answer of one made-up meeting, while it is being made up."""

    def __init__(self, classes: int = 1, ballot: tuple[Column, ...] = ()) -> None:
        names = ("common",) if classes == 1 else ("A", "B")
        self.ballot = ballot or columns(classes)
        self.classes = {name: ClassAnswer(self.ballot) for name in names}
        self.doubts: list[Doubt] = []
        self.lots: dict[str, int] = {}  # how often each lot was drawn

    def drawn(self, lot: str) -> None:
        self.lots[lot] = self.lots.get(lot, 0) + 1

    def doubt(self, doubt: Doubt) -> None:
        self.doubts.append(doubt)

    def outstanding(self, name: str, shares: int) -> None:
        """Shares of a position that is held through no other."""
        self.classes[name].outstanding += shares

    def present(self, name: str, shares: int) -> None:
        self.classes[name].present += 2 * shares

    def cast(self, name: str, index: int, word: str, source: str, halves: int) -> None:
        """Halves of a share that say `word` in one column, with a source where it is a vote."""
        sums = self.classes[name]
        sums.votes[index][word] += halves
        if source:
            sums.sources[index][source] += halves

    def card(self, name: str, shares: int, card: Card) -> None:
        """Shares present that vote as the card comes to."""
        self.present(name, shares)
        halves = 2 * shares
        for index, (word, source) in enumerate(card.casts):
            self.cast(name, index, word, source, halves)

    def votes(self, index: int, name: str | None = None) -> dict[str, Votes]:
        """Votes by word in one column, of one class or of all."""
        return self._over_classes("votes", index, name)

    def sources(self, index: int) -> dict[str, Votes]:
        return self._over_classes("sources", index, None)

    def votes_outstanding(self, name: str | None = None) -> int:
        return sum(VOTES_PER_SHARE[c] * self.classes[c].outstanding for c in self._named(name))

    def votes_present(self, name: str | None = None) -> Votes:
        halves = sum(VOTES_PER_SHARE[c] * self.classes[c].present for c in self._named(name))
        return whole(Fraction(halves, 2))

    def _named(self, name: str | None) -> tuple[str, ...]:
        return tuple(self.classes) if name is None else (name,)

    def _over_classes(self, sums: str, index: int, name: str | None) -> dict[str, Votes]:
        totals: dict[str, int] = {}
        for of in self._named(name):
            by_word: list[dict[str, int]] = getattr(self.classes[of], sums)
            for word, halves in by_word[index].items():
                totals[word] = totals.get(word, 0) + VOTES_PER_SHARE[of] * halves
        return {str(word): whole(Fraction(halves, 2)) for word, halves in totals.items()}


def whole(votes: Fraction) -> Votes:
    """An integer where it is one."""
    return votes.numerator if votes.denominator == 1 else votes


def as_of() -> str:
    return call.utc_text(call.CLOSE)
