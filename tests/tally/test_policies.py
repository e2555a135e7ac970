"""What a broker's policy adds to a report: each policy, and every bound of it."""

from pathlib import Path
from typing import Any

import pytest

from tests.tally.test_reports import JUNE_10, REGISTER, VOTES, report
from tests.worlds import World, defects, votes

HEAD = "participant | item | choice | shares | instructed | received | basis"


def count(folder: Path, policy: str, *reports: str, sent: str = "", **more: Any) -> dict[str, Any]:
    files = {
        "intermediaries": "\n".join([HEAD, *reports]),
        "participants": f"participant | sent | policy | uninstructed\nD-1 | | {policy}",
    }
    return World(REGISTER, f"{VOTES}\n{sent}", files=files, **more).count(folder / "m")


HUNDRED = report("2|for|70|yes", "2|against|20|yes", "2|abstain|10|yes", "3|for|100|yes")


@pytest.mark.parametrize(
    ("policy", "expected", "present"),
    [
        ("with_board | 50", {"for": 120, "against": 20, "abstain": 10}, 150),
        ("proportional | 50", {"for": 105, "against": 30, "abstain": 15}, 150),
        ("proportional | 1", {"for": 71, "against": 20, "abstain": 10}, 101),
        ("proportional | 4", {"for": 73, "against": 21, "abstain": 10}, 104),
        ("none | 50", {"for": 70, "against": 20, "abstain": 10}, 100),
        ("with_board | 0", {"for": 70, "against": 20, "abstain": 10}, 100),
    ],
    ids=[
        "with the board",
        "in proportion",
        "one share goes to the largest remainder",
        "of 2.8, 0.8 and 0.4 the two largest take a share each",
        "not at all",
        "of no shares",
    ],
)
def test_brk_6_each_policy_on_the_routine_item(
    policy: str, expected: dict[str, int], present: int, tmp_path: Path
) -> None:
    found = count(tmp_path, policy, HUNDRED)

    assert votes(found, "2") == expected
    assert found["quorum"]["present"] == present
    non_votes = {"broker_non_vote": present - 100} if present > 100 else {}
    assert votes(found, "3") == {"for": 100} | non_votes


def test_what_is_voted_comes_from_the_broker_s_discretion(tmp_path: Path) -> None:
    found = count(tmp_path, "with_board | 50", HUNDRED)
    item = next(each for each in found["items"] if each["item"] == "2")

    assert item["sources"]["broker_discretion"] == 50
    assert item["sources"]["instructed"] == 100


def test_without_a_number_it_is_all_that_nobody_else_votes(tmp_path: Path) -> None:
    web = f"W|B-1|web|{JUNE_10}||for|for|for|for"
    found = count(tmp_path, "with_board |", HUNDRED, sent=web)

    # Of 1,000 a client votes 300 and a legal proxy holds 100; the report has 100.
    assert votes(found, "2") == {"for": 370 + 500, "against": 20, "abstain": 10}


@pytest.mark.parametrize(
    ("own", "expected"), [("", 0), ("|200", 600)], ids=["for the rest", "for 200 shares"]
)
def test_beside_an_instruction_of_its_own_the_policy_has_what_that_leaves(
    own: str, expected: int, tmp_path: Path
) -> None:
    head = f"{VOTES}{'|shares' if own else ''}"
    files = {
        "intermediaries": f"{HEAD}\n{HUNDRED}",
        "participants": "participant | sent | policy\nD-1 | | with_board",
    }
    sent = f"M|D-1|mail|{JUNE_10}||for|for|against|for{own}"
    found = World(REGISTER, f"{head}\n{sent}", files=files).count(tmp_path / "m")
    item = next(each for each in found["items"] if each["item"] == "2")

    assert item["sources"]["broker_discretion"] == expected


def test_shares_instructed_on_another_item_alone_are_no_uninstructed_ones(tmp_path: Path) -> None:
    found = count(tmp_path, "with_board | 50", report("2|for|60|yes", "3|for|100|yes"))

    assert found["quorum"]["present"] == 150
    assert votes(found, "2") == {"for": 110, "broker_non_vote": 40}


def test_a_policy_in_proportion_to_nothing_votes_nothing(tmp_path: Path) -> None:
    found = count(tmp_path, "proportional | 50", report("3|for|100|yes"))

    assert votes(found, "2") == {"broker_non_vote": 100}


def test_without_a_recommendation_the_board_s_voice_is_silence(tmp_path: Path) -> None:
    items = [dict(item) for item in World("").items]
    del items[1]["recommend"]
    found = count(tmp_path, "with_board | 50", HUNDRED, items=items)

    assert found["quorum"]["present"] == 100


def test_an_item_on_which_the_class_does_not_vote_is_not_voted(tmp_path: Path) -> None:
    items = [dict(item) for item in World("").items]
    items[1]["classes"] = ["other"]
    classes = {"common": {"outstanding": 1000}, "other": {"outstanding": 10}}
    files = {
        "intermediaries": f"{HEAD}\n{report('3|for|100|yes')}",
        "participants": "participant | sent | policy\nD-1 | | with_board",
    }
    register = f"{REGISTER.rstrip()}\nO-1|record||other|10\n"
    world = World(register, VOTES, items=items, classes=classes, files=files)

    assert world.count(tmp_path / "m")["quorum"]["present"] == 100


@pytest.mark.parametrize(
    ("stated", "kinds"), [(799, []), (800, []), (801, ["over_vote"])], ids=["below", "at", "above"]
)
def test_stated_shares_are_a_claim_up_to_what_is_held(
    stated: int, kinds: list[str], tmp_path: Path
) -> None:
    found = count(tmp_path, f"with_board | {stated}", report("2|for|100|yes"))

    assert [kind for kind, *_ in defects(found)] == kinds
    assert found["quorum"]["present"] == (0 if kinds else 100 + stated)


def test_a_ruling_on_the_report_lets_the_policy_stand(tmp_path: Path) -> None:
    early = "2026-06-07 10:00 America/Denver"
    head = "instruction | position | item | ruling | reason | by | at"
    files = {
        "intermediaries": f"{HEAD}\n{report('2|for|100|yes', received=early)}",
        "participants": "participant | sent | policy | uninstructed\nD-1 | | with_board | 50",
    }
    plain = World(REGISTER, VOTES, files=files).count(tmp_path / "plain")
    ruled = files | {"rulings": f"{head}\nD-1@{early} | | 2 | count | seen | Okafor |"}
    found = World(REGISTER, VOTES, files=ruled).count(tmp_path / "ruled")

    assert [kind for kind, *_ in defects(plain)] == ["discretion_too_early"]
    assert votes(plain, "2") == {"for": 100}
    assert defects(found) == []
    assert votes(found, "2") == {"for": 150}
