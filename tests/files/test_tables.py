"""What a table holds, and how one that cannot be read says so."""

import os
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from quorate.files import tables
from quorate.files.faults import InputError

NEEDED, KNOWN = ("name", "shares"), ("note",)


def table(folder: Path, text: str | bytes) -> tables.Table:
    data = text.encode() if isinstance(text, str) else text
    (folder / "t.csv").write_bytes(data)
    return tables.read(folder, "t", NEEDED, KNOWN)


def test_a_missing_file_is_an_empty_table(tmp_path: Path) -> None:
    found = tables.read(tmp_path, "t", NEEDED, KNOWN)

    assert (len(found), found.columns, found.faults) == (0, {}, [])


def test_quotes_line_breaks_and_a_byte_order_mark(tmp_path: Path) -> None:
    found = table(tmp_path, '\ufeffname,shares\r\n"Ruiz, Bo\nEsq.",5\r\n\r\nOkafor,6\r\n')

    assert list(found.rows("name", "shares", "note")) == [
        ("Ruiz, Bo\nEsq.", "5", ""),
        ("Okafor", "6", ""),
    ]
    assert found.lines == [2, 5]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "t.csv:1: no header"),
        ("name,shares,name\n", "t.csv:1: two columns are named 'name'"),
        ("name\n", "t.csv:1: column 'shares' is missing"),
        ("name,shares,nots\n", "t.csv:1: nots: unknown column 'nots'; did you mean 'note'?"),
        ("name,shares\na\n", "t.csv:2: 1 fields, the header has 2"),
        ('name,shares\n"a,1\n', "t.csv:2: unexpected end of data"),
    ],
)
def test_a_table_that_cannot_be_read(text: str, says: str, tmp_path: Path) -> None:
    assert any(says in str(fault) for fault in table(tmp_path, text).faults)


def test_bytes_that_are_no_utf_8(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"t.csv:2: byte 2: not UTF-8: byte 0xff"):
        table(tmp_path, b"name,shares\na\xff,1\n")


def test_parquet_of_any_type_reads_as_text(tmp_path: Path) -> None:
    values = pa.table({"name": ["a", None], "shares": [5, 10**17], "note": [True, False]})
    parquet.write_table(values, tmp_path / "t.parquet")
    found = tables.read(tmp_path, "t", NEEDED, KNOWN)

    assert list(found.rows("name", "shares", "note")) == [
        ("a", "5", "yes"),
        ("", str(10**17), "no"),
    ]


def test_a_truncated_parquet_file(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    parquet.write_table(pa.table({"name": ["a"], "shares": [5]}), path)
    path.write_bytes(path.read_bytes()[:-20])

    with pytest.raises(InputError, match=r"t.parquet: not a whole Parquet file"):
        tables.read(tmp_path, "t", NEEDED, KNOWN)


@pytest.mark.parametrize(("text", "expected"), [("0", 0), ("007", 7), ("9" * 18, 10**18 - 1)])
def test_shares(text: str, expected: int) -> None:
    assert tables.shares(text) == expected


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no number of shares"),
        ("-5", "below zero"),
        ("5.0", "finer than the unit 1;"),
        ("9" * 19, "has 19 digits; at most 18"),
        ("1,000", "no sign, point or comma"),
        ("+5", "no sign, point or comma"),
        ("٥", "no sign, point or comma"),
        (" 5", "no sign, point or comma"),
    ],
)
def test_what_is_no_number_of_shares(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        tables.shares(text)


def test_the_unit_is_named() -> None:
    with pytest.raises(ValueError, match="finer than the unit 1/10000"):
        tables.shares("5.5", 10_000)


@pytest.mark.parametrize("name", ["table.csv", "table.parquet"])
def test_what_is_no_file_is_refused_before_it_is_opened(name: str, tmp_path: Path) -> None:
    """A pipe would wait for ever, a device might never end."""
    os.mkfifo(tmp_path / name)

    with pytest.raises(InputError, match=f"{name}: is no file; put the table itself there"):
        tables.place_of(tmp_path, "table")
