"""What stands in a long table?  CSV or Parquet as columns of Arrow, and single rows as text.

The same checks of the header and the same faults as in `quorate.files.tables`, which reads whatever
is not regular; rows that are doubtful are handed on as a small table of text with their own lines.
"""

import csv
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray
from pyarrow import csv as arrow_csv
from pyarrow import parquet

from quorate.bulk.regular import is_regular
from quorate.files import tables
from quorate.files.faults import Fault, InputError

Rows: TypeAlias = NDArray[np.int64]
Codes: TypeAlias = NDArray[np.int32]
Column: TypeAlias = Any  # a pyarrow.ChunkedArray: pyarrow ships no types

_WORDS = pa.dictionary(pa.int32(), pa.string())
_BLOCK_BYTES = 1 << 22


class Coded(NamedTuple):
    """A column of few words: each row's place among the words."""

    codes: Codes
    words: list[str]

    def where(self, word: str) -> NDArray[np.bool_]:
        """The rows that have a word."""
        found = self.table([each == word for each in self.words], np.bool_)
        return found[self.codes]

    def table(self, values: Sequence[Any], kind: Any) -> NDArray[Any]:
        """Values by word as an array, never empty."""
        return np.array([*values] or [0], dtype=kind)


class Lines(Sequence[int]):
    """The lines of the file on which some rows begin: looked up when somebody asks."""

    def __init__(self, path: Path, rows: Sequence[int]) -> None:
        self.path, self.rows = path, rows
        self.found: dict[int, int] | None = None

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, at: Any) -> Any:
        if self.path.suffix != ".csv":
            return self.rows[at] + 1
        if self.found is None:
            self.found = _lines(self.path, set(self.rows))
        return self.found[self.rows[at]]


def _lines(path: Path, wanted: Collection[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, strict=True)
        next(reader, None)
        begins, at = reader.line_num + 1, 0
        for row in reader:
            if row:
                if at in wanted:
                    found[at] = begins
                at += 1
            begins = reader.line_num + 1
    return found


@dataclass(slots=True)
class Cells:
    """A long table: its columns in Arrow, and what is wrong with it so far."""

    path: Path
    length: int = 0
    header: Sequence[str] = ()
    columns: dict[str, Column] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    lines: Sequence[int] | None = None  # of every row, where they were read row by row

    def text(self, name: str) -> Column:
        """A column as strings, empty ones where the table has no such column."""
        column = self.columns.get(name)
        if column is None:
            return pa.chunked_array([pa.array([""] * self.length, pa.string())])
        if pa.types.is_dictionary(column.type):
            return column.cast(pa.string())
        return column

    def coded(self, name: str) -> Coded:
        """A column of few words as codes."""
        column = self.columns.get(name)
        return Coded(np.zeros(self.length, np.int32), [""]) if column is None else coded(column)

    def empty(self, name: str) -> NDArray[np.bool_]:
        """The rows that say nothing in a column."""
        column = self.columns.get(name)
        if column is None:
            return np.ones(self.length, np.bool_)
        if pa.types.is_dictionary(column.type):
            return self.coded(name).where("")
        return booleans(pc.equal(pc.binary_length(column), 0))

    def some(self, rows: Rows, names: Iterable[str]) -> tables.Table:
        """Some rows as a table of text, in their order, their lines those of the file."""
        places = pa.array(rows)
        columns = {
            name: self.columns[name].take(places).to_pylist()
            for name in names
            if name in self.columns
        }
        wanted = rows.tolist()
        lines = (
            Lines(self.path, wanted) if self.lines is None else [self.lines[at] for at in wanted]
        )
        return tables.Table(self.path.name, columns, lines)


def coded(column: Column) -> Coded:
    """A column of strings as codes."""
    if not pa.types.is_dictionary(column.type):
        column = column.dictionary_encode()
    column = column.unify_dictionaries()
    words = column.chunk(0).dictionary.to_pylist() if column.num_chunks else []
    codes = [chunk.indices.to_numpy(zero_copy_only=False) for chunk in column.chunks]
    flat = np.concatenate(codes).astype(np.int32, copy=False) if codes else np.zeros(0, np.int32)
    return Coded(flat, words)


def booleans(column: Column) -> NDArray[np.bool_]:
    """A column of truths as an array."""
    found: NDArray[np.bool_] = column.to_numpy(zero_copy_only=False).astype(np.bool_)
    return found


def read(
    folder: Path,
    name: str,
    needed: Sequence[str],
    known: Sequence[str],
    texts: Sequence[str],
    coded: Sequence[str],
) -> Cells:
    """FOLDER/name.csv or .parquet: the columns `texts` as strings, `coded` as codes.

    A missing file is an empty table.  Raises InputError where `files.tables` would.
    """
    path = tables.place_of(folder, name)
    if not path.exists():
        return Cells(path)
    if path.suffix == ".parquet":
        return _parquet(path, needed, known, texts, coded)
    header = _header(path) if is_regular(path) else None
    found = None if header is None else _csv(path, header, needed, known, texts, coded)
    return found or _row_by_row(folder, path, name, needed, known, [*texts, *coded])


def _header(path: Path) -> list[str] | None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        header = [name.strip() for name in next(csv.reader(file, strict=True), [])]
    return header if header and len(set(header)) == len(header) else None


def _check(
    cells: Cells, header: Iterable[str], needed: Sequence[str], known: Sequence[str]
) -> None:
    table = tables.Table(cells.path.name, {each: [] for each in header})
    tables.check_header(table, list(needed), list(known))
    cells.faults += table.faults


def _csv(
    path: Path,
    header: list[str],
    needed: Sequence[str],
    known: Sequence[str],
    texts: Sequence[str],
    coded: Sequence[str],
) -> Cells | None:
    """None where a row has too few fields or too many."""
    ragged: list[object] = []

    def skip(row: object) -> str:
        ragged.append(row)
        return "skip"

    types = {name: pa.string() for name in texts} | dict.fromkeys(coded, _WORDS)
    wanted = [each for each in header if each in types]
    if not wanted:
        return None  # to Arrow no column means every column
    try:
        table = arrow_csv.read_csv(
            path,
            arrow_csv.ReadOptions(column_names=header, skip_rows=1, block_size=_BLOCK_BYTES),
            arrow_csv.ParseOptions(invalid_row_handler=skip),
            arrow_csv.ConvertOptions(
                column_types=types,
                include_columns=wanted,
                strings_can_be_null=False,
                quoted_strings_can_be_null=False,
                check_utf8=False,
            ),
        )
    except pa.ArrowException:
        return None
    if ragged or any(_longest(column) > csv.field_size_limit() for column in table.columns):
        return None  # such a field is refused where rows are read one by one
    cells = Cells(path, table.num_rows, header, dict(zip(wanted, table.columns, strict=True)))
    _check(cells, header, needed, known)
    return cells


def _longest(column: Column) -> int:
    """The characters of a column's longest text, counted in bytes: never too few."""
    if pa.types.is_dictionary(column.type):
        words = [chunk.dictionary for chunk in column.chunks]
        column = pa.chunked_array(words, pa.string())
    return pc.max(pc.binary_length(column)).as_py() or 0


def _row_by_row(
    folder: Path,
    path: Path,
    name: str,
    needed: Sequence[str],
    known: Sequence[str],
    wanted: Sequence[str],
) -> Cells:
    table = tables.read(folder, name, needed, known)
    columns = {
        each: pa.chunked_array([pa.array(table.columns[each], pa.string())])
        for each in wanted
        if each in table.columns
    }
    return Cells(path, len(table), list(table.columns), columns, table.faults, table.lines)


def _parquet(
    path: Path,
    needed: Sequence[str],
    known: Sequence[str],
    texts: Sequence[str],
    coded: Sequence[str],
) -> Cells:
    try:
        header = list(parquet.read_schema(path).names)
        words = [name for name in coded if name in header]
        with parquet.ParquetFile(path, read_dictionary=words) as file:
            cells = Cells(path, file.metadata.num_rows, header)
            for name in dict.fromkeys([*texts, *coded]):
                if name in header:
                    column = file.read([name]).column(0)
                    cells.columns[name] = _as_text(column, coded=name in coded)
    except (pa.ArrowException, OSError) as error:
        says = f"not a whole Parquet file ({str(error).splitlines()[0]}); write it again"
        raise InputError(Fault(path.name, says)) from None
    _check(cells, header, needed, known)
    return cells


def rows_of_parquet(path: Path) -> int:
    """How many rows a Parquet file says it has; none where it cannot be read."""
    try:
        return int(parquet.read_metadata(path).num_rows)
    except (pa.ArrowException, OSError):
        return 0


def _as_text(column: Column, *, coded: bool) -> Column:
    """Strings or coded strings, nulls as empty ones, whatever type Parquet has."""
    kind = column.type
    if pa.types.is_dictionary(kind) and pa.types.is_string(kind.value_type):
        if column.null_count == 0:
            return column
        column = column.cast(pa.string())
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        column = pc.fill_null(column, "")
    elif pa.types.is_integer(kind):
        column = pc.fill_null(pc.cast(column, pa.string()), "")
    elif not pa.types.is_string(column.type):
        column = _by_value(column)
    else:
        column = pc.fill_null(column, "")
    return column.dictionary_encode() if coded else column


def _by_value(column: Column) -> Column:
    encoded = column.dictionary_encode().unify_dictionaries()
    return pa.chunked_array(list(_chunks(encoded)), pa.string())


def _chunks(encoded: Column) -> Iterator[Any]:
    for chunk in encoded.chunks:
        words = pa.array(
            [tables.cell(value) for value in chunk.dictionary.to_pylist()], pa.string()
        )
        yield pc.fill_null(words.take(chunk.indices), "")
