"""How does a very large made-up meeting become Parquet?  A million positions at a time.

The columns are those of the CSV tables; what a table of this size leaves out is optional there.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from random import Random

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from pyarrow import compute, parquet

from quorate.rehearsal.answer import Answer
from quorate.rehearsal.call import MEETING_DAY
from quorate.rehearsal.compose import Progress
from quorate.rehearsal.draws import Draws
from quorate.rehearsal.large import (
    ALL_SHARES,
    CHANNELS,
    Large,
    Part,
    Rows,
    mark_words,
    street,
)
from quorate.rehearsal.notice import acts
from quorate.rehearsal.world import Field
from quorate.rehearsal.write import Files, new_folder, write_call_and_answer

REGISTER = ("position", "kind", "parent", "class", "shares")
MIDNIGHT = np.datetime64(MEETING_DAY.isoformat(), "s")


def rehearse_large(out: Path, positions: int, seed: int, progress: Progress) -> Answer:
    """Writes the folder.  Raises FolderInUseError where there is something in it."""
    with new_folder(out) as folder:
        large = Large(positions, np.random.PCG64(seed).random_raw)
        _write_tables(folder, large, seed, progress)
        write_call_and_answer(folder, large.answer)
    return large.answer


def _write_tables(folder: Path, large: Large, seed: int, progress: Progress) -> None:
    with ExitStack() as stack:
        write, short = _writer(folder, stack), Files(folder, stack)
        for fields in acts():
            short.row("acts", fields)
        for part in large.parts():
            write("register", _register(part))
            write("instructions", _instructions(large, part.rows))
            progress(part.first + len(part.shares))
        draws = Draws(Random(seed))  # noqa: S311  repeatable, nothing here is secret
        houses = list(street(large, draws, short.row))
        if houses:
            write("register", _rows(REGISTER, houses))


def _writer(folder: Path, stack: ExitStack) -> Callable[[str, pa.Table], None]:
    """Appends to FOLDER/NAME.parquet; the columns of its first part are those of all."""
    open_files: dict[str, parquet.ParquetWriter] = {}

    def write(name: str, table: pa.Table) -> None:
        if name not in open_files:
            made = parquet.ParquetWriter(folder / f"{name}.parquet", table.schema)
            open_files[name] = stack.enter_context(made)
        open_files[name].write_table(table.cast(open_files[name].schema))

    return write


def _rows(names: Sequence[str], rows: Sequence[tuple[Field, ...]]) -> pa.Table:
    columns = zip(*rows, strict=True)
    return pa.table({name: _column(list(of)) for name, of in zip(names, columns, strict=True)})


def _column(cells: list[Field]) -> pa.Array:
    """Whole numbers where all are; otherwise text."""
    if all(isinstance(cell, int) for cell in cells):
        return pa.array(cells, pa.int64())
    return pa.array([str(cell) for cell in cells], pa.string())


def _register(part: Part) -> pa.Table:
    number = np.arange(part.first, part.first + len(part.shares))
    in_street_name = (part.through >= 0).astype(np.int8)
    cells = {
        "position": _names("N-", number, 8),
        "kind": _words(in_street_name, ("record", "beneficial")),
        "parent": compute.if_else(
            pa.array(part.through >= 0), _names("P-", np.maximum(part.through, 0), 4), ""
        ),
        "class": _words(np.zeros(len(number), np.int8), ("common",)),
        "shares": pa.array(part.shares),
    }
    return pa.table(cells)


def _instructions(large: Large, rows: Rows) -> pa.Table:
    cells = {
        "position": _names("N-", rows.position, 8),
        "channel": _words(rows.channel.astype(np.int8), CHANNELS),
        "received": _instants(rows.second),
        "instruction": compute.if_else(pa.array(rows.named), _names("I-", rows.position, 8), ""),
        "signed": _words(rows.unsigned.astype(np.int8), ("", "no")),
        "shares": pa.array(rows.shares, mask=rows.shares == ALL_SHARES),
    }
    for index, column in enumerate(large.answer.ballot):
        cells[column.name] = _words(rows.marks[:, index], mark_words(column))
    return pa.table(cells)


def _names(letter: str, numbers: NDArray[np.int64], digits: int) -> pa.Array:
    text = compute.utf8_lpad(pa.array(numbers).cast(pa.string()), digits, "0")
    return compute.binary_join_element_wise(letter, text, "")


def _words(codes: NDArray[np.int8], words: Sequence[str]) -> pa.Array:
    """Text drawn from a few words."""
    few = pa.DictionaryArray.from_arrays(codes, pa.array(list(map(str, words))))
    return few.cast(pa.string())


def _instants(seconds: NDArray[np.int64]) -> pa.Array:
    text = compute.strftime(pa.array(MIDNIGHT + seconds), format="%Y-%m-%dT%H:%M:%S")
    return compute.binary_join_element_wise(text, "-06:00", "")
