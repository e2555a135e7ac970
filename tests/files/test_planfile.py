"""What is wrong in the planning is said with its place, and none of it stops the count."""

from datetime import date
from pathlib import Path

import pytest

from quorate.files.callfile import read_call
from quorate.files.faults import InputError
from quorate.files.planfile import read_plan
from quorate.files.shipped import example
from quorate.meeting.planned import NOTHING, InsiderEvent, InsiderReport, Plan, Printed
from quorate.words import Choice
from tests.files.test_callfile import CALL

WHOLE = """\
planning:
  fiscal_year_end: 2012-12-31
  broker_search: 2013-03-15
  delivery: notice_only
  advance_notice: {earliest: 120, latest: 90}
  smaller_reporting: true
  pay_vote_every: two_years
  printed: {advance_from: 2014-02-06, advance_to: 2014-03-10}
  bid_price_notices: [2012-12-05]
  insiders:
    - {name: Lena Marsh, gave: 2013-01-02}
"""


def plan(tmp_path: Path, planning: str = "") -> Plan:
    (tmp_path / "meeting.yaml").write_text(CALL + planning, encoding="utf-8")
    return read_plan(tmp_path)


def test_a_call_without_planning_has_an_empty_plan(tmp_path: Path) -> None:
    assert plan(tmp_path) == NOTHING


def test_a_plan_is_read(tmp_path: Path) -> None:
    gift = InsiderReport(name="Lena Marsh", event=InsiderEvent.GAVE, day=date(2013, 1, 2))
    assert plan(tmp_path, WHOLE) == Plan(
        fiscal_year_end=date(2012, 12, 31),
        broker_search=date(2013, 3, 15),
        notice_only=True,
        bylaw_days=(120, 90),
        small=True,
        pay_vote_every=Choice.TWO_YEARS,
        printed=Printed(advance_from=date(2014, 2, 6), advance_to=date(2014, 3, 10)),
        bid_price_notices=(date(2012, 12, 5),),
        insiders=(gift,),
    )


def test_the_2013_meeting_has_its_plan() -> None:
    found = read_plan(example("ascent-2013"))
    assert found.printed.proposals_by == date(2013, 12, 19)
    assert len(found.insiders) == 3


MANY = ", ".join(["2012-12-05"] * 201)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("fiscal_year_end: 2012-31-12", "'2012-31-12' is no date; write 2013-05-18"),
        ("fiscal_year_end: 1899-12-31", "the year is none from 1900 to 2199"),
        ("fiscal_year_end: 9999-12-31", "the year is none from 1900 to 2199"),
        ("delivery: by pigeon", "none of full_set, notice_only"),
        ("fiscal_year: 2012-12-31", "did you mean 'fiscal_year_end'?"),
        ("advance_notice: {earliest: 90, latest: 120}", "earliest before latest"),
        ("advance_notice: {earliest: 367, latest: 90}", "at most 366"),
        (f"advance_notice: {{earliest: {'9' * 9000}, latest: 90}}", "9000 digits; at most 18"),
        ("advance_notice: {earliest: 120}", "'latest' is missing"),
        ("printed: {advance_from: 2014-02-06}", "belong together"),
        ("bid_price_notices: [yesterday]", "'yesterday' is no date"),
        (f"bid_price_notices: [{MANY}]", "201 of them; at most 200"),
        ("insiders: [{name: Lena Marsh}]", "one of became, traded, gave"),
        (
            "insiders: [{name: L, became: 2013-01-02, gave: 2013-01-02}]",
            "one of became, traded, gave",
        ),
        ("insiders: [{became: 2013-01-02}]", "'name' is missing"),
        ("pay_vote_every: month", "none of one_year"),
    ],
)
def test_a_fault_is_said_with_its_line(tmp_path: Path, line: str, says: str) -> None:
    with pytest.raises(InputError) as error:
        plan(tmp_path, f"planning:\n  {line}\n")
    assert says in str(error.value)
    assert "meeting.yaml:" in str(error.value)


@pytest.mark.parametrize("line", ["advance_notice: {earliest: 366, latest: 366}", ""])
def test_what_is_odd_but_possible_is_read(tmp_path: Path, line: str) -> None:
    assert plan(tmp_path, f"planning:\n  {line}\n").small is False


def test_two_hundred_letters_are_read(tmp_path: Path) -> None:
    letters = ", ".join(["2012-12-05"] * 200)
    found = plan(tmp_path, f"planning:\n  bid_price_notices: [{letters}]\n")
    assert len(found.bid_price_notices) == 200


def test_a_plan_that_cannot_be_read_stops_no_count(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        plan(tmp_path, "planning:\n  fiscal_year_end: soon\n")
    assert read_call(tmp_path).record_date == date(2013, 4, 15)
