"""Who may vote: each row of register.csv read, and the names apart from the shares."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from quorate.files.callfile import read_call
from quorate.files.faults import InputError
from quorate.files.registerfile import SEPARATOR, read_register
from quorate.register.positions import Register
from tests.worlds import World

GOOD = """
position | kind        | parent | class  | shares | name       | city
R-1      | record      |        | common | 600    | Lena Marsh | Denver
CEDE     | depository  |        | common | 400    |            |
D-1      | participant | CEDE   | common | 400    | Harbor     |
"""


def read(folder: Path, register: str) -> tuple[Register, Sequence[bytes]]:
    World(register).write(folder)
    return read_register(folder, read_call(folder))


def faults(folder: Path, register: str) -> list[str]:
    with pytest.raises(InputError) as refused:
        read(folder, register)
    return [str(fault) for fault in refused.value.faults]


def test_positions_shares_and_who_holds_through_whom(tmp_path: Path) -> None:
    register, _ = read(tmp_path, GOOD)

    assert list(register.positions) == ["R-1", "CEDE", "D-1"]
    assert list(register.shares) == [600, 400, 400]
    assert list(register.parents) == [-1, -1, 1]


def test_names_are_kept_apart_row_by_row_with_their_position(tmp_path: Path) -> None:
    _, rows = read(tmp_path, GOOD)

    assert rows[0] == SEPARATOR.join([b"R-1", b"Lena Marsh", b"Denver"])
    assert rows[1] == SEPARATOR.join([b"CEDE", b"", b""])
    plain = "\n".join(line.rsplit("|", 2)[0] for line in GOOD.strip().splitlines())
    assert list(read(tmp_path, plain)[1]) == []


def test_no_register_and_no_header_are_told_apart(tmp_path: Path) -> None:
    folder = World("x").write(tmp_path)
    (folder / "register.csv").unlink()
    with pytest.raises(InputError, match=r"register\.csv: not in .*; every meeting folder needs"):
        read_register(folder, read_call(folder))
    assert faults(tmp_path, "position|kind\nR-1|record")[0].startswith(
        "register.csv:1: column 'parent' is missing; the header needs position, kind, parent"
    )


def test_a_row_without_a_position_is_named_by_its_line(tmp_path: Path) -> None:
    found = faults(tmp_path, GOOD.replace("R-1 ", "    "))

    assert "register.csv:2: position: no position; every row names one" in found


def test_where_a_number_cannot_be_read_no_sum_is_judged(tmp_path: Path) -> None:
    found = faults(tmp_path, GOOD.replace("600", "six"))

    assert len(found) == 1
    assert "'six' is no whole number" in found[0]


def test_where_all_can_be_read_the_balance_is(tmp_path: Path) -> None:
    found = faults(tmp_path, GOOD.replace("600", "601"))

    assert found == [
        "register.csv: shares: not in balance: 1,000 shares of common expected, 1,001 found: 1 over"
    ]


def test_a_share_finer_than_its_class_s_unit_is_told_what_that_unit_is(tmp_path: Path) -> None:
    parts = {"common": {"outstanding": 1000, "unit": "1/10000"}}
    World(GOOD.replace("600", "600.5"), classes=parts).write(tmp_path)
    with pytest.raises(InputError, match=r"600\.5 is finer than the unit 1/10000"):
        read_register(tmp_path, read_call(tmp_path))


@pytest.mark.parametrize(
    ("position", "says"),
    [("  ", "no position; every row names one"), ("R\x00-1", "'R\\x00-1' holds what cannot be")],
)
def test_a_position_is_a_name_that_can_be_printed(position: str, says: str, tmp_path: Path) -> None:
    World(GOOD).write(tmp_path)
    path = tmp_path / "register.csv"
    path.write_text(path.read_text("utf-8").replace("R-1,", f"{position},"), encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_register(tmp_path, read_call(tmp_path))

    assert f"register.csv:2: position: {says}" in str(refused.value)
