"""Which number comes next?  Draws from a seed, the same on every machine.

Only `getrandbits` is used: it gives the same integers under every version of Python.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Lots(Generic[T]):
    """Things to draw, each with the weight of its lot."""

    things: tuple[T, ...]
    bounds: tuple[int, ...]


def lots(weights: Mapping[T, int]) -> Lots[T]:
    """Lots of these weights, in the order given; those of weight 0 are never drawn."""
    kept = {thing: weight for thing, weight in weights.items() if weight}
    return Lots(tuple(kept), tuple(accumulate(kept.values())))


@dataclass(frozen=True, slots=True)
class Draws:
    """A source of draws over a seeded generator."""

    rng: Random

    def below(self, bound: int) -> int:
        """0 to bound - 1; even to within 2**-64 of the bound."""
        return (self.rng.getrandbits(64) * bound) >> 64

    def between(self, low: int, high: int) -> int:
        """From low to high, both included."""
        return low + self.below(high - low + 1)

    def one_in(self, number: int) -> bool:
        return self.below(number) == 0

    def percent(self, chance: int) -> bool:
        """True that many times in a hundred."""
        return self.below(100) < chance

    def pick(self, things: Sequence[T]) -> T:
        return things[self.below(len(things))]

    def lot(self, of: Lots[T]) -> T:
        return of.things[bisect_right(of.bounds, self.below(of.bounds[-1]))]

    def share_count(self) -> int:
        """Shares of one holder: as often tens as thousands, rarely millions."""
        size = 10 ** self.lot(_SIZES)
        return self.between(size, 10 * size - 1)

    def some_of(self, whole: int, low: int, high: int) -> int:
        """Between `low` and `high` hundredths of the whole."""
        return whole * self.between(low, high) // 100


_SIZES = lots({0: 4, 1: 20, 2: 40, 3: 28, 4: 7, 5: 1})
