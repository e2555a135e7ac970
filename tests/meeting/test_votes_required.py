"""The vote a call requires against the vote the law requires on the day of the meeting."""

from datetime import date

import pytest

from quorate.meeting import votes_required
from quorate.meeting.findings import Severity
from quorate.words import ItemKind, Json
from tests.meeting.calls import IN_2013, call, item

JULY, AUGUST = date(2023, 7, 31), date(2023, 8, 1)
SPLIT: Json = {"reverse_split": {"ratio": "10"}}


@pytest.mark.parametrize(
    ("rule", "findings"),
    [("majority", 0), ("1/2", 0), ("1/3", 0), ("333/1000", 1), ("1/4", 1)],
)
def test_s_050_a_quorum_is_at_least_a_third(rule: str, findings: int) -> None:
    found = list(votes_required.quorums(call(item(), quorum={"": rule})))

    assert len(found) == findings
    assert all(each.expected == "1/3 or more: 334 of 1,000 shares" for each in found)


def test_the_quorum_of_a_class_is_named_by_its_key() -> None:
    (finding,) = votes_required.quorums(call(item(), quorum={"": "majority", "common": "1/4"}))

    assert finding.at == ("meeting", "quorum", "common")


AMENDMENT = ItemKind.CHARTER_AMENDMENT
CAST, OUTSTANDING, PRESENT = "more_for_than_against", "majority_outstanding", "majority_present"


@pytest.mark.parametrize(
    ("on", "standard", "action", "listed", "rule", "severity"),
    [
        (IN_2013, OUTSTANDING, SPLIT, True, None, None),
        (IN_2013, CAST, SPLIT, True, "DGCL-242-A", Severity.ERROR),
        (IN_2013, PRESENT, SPLIT, True, "DGCL-242-A", Severity.ERROR),
        (JULY, CAST, SPLIT, True, "DGCL-242-A", Severity.ERROR),
        (AUGUST, CAST, SPLIT, True, None, None),
        (AUGUST, PRESENT, SPLIT, True, None, None),
        (AUGUST, OUTSTANDING, SPLIT, True, "DGCL-242-B", Severity.WARNING),
        (AUGUST, CAST, SPLIT, False, "DGCL-242-A", Severity.ERROR),
        (AUGUST, CAST, None, True, "DGCL-242-A", Severity.ERROR),
        (AUGUST, OUTSTANDING, None, True, None, None),
        (AUGUST, {"more_than": "1/3", "of": "cast"}, SPLIT, True, "DGCL-242-B", Severity.ERROR),
        (IN_2013, {"at_least": "2/3", "of": "outstanding"}, None, True, None, None),
        (
            IN_2013,
            {"at_least": "1/2", "of": "outstanding"},
            None,
            True,
            "DGCL-242-A",
            Severity.ERROR,
        ),
    ],
)
def test_s_054_an_amendment_needs_the_vote_of_its_day(
    on: date,
    standard: Json,
    action: Json,
    rule: str | None,
    severity: Severity | None,
    *,
    listed: bool,
) -> None:
    one = item(AMENDMENT, standards=(standard,), action=action)
    found = list(
        votes_required.charter_votes(call(one, on=on, exchange="Nasdaq" if listed else ""))
    )

    assert [(each.rule, each.severity) for each in found] == ([(rule, severity)] if rule else [])


@pytest.mark.parametrize(
    ("on", "standard", "action", "because", "expected"),
    [
        (AUGUST, {"more_than": "1/3", "of": "cast"}, SPLIT, "must at least exceed those aga", CAST),
        (IN_2013, CAST, SPLIT, "on 2013-06-18 every amendment needs a majority of", OUTSTANDING),
        (AUGUST, CAST, None, "suffice since 2023-08-01 only for a reverse split", OUTSTANDING),
    ],
)
def test_s_054_what_an_amendment_needs_is_said_with_its_reason(
    on: date, standard: Json, action: Json, because: str, expected: str
) -> None:
    one = item(AMENDMENT, standards=(standard,), action=action)
    (finding,) = votes_required.charter_votes(call(one, on=on, exchange="Nasdaq"))

    assert because in finding.because
    assert finding.expected == expected


def test_a_class_vote_beside_the_whole_is_not_instead_of_it() -> None:
    of_class: Json = {"standard": OUTSTANDING, "class": "B"}
    classes = (*call().classes, *(each for each in call().classes))
    alone = call(item(AMENDMENT, standards=(of_class,)), on=IN_2013, classes=classes)
    beside = call(item(AMENDMENT, standards=(of_class, OUTSTANDING)), on=IN_2013, classes=classes)

    assert [each.rule for each in votes_required.charter_votes(alone)] == ["DGCL-242-A"]
    assert list(votes_required.charter_votes(beside)) == []


@pytest.mark.parametrize(
    ("kind", "standard", "findings"),
    [
        (ItemKind.ELECTION, "plurality", 0),
        (ItemKind.FREQUENCY, "most_votes", 0),
        (ItemKind.OTHER, "plurality", 1),
        (ItemKind.OTHER, "most_votes", 1),
        (ItemKind.ELECTION, "most_votes", 1),
        (ItemKind.FREQUENCY, "plurality", 1),
        (ItemKind.OTHER, "majority_present", 0),
    ],
)
def test_only_directors_are_chosen_by_a_plurality(
    kind: ItemKind, standard: str, findings: int
) -> None:
    found = list(votes_required.pluralities(call(item(kind, standards=(standard,)))))

    assert [each.rule for each in found] == ["DGCL-216"] * findings


@pytest.mark.parametrize(
    ("standard", "also", "because"),
    [
        (PRESENT, PRESENT, None),
        (PRESENT, CAST, "an abstention works against under the one and is nothing under the other"),
        (PRESENT, "majority_of_all_present", "a broker non-vote works against under the one"),
        (OUTSTANDING, PRESENT, "who does not vote works against under the one alone"),
        (PRESENT, {"at_least": "2/3", "of": "present"}, "the same votes can meet the one and miss"),
        (PRESENT, "most_votes", "the most votes need not be a majority"),
        ("most_votes", PRESENT, "the most votes need not be a majority"),
    ],
)
def test_s_054_two_required_votes_for_one_item_are_told_by_how_they_differ(
    standard: Json, also: Json, because: str | None
) -> None:
    found = list(
        votes_required.said_twice(call(item(standards=(standard,), also_disclosed=(also,))))
    )

    assert len(found) == (because is not None)
    if because:
        assert because in found[0].because
        assert found[0].at == ("items", "0", "also_disclosed")


WITH_ABSTENTIONS: Json = {"more_than": "1/2", "of": "cast", "abstain_counts": "against"}


@pytest.mark.parametrize(
    ("on", "standard", "exchange", "expected"),
    [
        (date(2021, 11, 18), CAST, "NYSE", ["abstain_counts: against"]),
        (date(2021, 11, 18), WITH_ABSTENTIONS, "NYSE", []),
        (date(2021, 11, 19), WITH_ABSTENTIONS, "NYSE", ["abstain_counts: none"]),
        (date(2021, 11, 19), CAST, "New York Stock Exchange", []),
        (date(2021, 11, 18), CAST, "Nasdaq Global Market", []),
        (date(2021, 11, 18), PRESENT, "NYSE", []),
    ],
)
def test_abstentions_on_a_plan_were_cast_on_the_nyse_until_november_19_2021(
    on: date, standard: Json, exchange: str, expected: list[str]
) -> None:
    plan = item(ItemKind.PLAN, standards=(standard,))
    found = votes_required.exchange_votes(call(plan, on=on, exchange=exchange))

    assert [each.expected for each in found] == expected


def test_other_matters_are_none_of_the_exchange_s_approvals() -> None:
    other = item(ItemKind.OTHER, standards=(CAST,))

    assert list(votes_required.exchange_votes(call(other, on=IN_2013, exchange="NYSE"))) == []
