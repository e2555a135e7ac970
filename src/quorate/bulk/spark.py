"""What do the ordinary positions add up to, says Spark?  For columns that live on a cluster.

The greatest claim of each position is a partial aggregate: it can be taken in any order, on any
part of the rows, so the sums are the same to the last share.  Spark is an extra: `pip install
quorate[spark]'` and Java 17.  QUORATE_SPARK_MASTER names a cluster; without it this machine
counts.
"""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from pyarrow import parquet

from quorate.bulk.claims import Claims, whole
from quorate.bulk.columnar import Summed
from quorate.files.faults import Fault, InputError

MASTER = "QUORATE_SPARK_MASTER"
SHARED = "QUORATE_SPARK_FOLDER"  # a folder that the cluster's machines see too
SUM_TYPE = "decimal(38,0)"  # a sum of 64 bits wraps silently there


def summed(claims: Claims, master: str | None = None) -> Summed:
    """The sums of the ordinary positions.  `master` is a cluster's URL.  Raises InputError where
    Spark is not installed.
    """
    session = _session(master or os.environ.get(MASTER) or "local[*]")
    where = Path(tempfile.mkdtemp(prefix="quorate-", dir=os.environ.get(SHARED)))
    try:
        _write(claims, where)
        return _summed(session, claims, where)
    finally:
        shutil.rmtree(where)
        session.stop()


def _session(master: str) -> Any:
    try:
        from pyspark.sql import SparkSession  # noqa: PLC0415  an extra, and slow to import
    except ImportError:
        says = "Spark is not installed; pip install 'quorate[spark]', or count with columnar"
        raise InputError(Fault("--engine spark", says)) from None
    if not os.environ.get("JAVA_HOME") and not shutil.which("java"):
        says = "no Java; on Debian: apt-get install openjdk-17-jre-headless"
        raise InputError(Fault("--engine spark", says))
    return (
        SparkSession.builder.master(master)
        .appName("quorate")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", "16")
        .config("spark.log.level", "ERROR")
        .getOrCreate()
    )


def _write(claims: Claims, where: Path) -> None:
    said = pa.table({"position": whole(claims.positions), "claim": whole(claims.claims)})
    held = pa.table(
        {
            "position": np.arange(len(claims.shares), dtype=np.int32),
            "holding_group": whole(claims.groups).astype(np.int32),
            "above": whole(claims.above),
            "shares": whole(claims.shares),
        }
    )
    parquet.write_table(said, where / "claims.parquet")
    parquet.write_table(held, where / "holdings.parquet")


def _summed(session: Any, claims: Claims, where: Path) -> Summed:
    said = session.read.parquet((where / "claims.parquet").as_uri())
    held = session.read.parquet((where / "holdings.parquet").as_uri())
    governing = said.groupBy("position").agg({"claim": "max"})
    governing = governing.withColumnRenamed("max(claim)", "claim").join(held, "position")
    mask = (1 << claims.ballot_bits) - 1
    sums = governing.selectExpr(
        "holding_group",
        f"claim & {mask}L as ballot",
        "above",
        f"cast(shares as {SUM_TYPE}) as shares",
    )
    by_all = sums.groupBy("holding_group", "ballot", "above").agg({"shares": "sum"}).collect()
    nowhere = claims.above_count - 1
    found = Summed(np.zeros((claims.group_count, claims.ballots), np.int64), {})
    for group, ballot, above, shares in by_all:
        found.shares[group, ballot] += int(shares)
        if above != nowhere:
            found.above[above] = found.above.get(above, 0) + int(shares)
    return found
