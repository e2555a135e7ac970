"""A folder that cannot be read says what is wrong, where, and what to do; and says all of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pyarrow import csv, parquet

from quorate.bulk import intake
from quorate.files.faults import InputError
from quorate.files.folder import read
from tests.worlds import World

REGISTER = """
position | kind        | parent | class  | shares
R-1      | record      |        | common | 600
CEDE     | depository  |        | common | 400
D-1      | participant | CEDE   | common | 400
"""
HEAD = "instruction | position | channel | received | dated | shares | signed | 1a | 1b | 2 | 3"
GOOD = f"{HEAD}\nW|R-1|web|2026-05-10T10:00:00Z||||for|for|for|for"


def faults(world: World, folder: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        read(world.write(folder))
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("| 600", "| -1"), "register.csv:2: shares: -1 is below zero"),
        (("| 600", "| 600.5"), "register.csv:2: shares: 600.5 is finer than the unit 1"),
        (("| 600", "| 6" + "0" * 29), "register.csv:2: shares: 6" + "0" * 29 + " has 30 digits"),
        (("| 600", "| 1e3"), "register.csv:2: shares: '1e3' is no whole number"),
        (("| 600", "| +600"), "register.csv:2: shares: '+600' is no whole number"),
        (("| 600", "| "), "register.csv:2: shares: no number of shares"),
        (("| 600", "| 599"), "not in balance: 1,000 shares of common expected, 999 found: 1 short"),
        (
            ("| 600", "| 601"),
            "not in balance: 1,000 shares of common expected, 1,001 found: 1 over",
        ),
        (
            ("CEDE     |", "R-1      |"),
            "register.csv:3: position: position R-1 stands here a second",
        ),
        (
            ("| CEDE   |", "| CEDAR  |"),
            "register.csv:4: parent: parent CEDAR is not in the register",
        ),
        (("| CEDE   |", "| D-1    |"), "register.csv:4: parent: D-1 is held through itself"),
        (
            ("CEDE   | common | 400", "CEDE | common | 401"),
            "register.csv:3: shares: 401 held through",
        ),
        (("record      |        | common", "record||preferred"), "register.csv:2: class: no class"),
        (
            ("R-1      | record ", "R-1 | holder "),
            "register.csv:2: kind: 'holder' is none of record",
        ),
        (("| kind ", "| kin "), "register.csv:1: kin: unknown column 'kin'; did you mean 'kind'?"),
        (("| shares", "| share"), "register.csv:1: column 'shares' is missing"),
        (("R-1      |", "|"), "register.csv:2: position: no position"),
        (("common | 600", "common | 600 | 7"), "register.csv:2: 6 fields, the header has 5"),
    ],
)
def test_a_register_that_cannot_be_read(
    change: tuple[str, str], expected: str, tmp_path: Path
) -> None:
    world = World(REGISTER.replace(*change))

    assert any(expected in fault for fault in faults(world, tmp_path / "m"))


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            ("|for|for|for|for", "|for|for|for|maybe"),
            "instructions.csv:2: 3: unknown choice 'maybe'",
        ),
        (("|for|for|for|for", "|against|for|for|for"), "instructions.csv:2: 1a: unknown choice"),
        (("|web|", "|fax|"), "instructions.csv:2: channel: 'fax' is none of web, phone"),
        (("10:00:00Z", "10:00:00"), "'2026-05-10T10:00:00' has no zone; write 2013-06-18 14:00"),
        (("2026-05-10T10:00:00Z", "soon"), "instructions.csv:2: received: 'soon' is no time"),
        (("Z||||for", "Z||1,000||for"), "12 fields, the header has 11"),
        (("Z||||for", "Z||-5||for"), "instructions.csv:2: shares: -5 is below zero"),
        (("Z||||for", "Z|05/10/2026|||for"), "instructions.csv:2: dated: '05/10/2026' is no date"),
        (("Z||||for", "Z|||maybe|for"), "instructions.csv:2: signed: 'maybe' is none of yes or no"),
        (("| 3", "| 33"), "instructions.csv:1: 33: unknown column '33'"),
        ((" | 3", ""), "instructions.csv: 3: column '3' is missing: item 3"),
    ],
)
def test_instructions_that_cannot_be_read(
    change: tuple[str, str], expected: str, tmp_path: Path
) -> None:
    world = World(REGISTER, GOOD.replace(*change))

    assert any(expected in fault for fault in faults(world, tmp_path / "m"))


def test_rows_of_one_name_that_are_not_one_instruction(tmp_path: Path) -> None:
    rows = f"{HEAD}\nW|R-1|web|2026-05-10T10:00:00Z||5||for|for|for|for"
    other = f"{rows}\nW|CEDE|web|2026-05-10T10:00:00Z||5||for|for|for|for"
    no_shares = f"{rows}\nW|R-1|web|2026-05-10T10:00:00Z||||for|for|for|for"

    assert any("differ in position" in fault for fault in faults(World(REGISTER, other), tmp_path))
    assert any("without shares" in fault for fault in faults(World(REGISTER, no_shares), tmp_path))


REPORTS = "participant | item | choice | shares | instructed | received\n"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("D-1|2|maybe|10|yes|2026-06-10T10:00:00Z", "intermediaries.csv:2: choice: unknown choice"),
        ("D-1|9|for|10|yes|2026-06-10T10:00:00Z", "intermediaries.csv:2: item: no item or nominee"),
        ("D-1|2|for|10.5|yes|2026-06-10T10:00:00Z", "intermediaries.csv:2: shares: 10.5 is finer"),
        ("D-1|2|for|10|maybe|2026-06-10T10:00:00Z", "intermediaries.csv:2: instructed: 'maybe'"),
        ("D-1|2|for|10|yes|2026-06-10", "intermediaries.csv:2: received: '2026-06-10'"),
        (
            "D-1|2|for|10|yes|2026-06-10T10:00:00Z\nD-1|3|broker_non_vote|9|no|2026-06-10T10:00:00Z",
            "with broker non-votes given each item comes to one total; here 2: 10, 3: 9",
        ),
    ],
)
def test_reports_that_cannot_be_read(row: str, expected: str, tmp_path: Path) -> None:
    world = World(REGISTER, files={"intermediaries": REPORTS + row})

    assert any(expected in fault for fault in faults(world, tmp_path / "m"))


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        (
            "acts",
            "act|at|by\nadjourn|2026-06-18T20:00:00Z|x",
            "acts.csv:2: act: 'adjourn' is none of",
        ),
        ("acts", "act|at|by\noath|today|x", "acts.csv:2: at: 'today' is no time"),
        (
            "acts",
            "act|at|items\npolls_closed|2026-06-18T20:00:00Z|9",
            "acts.csv:2: act: no item '9'",
        ),
        (
            "attendance",
            "position|arrived\nR-1|noon",
            "attendance.csv:2: arrived: 'noon' is no time",
        ),
        ("owners", "position|owner|interest\nR-1|A|half", "owners.csv:2: interest: 'half' is no"),
        (
            "participants",
            "participant|sent\nD-1|June",
            "participants.csv:2: sent: 'June' is no date",
        ),
        (
            "rulings",
            "instruction|ruling|reason|by|at\nW|accept|x|y|",
            "rulings.csv:2: ruling: 'accept' is none of count",
        ),
        ("rulings", "instruction|ruling|reason|by|at\nW|as:for|x|y|", "names the item it is for"),
        ("rulings", "instruction|ruling|reason|by|at\nW|count||y|", "a ruling gives its reason"),
        ("rulings", "position|ruling|reason|by|at\nR-1|count:5|x|y|", "names the instruction"),
    ],
)
def test_other_files_that_cannot_be_read(
    name: str, text: str, expected: str, tmp_path: Path
) -> None:
    world = World(REGISTER, files={name: text})

    assert any(expected in fault for fault in faults(world, tmp_path / "m"))


@pytest.mark.parametrize("reads", [read, intake.read], ids=["row by row", "in columns"])
@pytest.mark.parametrize(
    ("ruling", "says"),
    [
        ("V| ", "rulings.csv:2: instruction: no instruction or report 'V' was received"),
        ("D-1@2026-06-10T10:00:01Z| ", "no instruction or report 'D-1@2026-06-10T10:00:01Z'"),
        (" |R-9", "rulings.csv:2: position: no position 'R-9' in the register"),
        ("W| ", ""),
        ("D-1@2026-06-10 04:00 America/Denver| ", ""),
        (" |R-1", ""),
    ],
)
def test_a_ruling_on_nothing_is_refused(
    ruling: str, says: str, reads: Callable[[Path], object], tmp_path: Path
) -> None:
    made = f"instruction|position|ruling|reason|by|at\n{ruling}|count|seen|Okafor|"
    sent = REPORTS + "D-1|2|for|10|yes|2026-06-10T10:00:00Z"
    world = World(REGISTER, GOOD, files={"rulings": made, "intermediaries": sent})
    folder = world.write(tmp_path / "m")
    if not says:
        reads(folder)
        return

    with pytest.raises(InputError) as caught:
        reads(folder)
    assert says in str(caught.value)


def test_every_fault_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    world = World(
        REGISTER.replace("600", "-1").replace("CEDE   |", "NONE |"),
        GOOD.replace("web", "fax") + "\nV|R-1|web|soon||||for|for|for|for",
        files={"intermediaries": REPORTS + "D-1|2|maybe|10|yes|2026-06-10T10:00:00Z"},
    )
    told = faults(world, tmp_path / "m")

    assert len(told) == 5
    assert {fault.partition(":")[0] for fault in told} == {
        "register.csv",
        "instructions.csv",
        "intermediaries.csv",
    }


def test_a_file_that_is_not_utf_8_names_the_byte(tmp_path: Path) -> None:
    folder = World(REGISTER).write(tmp_path / "m")
    path = folder / "register.csv"
    path.write_bytes(path.read_bytes().replace(b"R-1", b"R-\xe9"))

    with pytest.raises(InputError, match=r"register.csv:2: byte 3: not UTF-8: byte 0xe9"):
        read(folder)


def test_a_missing_file_and_two_of_one_name(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such folder"):
        read(tmp_path / "nowhere")
    with pytest.raises(InputError, match=r"meeting.yaml: not in"):
        read(tmp_path)
    folder = World(REGISTER).write(tmp_path / "m")
    (folder / "register.parquet").write_bytes(b"")
    with pytest.raises(InputError, match=r"both register\.csv and register\.parquet"):
        read(folder)
    (folder / "register.csv").unlink()
    with pytest.raises(InputError, match="not a whole Parquet file"):
        read(folder)


def test_parquet_with_the_same_columns_is_read_too(tmp_path: Path) -> None:
    folder = World(REGISTER, GOOD).write(tmp_path / "m")
    before = read(folder)
    for name in ("register", "instructions"):
        table = csv.read_csv(folder / f"{name}.csv")
        parquet.write_table(table, folder / f"{name}.parquet")
        (folder / f"{name}.csv").unlink()
    after = read(folder)

    assert list(after.register.rows) == list(before.register.rows)
    assert [each.rows for each in after.instructions] == [each.rows for each in before.instructions]


def test_s_011_the_register_must_sum_to_what_is_outstanding(tmp_path: Path) -> None:
    register = "position|kind|parent|class|shares\nR-1|record||common|51523658"
    told = faults(World(register, outstanding=51_523_758), tmp_path / "m")

    balance = "51,523,758 shares of common expected, 51,523,658 found: 100 short"
    assert told == [f"register.csv: shares: not in balance: {balance}"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (GOOD.replace("channel", "way"), "instructions.csv:1"),
        (f"{GOOD}\nX|R-1|web", "instructions.csv:3"),
    ],
    ids=["a column is missing", "a row is cut short"],
)
def test_a_ruling_on_what_may_not_have_been_read_is_not_called_stray(
    text: str, first: str, tmp_path: Path
) -> None:
    rulings = "instruction|position|item|ruling|reason|by|at\nX|||count|why|x|"
    found = faults(World(REGISTER, text, files={"rulings": rulings}), tmp_path)

    assert {each.split(": ")[0] for each in found} == {first}


def test_a_stray_ruling_is_told_beside_the_faults_of_other_files(tmp_path: Path) -> None:
    rulings = "instruction|position|item|ruling|reason|by|at\n"
    rulings += "W-9|||count|why|x|\nW|||count|why|x|\n|R-9||reject|why|x|"
    bad = GOOD.replace("for|for|for|for", "for|for|maybe|for")
    found = faults(World(REGISTER, bad, files={"rulings": rulings}), tmp_path / "one")
    no_register = World(REGISTER.replace("600", "-600"), bad, files={"rulings": rulings})

    assert [each.split(": ")[0] for each in found] == [
        "instructions.csv:2",
        "rulings.csv:2",
        "rulings.csv:4",
    ]
    assert [each.split(": ")[0] for each in faults(no_register, tmp_path / "two")] == [
        "register.csv:2",
        "instructions.csv:2",
        "rulings.csv:2",
    ]
