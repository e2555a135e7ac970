"""A matter is called routine where brokers may vote it on the meeting's day, and not else."""

import pytest

from tests.disclosure.checks.saying import right, statement, told

ROUTINE = "The ratification of the auditors is a routine matter."
NOT_ROUTINE = "The advisory vote on executive compensation is a non-routine matter."


@pytest.mark.parametrize(
    ("old", "new", "rule", "expected"),
    [
        (
            NOT_ROUTINE,
            "The advisory vote on executive compensation is a routine matter.",
            "BRK-3",
            [("error", "proposal 3 is routine", "not routine")],
        ),
        (
            ROUTINE,
            "The ratification of the auditors is a non-routine matter.",
            "BRK-4",
            [("warning", "proposal 2 is not routine", "routine")],
        ),
        (NOT_ROUTINE, "Executive compensation is not considered a routine matter.", "BRK-3", []),
        (
            ROUTINE,
            "All matters are non-routine, except for the ratification of the auditors.",
            "BRK-4",
            [],
        ),
    ],
)
def test_what_is_routine_is_the_exchanges_rule(
    old: str, new: str, rule: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(statement((old, new)), rule) == expected


@pytest.mark.parametrize(("year", "routine"), [("2009", True), ("2010", False)])
def test_an_election_is_routine_up_to_2009(year: str, routine: bool) -> None:
    checked = statement(
        ("Thursday, May 21, 2026", f"May 21, {year}"),
        ("2026", year),
        (ROUTINE, "The election of directors is a routine matter."),
    )

    assert bool(told(checked, "BRK-3")) is not routine


def test_what_is_right_is_said_with_the_day() -> None:
    assert "proposal 2: routine on 2026-05-21" in right(statement(), "BRK-4")


def test_in_a_contest_nothing_is_routine_and_nothing_is_judged() -> None:
    checked = statement(
        (NOT_ROUTINE, "The advisory vote on executive compensation is a routine matter."),
        ("OTHER MATTERS", "A dissident has named a slate of its own."),
    )

    assert told(checked, "BRK-3") == []
