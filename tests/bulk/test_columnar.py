"""However claims stand, and wherever a part ends, the same shares are summed."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quorate.bulk import columnar
from quorate.bulk.claims import Claims, DisorderError
from quorate.bulk.keeping import in_order

BITS, BALLOTS = 3, 5


def claims(rows: list[tuple[int, int, int]], shares: list[int]) -> Claims:
    """Rows of position, rank and ballot; every other position is held through the first inner."""
    said = [(position, rank << BITS | ballot) for position, rank, ballot in rows]
    return Claims(
        np.array([position for position, _ in said], np.int32),
        np.array([claim for _, claim in said], np.int64),
        BITS,
        BALLOTS,
        np.array(shares, np.int64),
        np.array([at % 2 for at in range(len(shares))], np.uint16),
        2,
        np.array([at % 2 for at in range(len(shares))], np.int32),
        2,
    )


def plainly(made: Claims) -> tuple[dict[tuple[int, int], int], int]:
    """The same sums by a dictionary, and the shares above that stand for the inner position."""
    best: dict[int, int] = {}
    for position, claim in zip(made.positions[:].tolist(), made.claims[:].tolist(), strict=True):
        best[position] = max(claim, best.get(position, 0))
    sums: dict[tuple[int, int], int] = {}
    for position, claim in best.items():
        key = int(made.groups[:][position]), claim & int(made.mask)
        sums[key] = sums.get(key, 0) + int(made.shares[:][position])
    inner = sum(int(made.shares[:][at]) for at in best if made.above[:][at] == 0)
    return sums, inner


def told(made: Claims) -> tuple[dict[tuple[int, int], int], int]:
    found = columnar.summed(made)
    cells = {
        (group, ballot): int(held)
        for (group, ballot), held in np.ndenumerate(found.shares)
        if held and ballot
    }
    return cells, found.above.get(0, 0)


@st.composite
def made_up(draw: st.DrawFn) -> Claims:
    shares = draw(st.lists(st.integers(1, 9), min_size=1, max_size=12))
    rows = draw(
        st.lists(
            st.tuples(
                st.integers(0, len(shares) - 1),
                st.integers(1, 1 << 20),
                st.integers(1, BALLOTS - 1),
            ),
            max_size=40,
            unique_by=lambda row: row[:2],
        )
    )
    return claims(rows, shares)


@given(made_up(), st.integers(1, 13))
def test_three_ways_to_sum_come_to_what_a_dictionary_does(made: Claims, rows_at_once: int) -> None:
    expected = plainly(made)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(columnar, "ROWS_AT_ONCE", rows_at_once)
        ordered = in_order(made)
        assert told(made) == expected
        assert told(ordered) == expected
        assert told(replace(ordered, current=columnar.governing(ordered))) == expected


@pytest.mark.parametrize(
    ("rows", "whole"),
    [
        ([(0, 1, 1), (0, 2, 2), (1, 1, 1)], True),
        ([(0, 2, 2), (0, 1, 1), (1, 1, 1)], False),
        ([(0, 1, 1), (0, 1, 1), (1, 1, 1)], False),
        ([(1, 1, 1), (0, 1, 1), (0, 2, 2)], False),
        ([(0, 1, 1), (1, 1, 1), (5, 1, 1)], False),
        ([(-1, 1, 1), (0, 1, 1), (1, 1, 1)], False),
    ],
    ids=["in order", "ranks fall", "one rank twice", "positions fall", "past the end", "before it"],
)
def test_claims_that_say_they_are_in_order_are_tried(
    rows: list[tuple[int, int, int]], whole: bool
) -> None:
    made = replace(claims(rows, [3, 4]), in_order=True)
    if whole:
        assert told(made) == ({(0, 2): 3, (1, 1): 4}, 3)
        return
    with pytest.raises(DisorderError):
        columnar.summed(made)
