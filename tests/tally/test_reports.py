"""What an intermediary votes: a participant of 1,000 shares behind Cede & Co., and its reports."""

from pathlib import Path
from typing import Any

import pytest

from tests.worlds import ITEMS, World, defects, votes

REGISTER = """
position | kind        | parent | class  | shares
CEDE     | depository  |        | common | 1000
D-1      | participant | CEDE   | common | 1000
B-1      | beneficial  | D-1    | common | 300
L-1      | legal_proxy | D-1    | common | 100
"""
HEAD = "participant | item | choice | shares | instructed | received | basis"
VOTES = "instruction | position | channel | received | dated | 1a | 1b | 2 | 3"
JUNE_10 = "2026-06-10 10:00 America/Denver"


def report(*rows: str, received: str = JUNE_10, basis: str = "") -> str:
    return "\n".join(f"D-1|{row}|{received}|{basis}" for row in rows)


def count(folder: Path, *reports: str, sent: str = "", **files: str) -> dict[str, Any]:
    tables = {"intermediaries": "\n".join([HEAD, *reports]), **files}
    return World(REGISTER, f"{VOTES}\n{sent}", files=tables).count(folder / "m")


def test_s_051_what_is_voted_on_a_routine_item_alone_is_present(tmp_path: Path) -> None:
    found = count(
        tmp_path,
        report("1a|for|200|yes", "1b|for|200|yes", "3|against|200|yes"),
        report("2|for|200|yes", "2|for|300|no"),
    )

    assert found["quorum"]["present"] == 500
    assert votes(found, "2") == {"for": 500}
    assert votes(found, "3") == {"against": 200, "broker_non_vote": 300}


def test_without_a_routine_item_the_uninstructed_are_absent(tmp_path: Path) -> None:
    found = count(tmp_path, report("3|against|200|yes", "3|broker_non_vote|0|no"))

    assert found["quorum"]["present"] == 200


def test_nothing_voted_is_nothing_present(tmp_path: Path) -> None:
    found = count(tmp_path, report("2|broker_non_vote|300|no", "3|broker_non_vote|300|no"))

    assert found["quorum"]["present"] == 0


def test_s_059_a_broker_may_not_vote_a_matter_that_is_not_routine(tmp_path: Path) -> None:
    found = count(tmp_path, report("2|for|500|no", "3|for|500|no"))

    assert votes(found, "2") == {"for": 500}
    assert votes(found, "3") == {"broker_non_vote": 500}
    assert [kind for kind, *_ in defects(found)] == ["no_discretion"]


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2026-06-07 23:59:59 America/Denver", ["discretion_too_early"]),
        ("2026-06-08 00:00 America/Denver", []),
        ("2026-06-09 00:00 America/Denver", []),
    ],
    ids=["the eleventh day before", "the tenth day before", "the ninth day before"],
)
def test_a_broker_votes_at_its_discretion_from_the_tenth_day(
    received: str, expected: list[str], tmp_path: Path
) -> None:
    found = count(tmp_path, report("2|for|500|no", received=received))

    assert [kind for kind, *_ in defects(found)] == expected
    assert found["quorum"]["present"] == (0 if expected else 500)


@pytest.mark.parametrize(
    ("sent", "expected"),
    [("2026-06-04", ["discretion_too_early"]), ("2026-06-03", []), ("2026-06-02", [])],
    ids=["material 14 days before", "15 days before", "16 days before"],
)
def test_a_broker_needs_to_have_sent_the_material(
    sent: str, expected: list[str], tmp_path: Path
) -> None:
    material = f"participant | sent\nD-1|{sent}"
    found = count(tmp_path, report("2|for|500|no"), participants=material)

    assert [kind for kind, *_ in defects(found)] == expected


def test_the_latest_total_replaces_the_reports_before_it_whole(tmp_path: Path) -> None:
    later = "2026-06-12 10:00 America/Denver"
    found = count(
        tmp_path, report("2|for|500|yes", "3|for|500|yes"), report("2|for|100|yes", received=later)
    )

    assert votes(found, "2") == {"for": 100}
    assert votes(found, "3") == {"broker_non_vote": 100}


def test_an_addition_adds(tmp_path: Path) -> None:
    later = "2026-06-12 10:00 America/Denver"
    found = count(
        tmp_path,
        report("2|for|500|yes"),
        report("2|against|100|yes", received=later, basis="addition"),
    )

    assert votes(found, "2") == {"for": 500, "against": 100}


@pytest.mark.parametrize(
    ("total", "present", "kinds"),
    [(599, 999, []), (600, 1000, []), (601, 400, ["over_vote"])],
    ids=["a share left", "to the share", "a share too many"],
)
def test_s_014_a_total_and_the_children_above_what_is_held_is_an_over_vote(
    total: int, present: int, kinds: list[str], tmp_path: Path
) -> None:
    web = f"W|B-1|web|{JUNE_10}||for|for|for|for\nF|L-1|floor|2026-06-18 14:10 America/Denver||"
    found = count(tmp_path, report(f"2|for|{total}|yes"), sent=web + "for|for|for|for")

    assert [kind for kind, *_ in defects(found)] == kinds
    assert found["quorum"]["present"] == present
    if kinds:
        assert found["defects"][0]["detail"] == "1,001 voted, 1,000 held"


def test_s_031_a_legal_proxy_takes_its_shares_from_the_broker_even_unused(tmp_path: Path) -> None:
    assert count(tmp_path, report("2|for|900|yes"))["quorum"]["present"] == 900
    over = count(tmp_path, report("2|for|901|yes"))
    assert [kind for kind, *_ in defects(over)] == ["over_vote"]
    assert over["quorum"]["present"] == 0


def test_an_over_vote_revives_no_earlier_report(tmp_path: Path) -> None:
    later = "2026-06-12 10:00 America/Denver"
    found = count(tmp_path, report("2|for|500|yes"), report("2|for|1001|yes", received=later))

    assert found["quorum"]["present"] == 0


def test_a_corrected_report_cures_an_over_vote(tmp_path: Path) -> None:
    later = "2026-06-12 10:00 America/Denver"
    found = count(tmp_path, report("2|for|1001|yes"), report("2|for|900|yes", received=later))

    assert votes(found, "2") == {"for": 900}
    assert defects(found) == []


def test_a_report_after_the_close_is_late_and_replaces_nothing(tmp_path: Path) -> None:
    late = "2026-06-18 15:00:01 America/Denver"
    found = count(tmp_path, report("2|for|500|yes"), report("2|against|500|yes", received=late))

    assert votes(found, "2") == {"for": 500}
    assert [kind for kind, *_ in defects(found)] == ["late"]


def test_broker_non_votes_given_are_kept_line_by_line(tmp_path: Path) -> None:
    found = count(
        tmp_path,
        report("2|for|300|yes", "2|broker_non_vote|100|no", "3|for|250|yes"),
        report("3|broker_non_vote|150|no"),
    )

    assert found["quorum"]["present"] == 400
    assert votes(found, "2") == {"for": 300, "broker_non_vote": 100}
    assert votes(found, "3") == {"for": 250, "broker_non_vote": 150}
    assert votes(found, "1a") == {"broker_non_vote": 400}


def test_a_position_with_others_beneath_votes_what_they_have_not(tmp_path: Path) -> None:
    sent = f"M|D-1|mail|{JUNE_10}||for|for|for|against\nW|B-1|web|{JUNE_10}||for|for|for|for"
    found = World(REGISTER, f"{VOTES}\n{sent}").count(tmp_path / "m")

    assert votes(found, "3") == {"against": 600, "for": 300}  # 100 are reserved by legal proxy


RULING = "instruction | position | item | ruling | reason | by | at"


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("D-1@2026-06-18T21:00:01Z| | |count", {"against": 500}),
        ("D-1@2026-06-18 15:00:01 America/Denver| | |count", {"against": 500}),
        ("D-1@2026-06-18T21:00:01Z| |2|count:499", {"against": 499}),
    ],
    ids=["named in UTC", "named as in the file", "for some of its shares"],
)
def test_a_late_report_is_ruled_in(ruling: str, expected: dict[str, int], tmp_path: Path) -> None:
    late = report("2|against|500|yes", received="2026-06-18 15:00:01 America/Denver")
    both = f"{RULING}\nD-1@2026-06-18T21:00:01Z| | |count|seen|Okafor|\n{ruling}|seen|Okafor|"
    found = count(tmp_path, late, rulings=both)

    assert votes(found, "2") == expected


def test_case_3_seidman_the_whole_report_is_out_and_nothing_is_prorated(tmp_path: Path) -> None:
    register = """
position | kind        | parent | class  | shares
CEDE     | depository  |        | common | 859647
D-1      | participant | CEDE   | common | 859647
S-1      | respondent  | D-1    | common | 625771
S-2      | respondent  | D-1    | common | 1500
"""
    sent = "\n".join(f"M-{at}|S-{at}|mail|{JUNE_10}||for|for|for|for" for at in (1, 2))
    files = {"intermediaries": f"{HEAD}\n" + report("2|for|233200|yes")}
    found = World(register, f"{VOTES}\n{sent}", outstanding=859_647, files=files).count(
        tmp_path / "m"
    )

    assert found["defects"][0]["detail"] == "860,471 voted, 859,647 held"
    assert found["quorum"]["present"] == 627_271


@pytest.mark.parametrize(
    ("lines", "present", "expected"),
    [
        (["1a|for|200|yes"], 100, {"for": 200}),
        (["1a|for|201|yes"], 101, {"for": 201}),
        (["1a|withhold|100|yes"], 100, {"withhold": 100}),
        (["1a|for|200|yes", "1a|withhold|50|yes"], 150, {"for": 200, "withhold": 50}),
        (["1a|for|200|yes", "1b|withhold|50|yes"], 100, {"for": 200}),
        (["1a|for|200|yes", "2|for|120|yes"], 120, {"for": 200, "broker_non_vote": 20}),
    ],
    ids=[
        "200 votes for two seats are of 100 shares",
        "a vote more is of one share more",
        "a vote withheld is of a share",
        "who withholds from a name has not given it votes",
        "who withholds from one may have given another all",
        "shares that gave none are non-votes",
    ],
)
def test_votes_cumulated_in_a_report_take_the_fewest_shares_that_have_them(
    lines: list[str], present: int, expected: dict[str, int], tmp_path: Path
) -> None:
    items = [ITEMS[0] | {"cumulative": True}, *ITEMS[1:]]
    files = {"intermediaries": f"{HEAD}\n" + report(*lines)}
    found = World(REGISTER, VOTES, items=items, files=files).count(tmp_path / "m")

    assert found["quorum"]["present"] == present
    assert votes(found, "1a") == expected


def test_shares_without_votes_can_have_given_none(tmp_path: Path) -> None:
    items = [ITEMS[0] | {"cumulative": True}, *ITEMS[1:]]
    files = {"intermediaries": f"{HEAD}\n" + report("1a|for|1|yes")}
    classes = {"common": {"outstanding": 1000, "votes_per_share": "0"}}
    found = World(REGISTER, VOTES, items=items, classes=classes, files=files).count(tmp_path / "m")

    assert [kind for kind, *_ in defects(found)] == ["over_vote"]
