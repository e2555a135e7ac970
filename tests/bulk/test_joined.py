"""The ordinary and the doubtful together are all there is, and so apart from what is left out."""

from quorate.bulk.joined import joined
from quorate.tally.counted import Counted
from quorate.tally.sums import Sums


def test_sums_are_added_and_what_is_known_by_position_is_kept() -> None:
    ordinary = Counted(Sums(present={"common": 40}), {"R-1": Sums(present={"common": 7})})
    doubtful = Counted(Sums(present={"common": 2, "B": 1}), {}, {3: 40}, {3: 42})

    assert joined(ordinary, doubtful) == Counted(
        Sums(present={"common": 42, "B": 1}),
        {"R-1": Sums(present={"common": 7})},
        {3: 40},
        {3: 42},
    )
