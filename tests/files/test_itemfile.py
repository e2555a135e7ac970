"""The items of a call: each checked against its kind, each fault with its key."""

from pathlib import Path
from typing import Any

import pytest

from quorate.entries.meeting import Item
from quorate.files.callfile import read_call
from quorate.files.faults import InputError
from quorate.files.itemfile import choice
from quorate.words import Choice
from tests.worlds import ITEMS, World

ELECTION, RATIFY, _ = ITEMS
CLASSES = {"A": {"outstanding": 10}, "B": {"outstanding": 5}}


def items(folder: Path, *given: dict[str, Any]) -> tuple[Item, ...]:
    return read_call(World("", items=list(given), classes=CLASSES).write(folder)).items


def faults(folder: Path, *given: dict[str, Any]) -> str:
    with pytest.raises(InputError) as refused:
        items(folder, *given)
    return str(refused.value)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("for", Choice.FOR),
        (" For ", Choice.FOR),
        ("WITHHOLD", Choice.WITHHOLD),
        ("1 Year", Choice.ONE_YEAR),
        ("two-years", Choice.TWO_YEARS),
        ("annual", Choice.ONE_YEAR),
    ],
)
def test_a_choice_is_known_in_the_ways_it_is_written(word: str, meant: Choice) -> None:
    assert choice(word) is meant


@pytest.mark.parametrize("word", ["", "yes", "against it", "4 years"])
def test_another_word_is_no_choice(word: str) -> None:
    with pytest.raises(ValueError, match="is not a valid Choice"):
        choice(word)


def test_without_choices_an_item_has_those_of_its_kind(tmp_path: Path) -> None:
    frequency = {"number": "4", "kind": "frequency", "title": "x", "standard": "most_votes"}
    found = items(tmp_path, RATIFY, frequency)

    assert found[0].choices == (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)
    assert len(found[1].choices) == 4


def test_a_recommendation_is_for_all_columns_for_some_or_for_none(tmp_path: Path) -> None:
    def recommended(stated: object) -> dict[str, Choice]:
        return items(tmp_path, ELECTION | {"recommend": stated})[0].recommend

    assert recommended("for") == {"1a": Choice.FOR, "1b": Choice.FOR}
    assert recommended({"1a": "withhold"}) == {"1a": Choice.WITHHOLD}
    assert recommended(["1b"]) == {"1b": Choice.FOR}
    assert recommended(None) == {}
    assert recommended("none") == {}


def test_whether_brokers_may_vote_is_stated_or_ruled(tmp_path: Path) -> None:
    def may(stated: object) -> bool:
        return items(tmp_path, RATIFY | {"routine": stated})[0].broker_may_vote

    ruled = {"stated": False, "exchange_ruling": "may_vote", "date": "2026-05-01"}
    assert may(ruled)
    assert not may(ruled | {"exchange_ruling": "pending"})
    assert not may({"stated": True, "exchange_ruling": "may_not"})
    assert may(True)
    assert not may(None)


def test_cumulative_is_a_key_or_part_of_the_standard(tmp_path: Path) -> None:
    spelled = ELECTION | {"standard": {"standard": "plurality", "cumulative": True}}

    assert items(tmp_path, ELECTION | {"cumulative": True})[0].cumulative
    assert items(tmp_path, spelled)[0].cumulative
    assert not items(tmp_path, ELECTION)[0].cumulative


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"seats": 0}, "0 seats; an election fills 1 to 100"),
        ({"seats": 101}, "101 seats"),
        ({"nominees": {}}, "0 nominees; an election has 1 to 200"),
        ({"nominees": {"position": "Ada"}}, "'position' names a column already taken"),
        ({"choices": ["for", "maybe"]}, "'maybe' is no choice; the choices are for, against"),
        ({"standard": "most"}, "'most' is no standard; write one of"),
        ({"standard": {"standard": "plurality", "class": "C"}}, "no class 'C'; the call has A, B"),
        ({"classes": ["C"]}, "no class 'C'; the call has A, B"),
        ({"routine": "maybe"}, "'maybe': write true, false, or {stated, exchange_ruling, date}"),
        ({"routine": {"ruling": "may_vote"}}, "unknown key 'ruling'; it has stated"),
        ({"routine": {"exchange_ruling": "yes"}}, "'yes' is none of pending, may_vote, may_not"),
        ({"routine": {"date": "May"}}, "'May' is no date; write 2013-05-18"),
        ({"recommend": "against"}, "'against' for 1a: the choices are for, withhold"),
        ({"recommend": {"9z": "for"}}, "'for' for 9z: the choices are for, withhold, the columns"),
    ],
)
def test_what_an_election_cannot_be_is_said_with_what_to_write(
    changed: dict[str, Any], says: str, tmp_path: Path
) -> None:
    assert says in faults(tmp_path, ELECTION | changed)


def test_only_an_election_has_nominees(tmp_path: Path) -> None:
    says = "nominees on an item of kind ratification: write election"

    assert says in faults(tmp_path, RATIFY | {"nominees": {"2a": "Ada"}})


def test_two_items_cannot_have_one_column(tmp_path: Path) -> None:
    assert "'1a' names a column already taken" in faults(
        tmp_path, ELECTION, RATIFY | {"number": "1a"}
    )


@pytest.mark.parametrize(("count", "refused"), [(0, True), (1, False), (500, False), (501, True)])
def test_a_meeting_has_one_to_five_hundred_items(
    count: int, tmp_path: Path, *, refused: bool
) -> None:
    many = [RATIFY | {"number": str(at)} for at in range(count)]
    if refused:
        assert f"{count} items; a meeting has 1 to 500" in faults(tmp_path, *many)
    else:
        assert len(items(tmp_path, *many)) == count


@pytest.mark.parametrize("name", [None, True, False, ["Ann"]])
def test_a_name_that_yaml_reads_as_none_is_asked_for_in_quotes(
    name: object, tmp_path: Path
) -> None:
    found = faults(tmp_path, ELECTION | {"nominees": {"1a": "Ada Okafor", "1b": name}})

    assert "items.0.nominees.1b" in found
    assert 'YAML reads no name here; write it in quotes, such as "No"' in found
