"""What a statement prints, on each side of each change."""

from datetime import date

import pytest

from quorate.rules.federal.printed import (
    auditor_communications,
    card_may_go,
    deadlines_to_state,
    effects_to_state,
    explanation_may_accompany,
    must_be_posted,
    notice_only_is_open,
)


@pytest.mark.parametrize(
    ("day", "deadlines", "withheld"),
    [
        ("2013-06-18", 2, False),
        ("2022-08-31", 2, False),
        ("2022-09-01", 3, True),
        ("2026-06-18", 3, True),
    ],
)
def test_what_is_said_of_deadlines_and_of_withheld_votes(
    day: str, deadlines: int, *, withheld: bool
) -> None:
    meeting = date.fromisoformat(day)
    assert len(deadlines_to_state(meeting)) == deadlines
    assert ("withheld votes" in effects_to_state(meeting, elects=True)) == withheld
    assert effects_to_state(meeting, elects=False) == {"abstentions", "broker non-votes"}


@pytest.mark.parametrize(
    ("day", "posted"), [("2008-12-31", False), ("2009-01-01", True), ("2009-01-02", True)]
)
def test_material_is_posted_since_2009(day: str, *, posted: bool) -> None:
    assert must_be_posted(date.fromisoformat(day)) == posted


@pytest.mark.parametrize(
    ("day", "may"), [("2010-03-28", False), ("2010-03-29", True), ("2010-03-30", True)]
)
def test_an_explanation_goes_with_the_notice_since_2010(day: str, *, may: bool) -> None:
    assert explanation_may_accompany(date.fromisoformat(day)) == may


def test_a_merger_goes_with_the_full_set() -> None:
    assert notice_only_is_open(business_combination=False)
    assert not notice_only_is_open(business_combination=True)


def test_a_card_goes_with_the_definitive_statement_or_after_it() -> None:
    filed = date(2013, 4, 29)
    assert card_may_go(filed, filed)
    assert card_may_go(date(2013, 4, 30), filed)
    assert not card_may_go(date(2013, 4, 28), filed)
    assert not card_may_go(filed, None)


@pytest.mark.parametrize(
    ("filed", "names"), [("2019-05-01", "No. 61"), ("2019-05-02", "PCAOB"), ("2019-05-03", "PCAOB")]
)
def test_what_the_audit_committee_discussed(filed: str, names: str) -> None:
    assert names in auditor_communications(date.fromisoformat(filed))
