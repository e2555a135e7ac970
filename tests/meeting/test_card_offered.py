"""The boxes of a card by the law of its day, its recommendations, its seats."""

from datetime import date

import pytest

from quorate.meeting.card_offered import choices, recommendations, seats
from quorate.meeting.findings import Severity
from quorate.words import Choice, ItemKind
from tests.meeting.calls import IN_2013, IN_2026, TWO, USUAL, call, item

AUGUST, SEPTEMBER = date(2022, 8, 31), date(2022, 9, 1)
WITHHOLD = (Choice.FOR, Choice.WITHHOLD)
MAJORITY = ("majority_present",)
PLURALITY = ("plurality",)


@pytest.mark.parametrize(
    ("on", "standards", "offered", "severity"),
    [
        (AUGUST, MAJORITY, WITHHOLD, Severity.WARNING),
        (AUGUST, MAJORITY, USUAL, None),
        (AUGUST, PLURALITY, WITHHOLD, None),
        (AUGUST, PLURALITY, (Choice.FOR,), Severity.ERROR),
        (SEPTEMBER, MAJORITY, WITHHOLD, Severity.ERROR),
        (SEPTEMBER, MAJORITY, USUAL, None),
        (SEPTEMBER, PLURALITY, WITHHOLD, None),
        (SEPTEMBER, PLURALITY, USUAL, Severity.ERROR),
    ],
)
def test_s_041_what_an_election_offers_turned_on_september_1_2022(
    on: date, standards: tuple[str, ...], offered: tuple[Choice, ...], severity: Severity | None
) -> None:
    election = item(ItemKind.ELECTION, standards=standards, choices=offered)
    found = list(choices(call(election, on=on)))

    assert [each.severity for each in found] == ([severity] if severity else [])
    assert all(each.rule == "SEC-14A4-B2" for each in found)


@pytest.mark.parametrize(
    ("kind", "offered", "rule"),
    [
        (ItemKind.ADVISORY, USUAL, None),
        (ItemKind.ADVISORY, USUAL[:2], "SEC-14A4-B1"),
        (ItemKind.FREQUENCY, (Choice.ONE_YEAR, Choice.ABSTAIN), "SEC-14A4-B3"),
        (ItemKind.FREQUENCY, None, None),
    ],
)
def test_every_matter_has_its_boxes(
    kind: ItemKind, offered: tuple[Choice, ...] | None, rule: str | None
) -> None:
    one = item(kind) if offered is None else item(kind, choices=offered)

    assert [each.rule for each in choices(call(one, on=IN_2013))] == ([rule] if rule else [])


def test_what_is_missing_is_said_with_the_boxes_there_should_be() -> None:
    bad = (item(ItemKind.FREQUENCY, choices=USUAL), item(number="2", choices=USUAL[:1]))
    frequency, matter = choices(call(*bad))

    assert frequency.because.startswith("a frequency has four boxes")
    assert frequency.expected == "abstain, one_year, two_years, three_years"
    assert matter.because.startswith("a matter has three boxes")
    assert matter.expected == "for, against, abstain"


def test_a_motion_of_the_floor_is_on_no_card() -> None:
    assert list(choices(call(item(choices=(Choice.FOR,), floor=True)))) == []


def test_an_item_without_a_recommendation_leaves_a_blank_card_silent() -> None:
    (finding,) = recommendations(call(item(ItemKind.ELECTION, recommend={"1a": Choice.FOR})))

    assert finding.says == "nothing for 1b"
    assert finding.severity is Severity.WARNING
    assert list(recommendations(call(item(ItemKind.ELECTION)))) == []


def test_in_a_contest_the_board_need_not_recommend_everybody() -> None:
    contested = item(ItemKind.ELECTION, seats=1, recommend={"1a": Choice.FOR})

    assert list(recommendations(call(contested))) == []


@pytest.mark.parametrize(("recommended", "findings"), [(1, 0), (2, 1)])
def test_more_recommended_than_seats_can_be_voted_by_nobody(
    recommended: int, findings: int
) -> None:
    recommend = {nominee.column: Choice.FOR for nominee in TWO[:recommended]}
    found = list(recommendations(call(item(ItemKind.ELECTION, seats=1, recommend=recommend))))

    assert [each.rule for each in found] == ["SEC-14A4-OV"] * findings


@pytest.mark.parametrize(("count", "findings"), [(1, 0), (2, 0), (3, 1)])
def test_a_seat_for_which_nobody_stands_is_a_warning(count: int, findings: int) -> None:
    found = list(seats(call(item(ItemKind.ELECTION, seats=count), on=IN_2026)))

    assert len(found) == findings
    assert all(each.says == "3 seats, 2 nominees" for each in found)
