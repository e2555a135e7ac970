"""The page of a calendar: what breaks first, what would be lawful, every day worked."""

from dataclasses import replace
from datetime import date

from quorate.meeting.calendar import deadlines
from quorate.papers import html, text
from quorate.pictures.calendar_page import in_lanes, page, picture, summary
from tests.meeting.planning import CALLED, PLAN, held

FOUND = deadlines(CALLED, PLAN)


def test_s_016_the_page_begins_with_what_is_broken_and_how_to_mend_it() -> None:
    written = text.write(page(CALLED, FOUND, PLAN))
    assert f"The call breaks 5 of its {len(FOUND)} deadlines." in written
    first = written.index("Record date: Apr 15, 4 days too early (8 Del. C. § 213(a)).")
    assert first < written.index("Time to meet the bid price ends: Jun 18")
    assert "Move the record date from April 15, 2013 to April 19, 2013" in written


def test_every_deadline_stands_in_a_table_once() -> None:
    written = html.write(page(CALLED, FOUND, PLAN))
    rows = written.count('<tr role="row"><th scope="row"')
    assert rows == len(FOUND)
    assert written.count("<figure>") == 2
    assert "stand in the table alone" in written


def test_a_call_that_is_kept_is_said_to_be() -> None:
    called = held("2026-06-18", "2026-04-20", "2026-05-01")
    found = deadlines(called)
    assert summary(found) == f"{len(found)} deadlines, and the call breaks none of them."
    written = text.write(page(called, found))
    assert "A lawful calendar" not in written
    assert "Up to the meeting, nothing is broken" in written


def test_what_is_not_known_is_said() -> None:
    ohio = replace(CALLED, state="Ohio")
    written = text.write(page(ohio, deadlines(ohio, PLAN), PLAN))
    assert "Not checked: the corporation law of Ohio" in written


def test_the_law_of_the_state_stands_before_all_else() -> None:
    assert in_lanes(FOUND)[0].name == "Record date"
    assert sorted(map(str, in_lanes(FOUND))) == sorted(map(str, FOUND))


def test_the_picture_alone_holds_both_panels() -> None:
    drawn = picture(CALLED, FOUND, date(2013, 5, 1))
    assert drawn.count("<svg") == 1
    assert "Today, May 1" in drawn
    assert "After the meeting, and next year" in drawn
