"""A column of a file, a part at a time, is the column."""

from pathlib import Path

import numpy as np
import pytest

from quorate.bulk.ondisk import OnDisk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    np.save(tmp_path / "column.npy", np.arange(10, dtype=np.int32) * 3)
    return tmp_path / "column.npy"


@pytest.mark.parametrize(
    ("part", "values"),
    [
        (slice(0, 3), [0, 3, 6]),
        (slice(8, 10), [24, 27]),
        (slice(8, 99), [24, 27]),
        (slice(4, 4), []),
        (slice(None), list(range(0, 30, 3))),
    ],
)
def test_a_part_is_what_stands_there(part: slice, values: list[int], path: Path) -> None:
    column = OnDisk(path)

    assert len(column) == 10
    assert column[part].tolist() == values


def test_a_later_part_takes_the_place_of_an_earlier_one(path: Path) -> None:
    column = OnDisk(path)
    first = column[slice(0, 2)]
    assert first.tolist() == [0, 3]

    assert column[slice(4, 6)].tolist() == first.tolist() == [12, 15]


@pytest.mark.parametrize(("value", "place"), [(-1, 0), (0, 0), (1, 1), (27, 9), (28, 10)])
def test_the_first_place_not_below_a_value(value: int, place: int, path: Path) -> None:
    assert OnDisk(path).first_not_below(np.array([value], np.int32)) == [place]


def test_a_table_is_no_column(tmp_path: Path) -> None:
    np.save(tmp_path / "table.npy", np.zeros((2, 2)))

    with pytest.raises(ValueError, match=r"table\.npy is no column"):
        OnDisk(tmp_path / "table.npy")


def test_a_file_that_shrinks_while_it_is_read_is_noticed(path: Path) -> None:
    column = OnDisk(path)
    path.write_bytes(path.read_bytes()[:-4])

    assert column[slice(0, 9)].tolist() == list(range(0, 27, 3))
    with pytest.raises(OSError, match="ends before its 10 values do"):
        column[slice(0, 10)]
