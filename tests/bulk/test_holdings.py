"""The register in columns: whom a position is held through, and sums that nothing can wrap."""

from pathlib import Path

import numpy as np
import pytest

from quorate.bulk.holdings import exact_sums, leaves_first, read_holdings
from quorate.files.callfile import read_call
from quorate.register.positions import ROOT
from tests.worlds import World

REGISTER = """
position|kind|parent|class|shares
CEDE|depository||common|700
P-1|participant|CEDE|common|400
B-1|beneficial|P-1|common|150
P-2|participant|CEDE|common|300
R-1|record||common|300
B-2|beneficial|P-1|common|250
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return World(REGISTER).write(tmp_path / "m")


def test_intermediaries_come_with_those_beneath_first(place: Path) -> None:
    holdings = read_holdings(place, read_call(place))
    order, circular = leaves_first(holdings)

    assert order == [1, 0]
    assert circular == []
    assert holdings.intermediate().tolist() == [0, 1]
    assert holdings.parents.tolist() == [ROOT, 0, 1, 0, ROOT, 1]


def test_names_are_looked_up_and_a_stranger_is_left_out(place: Path) -> None:
    holdings = read_holdings(place, read_call(place))

    assert holdings.numbers_of(["B-2", "nobody", "CEDE"]) == {"CEDE": 0, "B-2": 5}
    assert holdings.numbers_of([]) == {}
    assert [row.parent for row in holdings.rows(np.array([0, 5]))] == ["", "P-1"]


@pytest.mark.parametrize("each", [1, (1 << 62) - 1, (1 << 62), (1 << 63) - 1])
def test_sums_are_exact_beyond_what_63_bits_hold(each: int) -> None:
    keys, values = np.array([0, 1, 0, 0]), np.array([each] * 4, np.int64)

    assert exact_sums(keys, values, 3) == [3 * each, each, 0]
    assert exact_sums(np.zeros(0, np.intp), np.zeros(0, np.int64), 2) == [0, 0]
