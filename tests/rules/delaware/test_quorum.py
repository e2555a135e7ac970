"""A quorum to the vote, and the third below which none may fall."""

import pytest

from quorate.rules.delaware.quorum import QuorumError, required, statutory_floor
from tests.rules.tables import rows, shows

REQUIRED = """
    rule          votes     required
    majority      51523758  25761880  one more than half of an even number
    majority      51523759  25761880  the middle vote of an odd one
    majority      51523760  25761881  and one more again
    majority             2         2  both of two
    majority             1         1  the only one
    1/3           51523758  17174586  exactly a third
    1/3                100        34  a third rounded up
    1/3                 99        33  a third that is whole
    1/2                100        50  half suffices where half is stated
    2/3                100        67  two thirds rounded up
    1                  100       100  all of them
"""


@pytest.mark.parametrize("row", rows(REQUIRED, 3), ids=shows)
def test_s_134_the_votes_a_quorum_needs(row: list[str]) -> None:
    assert required(row[0], int(row[1])) == int(row[2])


@pytest.mark.parametrize(
    ("present", "reached"), [(25_761_879, False), (25_761_880, True), (25_761_881, True)]
)
def test_s_134_the_quorum_edge(present: int, *, reached: bool) -> None:
    assert (present >= required("majority", 51_523_758)) == reached


FLOORS = """
    votes     floor
    51523758  17174586  whole
          99        33  whole
         100        34  one above a third
         101        34  two above a third of 99
         102        34  whole again
"""


@pytest.mark.parametrize("row", rows(FLOORS, 2), ids=shows)
def test_no_quorum_below_a_third(row: list[str]) -> None:
    assert statutory_floor(int(row[0])) == int(row[1])


@pytest.mark.parametrize("rule", ["half", "", "1/0", "0", "-1/2", "3/2"])
def test_a_quorum_that_is_none_is_refused(rule: str) -> None:
    with pytest.raises(QuorumError, match="is no quorum"):
        required(rule, 100)
