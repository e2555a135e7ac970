"""A weekday is the calendar's, whatever else is printed beside a date."""

import pytest

from tests.disclosure.checks.saying import right, statement, told


@pytest.mark.parametrize(
    ("printed", "findings"),
    [
        ("Thursday, May 21, 2026", []),
        ("May 21, 2026", []),
        ("Wednesday, May 21, 2026", [("warning", "Wednesday", "Thursday")]),
        ("Friday, May 21, 2026", [("warning", "Friday", "Thursday")]),
    ],
)
def test_a_date_has_the_weekday_of_the_calendar(
    printed: str, findings: list[tuple[str, str, str]]
) -> None:
    assert told(statement(("Thursday, May 21, 2026", printed)), "SELF-WEEKDAY") == findings


def test_a_weekday_that_is_right_is_said_to_be() -> None:
    assert "2026-05-21 is a Thursday" in right(statement(), "SELF-WEEKDAY")


def test_a_day_that_no_calendar_has_is_named() -> None:
    wrong = statement(("December 10, 2026", "February 30, 2026"))

    assert told(wrong, "SELF-DATE") == [
        ("warning", "February 30, 2026", "a day that the calendar has")
    ]
