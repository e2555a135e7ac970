"""meeting.yaml says what the call says."""

import yaml

from quorate.rehearsal.call import BALLOT
from quorate.rehearsal.notice import acts, meeting_yaml
from quorate.rehearsal.world import TABLES


def test_the_call_has_every_field_that_is_needed() -> None:
    call = yaml.safe_load(meeting_yaml({"common": 1000}))
    assert {"name", "state"} <= set(call["issuer"])
    assert call["meeting"]["starts"] == "2026-05-20 14:00 America/Denver"
    assert {"kind", "title", "starts", "record_date", "polls_close"} <= set(call["meeting"])
    assert call["classes"] == {"common": {"outstanding": 1000, "votes_per_share": 1}}
    for item in call["items"]:
        assert {"number", "kind", "title", "standard"} <= set(item)
    assert call["items"][0]["nominees"] == {column.name: column.title for column in BALLOT[:2]}
    assert call["items"][0]["seats"] == 2


def test_the_numbers_of_items_stay_text() -> None:
    call = yaml.safe_load(meeting_yaml({"common": 1}))
    assert [item["number"] for item in call["items"]] == ["1", "2", "3", "4", "5", "6"]


def test_two_classes_stand_in_the_call_with_the_class_vote() -> None:
    call = yaml.safe_load(meeting_yaml({"A": 900, "B": 100}))
    assert call["classes"]["B"] == {"outstanding": 100, "votes_per_share": 10}
    spelled = {"more_than": "1/2", "of": "outstanding", "class": "B"}
    assert call["items"][4]["standard"] == ["majority_outstanding", spelled]


def test_no_act_is_missing_and_the_polls_open_before_they_close() -> None:
    rows = [dict(zip(TABLES["acts"], row, strict=True)) for row in acts()]
    kinds = ["oath", "polls_opened", "proxyholders_ballot", "polls_closed"]
    assert [row["act"] for row in rows] == kinds
    assert sorted(row["at"] for row in rows) == [row["at"] for row in rows]
