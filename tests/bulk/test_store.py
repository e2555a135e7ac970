"""Are claims that lie in a folder summed as those at hand?"""

from pathlib import Path

import numpy as np
import pytest

from quorate.bulk import columnar, duck, store
from quorate.bulk.claims import Claims, Summed


def claims(said: list[tuple[int, int, int]], shares: list[int]) -> Claims:
    """Claims of (position, rank, ballot); the first position's parent is intermediate, no other's."""
    above = [0] + [1] * (len(shares) - 1)
    return Claims(
        positions=np.array([position for position, _, _ in said], np.int32),
        claims=np.array([rank << 2 | ballot for _, rank, ballot in said], np.int64),
        ballot_bits=2,
        ballots=4,
        shares=np.array(shares, np.int64),
        groups=np.array([at % 2 for at in range(len(shares))], np.uint16),
        group_count=2,
        above=np.array(above, np.int32),
        above_count=2,
    )


CASES = {
    "nothing said": ([], [5, 6], Summed({}, {})),
    "one said": ([(1, 0, 1)], [5, 6], Summed({(1, 1): 6}, {})),
    "the greater rank governs, first or last": (
        [(0, 8, 2), (0, 7, 3), (1, 7, 3), (1, 8, 1)],
        [5, 6],
        Summed({(0, 2): 5, (1, 1): 6}, {0: 5}),
    ),
    "sums beyond 53 bits are exact": (
        [(0, 1, 1), (2, 1, 1)],
        [2**53, 1, 2**53 + 1],
        Summed({(0, 1): 2**54 + 1}, {0: 2**53}),
    ),
}


@pytest.mark.parametrize(("said", "shares", "expected"), CASES.values(), ids=CASES)
def test_claims_add_up_alike_at_hand_in_a_folder_and_in_duckdb(
    said: list[tuple[int, int, int]], shares: list[int], expected: Summed, tmp_path: Path
) -> None:
    some = claims(said, shares)
    store.write(some, tmp_path)
    assert columnar.summed(some) == expected
    assert store.summed(tmp_path) == expected
    assert duck.summed(some) == expected


def test_many_parts_add_up_as_one(tmp_path: Path) -> None:
    random = np.random.default_rng(3)
    rows = 2 * columnar.ROWS_AT_ONCE + 5
    positions = random.integers(0, rows, rows)
    ranks = random.permutation(rows)
    said = list(zip(positions.tolist(), ranks.tolist(), (ranks % 3 + 1).tolist(), strict=True))
    some = claims(said, random.integers(1, 10**9, rows).tolist())
    latest: dict[int, tuple[int, int]] = {}
    for position, rank, ballot in said:
        latest[position] = max(latest.get(position, (-1, 0)), (rank, ballot))
    expected: dict[tuple[int, int], int] = {}
    for position, (_, ballot) in latest.items():
        key = position % 2, ballot
        expected[key] = expected.get(key, 0) + int(some.shares[position])
    store.write(some, tmp_path)
    assert store.summed(tmp_path).shares == columnar.summed(some).shares == expected
