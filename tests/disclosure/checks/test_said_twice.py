"""One thing is told in one way, wherever it is told."""

import pytest

from tests.disclosure.checks.saying import right, statement, told

AGAIN = "The 2026 Annual Meeting will be held on {}, at {} Eastern Time."
DAY, HOUR = "May 21, 2026", "10:00 a.m."


def again(day: str = DAY, hour: str = HOUR, times: int = 1) -> list[str]:
    return [AGAIN.format(DAY, HOUR)] * times + [AGAIN.format(day, hour)]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("May 21, 2026", []),
        ("May 22, 2026", [("error", "2026-05-22", "2026-05-21")]),
        ("May 12, 2026", [("error", "2026-05-12", "2026-05-21")]),
    ],
)
def test_the_meeting_is_on_one_day(day: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(statement(more=again(day)), "SELF-MEETING-DATE") == expected


@pytest.mark.parametrize(
    ("hour", "expected"),
    [("10:00 a.m.", []), ("11:00 a.m.", [("warning", "11:00", "10:00")])],
)
def test_the_meeting_begins_at_one_hour(hour: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(statement(more=again(hour=hour)), "SELF-HOUR") == expected


def test_an_hour_at_which_something_else_begins_is_not_the_meetings() -> None:
    more = [*again(), ("Registration for the meeting held on May 21, 2026, at 9:30 a.m. Eastern "
            "Time begins at the door.")]  # fmt: skip

    assert told(statement(more=more), "SELF-HOUR") == []


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("April 1, 2026", []),
        ("April 2, 2026", [("error", "2026-04-02", "2026-04-01")]),
    ],
)
def test_the_record_date_is_one_day(day: str, expected: list[tuple[str, str, str]]) -> None:
    once = "April 1, 2026 is the record date for the meeting."
    more = [once, once.replace("April 1, 2026", day)]

    assert told(statement(more=more), "SELF-RECORD-DATE") == expected


def test_a_class_of_directors_is_elected_for_three_years() -> None:
    checked = statement(
        ("We ask you to elect three directors.",
         "We ask you to elect three Class II directors to serve until the 2029 annual meeting."),
        more=["To elect three Class II directors until the 2029 annual meeting."],
    )  # fmt: skip

    assert right(checked, "DGCL-141-D") == [
        "Class II is elected in 2026 until 2029, for three years"
    ]
    assert right(checked, "SELF-SEATS") == ["3 directors are elected in all 2 places"]


def test_a_share_has_as_many_votes_in_all_places() -> None:
    more = ["Each share of common stock entitles its holder to one vote."]

    assert right(statement(more=more), "SELF-VOTES") == ["1 vote a share in all 2 places"]


def test_a_meeting_of_the_board_is_another() -> None:
    more = [*again(), "The board of directors will hold its annual meeting on May 22, 2026."]

    assert told(statement(more=more), "SELF-MEETING-DATE") == []


@pytest.mark.parametrize(
    ("again", "fires"),
    [
        ("We ask you to elect three directors.", False),
        ("We ask you to elect four directors.", True),
        ("The election of each of the two new directors was proposed in May.", False),
    ],
)
def test_one_number_of_directors_is_elected(again: str, fires: bool) -> None:
    more = ["We ask you to elect three directors.", again]

    assert bool(told(statement(more=more), "SELF-SEATS")) is fires
