"""The form of `count --json`: the members of the contract, numbers exact, the digest stable."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

import pytest

from quorate.files.result_json import as_json, certified_digest, dump, instant, number
from quorate.tally.result import Defect
from quorate.words import Votes
from tests.papers.sample import RESULT, split_evenly


def test_the_members_are_those_of_the_contract_in_its_order() -> None:
    found = as_json(RESULT)

    assert list(found)[:7] == [
        "meeting", "status", "as_of", "outstanding", "quorum", "items", "defects",
    ]  # fmt: skip
    assert list(found)[-1] == "root"
    assert found["root"] is None
    item = found["items"][5]  # type: ignore[index]  # a list, as the next line shows
    assert list(item) == ["item", "title", "kind", "votes", "sources", "outcome", "standards"]
    assert list(item["votes"]) == [
        "for", "against", "abstain", "broker_non_vote", "silent", "no_authority",
    ]  # fmt: skip
    assert list(item["standards"][0]) == [
        "standard", "controlling", "votes_for", "base", "needed", "percent", "outcome", "authority",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("votes", "written"),
    [
        (5, 5),
        (None, None),
        (Fraction(1001, 2), "1001/2"),
        (Fraction(4, 2), 2),
        (2**63, 2**63),
        (0, 0),
    ],
)
def test_a_whole_number_is_one_and_another_is_a_text(
    votes: Votes | None, written: int | str | None
) -> None:
    assert number(votes) == written


def test_a_time_is_in_utc_to_the_second() -> None:
    mountain = timezone(timedelta(hours=-6))

    assert instant(datetime(2013, 6, 18, 14, 0, 0, tzinfo=mountain)) == "2013-06-18T20:00:00Z"


def test_a_defect_has_its_five_members_and_never_the_name_of_its_report() -> None:
    report = Defect(kind="over_vote", position="D-1", detail="x", report="D-1@2013-06-12T15:00:00Z")
    found = as_json(replace(RESULT, defects=(report,)))["defects"]

    assert found == [
        {"kind": "over_vote", "position": "D-1", "instruction": "", "item": "", "detail": "x"}
    ]


def test_what_only_some_meetings_have_is_there_only_then() -> None:
    two = RESULT.items[2]
    noted = replace(two.standards[0], note="x")
    split = replace(two, by_class={"A": {"for": 1}, "B": {"for": 2}}, standards=(noted,))
    found = json.loads(dump(replace(RESULT, items=(split,))))["items"][0]

    assert found["by_class"] == {"A": {"for": 1}, "B": {"for": 2}}
    assert found["standards"][0]["note"] == "x"
    assert "by_class" not in json.loads(dump(RESULT))["quorum"]


def test_the_text_ends_in_one_newline_and_keeps_names_readable() -> None:
    text = dump(replace(RESULT, meeting="Jahrestagung für Aktionäre"))

    assert text.endswith("}\n")
    assert "Aktionäre" in text


@pytest.mark.parametrize("count", [0, 1, 3])
def test_the_text_says_every_doubt_there_is(count: int) -> None:
    some = replace(RESULT, defects=RESULT.defects[:count], meeting='A "defects": [] meeting')

    assert json.loads(dump(some)) == as_json(some)


def test_the_digest_is_of_what_a_certificate_is_about_and_of_nothing_else() -> None:
    same = certified_digest(RESULT)

    assert len(same) == 64
    assert certified_digest(replace(RESULT, status="final", root="00", defects=())) == same
    assert certified_digest(replace(RESULT, outstanding=RESULT.outstanding + 1)) != same
    later = replace(RESULT, as_of=datetime(2013, 6, 19, tzinfo=UTC))
    assert certified_digest(later) != same
    assert certified_digest(split_evenly()) != same
