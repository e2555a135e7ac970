"""Do all ways to count a meeting come to the same bytes?"""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import csv as arrow_csv
from pyarrow import parquet

from quorate.bulk import columnar, duck, intake
from quorate.bulk.columnar import Summing
from quorate.bulk.engine import engine
from quorate.files.faults import InputError
from quorate.files.folder import read
from quorate.files.result_json import dump
from quorate.tally.count import count
from tests.bulk.made_up import MadeUp, made_up
from tests.meetings.language import read as read_story
from tests.meetings.laying_out import lay_out

STORIES = sorted((Path(__file__).parents[1] / "meetings").glob("*.meeting"))
ENGINES = {"columnar": columnar.summed, "duckdb": duck.summed}


@contextmanager
def folder_of(meeting: MadeUp) -> Iterator[Path]:
    with TemporaryDirectory() as where:
        yield meeting.write(Path(where) / "meeting")


def said(folder: Path, summing: Summing | None = None, at: datetime | None = None) -> str:
    """What `count --json` prints, or what cannot be read."""
    try:
        if summing is None:
            return dump(count(read(folder), at))
        taken = intake.read(folder)
        return dump(count(taken.record, at, engine(taken, at, summing)))
    except InputError as error:
        return str(error)


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 1 << 32))
def test_a_random_meeting_comes_to_the_same_in_columns_as_row_by_row(seed: int) -> None:
    with folder_of(made_up(seed)) as folder:
        assert said(folder, columnar.summed) == said(folder)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 1 << 32))
def test_duckdb_is_of_the_same_opinion(seed: int) -> None:
    with folder_of(made_up(seed)) as folder:
        assert said(folder, duck.summed) == said(folder)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 1 << 32), st.datetimes(datetime(2026, 5, 30), datetime(2026, 6, 20)))
def test_a_count_as_of_an_instant_is_the_same_in_columns(seed: int, at: datetime) -> None:
    at = at.replace(tzinfo=UTC, microsecond=0)
    with folder_of(made_up(seed)) as folder:
        assert said(folder, columnar.summed, at) == said(folder, None, at)


@pytest.mark.parametrize("summing", ENGINES.values(), ids=ENGINES)
@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_every_story_is_the_same_in_columns(path: Path, summing: Summing, tmp_path: Path) -> None:
    folder = lay_out(read_story(path), tmp_path)
    assert said(folder, summing) == said(folder)


@pytest.mark.parametrize("seed", range(8))
def test_parquet_with_numbers_times_and_nulls_counts_as_its_csv(seed: int, tmp_path: Path) -> None:
    folder = made_up(seed).write(tmp_path / "meeting")
    expected = said(folder)
    for name in ("register", "instructions"):
        text = folder / f"{name}.csv"
        if not text.exists():
            continue
        rows = arrow_csv.read_csv(
            text,
            convert_options=arrow_csv.ConvertOptions(
                strings_can_be_null=True,
                null_values=[""],
                column_types={"received": pa.string(), "dated": pa.date32(), "2": pa.string()},
            ),
        )
        parquet.write_table(rows, folder / f"{name}.parquet", row_group_size=7)
        text.unlink()
    assert said(folder, columnar.summed) == said(folder) == expected


BAD_CELLS = (
    ("register", "shares", "1,000"),
    ("register", "shares", "-1"),
    ("register", "shares", "1.5"),
    ("register", "shares", ""),
    ("register", "shares", "9" * 19),
    ("register", "kind", "owner"),
    ("register", "class", "preferred"),
    ("register", "parent", "nobody"),
    ("register", "position", ""),
    ("register", "position", "twice"),
    ("instructions", "received", "2026-06-01 09:00"),
    ("instructions", "received", "2026-06-31T09:00:00Z"),
    ("instructions", "received", "2026-11-01 01:30 America/Denver"),
    ("instructions", "channel", "fax"),
    ("instructions", "dated", "2026-02-30"),
    ("instructions", "postmark", "yesterday"),
    ("instructions", "signed", "maybe"),
    ("instructions", "shares", "+7"),
    ("instructions", "discretion", "some"),
    ("instructions", "2", "yes"),
    ("instructions", "instruction", "one name"),
)


@pytest.mark.parametrize(("table", "column", "cell"), BAD_CELLS)
def test_a_bad_cell_is_complained_of_in_the_same_words(
    table: str, column: str, cell: str, tmp_path: Path
) -> None:
    for seed in range(3):
        meeting = made_up(seed + 7)
        rows = meeting.tables[table]
        for row in random.Random(seed).sample(rows, min(3, len(rows))):
            row[column] = cell
        folder = meeting.write(tmp_path / str(seed))
        assert said(folder, columnar.summed) == said(folder)
        assert table in said(folder)


def test_a_register_out_of_balance_is_refused_in_the_same_words(tmp_path: Path) -> None:
    meeting = made_up(11)
    meeting.call["classes"]["common"]["outstanding"] += 1
    folder = meeting.write(tmp_path / "meeting")
    assert "1 short" in said(folder, columnar.summed)
    assert said(folder, columnar.summed) == said(folder)


def _with_rows(folder: Path, rows: str, outstanding: int = 10) -> Path:
    folder.mkdir()
    call = made_up(1).call | {"classes": {"common": {"outstanding": outstanding}}, "items": []}
    call["items"] = [{"number": "1", "kind": "other", "title": "T", "standard": "majority_present"}]
    MadeUp(call).write(folder / "m")
    text = "position,kind,parent,class,shares\n" + rows
    (folder / "m" / "register.csv").write_text(text, encoding="utf-8")
    return folder / "m"


STRUCTURES = {
    "held through itself": "a,record,b,common,1\nb,record,a,common,1\nc,record,,common,10\n",
    "more beneath than above": "a,record,,common,10\nb,record,a,common,6\nc,plan,a,common,5\n",
    "twice, with children": "a,record,,common,3\na,record,,common,7\nb,record,a,common,5\n",
    "a child beyond what one row holds": (
        "a,record,,common,4\nb,plan,a,common,4\nc,plan,b,common,9\n"
    ),
    "more shares than 63 bits hold": "a,record,,common,"
    + "9" * 18
    + "\n"
    + "".join(f"b{at},plan,a,common,{'9' * 18}\n" for at in range(12)),
    "a field too many": "a,record,,common,10\nb,record,,common,0,9\n\nc,record,,common,x\n",
    "a stray quote": 'a"b,record,,common,10\n"c"d,record,,common,0\n',
    "a quoted comma and a quoted break": '"a,b",record,,common,10\n"c\nd",record,,common,x\n',
    "blank lines before a bad row": "a,record,,common,10\n\n\n\nb,record,,common,x\n",
    "a carriage return alone": "a,record,,common,10\rb,record,,common,x\n",
    "lines that end as on Windows": "a,record,,common,10\r\nb,record,,common,x\r\n",
    "nothing but a header": "",
}


@pytest.mark.parametrize("rows", STRUCTURES.values(), ids=STRUCTURES)
def test_a_register_of_odd_structure_is_read_or_refused_alike(rows: str, tmp_path: Path) -> None:
    folder = _with_rows(tmp_path / "f", rows)
    assert said(folder, columnar.summed) == said(folder)


HEADERS = {
    "semicolons for commas": "position;kind;parent;class;shares\na;record;;common;10\n",
    "a field longer than the reader takes": (
        "position,kind,parent,class,shares\n" + "a" * 131_073 + ",record,,common,10\n"
    ),
    "a column is missing": "position,kind,parent,class\na,record,,common\n",
    "a column nobody knows": "position,kind,parent,class,share,shares\na,record,,common,1,10\n",
    "a column twice": "position,kind,parent,class,shares,kind\na,record,,common,10,plan\n",
    "no header at all": "",
    "a mark of byte order": "\ufeffposition,kind,parent,class,shares\na,record,,common,10\n",
    "spaces about names": " position , kind,parent,class,shares\na,record,,common,10\n",
}


@pytest.mark.parametrize("text", HEADERS.values(), ids=HEADERS)
def test_a_header_is_read_or_refused_alike(text: str, tmp_path: Path) -> None:
    folder = _with_rows(tmp_path / "f", "")
    (folder / "register.csv").write_text(text, encoding="utf-8")
    assert said(folder, columnar.summed) == said(folder)


def test_bytes_that_are_not_utf8_are_refused_alike(tmp_path: Path) -> None:
    folder = _with_rows(tmp_path / "f", "")
    (folder / "register.csv").write_bytes(
        b"position,kind,parent,class,shares\n\xff,record,,common,10\n"
    )
    assert "not UTF-8" in said(folder, columnar.summed)
    assert said(folder, columnar.summed) == said(folder)


def test_hundreds_of_thousands_of_millions_of_shares_are_summed_exactly(tmp_path: Path) -> None:
    rows = f"a,record,,common,{10**17 + 1}\nb,record,,common,{9 * 10**17 - 3}\n"
    folder = _with_rows(tmp_path / "f", rows, 10**18 - 2)
    (folder / "instructions.csv").write_text(
        "position,channel,received,1\n"
        "a,web,2026-06-01T00:00:00Z,for\nb,web,2026-06-01T00:00:00Z,for\n",
        encoding="utf-8",
    )
    assert f'"for": {10**18 - 2}' in said(folder, columnar.summed)
    assert said(folder, columnar.summed) == said(folder, duck.summed) == said(folder)


def test_instructions_with_semicolons_are_refused_alike(tmp_path: Path) -> None:
    folder = _with_rows(tmp_path / "f", "a,record,,common,10\n")
    text = "position;channel;received;1\na;web;2026-06-01T00:00:00Z;for\n"
    (folder / "instructions.csv").write_text(text, encoding="utf-8")
    assert "unknown column" in said(folder, columnar.summed)
    assert said(folder, columnar.summed) == said(folder)
