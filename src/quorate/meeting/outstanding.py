"""Does the number of shares outstanding fall without a reason on record?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise


@dataclass(frozen=True, slots=True, kw_only=True)
class Outstanding:
    """Shares outstanding on a day; `reacquired` since the day before it in the series."""

    on: date
    shares: int
    reacquired: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    """So many shares fewer than before, and no record of where they went."""

    since: date
    on: date
    shares: int


def unexplained_falls(series: Sequence[Outstanding]) -> tuple[Fall, ...]:
    """The falls that reacquired and cancelled shares do not explain (8 Del. C. §§ 160, 243)."""
    by_day = sorted(series, key=lambda each: each.on)
    return tuple(
        Fall(since=before.on, on=after.on, shares=fewer)
        for before, after in pairwise(by_day)
        if (fewer := before.shares - after.shares - after.reacquired) > 0
    )


def as_of(series: Sequence[Outstanding], day: date) -> int | None:
    """The shares last stated up to a day; None where none were."""
    stated = [each for each in series if each.on <= day]
    return max(stated, key=lambda each: each.on).shares if stated else None
