"""What a broker may vote uninstructed, day by day; and material that went out too late."""

from datetime import date

import pytest

from quorate.entries.register import MaterialSent
from quorate.meeting.broker_matters import material_late, routine_matters
from quorate.meeting.findings import Severity
from quorate.words import ItemKind
from tests.meeting.calls import IN_2013, call, item


def found(kind: ItemKind, on: date, **given: object) -> list[tuple[str, str, str]]:
    findings = routine_matters(call(item(kind, **given), on=on))
    return [(each.rule, each.says, each.expected) for each in findings]


ROUTINE = ("BRK-3", "routine: true", "routine: false")


@pytest.mark.parametrize(
    ("kind", "on", "refused"),
    [
        (ItemKind.ELECTION, date(2009, 12, 31), False),
        (ItemKind.ELECTION, date(2010, 1, 1), True),
        (ItemKind.ADVISORY, date(2010, 7, 20), False),
        (ItemKind.ADVISORY, date(2010, 7, 21), True),
        (ItemKind.FREQUENCY, date(2013, 6, 18), True),
        (ItemKind.PLAN, date(2009, 1, 1), True),
        (ItemKind.RATIFICATION, date(2013, 6, 18), False),
        (ItemKind.CHARTER_AMENDMENT, date(2013, 6, 18), False),
    ],
)
def test_s_059_what_is_called_routine_and_is_not(
    kind: ItemKind, on: date, *, refused: bool
) -> None:
    assert found(kind, on, routine=True) == ([ROUTINE] if refused else [])


def test_s_059_a_contested_election_was_never_routine() -> None:
    assert found(ItemKind.ELECTION, date(2009, 6, 1), routine=True, seats=1) == [ROUTINE]


def test_an_auditor_s_ratification_that_is_not_called_routine_is_a_warning() -> None:
    (finding,) = routine_matters(call(item(ItemKind.RATIFICATION, routine=False)))

    assert (finding.rule, finding.severity) == ("BRK-4", Severity.WARNING)
    assert finding.at == ("items", "0", "routine")
    assert found(ItemKind.RATIFICATION, IN_2013, routine=False, exchange_ruling="may_not") == []


def test_the_exchange_s_ruling_is_judged_where_it_stands() -> None:
    assert found(ItemKind.ELECTION, IN_2013, exchange_ruling="may_vote") == [
        ("BRK-3", "exchange_ruling: may_vote", "exchange_ruling: may_not")
    ]
    assert found(ItemKind.CHARTER_AMENDMENT, IN_2013, exchange_ruling="may_vote") == []
    assert found(ItemKind.CHARTER_AMENDMENT, IN_2013, exchange_ruling="pending") == [
        ("BRK-4", "exchange_ruling: pending", "may_vote or may_not, with its date")
    ]


@pytest.mark.parametrize(("day", "findings"), [(17, 0), (18, 0), (19, 1)])
def test_a_ruling_after_the_meeting_is_late(day: int, findings: int) -> None:
    on = date(2013, 6, day)

    given = {"exchange_ruling": "may_vote", "ruling_date": on}
    assert len(found(ItemKind.CHARTER_AMENDMENT, IN_2013, **given)) == findings


@pytest.mark.parametrize(
    ("sent", "late"),
    [(date(2013, 6, 2), False), (date(2013, 6, 3), False), (date(2013, 6, 4), True)],
    ids=["16 days before", "15 days before", "14 days before"],
)
def test_s_059_material_sent_under_fifteen_days_before_bars_the_broker(
    sent: date, *, late: bool
) -> None:
    findings = list(
        material_late(call(item(), on=IN_2013), [MaterialSent(participant="D-1", sent=sent)])
    )

    assert bool(findings) is late
    if late:
        assert (findings[0].file, findings[0].at) == ("participants.csv", ("D-1",))
        assert findings[0].expected == "2013-06-03 or earlier"
        assert findings[0].because.startswith("14 days before the meeting; at least 15")
