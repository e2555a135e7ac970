"""How is a folder counted?  Reads it, chooses the engine, says how official the result is."""

import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from quorate.files.faults import Fault, InputError
from quorate.files.folder import Folder
from quorate.files.result_json import certified_digest
from quorate.keeper.reading import read
from quorate.tally.count import UNOFFICIAL, count, plain
from quorate.tally.result import Result
from quorate.tally.trace import trace

if TYPE_CHECKING:
    from quorate.bulk.columnar import Summing

KEPT = ("intake", "current")
COLUMNAR_ABOVE = 1_000_000  # positions
_BYTES_A_ROW_MIN = 14  # of register.csv: a name, the shortest kind, a class and a share
_CHUNK_BYTES = 1 << 24


def counted(
    path: Path, *, at: datetime | None = None, engine: str | None = None
) -> tuple[Result, Folder]:
    """The result of a meeting folder, and the folder.  Raises InputError where it cannot be read.

    `engine` is plain, columnar, duckdb, spark, or intake and current, which count from what `keep`
    kept; where none is named a big register is counted in columns, from its intake where it has
    one.  The folder of a count in columns has no instructions: they were never made entries.
    """
    chosen = engine or _suited(path, at)
    if chosen == "plain":
        folder = read(path)
        result: Result = count(folder, at, plain)
    elif chosen in KEPT:
        result, folder = _from_intake(path, at, from_claims=chosen == "intake")
    else:
        result, folder = _in_columns(path, at, chosen)
    if (path / "journal").is_dir():
        sealed = folder if chosen == "plain" else read(path)  # to compare, every row is needed
        result = _as_it_stands(result, sealed)
    return result, folder


def _as_it_stands(result: Result, sealed: Folder) -> Result:
    """The result with the root of the journal, and the version of its certificate if it is that."""
    from quorate.keeper.folder import standing  # noqa: PLC0415  loads the signing of notes

    stands = standing(sealed)
    if stands.unsealed:
        says = f"{stands.unsealed} entries are not sealed yet, so no root is given: quorate seal"
        sys.stderr.write(f"quorate: {says}\n")
        return result
    last = stands.certified
    same = last is not None and last.result == certified_digest(result)
    status = last.version if last is not None and same else UNOFFICIAL
    return replace(result, root=stands.root, status=status)


def keep(path: Path) -> tuple[int, int]:
    """Reads a folder whole and keeps its intake, so that later counts sum columns.

    How many positions there are, and how many of them are doubtful.  Raises InputError with every
    fault of every file.
    """
    from quorate.bulk import keeping  # noqa: PLC0415  loads Arrow

    return keeping.keep(path)[1:]


def traced(path: Path, position: str) -> list[str]:
    """Why a position counts as it does, line by line.  Raises InputError for one not registered."""
    if _is_big(path):
        from quorate.bulk import excerpt  # noqa: PLC0415  loads Arrow

        record = excerpt.around(path, position)
    else:
        record = read(path)
    if position not in record.register.number:
        raise InputError(Fault("register.csv", f"no position {position!r}"))
    return trace(record, position)


def _suited(path: Path, at: datetime | None) -> str:
    if not _is_big(path):
        return "plain"
    if at is None and (path / "intake").is_dir():
        from quorate.bulk import kept  # noqa: PLC0415  loads NumPy

        if kept.is_fresh(path):
            return "intake"
        sys.stderr.write("quorate: the intake is of another folder than this now is; read anew\n")
    return "columnar"


def _from_intake(path: Path, at: datetime | None, *, from_claims: bool) -> tuple[Result, Folder]:
    from quorate.bulk import columnar, kept  # noqa: PLC0415  loads NumPy

    if at is not None:
        raise InputError(Fault("--at", "an intake is of everything received; --engine columnar"))
    if not kept.is_fresh(path):
        says = f"none of this folder as it is now; first: quorate intake {path}"
        raise InputError(Fault("intake/", says))
    try:
        found = kept.read(path)
        engine = kept.engine(found, columnar.summed, from_claims=from_claims)
        return count(found.record, None, engine), found.record
    except kept.DisorderError as error:
        says = f"{error}; make it again: quorate intake {path}"
        raise InputError(Fault("intake/", says)) from None


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
