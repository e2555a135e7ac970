"""What was received: instructions, those of one name joined; reports by their instant."""

from pathlib import Path

import pytest

from quorate.entries.casting import InstructionReceived, ReportReceived
from quorate.files.callfile import read_call
from quorate.files.tables import Table
from quorate.files.votefiles import names, read_instructions, read_reports
from quorate.words import Channel
from tests.worlds import ITEMS, World, csv

MAY = "2026-05-10 10:00 America/Denver"
HEAD = "instruction|position|channel|received|dated|postmark|signed|signers|shares|discretion"
ITEM_HEAD = "1a|1b|2|3"


def instructions(
    folder: Path, *rows: str, head: str = f"{HEAD}|{ITEM_HEAD}", cumulative: bool = False
) -> tuple[tuple[InstructionReceived, ...], list[str]]:
    items = [dict(item) for item in ITEMS]
    items[0]["cumulative"] = cumulative
    called = read_call(World("", items=items).write(folder))
    (folder / "instructions.csv").write_text(csv("\n".join([head, *rows])), encoding="utf-8")
    found, table = read_instructions(folder, called, ())
    return found, faults(table)


def faults(table: Table) -> list[str]:
    return [str(fault) for fault in table.faults]


PLAIN = f"W|R-1|web|{MAY}|||||||"


def test_a_row_is_an_instruction_with_its_marks(tmp_path: Path) -> None:
    row = f"W|R-1|mail|{MAY}|2026-05-09|2026-05-08|no|Ann; Bo|300|no|for||Against|spoiled"
    (one,), found = instructions(tmp_path, row)

    assert found == []
    assert (one.instruction, one.position, one.channel) == ("W", "R-1", Channel.MAIL)
    assert (str(one.dated), str(one.postmark), one.signed) == ("2026-05-09", "2026-05-08", False)
    assert (one.signers, one.discretion) == (("Ann", "Bo"), False)
    assert one.rows[0].shares == 300
    assert one.rows[0].marks == {"1a": "for", "2": "against", "3": "spoiled"}


def test_what_is_not_said_is_as_the_contract_has_it(tmp_path: Path) -> None:
    (one,), _ = instructions(tmp_path, f"{PLAIN}|||")

    assert (one.signed, one.discretion, one.dated, one.rows[0].shares) == (True, True, None, None)
    assert one.rows[0].marks == {}


def test_rows_of_one_name_split_a_position(tmp_path: Path) -> None:
    rows = [f"S|R-1|mail|{MAY}|||||{shares}||for|for|for|for" for shares in (100, 200)]
    (one,), found = instructions(tmp_path, *rows)

    assert found == []
    assert [row.shares for row in one.rows] == [100, 200]


def test_rows_without_a_name_are_instructions_of_their_own(tmp_path: Path) -> None:
    row = f"|R-1|mail|{MAY}|||||100||for|for|for|for"

    assert len(instructions(tmp_path, row, row)[0]) == 2


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (
            f"W|R-1|fax|{MAY}|||||||for|||",
            "instructions.csv:2: channel: 'fax' is none of web, phone",
        ),
        ("W|R-1|web|2026-05-10 10:00|||||||for|||", "instructions.csv:2: received: '2026-05-10 10"),
        (f"W|R-1|web|{MAY}|May||||||for|||", "instructions.csv:2: dated: 'May' is no date"),
        (f"W|R-1|web|{MAY}||May|||||for|||", "instructions.csv:2: postmark: 'May' is no date"),
        (
            f"W|R-1|web|{MAY}|||maybe||||for|||",
            "instructions.csv:2: signed: 'maybe' is none of yes",
        ),
        (f"W|R-1|web|{MAY}|||||1.5||for|||", "instructions.csv:2: shares: 1.5 is finer than the"),
        (f"W|R-1|web|{MAY}||||||maybe|for|||", "instructions.csv:2: discretion: 'maybe' is none"),
        (
            f"{PLAIN}fro|||",
            "instructions.csv:2: 1a: unknown choice 'fro'; write for, withhold, spo",
        ),
        (f"{PLAIN}|against||", "instructions.csv:2: 1b: unknown choice 'against'"),
        (f"{PLAIN}|5||", "instructions.csv:2: 1b: unknown choice '5'"),
    ],
)
def test_a_cell_that_cannot_be_read_is_named_by_line_and_column(
    row: str, says: str, tmp_path: Path
) -> None:
    _, found = instructions(tmp_path, row)

    assert len(found) == 1
    assert found[0].startswith(says)


def test_every_bad_row_is_told_and_none_stops_the_others(tmp_path: Path) -> None:
    rows = [f"W{at}|R-1|fax|{MAY}|||||||for|||" for at in range(3)]
    found, said = instructions(tmp_path, *rows, f"G|R-1|web|{MAY}|||||||for|||")

    assert [line.split(":")[1] for line in said] == ["2", "3", "4"]
    assert [each.instruction for each in found] == ["G"]


def test_rows_of_one_name_that_differ_in_more_than_shares_are_refused(tmp_path: Path) -> None:
    first = f"S|R-1|mail|{MAY}|||||100||for|for|for|for"
    _, apart = instructions(tmp_path, first, first.replace("R-1", "R-2").replace("mail", "web"))
    _, all_of = instructions(tmp_path, first, first.replace("100", ""))

    assert "rows of instruction S differ in position" in apart[0]
    assert "rows of instruction S differ in channel" in apart[1]
    assert "instruction S has several rows, one of them without shares" in all_of[0]


@pytest.mark.parametrize(
    ("place", "cell", "column"),
    [(5, "2026-05-09", "postmark"), (7, "Ann", "signers"), (9, "no", "discretion")],
)
def test_rows_of_one_name_came_in_one_envelope(
    place: int, cell: str, column: str, tmp_path: Path
) -> None:
    first = f"S|R-1|mail|{MAY}|||||100||for|for|for|for"
    cells = first.split("|")
    cells[place] = cell
    _, apart = instructions(tmp_path, first, "|".join(cells))

    assert [f"rows of instruction S differ in {column}" in each for each in apart] == [True]


def test_a_column_of_an_item_must_be_there(tmp_path: Path) -> None:
    _, found = instructions(tmp_path, head=f"{HEAD}|1a|1b|2")

    assert found == ["instructions.csv: 3: column '3' is missing: item 3"]


def test_under_a_header_that_lacks_a_column_no_row_is_complained_of(tmp_path: Path) -> None:
    _, found = instructions(tmp_path, "R-1|for|for|for|for", head=f"position|{ITEM_HEAD}")

    assert len(found) == 2
    assert all("is missing; the header needs" in fault for fault in found)


def test_a_number_is_a_mark_on_a_cumulative_item_alone(tmp_path: Path) -> None:
    (one,), found = instructions(tmp_path, f"{PLAIN}700|||", cumulative=True)
    _, elsewhere = instructions(tmp_path, f"{PLAIN}||700|", cumulative=True)
    _, too_long = instructions(tmp_path, f"{PLAIN}{'7' * 19}|||", cumulative=True)

    assert found == []
    assert one.rows[0].marks == {"1a": "700"}
    assert "2: unknown choice '700'" in elsewhere[0]
    assert "1a: unknown choice" in too_long[0]


@pytest.mark.parametrize(
    ("text", "found"),
    [("Ann", ("Ann",)), ("Ann; Bo ;", ("Ann", "Bo")), ("Ann|Bo", ("Ann", "Bo")), (" ; ", ())],
)
def test_names_are_parted_by_semicolons(text: str, found: tuple[str, ...]) -> None:
    assert names(text) == found


REPORT = "participant|item|choice|shares|instructed|received|basis"


def reports(folder: Path, *rows: str) -> tuple[tuple[ReportReceived, ...], list[str]]:
    called = read_call(World("").write(folder))
    (folder / "intermediaries.csv").write_text(csv("\n".join([REPORT, *rows])), encoding="utf-8")
    found, table = read_reports(folder, called)
    return found, faults(table)


def test_rows_of_one_participant_and_one_instant_are_one_report(tmp_path: Path) -> None:
    again = "2026-05-10T16:00:00Z"  # the same instant, written otherwise
    found, said = reports(
        tmp_path,
        f"D-1|2|for|5|yes|{MAY}|",
        f"D-1|3|for|5|yes|{again}|",
        "D-1|2|for|1|no|2026-05-11 10:00 America/Denver|addition",
        f"D-2|2|for|5|yes|{MAY}|total",
    )

    assert said == []
    assert [(each.participant, each.basis, len(each.totals)) for each in found] == [
        ("D-1", "total", 2),
        ("D-1", "addition", 1),
        ("D-2", "total", 1),
    ]
    assert found[1].totals[0].instructed is False


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (
            f"D-1|9|for|5|yes|{MAY}|",
            "intermediaries.csv:2: item: no item or nominee '9'; there are",
        ),
        (
            f"D-1|2|fro|5|yes|{MAY}|",
            "choice: unknown choice 'fro'; write one of for, against, abst",
        ),
        (f"D-1|1a|against|5|yes|{MAY}|", "choice: unknown choice 'against'"),
        (f"D-1|2|for|-5|yes|{MAY}|", "shares: -5 is below zero"),
        (f"D-1|2|for|5|maybe|{MAY}|", "instructed: 'maybe': write yes, or no for the broker's dis"),
        ("D-1|2|for|5|yes|noon|", "received: 'noon' is no time"),
        (f"D-1|2|for|5|yes|{MAY}|sum", "basis: 'sum' is neither total nor addition"),
    ],
)
def test_a_line_of_a_report_that_cannot_be_read_is_named(
    row: str, says: str, tmp_path: Path
) -> None:
    _, found = reports(tmp_path, row)

    assert len(found) == 1
    assert says in found[0]


def test_one_report_is_a_total_or_an_addition(tmp_path: Path) -> None:
    _, found = reports(tmp_path, f"D-1|2|for|5|yes|{MAY}|total", f"D-1|3|for|5|yes|{MAY}|addition")

    assert found == [
        "intermediaries.csv:2: basis: one report of D-1 is both a total and an addition"
    ]


def test_s_060_rows_of_one_item_are_added_before_they_are_compared(tmp_path: Path) -> None:
    _, found = reports(
        tmp_path,
        f"D-1|2|for|60|yes|{MAY}|",
        f"D-1|2|against|40|yes|{MAY}|",
        f"D-1|3|broker_non_vote|100|no|{MAY}|",
    )

    assert found == []


@pytest.mark.parametrize(("shares", "refused"), [(99, True), (100, False), (101, True)])
def test_s_060_with_non_votes_given_every_item_comes_to_one_total(
    shares: int, tmp_path: Path, *, refused: bool
) -> None:
    _, found = reports(
        tmp_path, f"D-1|2|for|100|no|{MAY}|", f"D-1|3|broker_non_vote|{shares}|no|{MAY}|"
    )

    assert bool(found) is refused
