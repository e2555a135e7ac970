"""Everything that is wrong with a call, the gravest first, by the law that governs it."""

from datetime import date
from typing import Any

from quorate.entries.meeting import Act, Counting
from quorate.entries.register import MaterialSent
from quorate.meeting.findings import Severity
from quorate.meeting.legality import findings
from quorate.words import ActKind, ItemKind
from tests.meeting.calls import IN_2013, call, item

SOUND = call(
    item(ItemKind.ELECTION), item(ItemKind.RATIFICATION, number="2", recommend={"2": "for"})
)


def rules(found: object) -> list[str]:
    return [each.rule for each in found]  # type: ignore[attr-defined]  # findings


def test_the_gravest_stand_first() -> None:
    bad = call(
        item(ItemKind.RATIFICATION, routine=False),
        item(ItemKind.ELECTION, number="2", routine=True, recommend={}),
        on=IN_2013,
        counting=Counting(same_day="latest"),
        record_date=date(2013, 4, 15),
    )
    found = findings(bad)
    order = [list(Severity).index(each.severity) for each in found]

    assert order == sorted(order)
    assert {"BRK-3", "BRK-4", "CASE-1", "DGCL-213-A", "SEC-14A4-B1"} <= set(rules(found))


def test_a_sound_call_has_no_error() -> None:
    assert [each for each in findings(SOUND) if each.severity is Severity.ERROR] == []


def test_delaware_s_corporation_law_is_for_delaware_corporations() -> None:
    given: dict[str, Any] = {"quorum": {"": "1/4"}, "counting": Counting(same_day="latest")}
    here = call(item(), **given)
    there = call(item(), state="Marshall Islands", **given)

    assert {"DGCL-216", "CASE-1"} <= set(rules(findings(here)))
    assert not {"DGCL-216", "CASE-1"} & set(rules(findings(there)))


def test_what_was_done_and_what_was_sent_is_judged_too() -> None:
    closed = Act(act=ActKind.POLLS_CLOSED, at=SOUND.polls_close)
    late = MaterialSent(participant="D-1", sent=date(2026, 6, 17))
    found = rules(findings(SOUND, material=[late], acts=[closed]))

    assert found.count("DGCL-231") == 2
    assert "BRK-2" in found
    assert not {"DGCL-231", "BRK-2"} & set(rules(findings(SOUND)))
