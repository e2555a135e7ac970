"""Owners, attendance, rulings and acts: what each row may hold, and every slip with its line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from quorate.entries.meeting import MeetingCalled
from quorate.files import actfiles
from quorate.files.callfile import read_call
from quorate.files.faults import InputError
from quorate.files.folder import read
from quorate.files.tables import Table
from quorate.words import ActKind
from tests.worlds import World, csv

MAY = "2026-05-10 10:00 America/Denver"


def called(folder: Path) -> MeetingCalled:
    return read_call(World("").write(folder))


def table(folder: Path, name: str, text: str) -> None:
    (folder / f"{name}.csv").write_text(csv(text), encoding="utf-8")


Reader = Callable[[Path], tuple[tuple[object, ...], Table]]


def said(folder: Path, name: str, text: str) -> list[str]:
    """The faults of a file, by the reader that reads it."""
    call = called(folder)
    readers: dict[str, Reader] = {
        "owners": actfiles.read_owners,
        "attendance": actfiles.read_attendance,
        "rulings": lambda path: actfiles.read_rulings(path, call),
        "acts": lambda path: actfiles.read_acts(path, call),
    }
    table(folder, name, text)
    return [str(fault) for fault in readers[name](folder)[1].faults]


RULING = "instruction|position|item|ruling|reason|by|at"
ACT = "act|at|by|items|choice|detail"


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("owners", "position|owner|interest\nR-1|Ann|half", "owners.csv:2: interest: 'half' is no"),
        ("owners", "position|owner|interest\nR-1|Ann|1/0", "interest: '1/0' is no interest"),
        ("owners", "position|owner|interest\nR-1|Ann|0", "'0' is no interest; write 1/3 or 40%"),
        ("owners", "position|owner\n |Ann", "position: no position; every row names one"),
        ("owners", "position|owner\nR-1| ", "owner: no owner; every row names one"),
        (
            "attendance",
            "position|arrived\nR-1|noon",
            "attendance.csv:2: arrived: 'noon' is no time",
        ),
        (
            "rulings",
            f"{RULING}\nW|||maybe|why|x|",
            "'maybe' is none of count, count:<shares>, reje",
        ),
        ("rulings", f"{RULING}\n|||count|why|x|", "a ruling names an instruction or a position"),
        (
            "rulings",
            f"{RULING}\nW|||count||x|",
            "a ruling gives its reason (8 Del. C. § 231(b)(4))",
        ),
        (
            "rulings",
            f"{RULING}\nW||9|count|why|x|",
            "no item or nominee '9'; there are 1a, 1b, 2, 3",
        ),
        ("rulings", f"{RULING}\nW|||as:for|why|x|", "as:<choice> names the item it is for"),
        ("rulings", f"{RULING}\nW||1a|as:against|why|x|", "'against' is no choice of item 1a"),
        (
            "rulings",
            f"{RULING}\n|R-1||count:5|why|x|",
            "count:<shares> names the instruction it is",
        ),
        ("rulings", f"{RULING}\nW|||count:-5|why|x|", "-5 is below zero"),
        ("rulings", f"{RULING}\nW|||count|why|x|noon", "rulings.csv:2: at: 'noon' is no time"),
        (
            "acts",
            f"{ACT}\ndance|{MAY}||||",
            "acts.csv:2: act: 'dance' is none of oath, polls_opene",
        ),
        ("acts", f"{ACT}\noath|noon||||", "acts.csv:2: at: 'noon' is no time"),
        ("acts", f"{ACT}\npolls_opened|{MAY}||9||", "no item '9'; there are 1, 2, 3"),
        ("acts", f"{ACT}\nfloor_item|{MAY}||||", "a floor_item has one number under items"),
        ("acts", f"{ACT}\nfloor_item|{MAY}||7 8||", "a floor_item has one number under items"),
        (
            "acts",
            f"{ACT}\nfloor_item|{MAY}||7|plan|",
            "'plan': a floor_item is other or adjournmen",
        ),
        (
            "acts",
            f"{ACT}\nproxyholders_ballot|{MAY}||2|fro|",
            "'fro' is no choice; leave it empty for a ballot as instructed",
        ),
    ],
)
def test_a_slip_is_named_with_its_line_and_what_to_do(
    name: str, text: str, says: str, tmp_path: Path
) -> None:
    found = said(tmp_path, name, text)

    assert len(found) == 1
    assert says in found[0]
    assert found[0].startswith(f"{name}.csv:2: ")


def test_owners_of_one_position_are_filed_together(tmp_path: Path) -> None:
    text = "position|owner|interest\nR-1|Ann|1/3\nR-2|Cy|\nR-1|Bo|40%"
    table(tmp_path, "owners", text)
    filed, _ = actfiles.read_owners(tmp_path)

    assert [(each.position, each.owners) for each in filed] == [
        ("R-1", (("Ann", "1/3"), ("Bo", "40%"))),
        ("R-2", (("Cy", ""),)),
    ]


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (["R-1|Ann|", "R-1|ann|"], "owners.csv:3: owner: ann stands twice for R-1"),
        (["R-1|Ann|60%", "R-1|Bo|2/5"], ""),
        (["R-1|Ann|60%", "R-1|Bo|39%"], ""),
        (["R-1|Ann|60%", "R-1|Bo|41%"], "owners.csv:3: interest: the interests in R-1 are more"),
        (["R-1|Ann|2", "R-1|Bo|1"], ""),
        (["R-1|Ann|2", "R-1|Bo|1/2"], "the interests in R-1 are more than the whole"),
        (["R-1|Ann|60%", "R-2|Ann|60%"], ""),
    ],
    ids=[
        "one owner twice, in any case",
        "the whole",
        "a part without an owner",
        "a hundredth too many",
        "whole numbers weigh against each other",
        "but not beside a part",
        "one owner of two positions",
    ],
)
def test_owners_and_their_interests_are_sound(rows: list[str], says: str, tmp_path: Path) -> None:
    found = said(tmp_path, "owners", "\n".join(["position|owner|interest", *rows]))

    assert len(found) == bool(says)
    assert says in "".join(found)


def test_a_motion_may_be_named_by_later_acts(tmp_path: Path) -> None:
    text = (
        f"{ACT}\nfloor_item|{MAY}||7|adjournment|To adjourn\n"
        f"proxyholders_ballot|{MAY}|Lee|7|for|\npolls_closed|{MAY}||1 7;3||"
    )
    call = called(tmp_path)
    table(tmp_path, "acts", text)
    acts, found = actfiles.read_acts(tmp_path, call)

    assert found.faults == []
    assert [act.act for act in acts] == [
        ActKind.FLOOR_ITEM, ActKind.PROXYHOLDERS_BALLOT, ActKind.POLLS_CLOSED,
    ]  # fmt: skip
    assert acts[2].items == ("1", "7", "3")
    assert acts[1].by == "Lee"


@pytest.mark.parametrize(
    ("written", "kept"),
    [("For", "as:for"), ("count:0300", "count:300"), ("count", "count"), ("reject", "reject")],
)
def test_a_ruling_is_kept_in_one_way_of_writing_it(written: str, kept: str, tmp_path: Path) -> None:
    call = called(tmp_path)
    ruling = f"as:{written}" if written == "For" else written
    table(tmp_path, "rulings", f"{RULING}\nW||2|{ruling}|why|x|{MAY}")
    (made,), found = actfiles.read_rulings(tmp_path, call)

    assert found.faults == []
    assert made.ruling == kept


REGISTER = """
position | kind        | parent | class  | shares
CEDE     | depository  |        | common | 1000
D-1      | participant | CEDE   | common | 1000
"""
REPORT = f"participant|item|choice|shares|instructed|received\nD-1|2|for|5|yes|{MAY}"


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("W-9|||count|why|x|", "instruction: no instruction or report 'W-9' was received"),
        ("D-1@2026-05-11T16:00:00Z|||count|why|x|", "a report is named PARTICIPANT@received"),
        ("|R-9||count|why|x|", "position: no position 'R-9' in the register"),
        (f"D-1@{MAY}||2|as:for|why|x|", "a report has many voices: rule count, count:<shares> or"),
        (f"D-1@{MAY}|CEDE||count|why|x|", "' is of D-1, not of 'CEDE'; name one of the two"),
        ("W|D-1||count|why|x|", "position: 'W' is of CEDE, not of 'D-1'; name one of the two"),
    ],
    ids=[
        "no instruction",
        "no report of that time",
        "no position",
        "a choice for a report",
        "a report and a position not its own",
        "an instruction and a position not its own",
    ],
)
def test_a_ruling_on_nothing_or_that_cannot_hold_is_refused(
    row: str, says: str, tmp_path: Path
) -> None:
    files = {"intermediaries": REPORT, "rulings": f"{RULING}\n{row}"}
    votes = f"instruction|position|channel|received|1a|1b|2|3\nW|CEDE|web|{MAY}||||for"
    with pytest.raises(InputError) as refused:
        read(World(REGISTER, votes, files=files).write(tmp_path))

    assert says in str(refused.value)
    assert str(refused.value).startswith("rulings.csv:2: ")


@pytest.mark.parametrize("named", [f"D-1@{MAY}", "D-1@2026-05-10T16:00:00Z"])
def test_a_report_is_ruled_on_however_its_time_is_written(named: str, tmp_path: Path) -> None:
    files = {"intermediaries": REPORT, "rulings": f"{RULING}\n{named}|||reject|why|x|"}
    folder = read(World(REGISTER, files=files).write(tmp_path))

    assert folder.rulings[0].instruction == "D-1@2026-05-10T16:00:00Z"
