"""What a call says, in the form of the contract."""

from fractions import Fraction
from typing import Any

from quorate.entries.meeting import ShareClass
from quorate.meeting.facts import facts, shares_outstanding
from quorate.words import ItemKind
from tests.meeting.calls import call, item

FACTS = (
    "meeting_date", "record_date", "mailed", "shares_outstanding", "rule_14a8_deadline",
    "advance_notice", "proposals", "tables",
)  # fmt: skip


def test_the_facts_of_the_contract_stand_first_and_what_is_not_known_is_null() -> None:
    found = facts(call(item()))

    assert tuple(found)[: len(FACTS)] == FACTS
    assert found["meeting_date"] == "2026-06-18"
    assert found["record_date"] == "2026-05-01"
    assert found["mailed"] is None
    assert found["rule_14a8_deadline"] is None
    assert found["tables"] == []


def test_each_proposal_has_its_standard_and_what_each_vote_does() -> None:
    one = item(
        ItemKind.RATIFICATION,
        standards=("majority_present", "more_for_than_against"),
        also_disclosed=("majority_outstanding",),
    )
    found: Any = facts(call(one))["proposals"]
    (proposal,) = found

    assert proposal["standard"] == "majority_present and more_for_than_against"
    assert proposal["also_disclosed"] == ["majority_outstanding"]
    assert proposal["broker_may_vote"] is True
    assert proposal["effects"] == {
        "abstain": "against", "withhold": "against", "broker_non_vote": "none", "absent": "none",
    }  # fmt: skip


def test_shares_of_all_classes_are_counted_whole_or_as_a_fraction() -> None:
    def outstanding(parts: int) -> int | str:
        finer = ShareClass(name="B", outstanding=parts, unit=10, votes_per_share=Fraction(1, 10))
        return shares_outstanding(call(item(), classes=(*call().classes, finer)))

    assert outstanding(10) == 1001
    assert outstanding(5) == "2001/2"


def test_deadlines_have_their_rule_and_their_reason() -> None:
    found: Any = facts(call(item()))["deadlines"]

    assert {"name", "rule", "first", "last", "because", "authority"} <= set(found[0])
