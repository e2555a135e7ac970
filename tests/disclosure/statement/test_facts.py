"""Of a thing told twice the value most places tell is the value, and two deadlines are none."""

from datetime import date
from typing import TypeVar

from quorate.disclosure.facts import Fact, How
from quorate.disclosure.findings import Where
from quorate.disclosure.statement.facts import (
    Day,
    Deadline,
    DeadlineKind,
    StatementFacts,
    most_told,
)

T = TypeVar("T")


def fact(value: T, line: int = 1) -> Fact[T]:
    return Fact(value, Where("a.txt", line, "words"), How.STATED)


def test_the_day_most_places_tell_is_the_day() -> None:
    slip, day = Day(date(2013, 6, 19)), Day(date(2013, 6, 18))
    facts = StatementFacts(meeting_dates=(fact(slip), fact(day, 2), fact(day, 3)))

    assert facts.meeting_date == fact(day, 2)
    assert StatementFacts().meeting_date is None


def test_a_deadline_printed_twice_alike_is_one_and_twice_apart_is_none() -> None:
    early = Deadline(DeadlineKind.INCLUSION, date(2013, 12, 19))
    late = Deadline(DeadlineKind.INCLUSION, date(2013, 12, 30))

    alike = StatementFacts(deadlines=(fact(early), fact(early, 9)))
    apart = StatementFacts(deadlines=(fact(early), fact(late, 9)))

    assert alike.deadline(DeadlineKind.INCLUSION) == fact(early)
    assert alike.deadline(DeadlineKind.ADVANCE_NOTICE) is None
    assert apart.deadline(DeadlineKind.INCLUSION) is None


def test_what_is_told_as_often_is_the_first() -> None:
    assert most_told([2, 1, 1, 2]) == 2
    assert most_told([]) is None
