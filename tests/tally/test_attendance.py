"""Present by coming: a share is present once, whoever of those it is held through came as well."""

from pathlib import Path
from typing import Any

import pytest

from tests.worlds import World, defects, votes

REGISTER = """
position | kind        | parent | class  | shares
CEDE     | depository  |        | common | 1000
D-1      | participant | CEDE   | common | 1000
D-2      | respondent  | D-1    | common | 400
B-1      | beneficial  | D-2    | common | 100
L-1      | legal_proxy | D-1    | common | 50
"""
CAME = "2026-06-18 14:05 America/Denver"


def count(folder: Path, *came: str, at: str = CAME, **files: str) -> dict[str, Any]:
    rows = "\n".join(f"{position}|{at}" for position in came)
    tables = {"attendance": f"position|arrived\n{rows}", **files}
    return World(REGISTER, files=tables).count(folder)


@pytest.mark.parametrize(
    ("came", "present"),
    [
        (["CEDE"], 950),  # all but what the legal proxy took
        (["D-1"], 950),
        (["D-2"], 400),
        (["L-1"], 50),
        (["CEDE", "D-1"], 950),
        (["D-2", "D-1", "CEDE"], 950),
        (["L-1", "CEDE"], 1000),
        (["D-2", "D-2"], 400),
        ([], 0),
    ],
)
def test_a_share_is_present_once_whoever_came_for_it(
    came: list[str], present: int, tmp_path: Path
) -> None:
    found = count(tmp_path, *came)

    assert found["quorum"]["present"] == present
    assert votes(found, "2") == ({"silent": present} if present else {})


@pytest.mark.parametrize(("reported", "present"), [(549, 949), (550, 950), (551, 950), (950, 950)])
def test_coming_adds_no_share_that_somebody_above_has_voted(
    reported: int, present: int, tmp_path: Path
) -> None:
    report = "participant|item|choice|shares|instructed|received\n"
    report += f"D-1|2|for|{reported}|yes|2026-06-10 10:00 America/Denver"
    found = count(tmp_path, "D-2", intermediaries=report)

    assert found["quorum"]["present"] == present
    assert votes(found, "2")["for"] == reported


@pytest.mark.parametrize(
    ("second", "present"), [("15:00:00", 400), ("15:00:01", 0)], ids=["at the close", "after it"]
)
def test_who_arrives_after_the_polls_closed_has_not_come(
    second: str, present: int, tmp_path: Path
) -> None:
    at = f"2026-06-18 {second} America/Denver"
    found = count(tmp_path, "D-2", "R-9", "B-1", at=at)

    assert found["quorum"]["present"] == present
    kinds = [("no_authority", "B-1", ""), ("unknown_position", "R-9", "")] if present else []
    assert defects(found) == kinds


def test_a_beneficial_owner_who_comes_without_a_legal_proxy_is_a_doubt(tmp_path: Path) -> None:
    found = count(tmp_path, "B-1")

    assert found["quorum"]["present"] == 0
    assert defects(found) == [("no_authority", "B-1", "")]


def test_who_came_is_left_out_with_what_a_standard_leaves_out(tmp_path: Path) -> None:
    items = [dict(item) for item in World("").items]
    items[1]["also_disclosed"] = [{"standard": "majority_present", "excluding": ["D-2"]}]
    came = {"attendance": f"position|arrived\nCEDE|{CAME}\nD-2|{CAME}"}
    found = World(REGISTER, items=items, files=came).count(tmp_path)

    assert found["items"][2]["standards"][1]["base"] == 950 - 400
