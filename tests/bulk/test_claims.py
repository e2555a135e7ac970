"""A column is the same in memory and on disk."""

from pathlib import Path

import numpy as np

from quorate.bulk.claims import whole
from quorate.bulk.ondisk import OnDisk


def test_a_whole_column_is_the_column(tmp_path: Path) -> None:
    column = np.arange(5)
    np.save(tmp_path / "column.npy", column)

    assert whole(column) is column
    assert whole(OnDisk(tmp_path / "column.npy")).tolist() == column.tolist()
