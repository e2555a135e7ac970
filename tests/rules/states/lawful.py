"""At which day before a meeting does a state's law turn?  Tried beyond, at and within."""

from datetime import date

from quorate.rules.days import days_before

MEETING = date(2013, 6, 18)


def edges(*, most: int, fewest: int) -> list[tuple[int, bool]]:
    """Days before the meeting, and whether they are lawful."""
    return [
        (most + 1, False),
        (most, True),
        (most - 1, True),
        (fewest + 1, True),
        (fewest, True),
        (fewest - 1, False),
    ]


def is_lawful(window: tuple[date, date], days: int) -> bool:
    first, last = window
    return days_before(last, MEETING) <= days <= days_before(first, MEETING)
