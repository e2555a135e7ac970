"""`make bench`: every bench, or those named; `--positions N` for fewer than ten million.

Each prints what it took and how many times a limit measured in the same run.  Nothing is asserted
of speed; that every engine comes to the right answer is asserted before anything is timed.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from bench.measure import side_by_side, table
from bench.statement import long_statement

SEED = 7
STATEMENT_BYTES = 4_000_000
HERE = Path("build/bench")


def quorate(*words: object) -> list[str]:
    return [sys.executable, "-m", "quorate", *map(str, words)]


def peer(name: str, about: object) -> list[str]:
    return [sys.executable, "-m", "bench.peers", name, str(about)]


def made(holders: int, form: str) -> Path:
    """A made-up meeting with the right answer beside it, made once."""
    folder = HERE / f"{form}-{holders}"
    if not folder.exists():
        HERE.mkdir(parents=True, exist_ok=True)
        words = quorate("rehearse", "--holders", holders, "--seed", SEED, "--out", folder)
        subprocess.run([*words, "--format", form], check=True, stdout=subprocess.DEVNULL)
    return folder


def agree(folder: Path, engine: str) -> None:
    """The engine comes to the right answer, in votes and outcomes."""
    words = quorate("count", folder, "--json", "--engine", engine)
    found = json.loads(subprocess.run(words, check=True, capture_output=True).stdout)
    right = json.loads((folder / "expected.json").read_text("utf-8"))
    for mine, theirs in zip(found["items"], right["items"], strict=True):
        for name in ("item", "votes", "outcome"):
            if mine[name] != theirs[name]:
                raise SystemExit(f"{engine}: item {theirs['item']} is not the right answer")


def count(positions: int) -> str:
    folder = made(positions, "parquet")
    for engine in ("columnar", "duckdb"):
        agree(folder, engine)
    programs = {
        "limit: DuckDB reads the columns": peer("scan", folder),
        "count --engine columnar, doubts and all": quorate(
            "count", folder, "--json", "--engine", "columnar"
        ),
        "count --engine duckdb, doubts and all": quorate(
            "count", folder, "--json", "--engine", "duckdb"
        ),
        "DuckDB query, latest row alone": peer("query", folder),
        "pandas, latest row alone": peer("frames", folder),
    }
    title = f"A count of {positions:,} positions from Parquet as received"
    return table(title, side_by_side(programs), "limit: DuckDB reads the columns", positions)


def intake(positions: int) -> str:
    """From what an intake kept: every claim again, and then what the claims came to."""
    folder = made(positions, "parquet")
    subprocess.run(quorate("intake", folder), check=True, stdout=subprocess.DEVNULL)
    for engine in ("intake", "current"):
        agree(folder, engine)
    subprocess.run(peer("narrow", folder), check=True)
    limit = "limit: DuckDB sums the columns of the claims"
    from_claims = {
        limit: peer("scan_claims", folder),
        "count --engine intake, every claim": quorate("count", folder, "--json"),
        "DuckDB query, greatest claim of each position": peer("query_claims", folder),
        "pandas, greatest claim of each position": peer("frames_claims", folder),
    }
    first = table(
        f"A recount of {positions:,} positions from every claim kept",
        side_by_side(from_claims, 5),
        limit,
        positions,
    )
    limit = "limit: DuckDB sums the columns in force"
    from_current = {
        limit: peer("scan_current", folder),
        "count --engine current": quorate("count", folder, "--json", "--engine", "current"),
        "DuckDB query, grouped": peer("query_current", folder),
    }
    second = table(
        f"A count of {positions:,} positions from the ballots in force",
        side_by_side(from_current, 5),
        limit,
        positions,
    )
    return f"{first}\n\n{second}"


def journal(positions: int) -> str:
    programs = {
        "limit: SHA-256 of as many blocks, one core": peer("hashes", positions),
        "the root of as many entries, streamed": peer("tree", positions),
        "the same by verify/verify.py": peer("strangers_tree", positions),
    }
    return table(
        f"A journal of {positions:,} entries", side_by_side(programs), next(iter(programs))
    )


def register(positions: int) -> str:
    folder = made(min(positions, 1_000_000), "csv")
    programs = {
        "limit: Arrow reads and writes the file": peer("copy", folder / "register.csv"),
        "checked, sealed and written, row by row": peer("register", folder),
    }
    size = sum(1 for _ in (folder / "register.csv").open("rb")) - 1
    return table(
        f"A register of {size:,} rows of CSV", side_by_side(programs), next(iter(programs))
    )


def plain(_: int) -> str:
    folder = made(10_000, "csv")
    agree(folder, "plain")
    programs = {
        "limit: Python and the libraries imported": peer("imports", folder),
        "count of 10,000 holders": quorate("count", folder, "--json", "--engine", "plain"),
    }
    return table("A plain count, whole program", side_by_side(programs, 7), next(iter(programs)))


def statement(_: int) -> str:
    """A made-up inline-XBRL statement of four megabytes, read, its facts found and checked."""
    HERE.mkdir(parents=True, exist_ok=True)
    path = HERE / "statement.html"
    path.write_text(long_statement(STATEMENT_BYTES), encoding="utf-8")
    programs = {
        "limit: lxml parses the file": peer("parse", path),
        "quorate check, whole": quorate("check", path, "--json"),
    }
    title = f"A statement of {path.stat().st_size:,} bytes of inline XBRL"
    return table(title, side_by_side(programs, 5), next(iter(programs)))


BENCHES = {
    "intake": intake,
    "count": count,
    "journal": journal,
    "register": register,
    "plain": plain,
    "statement": statement,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("benches", nargs="*", metavar="BENCH", help="which; all of them")
    parser.add_argument("--positions", type=int, default=10_000_000)
    args = parser.parse_args()
    for name in args.benches or BENCHES:
        print(BENCHES[name](args.positions), end="\n\n", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
