"""What rows does a table hold?  CSV (UTF-8, RFC 4180, a header) or Parquet, as columns of text.

A table that cannot be read says so with the file, the line and the column, and every such fault is
collected before anything is refused.
"""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from quorate.files.faults import Fault, InputError

SHARES_DIGITS_MAX = 18  # a sum of a million millions of them still has a name; 30 digits have none


@dataclass(slots=True)
class Table:
    """A table by column; `lines` are the lines of the file on which its rows begin."""

    file: str
    columns: dict[str, list[str]] = field(default_factory=dict)
    lines: Sequence[int] = ()
    faults: list[Fault] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.lines)

    def column(self, name: str) -> Sequence[str]:
        """The cells of a column, empty ones where the table has no such column."""
        cells = self.columns.get(name)
        return cells if cells is not None else [""] * len(self)

    def rows(self, *names: str) -> Iterable[tuple[str, ...]]:
        return zip(*(self.column(name) for name in names), strict=True)

    def fault(self, row: int | None, column: str, says: str) -> None:
        line = None if row is None else self.lines[row]
        self.faults.append(Fault(self.file, says, line, column))


def read(folder: Path, name: str, needed: Iterable[str], known: Iterable[str]) -> Table:
    """FOLDER/name.csv or FOLDER/name.parquet; a missing file is an empty table."""
    path = place_of(folder, name)
    table = Table(path.name)
    if not path.exists():
        return table
    if path.suffix == ".csv":
        _read_csv(path, table)
    else:
        _read_parquet(path, table)
    if table.columns:
        check_header(table, list(needed), list(known))
    if any(fault.line == 1 and not fault.column for fault in table.faults):
        _without_rows(table)
    return table


def place_of(folder: Path, name: str) -> Path:
    """Where a table stands or would stand: FOLDER/name.parquet if that is there, or name.csv.

    Raises InputError where both are there, or what is there is no file and might never end.
    """
    text, columnar = folder / f"{name}.csv", folder / f"{name}.parquet"
    if text.exists() and columnar.exists():
        raise InputError(Fault(name, f"both {text.name} and {columnar.name} are there; keep one"))
    path = columnar if columnar.exists() else text
    if path.exists() and not path.is_file():
        raise InputError(Fault(path.name, "is no file; put the table itself there"))
    return path


def _without_rows(table: Table) -> None:
    """Under a header that lacks a column, or has one twice, no row can be read for what it is."""
    table.columns = {name: [] for name in table.columns}
    table.lines = ()


def _read_csv(path: Path, table: Table) -> None:
    text = _decoded(path)
    if _read_regular(text, table):
        return
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    cells: list[list[str]] = []
    lines: list[int] = []
    begins, header = 1, list[str]()
    try:
        header = next(rows, [])
        width, begins = len(header), rows.line_num + 1
        for row in rows:
            if len(row) == width:
                cells.append(row)
                lines.append(begins)
            elif row:
                says = f"{len(row)} fields, the header has {width}"
                table.faults.append(Fault(table.file, says, begins))
            begins = rows.line_num + 1
    except csv.Error as error:
        says = f"{error}; quote fields as RFC 4180 does"
        if "field limit" in str(error):
            most = csv.field_size_limit()
            says = f"a field of more than {most:,} characters; is a quote left open before it?"
        table.faults.append(Fault(table.file, says, begins))
    _name_columns(table, header, cells)
    table.lines = lines


def _read_regular(text: str, table: Table) -> bool:
    """Reads a table whose every line is a row as long as the header; or does nothing."""
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header, *cells = rows
    except (csv.Error, ValueError):
        return False
    if rows.line_num != len(cells) + 1 or set(map(len, cells)) != {len(header)}:
        return False
    _name_columns(table, header, cells)
    table.lines = range(2, len(cells) + 2)
    return True


def _name_columns(table: Table, header: list[str], cells: list[list[str]]) -> None:
    header = [name.strip() for name in header]
    if not header:
        table.faults.append(Fault(table.file, "no header: the first line names the columns", 1))
    for name in {name for name in header if header.count(name) > 1}:
        says = f"two columns are named {name!r}; rename or remove one"
        table.faults.append(Fault(table.file, says, 1))
    by_column = [list(column) for column in zip(*cells, strict=True)] or [[] for _ in header]
    table.columns = dict(zip(header, by_column, strict=True))


def _decoded(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        says = f"cannot be read: {error.strerror}; see that it is a file and yours to read"
        raise InputError(Fault(path.name, says)) from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        says = f"not UTF-8: byte 0x{data[error.start]:02x}; save the file as UTF-8"
        raise InputError(Fault(path.name, says, line, f"byte {column}")) from None


def _read_parquet(path: Path, table: Table) -> None:
    import pyarrow as pa  # noqa: PLC0415  read by those alone who keep Parquet: it takes long to import
    from pyarrow import parquet  # noqa: PLC0415  the same

    try:
        rows = parquet.read_table(path)
    except (pa.ArrowException, OSError) as error:
        why = str(error).splitlines()[0].rpartition("': ")[2]
        says = f"not a whole Parquet file ({why}); write it again"
        raise InputError(Fault(path.name, says)) from None
    for name in rows.column_names:
        table.columns[name] = [cell(value) for value in rows[name].to_pylist()]
    table.lines = range(1, rows.num_rows + 1)


def cell(value: object) -> str:
    """A value of Parquet as CSV would have it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def check_header(table: Table, needed: list[str], known: list[str]) -> None:
    """Notes the columns that are missing, and those that nobody knows."""
    for name in needed:
        if name not in table.columns:
            says = f"column {name!r} is missing; the header needs {', '.join(needed)}"
            table.faults.append(Fault(table.file, says, 1))
    for name in table.columns:
        if name not in needed and name not in known:
            near = get_close_matches(name, [*needed, *known], 1)
            meant = f"; did you mean {near[0]!r}?" if near else ""
            table.faults.append(Fault(table.file, f"unknown column {name!r}{meant}", 1, name))


def shares(text: str, unit: int = 1) -> int:
    """A whole number of the class's unit.  Raises ValueError with what is wrong."""
    if text.isascii() and text.isdigit() and len(text) <= SHARES_DIGITS_MAX:
        return int(text)
    raise ValueError(_why_no_shares(text.strip(), unit))


def _why_no_shares(text: str, unit: int) -> str:
    digits = text.lstrip("+-").replace(",", "").replace("_", "")
    if not text:
        return "no number of shares"
    if text[0] == "-":
        return f"{text} is below zero; shares are whole numbers from 0 up"
    if "." in text:
        part = "1" if unit == 1 else f"1/{unit}"
        return f"{text} is finer than the unit {part}; write whole numbers of the unit, no point"
    if digits.isdigit() and len(digits) > SHARES_DIGITS_MAX:
        return f"{text} has {len(digits)} digits; at most {SHARES_DIGITS_MAX}"
    return f"{text!r} is no whole number; write digits alone, no sign, point or comma"


def each(table: Table, column: str, read_cell: Callable[[str], object]) -> list[object]:
    """Every cell of a column read, each bad one a fault and None."""
    values: list[object] = []
    for row, text in enumerate(table.column(column)):
        try:
            values.append(read_cell(text))
        except ValueError as error:
            table.fault(row, column, str(error))
            values.append(None)
    return values
