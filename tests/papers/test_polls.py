"""When the polls were open on each item, and who cast for the proxies."""

from dataclasses import replace
from datetime import timedelta

from quorate.entries.meeting import ProxyholderNamed
from quorate.papers.polls import ballots, polls
from quorate.words import ActKind
from tests.papers.sample import ACTS, CALLED

OATH, OPENED, BALLOT, CLOSED = ACTS
OPEN, SHUT = "Tuesday, June 18, 2013, 2:10 p.m. Mountain", "Tuesday, June 18, 2013, 2:45:07 p.m."


def test_every_item_has_its_opening_and_its_closing() -> None:
    rows = polls(CALLED, ACTS).rows

    assert [row[0] for row in rows] == [f"{item.number}. {item.title}" for item in CALLED.items]
    assert {row[1] for row in rows} == {OPEN}
    assert all(row[2].startswith(SHUT) for row in rows)


def test_what_is_not_on_record_is_said_not_to_be() -> None:
    row = polls(CALLED, (OATH,)).rows[0]

    assert row[1] == "not on record"
    assert row[2].endswith("(as called; not on record)")


def test_an_item_that_closes_by_itself_has_its_own_hour() -> None:
    early = replace(CLOSED, at=CLOSED.at - timedelta(minutes=5), items=("2",))
    rows = polls(CALLED, (OPENED, early, CLOSED)).rows

    assert rows[1][2].startswith("Tuesday, June 18, 2013, 2:40:07 p.m.")
    assert rows[0][2].startswith(SHUT)


def test_a_motion_of_the_floor_has_its_row() -> None:
    moved = replace(OATH, act=ActKind.FLOOR_ITEM, items=("7",), detail="To thank the staff")

    assert polls(CALLED, (*ACTS, moved)).rows[-1][0] == "7. To thank the staff"


NAMED = (
    ProxyholderNamed(proxyholder="Victor Lee", substitution=True),
    ProxyholderNamed(proxyholder="Lee", appointed_by="Victor Lee", at=BALLOT.at),
)


def test_s_040_a_ballot_shows_under_which_substitution_it_was_cast() -> None:
    (row,) = ballots(CALLED, ACTS, NAMED).rows

    assert row == (
        "Lee, substitute of Victor Lee",
        "Tuesday, June 18, 2013, 2:40 p.m. Mountain",
        "all",
        "as instructed",
    )


def test_s_040_a_void_ballot_says_why_it_is_void() -> None:
    (row,) = ballots(CALLED, ACTS, NAMED[:1]).rows

    assert row[0] == "Lee"
    assert row[3].startswith("void: cast by Lee, whom no card names")


def test_a_ballot_on_a_motion_has_its_item_and_its_vote() -> None:
    on = replace(BALLOT, items=("7",), choice="against")
    (row,) = ballots(CALLED, (on,), ()).rows

    assert row[2:] == ("7", "against")


def test_where_nobody_cast_it_says_so() -> None:
    assert ballots(CALLED, (OATH,), ()).nothing == "No ballot of the proxyholders is on record."
    assert ballots(CALLED, (OATH,), ()).rows == ()
