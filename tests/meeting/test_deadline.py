"""A deadline: one day before, on and after each of its ends."""

from datetime import date

import pytest

from quorate.meeting.deadline import Deadline, Kind, Lane, beginning, by, days_in_words, on, within

FIRST, LAST = date(2013, 4, 19), date(2013, 6, 8)
WORDS = ("because", "§ 1", Lane.LEGAL)


def made(kind: Kind, says: date) -> Deadline:
    match kind:
        case Kind.BY:
            return by("R", "it", LAST, *WORDS, says=says)
        case Kind.FROM:
            return beginning("R", "it", FIRST, *WORDS, says=says)
        case Kind.WITHIN:
            return within("R", "it", (FIRST, LAST), *WORDS, says=says)
        case Kind.ON:
            return on("R", "it", LAST, *WORDS)


@pytest.mark.parametrize(
    ("kind", "says", "broken"),
    [
        (Kind.BY, "2013-06-07", ""),
        (Kind.BY, "2013-06-08", ""),
        (Kind.BY, "2013-06-09", "1 day too late"),
        (Kind.FROM, "2013-04-18", "1 day too early"),
        (Kind.FROM, "2013-04-19", ""),
        (Kind.FROM, "2013-04-20", ""),
        (Kind.WITHIN, "2013-04-15", "4 days too early"),
        (Kind.WITHIN, "2013-04-18", "1 day too early"),
        (Kind.WITHIN, "2013-04-19", ""),
        (Kind.WITHIN, "2013-06-08", ""),
        (Kind.WITHIN, "2013-06-09", "1 day too late"),
        (Kind.ON, "2013-06-09", ""),
    ],
)
def test_what_the_call_does_is_kept_or_broken(kind: Kind, says: str, broken: str) -> None:
    found = made(kind, date.fromisoformat(says))
    assert found.kind is kind
    assert found.broken == broken


def test_a_deadline_of_which_the_call_says_nothing_is_not_broken() -> None:
    assert by("R", "it", LAST, *WORDS).broken == ""
    assert beginning("R", "it", FIRST, *WORDS).says is None
    assert within("R", "it", (FIRST, LAST), *WORDS).broken == ""


def test_one_day_is_no_days() -> None:
    assert [days_in_words(days) for days in (1, 2)] == ["1 day", "2 days"]
