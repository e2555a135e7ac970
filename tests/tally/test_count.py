"""From a record to a result: what is taken by then, several closings, the order of the doubts."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from quorate.files.folder import read
from quorate.files.result_json import as_json
from quorate.tally.count import by_then, count, excluding
from tests.tally.test_counted import ALL_ACTS, acts
from tests.worlds import ITEMS, World, votes

REGISTER = """
position | kind        | parent | class  | shares
R-1      | record      |        | common | 600
CEDE     | depository  |        | common | 400
D-1      | participant | CEDE   | common | 400
"""
HEAD = "instruction | position | channel | received | 1a | 1b | 2 | 3"
NOON = datetime(2026, 5, 10, 18, 0, 0, tzinfo=UTC)
AT = "2026-05-10 12:00:0{} America/Denver"


def world(*rows: str, **more: str) -> World:
    return World(REGISTER, "\n".join([HEAD, *rows]), files=more)


@pytest.mark.parametrize(
    ("second", "present"), [(0, 600), (1, 0)], ids=["the second itself", "a second later"]
)
def test_by_a_time_counts_what_had_come_by_that_second(
    second: int, present: int, tmp_path: Path
) -> None:
    row = f"W|R-1|web|{AT.format(second)}|for|for|for|for"
    folder = read(world(row).write(tmp_path))

    assert count(folder, NOON).quorum.present == present
    assert count(folder).quorum.present == 600
    assert count(folder, NOON).as_of == NOON


def test_reports_and_arrivals_are_taken_by_then_too(tmp_path: Path) -> None:
    report = f"participant|item|choice|shares|instructed|received\nD-1|2|for|5|yes|{AT.format(1)}"
    came = f"position|arrived\nR-1|{AT.format(1)}"
    folder = read(world(intermediaries=report, attendance=came).write(tmp_path))

    assert len(by_then(folder, NOON).reports) == len(by_then(folder, NOON).attendance) == 0
    later = NOON.replace(second=1)
    assert len(by_then(folder, later).reports) == len(by_then(folder, later).attendance) == 1


def test_each_item_is_counted_as_of_its_own_closing_and_the_quorum_as_of_the_last(
    tmp_path: Path,
) -> None:
    closings = (
        "polls_closed|2026-06-18 14:30 America/Denver|Chair|2||",
        "polls_closed|2026-06-18 15:00 America/Denver|Chair|||",
    )
    head = "act|at|by|items|choice|detail"
    early = "F|R-1|floor|2026-06-18 14:45 America/Denver|for|for|for|for"
    found = world(early, acts="\n".join([head, *closings])).count(tmp_path)

    assert votes(found, "2") == {}
    assert votes(found, "3") == {"for": 600}
    assert found["quorum"]["present"] == 600
    assert found["as_of"] == "2026-06-18T21:00:00Z"
    assert [(each["kind"], each["instruction"]) for each in found["defects"]] == [("late", "F")]


def test_doubts_are_told_by_position_instruction_and_item_whatever_the_rows_order(
    tmp_path: Path,
) -> None:
    rows = [
        f"{name}|{where}|mail|{AT.format(0)}|spoiled|for|for|spoiled"
        for name, where in (("Z", "R-1"), ("A", "D-1"), ("B", "R-9"))
    ]
    one = world(*rows).count(tmp_path / "one")["defects"]
    other = world(*reversed(rows)).count(tmp_path / "other")["defects"]
    order = [(each["position"], each["instruction"], each["item"]) for each in one]

    assert one == other
    assert order == sorted(order)
    assert len(order) == 5


def test_positions_that_any_standard_leaves_out_are_counted_apart(tmp_path: Path) -> None:
    items = [dict(item) for item in ITEMS]
    items[2]["also_disclosed"] = [
        {"standard": "majority_outstanding", "excluding": ["R-1", "D-1"]},
        {"standard": "majority_present", "excluding": ["R-1"]},
    ]
    called = read(World(REGISTER, HEAD, items=items).write(tmp_path)).called

    assert excluding(called) == ("R-1", "D-1")


def test_a_count_is_certifiable_with_every_act_and_not_without(tmp_path: Path) -> None:
    row = f"W|R-1|web|{AT.format(0)}|for|for|for|for"
    whole = count(read(world(row, **acts(*ALL_ACTS)).write(tmp_path / "whole")))
    without = count(read(world(row).write(tmp_path / "without")))

    assert (whole.certifiable, whole.reasons) == (True, ())
    assert not without.certifiable
    assert without.reasons[0].startswith("no acts of the meeting are recorded")
    assert whole.items == without.items


def test_a_policy_for_a_participant_that_is_not_there_is_doubtful(tmp_path: Path) -> None:
    told = "participant|sent|policy\nD-9||none\nD-1||none"
    found = world(participants=told).count(tmp_path)

    assert [(each["kind"], each["position"]) for each in found["defects"]] == [
        ("unknown_position", "D-9")
    ]


def test_the_ways_present_are_told_in_one_order(tmp_path: Path) -> None:
    rows = [
        f"W|R-1|web|{AT.format(0)}|for|for|for|for",
        f"M|D-1|mail|{AT.format(0)}|for|for|for|for",
    ]
    found = world(*rows).count(tmp_path)

    assert list(found["present_by"].items()) == [("mail", 400), ("web", 600)]


def test_a_class_of_ten_votes_a_share_is_outstanding_with_them(tmp_path: Path) -> None:
    classes = {"common": {"outstanding": 600}, "B": {"outstanding": 40, "votes_per_share": 10}}
    register = "position|kind|parent|class|shares\nR-1|record||common|600\nR-2|record||B|40"
    rows = [f"W{at}|R-{at}|web|{AT.format(0)}|for|for|for|for" for at in (1, 2)]
    found = World(register, "\n".join([HEAD, *rows]), classes=classes).count(tmp_path)

    assert found["outstanding"] == found["quorum"]["present"] == 1000
    assert found["items"][2]["by_class"]["B"]["for"] == 400


@pytest.mark.parametrize(
    ("kind", "choice", "expected"),
    [
        ("other", "for", {"for": 600}),
        ("other", "", {"silent": 600}),
        ("adjournment", "for", {"no_authority": 600}),
    ],
)
def test_s_039_proxies_vote_a_motion_as_the_proxyholders_do_and_no_adjournment(
    kind: str, choice: str, expected: dict[str, int], tmp_path: Path
) -> None:
    head = "act|at|by|items|choice|detail"
    moved = f"floor_item|2026-06-18 14:10 America/Denver|Chair|7|{kind}|A motion"
    ballot = f"proxyholders_ballot|2026-06-18 14:20 America/Denver|Lee|7|{choice}|"
    row = f"W|R-1|web|{AT.format(0)}|for|for|for|for"
    found = world(row, acts=f"{head}\n{moved}\n{ballot}").count(tmp_path)

    assert votes(found, "7") == expected


@pytest.mark.parametrize(
    ("second", "expected"),
    [("14:59:59", {"for": 600}), ("15:00:00", {"for": 600}), ("15:00:01", {"silent": 600})],
    ids=["a second before the polls closed", "as they closed", "a second after"],
)
def test_proxyholders_vote_a_motion_until_the_polls_close_on_it(
    second: str, expected: dict[str, int], tmp_path: Path
) -> None:
    head = "act|at|by|items|choice|detail"
    moved = "floor_item|2026-06-18 14:10 America/Denver|Chair|7||"
    ballot = f"proxyholders_ballot|2026-06-18 {second} America/Denver|Lee|7|for|"
    row = f"W|R-1|web|{AT.format(0)}|for|for|for|for"
    folder = world(row, acts=f"{head}\n{moved}\n{ballot}").write(tmp_path)
    found = count(read(folder))
    before = count(read(folder), datetime(2026, 6, 18, 20, 59, 58, tzinfo=UTC))

    assert votes(as_json(found), "7") == expected
    assert votes(as_json(before), "7") == {"silent": 600}
    assert found.items[-1].title == "Motion 7"


def test_owners_and_mailings_of_nobody_are_doubtful_once(tmp_path: Path) -> None:
    told = "participant|sent|policy\nD-9|2026-05-01|none\nD-8|2026-05-01|\nD-1|2026-05-01|"
    owned = "position|owner\nR-9|Ann\nR-9|Bo\nR-1|Cy"
    found = world(participants=told, owners=owned).count(tmp_path)

    assert [(each["kind"], each["position"]) for each in found["defects"]] == [
        ("unknown_position", "D-8"),
        ("unknown_position", "D-9"),
        ("unknown_position", "R-9"),
    ]


LEFT_OUT = [
    (["CEDE"], 600, {"base": 600, "votes_for": 600}),
    (["CEDE", "D-1"], 600, {"base": 600, "votes_for": 600}),
    (["D-1", "CEDE", "D-1"], 600, {"base": 600, "votes_for": 600}),
    (["R-1", "R-1"], 400, {"base": 400, "votes_for": 0}),
]


@pytest.mark.parametrize(("positions", "outstanding", "expected"), LEFT_OUT)
def test_what_is_left_out_is_left_out_once(
    positions: list[str], outstanding: int, expected: dict[str, int], tmp_path: Path
) -> None:
    rows = [
        f"W|R-1|web|{AT.format(0)}|for|for|for|for",
        f"M|D-1|mail|{AT.format(0)}|for|for|for|against",
    ]
    items = [dict(item) for item in ITEMS]
    items[2]["standard"] = [
        {"more_than": "1/2", "of": of, "excluding": positions} for of in ("outstanding", "present")
    ]
    found = World(REGISTER, "\n".join([HEAD, *rows]), items=items).count(tmp_path)
    of_all, of_present = found["items"][3]["standards"][:2]

    assert of_all["base"] == outstanding
    assert {name: of_present[name] for name in expected} == expected


def test_what_is_left_out_is_counted_as_of_the_items_own_closing(tmp_path: Path) -> None:
    closings = "polls_closed|2026-06-18 14:30 America/Denver|Chair|3||"
    rows = [
        f"W|R-1|web|{AT.format(0)}|for|for|for|for",
        "F|R-1|floor|2026-06-18 14:45 America/Denver|for|for|for|against",
    ]
    items = [dict(item) for item in ITEMS]
    items[2]["standard"] = {"more_than": "1/2", "of": "cast", "excluding": ["R-1"]}
    made = world(*rows, acts=f"act|at|by|items|choice|detail\n{closings}")
    made.items = items
    (standard, _) = made.count(tmp_path)["items"][3]["standards"]

    assert (standard["votes_for"], standard["base"]) == (0, 0)


def test_a_doubt_of_two_closings_is_told_once_whatever_its_words(tmp_path: Path) -> None:
    report = "participant|item|choice|shares|instructed|received\n"
    report += f"D-1|2|for|401|yes|{AT.format(0)}\n"
    report += "D-1|2|for|402|yes|2026-06-18 14:45 America/Denver"
    closings = "act|at|by|items|choice|detail\npolls_closed|2026-06-18 14:30 America/Denver||3||"
    found = world(intermediaries=report, acts=closings).count(tmp_path)

    assert sorted(each["kind"] for each in found["defects"]) == ["late", "over_vote"]
