"""What participants.csv may hold: the mailing alone, as ever, or a broker's policy beside it."""

from datetime import date
from pathlib import Path

import pytest

from quorate.entries.register import BrokerPolicyFiled, MaterialSent
from quorate.files.participantfile import read_participants
from tests.worlds import csv


def read(folder: Path, text: str) -> tuple[list[object], list[str]]:
    (folder / "participants.csv").write_text(csv(text), encoding="utf-8")
    found, table = read_participants(folder)
    return list(found), [str(fault) for fault in table.faults]


SENT = MaterialSent(participant="D-1", sent=date(2026, 5, 2))


def test_without_the_columns_of_the_policy_the_mailing_alone_is_on_file(tmp_path: Path) -> None:
    assert read(tmp_path, "participant | sent\nD-1 | 2026-05-02") == ([SENT], [])


def test_no_file_is_an_empty_one(tmp_path: Path) -> None:
    found, table = read_participants(tmp_path)

    assert (found, table.faults) == ((), [])


def filed(policy: str, shares: int | None = None) -> BrokerPolicyFiled:
    return BrokerPolicyFiled(participant="D-1", policy=policy, uninstructed=shares)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("2026-05-02 | with_board |", [SENT, filed("with_board")]),
        ("2026-05-02 | proportional | 500", [SENT, filed("proportional", 500)]),
        ("           | none |", [filed("none")]),
        ("           | with_board | 0", [filed("with_board", 0)]),
        ("2026-05-02 | |", [SENT]),
    ],
    ids=["all that is left", "a number", "nothing sent", "no shares", "no policy"],
)
def test_a_policy_stands_beside_the_mailing(
    row: str, expected: list[object], tmp_path: Path
) -> None:
    text = f"participant | sent | policy | uninstructed\nD-1 | {row}"

    assert read(tmp_path, text) == (expected, [])


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("D-1 | | |", "participants.csv:2: sent: '' is no date; write 2013-05-18"),
        ("D-1 | soon | none |", "participants.csv:2: sent: 'soon' is no date; write 2013-05-18"),
        ("D-1 | | board |", "policy: 'board' is none of with_board, proportional, none"),
        ("D-1 | 2026-05-02 | | 500", "policy: '' is none of with_board, proportional, none"),
        ("D-1 | | with_board | -5", "uninstructed: -5 is below zero"),
        ("D-1 | | with_board | 1.5", "uninstructed: 1.5 is finer than the unit"),
    ],
    ids=[
        "neither mailing nor policy",
        "no date",
        "no policy of that name",
        "shares without a policy",
        "below zero",
        "not whole",
    ],
)
def test_a_row_that_cannot_be_read_says_where_and_what_to_do(
    row: str, says: str, tmp_path: Path
) -> None:
    _, faults = read(tmp_path, f"participant | sent | policy | uninstructed\n{row}")

    assert len(faults) == 1
    assert says in faults[0]


def test_a_participant_named_twice_is_refused_with_both_lines(tmp_path: Path) -> None:
    _, faults = read(tmp_path, "participant | sent\nD-1 | 2026-05-02\nD-1 | 2026-05-03")

    (fault,) = faults
    assert fault.startswith("participants.csv:3: participant: D-1 stands on line 2 already; keep")


def test_every_fault_of_the_file_is_told(tmp_path: Path) -> None:
    _, faults = read(tmp_path, "participant | sent | policy\nD-1 | x | y\nD-2 | z | none")

    assert [fault.split(":")[1] for fault in faults] == ["2", "2", "3"]
