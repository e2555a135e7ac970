"""What does a very big meeting look like?  Ten million positions from a seed, as Parquet.

A depository, participants under it, holders behind them; eight items; a vote and a fifth by each of
most holders; one position in a hundred with something doubtful about it.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from pyarrow import parquet

PARTICIPANTS = 200
DOUBTFUL = 0.01
VOTES_A_POSITION = 1.2
FIRST = np.datetime64("2026-05-01T12:00:00", "s")
OPEN_SECONDS = 45 * 86400
COLUMNS = ("1a", "1b", "2", "3", "4", "5", "6", "7")
CHOICES = np.array(["", "for", "against", "abstain"])
ELECTION = np.array(["", "for", "withhold", "for"])
YEARS = np.array(["", "one_year", "three_years", "abstain"])
ROWS_A_GROUP = 1 << 20


@dataclass(frozen=True, slots=True)
class Drawn:
    """Instructions as drawn: holder, second, marks (0 to 3 by column), and what is doubtful."""

    holder: NDArray[np.int32]
    second: NDArray[np.int64]
    marks: NDArray[np.uint8]
    unsigned: NDArray[np.bool_]


def make(folder: Path, positions: int, seed: int) -> Path:
    """Writes the meeting into a folder, once for each size and seed."""
    if (folder / "meeting.yaml").exists():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(seed)
    outstanding = _register(folder, positions, random)
    _instructions(folder, _draw(positions, random))
    (folder / "meeting.yaml").write_text(json.dumps(_call(outstanding)), encoding="utf-8")
    return folder


def _register(folder: Path, positions: int, random: np.random.Generator) -> int:
    above = PARTICIPANTS + 1
    holders = positions - above
    shares = random.geometric(1 / 900, holders).astype(np.int64)
    through = random.integers(0, PARTICIPANTS, holders)
    registered = random.random(holders) < 0.02
    held = np.zeros(PARTICIPANTS, np.int64)
    np.add.at(held, through[~registered], shares[~registered])
    behind = held + held // 10  # clients who sent no instruction of their own stand in no row
    names = pa.array([f"P-{at:07d}" for at in range(positions)])
    parents = np.full(positions, 0, np.int64)
    parents[1:above] = 0
    parents[above:] = through + 1
    none = np.zeros(positions, np.bool_)
    none[0] = True
    none[above:] = registered
    kinds = np.where(registered, "record", "beneficial")
    table = pa.table(
        {
            "position": names,
            "kind": pa.array(["depository", *["participant"] * PARTICIPANTS, *kinds]),
            "parent": names.take(pa.array(parents, mask=none)),
            "class": pa.array(["common"] * positions),
            "shares": np.concatenate([[behind.sum()], behind, shares]),
        }
    )
    parquet.write_table(table, folder / "register.parquet", row_group_size=ROWS_A_GROUP)
    return int(behind.sum() + shares[registered].sum())


def _draw(positions: int, random: np.random.Generator) -> Drawn:
    rows = int(positions * VOTES_A_POSITION)
    holder = random.integers(PARTICIPANTS + 1, positions, rows).astype(np.int32)
    second = np.sort(random.integers(0, OPEN_SECONDS, rows))
    mood = random.random(rows)
    marks = np.where(random.random((rows, len(COLUMNS))) < 0.8, 1, 2).astype(np.uint8)
    marks[mood < 0.5] = 1  # most say yes to all
    marks[mood > 0.9] = random.integers(0, 4, (int((mood > 0.9).sum()), len(COLUMNS)))
    unsigned = random.random(rows) < DOUBTFUL / VOTES_A_POSITION
    return Drawn(holder, second, marks, unsigned)


def _instructions(folder: Path, drawn: Drawn) -> None:
    words = {"1a": ELECTION, "1b": ELECTION, "4": YEARS}
    received = np.char.add((FIRST + drawn.second).astype("datetime64[s]").astype("U19"), "Z")
    table = pa.table(
        {
            "position": _names(drawn.holder),
            "channel": _words(np.zeros(len(drawn.holder), np.uint8), np.array(["web"])),
            "received": pa.array(received),
            "instruction": pa.array([f"I-{at:08d}" for at in range(len(drawn.holder))]),
            "signed": _words(drawn.unsigned.astype(np.uint8), np.array(["", "no"])),
            **{
                column: _words(drawn.marks[:, at], words.get(column, CHOICES))
                for at, column in enumerate(COLUMNS)
            },
        }
    )
    parquet.write_table(table, folder / "instructions.parquet", row_group_size=ROWS_A_GROUP)


def _names(holder: NDArray[np.int32]) -> pa.Array:
    return pa.array([f"P-{at:07d}" for at in holder.tolist()])


def _words(codes: NDArray[np.uint8], words: NDArray[np.str_]) -> pa.Array:
    return pa.DictionaryArray.from_arrays(codes.astype(np.int8), pa.array(words.tolist()))


def _call(outstanding: int) -> dict[str, object]:
    advice: dict[str, object] = {
        "kind": "advisory",
        "standard": "majority_present",
        "recommend": "for",
    }
    items: list[dict[str, object]] = [
        {
            "number": "1",
            "kind": "election",
            "title": "Two directors",
            "seats": 2,
            "nominees": {"1a": "A", "1b": "B"},
            "choices": ["for", "withhold"],
            "standard": "plurality",
            "recommend": "for",
        },
        *({"number": number, "title": f"Matter {number}"} | advice for number in "23567"),
    ]
    often = {"number": "4", "kind": "frequency", "title": "How often"}
    items.append({**often, "standard": "most_votes", "recommend": "one_year"})
    return {
        "issuer": {"name": "Made Up at Scale, Inc.", "state": "Delaware"},
        "meeting": {
            "kind": "annual",
            "title": "A very big meeting",
            "starts": "2026-06-18 14:00 America/New_York",
            "record_date": "2026-04-24",
            "polls_close": "2026-06-18 15:00 America/New_York",
        },
        "classes": {"common": {"outstanding": outstanding}},
        "items": items,
    }
