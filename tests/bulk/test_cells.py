"""A long table read in columns is the table, and a row of it is told with its own line."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from pyarrow import parquet

from quorate.bulk import cells
from quorate.files.faults import InputError

NEEDED, KNOWN = ("position", "shares"), ("kind", "note")


def read(folder: Path) -> cells.Cells:
    return cells.read(folder, "table", NEEDED, KNOWN, ("position", "shares"), ("kind",))


def write(folder: Path, text: str) -> Path:
    (folder / "table.csv").write_text(text, encoding="utf-8")
    return folder


def test_texts_codes_and_what_is_not_there(tmp_path: Path) -> None:
    found = read(write(tmp_path, "position,kind,shares\nR-1,record,5\nR-2,plan,\nR-3,record,7\n"))

    assert found.text("shares").to_pylist() == ["5", "", "7"]
    assert found.empty("shares").tolist() == [False, True, False]
    assert found.coded("kind").where("record").tolist() == [True, False, True]
    assert found.text("note").to_pylist() == ["", "", ""]
    assert found.coded("note").words == [""]
    assert found.faults == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("position,shares\nR-1,1\nR-2,2\nR-3,3\n", [2, 4]),
        ("position,shares\nR-1,1\n\nR-2,2\nR-3,3\n", [2, 5]),
        ('position,shares\n"R\n1",1\nR-2,2\nR-3,3\n', [2, 5]),
    ],
    ids=["a line a row", "a blank line between", "a quoted line break"],
)
def test_some_rows_keep_the_lines_of_the_file(text: str, lines: list[int], tmp_path: Path) -> None:
    table = read(write(tmp_path, text)).some(np.array([0, 2]), NEEDED)

    assert table.columns["shares"] == ["1", "3"]
    assert [table.lines[at] for at in range(2)] == lines


def test_a_missing_file_is_an_empty_table(tmp_path: Path) -> None:
    assert (read(tmp_path).length, read(tmp_path).header) == (0, ())


def test_parquet_of_numbers_and_nulls_reads_as_text(tmp_path: Path) -> None:
    table = pa.table({"position": ["R-1", "R-2"], "shares": [5, None], "kind": ["plan", None]})
    parquet.write_table(table, tmp_path / "table.parquet")
    found = read(tmp_path)

    assert found.text("shares").to_pylist() == ["5", ""]
    assert found.coded("kind").where("plan").tolist() == [True, False]
    assert cells.rows_of_parquet(tmp_path / "table.parquet") == 2


def test_a_truncated_parquet_says_to_write_it_again(tmp_path: Path) -> None:
    path = tmp_path / "table.parquet"
    parquet.write_table(pa.table({"position": ["R-1"], "shares": [5]}), path)
    path.write_bytes(path.read_bytes()[:-9])

    with pytest.raises(InputError, match="not a whole Parquet file"):
        read(tmp_path)
    assert cells.rows_of_parquet(path) == 0


def test_two_files_of_one_name_are_one_too_many(tmp_path: Path) -> None:
    parquet.write_table(pa.table({"position": ["R-1"], "shares": [5]}), tmp_path / "table.parquet")

    with pytest.raises(InputError, match="keep one"):
        read(write(tmp_path, "position,shares\nR-1,5\n"))
