"""Who may vote the proxies: the rows of proxyholders.csv, and what is wrong with them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from quorate.entries.meeting import ProxyholderNamed
from quorate.files.proxyholderfile import read_proxyholders
from tests.worlds import csv

HEAD = "proxyholder | appointed_by | at | substitution"


def read(folder: Path, text: str) -> tuple[list[ProxyholderNamed], list[str]]:
    (folder / "proxyholders.csv").write_text(csv(text), encoding="utf-8")
    found, table = read_proxyholders(folder)
    return list(found), [str(fault) for fault in table.faults]


def test_s_040_those_the_card_names_and_their_substitutes(tmp_path: Path) -> None:
    text = f"{HEAD}\nVictor Lee | | | yes\nAnn Zed | Victor Lee | 2013-06-18 13:00 America/Denver |"
    at = datetime(2013, 6, 18, 19, tzinfo=UTC)

    assert read(tmp_path, text) == (
        [
            ProxyholderNamed(proxyholder="Victor Lee", substitution=True),
            ProxyholderNamed(proxyholder="Ann Zed", appointed_by="Victor Lee", at=at),
        ],
        [],
    )


def test_names_alone_are_enough_and_give_no_power_of_substitution(tmp_path: Path) -> None:
    found, faults = read(tmp_path, "proxyholder\nVictor Lee")

    assert (found, faults) == ([ProxyholderNamed(proxyholder="Victor Lee")], [])


def test_an_empty_cell_gives_no_power_of_substitution(tmp_path: Path) -> None:
    (one,), _ = read(tmp_path, f"{HEAD}\nVictor Lee | | |")

    assert not one.substitution


def test_no_file_is_an_empty_one(tmp_path: Path) -> None:
    assert read_proxyholders(tmp_path)[0] == ()


NOON = "2026-06-18 12:00 America/Denver"


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ("| | | yes", "proxyholders.csv:2: proxyholder: no name"),
        ("Lee | | |\nLee | | |", "proxyholders.csv:3: proxyholder: Lee stands twice"),
        ("Lee | | | maybe", "proxyholders.csv:2: substitution: 'maybe' is neither yes nor no"),
        ("Lee | | 12:00 | yes", "proxyholders.csv:2: at: '12:00' is no time"),
        ("Lee | | | yes\nZed | Lee | |", "proxyholders.csv:3: at: Zed is a substitute; say when"),
        (f"Zed | Lee | {NOON} |", "proxyholders.csv:2: appointed_by: 'Lee' leads to nobody"),
        (f"Zed | Zed | {NOON} |", "proxyholders.csv:2: appointed_by: 'Zed' leads to nobody"),
    ],
    ids=[
        "no name",
        "one name twice",
        "neither yes nor no",
        "no zone",
        "a substitute of no day",
        "of one who is not there",
        "of themselves",
    ],
)
def test_a_row_that_cannot_be_read_says_where_and_why(rows: str, says: str, tmp_path: Path) -> None:
    _, faults = read(tmp_path, f"{HEAD}\n{rows}")

    assert len(faults) == 1
    assert says in faults[0]
