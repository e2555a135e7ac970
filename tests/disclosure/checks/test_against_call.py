"""What the statement says is what was called, value by value."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from quorate.disclosure.checks import findings
from quorate.disclosure.document import Document
from quorate.disclosure.reading.read import read
from quorate.entries.meeting import Item, MeetingCalled, ShareClass
from quorate.files.callfile import read_call
from quorate.words import Choice, ItemKind
from tests.disclosure.checks.saying import statement

EASTERN = "America/New_York"
MATTER = (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)


def item(number: str, kind: ItemKind, standard: str, *, routine: bool = False) -> Item:
    return Item(
        number=number, kind=kind, title="", choices=MATTER, standards=(standard,),
        recommend={number: Choice.FOR}, routine=routine, seats=3 * (kind is ItemKind.ELECTION),
    )  # fmt: skip


CALLED = MeetingCalled(
    issuer="Acme Corporation",
    state="Delaware",
    meeting_kind="annual",
    title="2026 Annual Meeting",
    starts=datetime(2026, 5, 21, 10, tzinfo=ZoneInfo(EASTERN)),
    polls_close=datetime(2026, 5, 21, 11, tzinfo=ZoneInfo(EASTERN)),
    zone=EASTERN,
    record_date=date(2026, 4, 1),
    mailed=date(2026, 4, 9),
    quorum={"": "majority"},
    classes=(ShareClass(name="common", outstanding=1_000_000),),
    items=(
        item("1", ItemKind.ELECTION, "plurality"),
        item("2", ItemKind.RATIFICATION, "majority_present", routine=True),
        item("3", ItemKind.ADVISORY, "more_for_than_against"),
    ),
)


def told(document: Document, called: MeetingCalled) -> list[tuple[str, str, str]]:
    return [
        (each.severity.value, each.says, each.expected)
        for each in findings(document, called).findings
        if each.rule == "SELF-CALL"
    ]


def test_a_statement_that_says_what_was_called_is_right() -> None:
    checked = findings(statement(), CALLED)

    assert checked.findings == ()
    says = [each.says for each in checked.confirmed if each.rule == "SELF-CALL"]
    assert "the record date: 2026-04-01, as called" in says
    assert len(says) >= 12


@pytest.mark.parametrize(
    ("called", "expected"),
    [
        (replace(CALLED, record_date=date(2026, 4, 2)), ("error", "2026-04-01", "2026-04-02")),
        (replace(CALLED, mailed=date(2026, 4, 10)), ("warning", "2026-04-09", "2026-04-10")),
        (replace(CALLED, state="Nevada"), ("error", "Delaware", "Nevada")),
        (
            replace(CALLED, classes=(ShareClass(name="common", outstanding=999_999),)),
            ("error", "1000000", "999999"),
        ),
        (
            replace(CALLED, starts=datetime(2026, 5, 21, 9, tzinfo=ZoneInfo(EASTERN))),
            ("warning", "10:00", "09:00"),
        ),
        (
            replace(CALLED, starts=datetime(2026, 5, 22, 10, tzinfo=ZoneInfo(EASTERN))),
            ("error", "2026-05-21", "2026-05-22"),
        ),
        (
            replace(CALLED, items=(replace(CALLED.items[0], seats=2), *CALLED.items[1:])),
            ("error", "3", "2"),
        ),
        (
            replace(CALLED, items=(replace(CALLED.items[1], routine=False),)),
            ("warning", "True", "False"),
        ),
        (
            replace(CALLED, items=(replace(CALLED.items[1], standards=("majority_outstanding",)),)),
            (
                "error",
                "a majority of the shares present and entitled to vote",
                "a majority of the outstanding shares",
            ),
        ),
        (
            replace(CALLED, items=(replace(CALLED.items[1], recommend={"2": Choice.AGAINST}),)),
            ("warning", "for", "against"),
        ),
        (
            replace(CALLED, items=(replace(CALLED.items[1], kind=ItemKind.PLAN),)),
            ("error", "ratification", "plan"),
        ),
    ],
)
def test_each_value_that_differs_is_found(
    called: MeetingCalled, expected: tuple[str, str, str]
) -> None:
    assert told(statement(), called) == [expected]


def test_another_quorum_is_found() -> None:
    called = replace(CALLED, quorum={"": "1/3"})

    assert [each[2] for each in told(statement(), called)] == ["1/3"]


def test_s_003_the_2013_statement_says_what_its_call_says(real: Path) -> None:
    path = real.parent / "seed-proxy-statement.txt"
    called = read_call(Path(__file__).parents[3] / "examples" / "ascent-2013")
    found = told(read(path.read_bytes(), path.name), called)

    # The votes it says twice differ from the call in one of the two places.
    assert {each[1] for each in found} <= {"a majority of the shares present and entitled to vote"}
