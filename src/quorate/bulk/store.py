"""Where do claims lie that were prepared once and are summed elsewhere, or again?

A folder of two Parquet files without a word of law in them: what every engine can read, a cluster
too.  Only who asks for one gets one: a count never writes beside the meeting.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import numpy as np
import pyarrow as pa
from pyarrow import parquet

from quorate.bulk.claims import Claims, Summed
from quorate.bulk.columnar import (
    ROWS_AT_ONCE,
    Sizes,
    SomeClaims,
    SomeHoldings,
    sizes_of,
    stream,
)

CLAIMS, HOLDINGS = "claims.parquet", "holdings.parquet"
_ROWS_A_GROUP = 1 << 20
_T = TypeVar("_T")


def write(claims: Claims, folder: Path) -> None:
    """Writes the claims into a folder that is there."""
    said = pa.table({"position": claims.positions, "claim": claims.claims})
    held = pa.table(
        {
            "position": np.arange(len(claims.shares), dtype=np.int32),
            "holding_group": claims.groups.astype(np.int32),
            "above": claims.above,
            "shares": claims.shares,
        }
    )
    known = {name: str(size) for name, size in sizes_of(claims)._asdict().items()}
    _write(said, folder / CLAIMS, known, [])
    _write(held, folder / HOLDINGS, known, ["holding_group", "above"])


def _write(table: pa.Table, path: Path, known: dict[str, str], words: list[str]) -> None:
    parquet.write_table(
        table.replace_schema_metadata(known),
        path,
        row_group_size=_ROWS_A_GROUP,
        compression="lz4",
        use_dictionary=words,
    )


def sizes(folder: Path) -> Sizes:
    """The sizes of what a folder holds."""
    said = parquet.read_schema(folder / CLAIMS).metadata
    return Sizes(*(int(said[name.encode()]) for name in Sizes._fields))


def summed(folder: Path) -> Summed:
    """The sums of claims as they lie, read in parts: little more is in memory than the answer."""
    return stream(sizes(folder), _ahead(_claims(folder)), _ahead(_holdings(folder)))


def _claims(folder: Path) -> Iterator[SomeClaims]:
    with parquet.ParquetFile(folder / CLAIMS) as file:
        for batch in file.iter_batches(ROWS_AT_ONCE, columns=["position", "claim"]):
            yield SomeClaims(batch.column(0).to_numpy(), batch.column(1).to_numpy())


def _holdings(folder: Path) -> Iterator[SomeHoldings]:
    names = ["shares", "holding_group", "above"]
    with parquet.ParquetFile(folder / HOLDINGS) as file:
        for batch in file.iter_batches(ROWS_AT_ONCE, columns=names):
            shares, groups, above = (batch.column(name).to_numpy() for name in names)
            yield SomeHoldings(shares, groups.astype(np.uint16), above)


def _ahead(parts: Iterator[_T]) -> Iterator[_T]:
    """The same parts, the next one being read while one is worked on."""
    with ThreadPoolExecutor(1) as reader:
        coming = reader.submit(next, parts, None)
        while (part := coming.result()) is not None:
            coming = reader.submit(next, parts, None)
            yield part
