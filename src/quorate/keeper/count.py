"""How is a folder counted?  Reads it, chooses the engine, says how official the result is."""

import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from quorate.files.folder import Folder, read
from quorate.files.result_json import certified_digest
from quorate.keeper.folder import UNOFFICIAL, Standing, standing
from quorate.tally.count import count, plain
from quorate.tally.result import Result

if TYPE_CHECKING:
    from quorate.bulk.engine import Summing

COLUMNAR_ABOVE = 1_000_000  # positions
_BYTES_A_ROW_MIN = 14  # of register.csv: a name, the shortest kind, a class and a share
_CHUNK_BYTES = 1 << 24


def counted(
    path: Path, *, at: datetime | None = None, engine: str | None = None
) -> tuple[Result, Folder]:
    """The result of a meeting folder, and the folder.  Raises InputError where it cannot be read.

    `engine` is plain, columnar, duckdb or spark; where none is named a big register is counted in
    columns.  The folder of a count in columns has no instructions: they were never made entries.
    """
    chosen = engine or ("columnar" if _is_big(path) else "plain")
    if chosen == "plain":
        folder = read(path)
        result: Result = count(folder, at, plain)
    else:
        result, folder = _in_columns(path, at, chosen)
    if (path / "journal" / "checkpoint").is_file():
        sealed = folder if chosen == "plain" else read(path)  # to compare, every row is needed
        result = _as_it_stands(result, standing(sealed))
    return result, folder


def _as_it_stands(result: Result, stands: Standing) -> Result:
    """The result with the root of the journal, and the version of its certificate if it is that."""
    if stands.unsealed:
        says = f"{stands.unsealed} entries are not sealed yet, so no root is given: quorate seal"
        sys.stderr.write(f"quorate: {says}\n")
        return result
    last = stands.certified
    same = last is not None and last.result == certified_digest(result)
    status = last.version if last is not None and same else UNOFFICIAL
    return replace(result, root=stands.root, status=status)


def _in_columns(path: Path, at: datetime | None, name: str) -> tuple[Result, Folder]:
    from quorate.bulk import engine, intake  # noqa: PLC0415  they load Arrow: a second saved

    summing = _summing(name)
    taken = intake.read(path)
    return count(taken.record, at, engine.engine(taken, at, summing)), taken.record


def _summing(name: str) -> "Summing":
    """The engine of a name; only the one that is asked for is loaded."""
    if name == "duckdb":
        from quorate.bulk import duck  # noqa: PLC0415  loads DuckDB

        return duck.summed
    if name == "spark":
        from quorate.bulk import spark  # noqa: PLC0415  an extra

        return spark.summed
    from quorate.bulk import columnar  # noqa: PLC0415  loads NumPy

    return columnar.summed


def _is_big(path: Path) -> bool:
    text, columnar = path / "register.csv", path / "register.parquet"
    if text.is_file():
        enough = text.stat().st_size > COLUMNAR_ABOVE * _BYTES_A_ROW_MIN
        return enough and _lines(text) > COLUMNAR_ABOVE + 1
    if columnar.is_file():
        from quorate.bulk.cells import rows_of_parquet  # noqa: PLC0415  loads Arrow

        return rows_of_parquet(columnar) > COLUMNAR_ABOVE
    return False


def _lines(path: Path) -> int:
    with path.open("rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(_CHUNK_BYTES), b""))
