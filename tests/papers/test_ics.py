"""A calendar file: whole, the same again, escaped, folded, and read back by its own rules."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quorate.meeting.calendar import deadlines
from quorate.papers.ics import calendar, folded
from tests.meeting.planning import CALLED, PLAN

STAMP = datetime(2013, 4, 1, tzinfo=UTC)
FOUND = deadlines(CALLED, PLAN)
MADE = calendar(CALLED, FOUND, STAMP)


def unfolded(file: bytes) -> list[str]:
    return file.decode().replace("\r\n ", "").split("\r\n")


def events(file: bytes) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for line in unfolded(file):
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and line not in ("END:VEVENT", "END:VCALENDAR", ""):
            name, _, value = line.partition(":")
            assert name not in found[-1], line
            found[-1][name] = value
    return found


def test_the_file_holds_the_meeting_and_every_deadline() -> None:
    lines = unfolded(MADE)
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == len(FOUND) + 1


def test_s_003_the_meeting_is_an_instant_and_not_a_day() -> None:
    meeting = events(MADE)[0]
    assert meeting["DTSTART"] == "20130618T200000Z"
    assert meeting["DTEND"] == "20130618T210000Z"
    assert meeting["LOCATION"].startswith("DoubleTree by Hilton\\, 83 East")


def test_a_window_ends_on_the_day_after_its_last() -> None:
    (record,) = [each for each in events(MADE) if each["SUMMARY"] == "Record date"]
    assert record["DTSTART;VALUE=DATE"] == "20130419"
    assert record["DTEND;VALUE=DATE"] == "20130609"
    assert "Broken by the call\\, which says 2013-04-15: 4 days too early" in record["DESCRIPTION"]
    assert "DGCL-213-A: 8 Del. C. § 213(a)" in record["DESCRIPTION"]


def test_every_event_has_what_the_format_wants() -> None:
    for each in events(MADE):
        assert {"UID", "DTSTAMP", "SUMMARY"} <= set(each)
        assert each["DTSTAMP"] == "20130401T000000Z"
        assert re.fullmatch(r"[0-9a-f]{32}@quorate", each["UID"])


def test_no_two_events_share_a_uid_and_the_same_call_gives_the_same_bytes() -> None:
    uids = [each["UID"] for each in events(MADE)]
    assert len(set(uids)) == len(uids)
    assert calendar(CALLED, deadlines(CALLED, PLAN), STAMP) == MADE


def test_a_deadline_keeps_its_uid_when_its_day_moves() -> None:
    moved = replace(CALLED, record_date=date(2013, 4, 22))
    again = {each["SUMMARY"]: each for each in events(calendar(moved, deadlines(moved), STAMP))}
    before = {each["SUMMARY"]: each for each in events(MADE)}
    name = "Last day: Search for owners behind brokers and banks"
    assert again[name]["UID"] == before[name]["UID"]
    assert again[name]["DTSTART;VALUE=DATE"] != before[name]["DTSTART;VALUE=DATE"]


def test_two_notices_of_one_rule_are_two_events() -> None:
    plan = replace(PLAN, bid_price_notices=(date(2012, 12, 5), date(2013, 1, 7)))
    uids = [each["UID"] for each in events(calendar(CALLED, deadlines(CALLED, plan), STAMP))]
    assert len(set(uids)) == len(uids)


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("a; b", "a\\; b"),
        ("a, b", "a\\, b"),
        ("a\\b", "a\\\\b"),
        ("a\nBEGIN:VEVENT", "a\\nBEGIN:VEVENT"),
        ("a\r\nEND:VCALENDAR\x00\x1b", "a\\nEND:VCALENDAR"),
    ],
)
def test_text_is_escaped_and_adds_no_line(title: str, written: str) -> None:
    file = calendar(replace(CALLED, title=title), FOUND[:1], STAMP)
    assert events(file)[0]["SUMMARY"].startswith(written)
    assert unfolded(file).count("BEGIN:VEVENT") == 2


@pytest.mark.parametrize(("length", "pieces"), [(74, 1), (75, 1), (76, 2), (149, 2), (150, 3)])
def test_a_line_is_folded_at_75_octets(length: int, pieces: int) -> None:
    assert folded("x" * length).count("\r\n") == pieces


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=400))
def test_folding_loses_nothing_and_cuts_no_character(line: str) -> None:
    made = folded(line)
    assert made.endswith("\r\n")
    assert made.removesuffix("\r\n").replace("\r\n ", "") == line
    for piece in made.encode().split(b"\r\n"):
        assert len(piece) <= 75
        piece.decode()
