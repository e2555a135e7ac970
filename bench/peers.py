"""What do others take for a part of the same work?  Each is a program of its own.

None of them knows the law: the limit reads what a count must read, the queries take the latest
instruction of each position and sum its shares, and nothing doubtful is looked into.
"""

import hashlib
import json
import sys
from pathlib import Path


def _marks(folder: Path) -> list[str]:
    import duckdb

    names = duckdb.execute(f"describe select * from '{folder}/instructions.parquet'").fetchall()
    taken = {"position", "channel", "received", "instruction", "dated", "signed", "shares"}
    return [name for name, *_ in names if name not in taken and name[0].isdigit()]


def scan(folder: Path) -> None:
    """The limit: DuckDB reads every column that a count must read, and does nothing with it."""
    import duckdb

    columns = ["position", "channel", "received", *_marks(folder)]
    read = ", ".join(f'max(length("{name}"))' for name in columns)
    duckdb.execute(f"select {read} from '{folder}/instructions.parquet'").fetchall()
    held = "max(length(position)), max(length(parent)), max(length(kind)), sum(shares)"
    duckdb.execute(f"select {held} from '{folder}/register.parquet'").fetchall()


def query(folder: Path) -> None:
    """The best plain query found: the latest row of each position, packed, joined, grouped."""
    import duckdb

    marks = " || ',' || ".join(f"coalesce(\"{name}\", '')" for name in _marks(folder))
    duckdb.execute(
        f"""with latest as (
              select position, arg_max({marks}, received) as ballot
              from '{folder}/instructions.parquet' group by position)
            select ballot, sum(shares) from latest
            join '{folder}/register.parquet' using (position) group by ballot"""
    ).fetchall()


def frames(folder: Path) -> None:
    """pandas: sort, keep the last of each position, merge, group."""
    import pandas as pd

    marks = _marks(folder)
    sent = pd.read_parquet(
        folder / "instructions.parquet", columns=["position", "received", *marks]
    )
    last = sent.sort_values("received").drop_duplicates("position", keep="last")
    held = pd.read_parquet(folder / "register.parquet", columns=["position", "shares"])
    last.merge(held, on="position").groupby(marks, observed=True, dropna=False)["shares"].sum()


def narrow(folder: Path) -> None:
    """What an intake kept, as Parquet, so that others sum the same columns."""
    import numpy as np
    import pyarrow as pa
    from pyarrow import parquet

    kept = {path.stem: np.load(path) for path in (folder / "intake").glob("*.npy")}
    claims = {"position": kept["positions0"], "claim": kept["claims0"]}
    parquet.write_table(pa.table(claims), folder / "claims.bench")
    held = {name: kept[name] for name in ("shares", "groups", "above")}
    held |= {"position": np.arange(len(held["shares"]), dtype=np.int32), "ballot": kept["current0"]}
    parquet.write_table(pa.table(held), folder / "held.bench")


def _mask(folder: Path) -> int:
    with (folder / "intake" / "intake.json").open(encoding="utf-8") as file:
        file.readline()
        file.readline()
        bits = int(json.load(file)["closings"][0]["sizes"]["ballot_bits"])
    return (1 << bits) - 1


def scan_claims(folder: Path) -> None:
    """The limit of a recount: DuckDB sums each column that it must read."""
    import duckdb

    duckdb.execute(
        f"select sum(position), sum(claim) from read_parquet('{folder}/claims.bench')"
    ).fetchall()
    duckdb.execute(
        f"select sum(shares), sum(groups), sum(above) from read_parquet('{folder}/held.bench')"
    ).fetchall()


def scan_current(folder: Path) -> None:
    """The limit of a count from the ballots in force: DuckDB sums each column of them."""
    import duckdb

    duckdb.execute(
        "select sum(ballot), sum(shares), sum(groups), sum(above)"
        f" from read_parquet('{folder}/held.bench')"
    ).fetchall()


def query_claims(folder: Path) -> None:
    """The best DuckDB query found for the same sums: the greatest claim, joined, grouped."""
    import duckdb

    mask = _mask(folder)
    duckdb.execute(
        f"""with governing as (
              select position, max(claim) as claim
              from read_parquet('{folder}/claims.bench') group by position)
            select groups, claim & {mask} as ballot, sum(shares) from governing
            join read_parquet('{folder}/held.bench') using (position) group by all"""
    ).fetchall()


def query_current(folder: Path) -> None:
    """The same sums from the ballots in force, by DuckDB."""
    import duckdb

    duckdb.execute(
        f"""select groups, ballot, sum(shares) from read_parquet('{folder}/held.bench')
            group by all"""
    ).fetchall()


def frames_claims(folder: Path) -> None:
    """The same sums by pandas: sort, keep the last of each position, merge, group."""
    import pandas as pd

    mask = _mask(folder)
    claims = pd.read_parquet(folder / "claims.bench")
    last = claims.sort_values(["position", "claim"]).drop_duplicates("position", keep="last")
    held = pd.read_parquet(folder / "held.bench", columns=["position", "shares", "groups"])
    joined = last.merge(held, on="position")
    joined["ballot"] = joined["claim"] & mask
    joined.groupby(["groups", "ballot"])["shares"].sum()


def copy(path: Path) -> None:
    """The limit of a register: the same file read and written by Arrow, and nothing looked at."""
    from pyarrow import csv

    csv.write_csv(csv.read_csv(path), path.with_suffix(".copy"))


def hashes(blocks: Path) -> None:
    """The limit of a journal: as many SHA-256 blocks on one core as the tree of so many entries."""
    entries = int(blocks.name)
    data = bytes(1 << 20)
    for _ in range(entries * 4 * 64 // len(data) + 1):  # a leaf and a node are two blocks each
        hashlib.sha256(data).digest()


def tree(blocks: Path) -> None:
    """The root of so many entries, streamed, by the journal's own code."""
    from quorate.journal.tree import Frontier, leaf_hash

    frontier = Frontier()
    for at in range(int(blocks.name)):
        frontier.append(leaf_hash(b"%096d" % at))
    frontier.root()


def strangers_tree(blocks: Path) -> None:
    """The same root by the program that imports nothing of ours."""
    from importlib.util import module_from_spec, spec_from_file_location

    spec = spec_from_file_location("verify", "verify/verify.py")
    assert spec is not None
    assert spec.loader is not None
    verify = module_from_spec(spec)
    sys.modules["verify"] = verify
    spec.loader.exec_module(verify)
    tree = verify.Tree()
    for at in range(int(blocks.name)):
        tree.append(b"%096d" % at)
    tree.root()


def parse(path: Path) -> None:
    """The limit of a check: lxml parses the file, and nothing is read in it."""
    from lxml import html

    html.fromstring(path.read_bytes())


def register(folder: Path) -> None:
    """A register checked, in balance, sealed in both its halves and written."""
    import gc
    import secrets

    from quorate.bulk.longregister import read_register
    from quorate.files.callfile import read_call
    from quorate.register.seals import digest, entitlements, particulars_root

    gc.disable()  # as the command seal does
    found, rows = read_register(folder, read_call(folder))
    particulars_root(rows, secrets.token_bytes(16 * len(rows)))
    data = entitlements(found)
    digest(data)
    (folder / "entitlements.bench").write_bytes(data)


def imports(_: Path) -> None:
    """The limit of a small count: Python started, and the libraries of a plain count imported."""
    import yaml

    import quorate.cli.count
    import quorate.files.folder
    import quorate.files.result_json
    import quorate.keeper.count
    import quorate.tally.count

    assert yaml.__version__
    assert quorate.__doc__


if __name__ == "__main__":
    globals()[sys.argv[1]](Path(sys.argv[2]))
