"""DuckDB comes to the same sums of the same claims."""

import numpy as np
from hypothesis import given, settings

from quorate.bulk import columnar, duck
from quorate.bulk.claims import Claims
from quorate.bulk.keeping import in_order
from tests.bulk.test_columnar import made_up


@settings(max_examples=25, deadline=None)
@given(made_up())
def test_duckdb_sums_claims_as_columns_do(made: Claims) -> None:
    mine, theirs = columnar.summed(made), duck.summed(made)
    mine.shares[:, 0] = 0  # those without a ballot are nobody's to compare

    assert np.array_equal(mine.shares, theirs.shares)
    assert mine.above == theirs.above
    assert duck.summed(in_order(made)).above == theirs.above


def test_duckdb_neither_fetches_nor_sees_a_file() -> None:
    assert duck.CLOSED["enable_external_access"] is False
    assert duck.CLOSED["autoinstall_known_extensions"] is False
