"""How votes are printed in a finding."""

from fractions import Fraction

import pytest

from quorate.disclosure.results.printed import counted, votes


@pytest.mark.parametrize(
    ("number", "printed"),
    [(0, "0"), (999, "999"), (1000, "1,000"), (Fraction(2469, 2), "1,234 1/2"), (Fraction(4), "4")],
)
def test_votes_are_printed_whole(number: int | Fraction, printed: str) -> None:
    assert votes(number) == printed


def test_one_row_and_two_rows() -> None:
    assert (counted(1, "rows"), counted(1200, "rows")) == ("1 row", "1,200 rows")
