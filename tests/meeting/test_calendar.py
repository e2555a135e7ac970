"""The calendar of 2013, day by day, as it has to be; and what other states and years make of it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from quorate.meeting.calendar import deadlines
from quorate.meeting.planned import NOTHING
from tests.meeting.planning import CALLED, PLAN, days, held, named
from tests.rules.tables import rows

FOUND = deadlines(CALLED, PLAN)

EXPECTED = """
    rule         first       last        name
    DGCL-213-A   2013-04-19  2013-06-08  Record date
    DGCL-222-A   2013-04-19  2013-06-08  Notice to holders
    DGCL-219-A   2013-06-08  2013-06-17  List of stockholders open
    DGCL-211     2013-07-06  2013-07-06  Annual meeting held
    SEC-14A13    2013-03-15  2013-03-15  Search for owners
    T-10         2013-04-10  2013-04-10  Last trade that settles
    SEC-14B2     2013-04-22  2013-04-22  Omnibus proxies of banks
    SEC-14A6-A   2013-04-19  2013-04-19  Preliminary statement filed
    SEC-14A6-B   2013-04-29  2013-04-29  Definitive statement and card filed
    10-K-G3      2013-04-30  2013-04-30  Statement that Part III
    SEC-14A16    2013-05-09  2013-05-09  Notice of availability without the full set
    SEC-14A8-FJ  2013-02-08  2013-02-08  Commission told
    BRK-2        2013-05-24  2013-05-24  Material sent, for brokers to vote from the 15th day
    BRK-2        2013-06-03  2013-06-03  Material sent, for brokers to vote at all
    BRK-2        2013-06-08  2013-06-08  Brokers vote uninstructed shares
    NQ-BID       2012-10-19  2012-12-04  Thirty business days below $1.00
    8K-301       2012-12-11  2012-12-11  Form 8-K, Item 3.01
    NQ-BID       2013-05-20  2013-05-20  A run of ten days
    NQ-BID       2013-06-03  2013-06-03  Time to meet the bid price ends
    NQ-BID-2     2013-11-30  2013-11-30  A second period
    NQ-5620      2013-12-31  2013-12-31  Annual meeting of the fiscal year
    8K-507-A     2013-06-24  2013-06-24  Form 8-K, Item 5.07
    DGCL-222-B   2013-07-18  2013-07-18  Adjourned meeting without new notice
    8K-507-D     2013-10-20  2013-10-20  Decision on the frequency
    RS-9         2014-06-18  2014-06-18  The board carries item 5 out
    SEC-14A8-E2  2013-12-30  2013-12-30  Proposals for the next statement
    CB-7         2014-02-18  2014-03-20  Nominations and business under the bylaw
    SEC-14A4-C   2014-03-20  2014-03-20  Notice that keeps a matter
    SEC-14A21-A  2014-01-01  2014-12-31  Next say on pay
    SEC-14A21-B  2019-01-01  2019-12-31  Next vote on the frequency
    S16          2012-01-06  2012-01-06  Form 4 of a director
    S16          2012-04-03  2012-04-03  Form 4 of TFG Radiant
    S16          2012-04-26  2012-04-26  Form 3 of Xu Biao
    S16          2013-02-14  2013-02-14  Form 5
"""


@pytest.mark.parametrize("row", rows(EXPECTED, 3), ids=lambda row: row[-1])
def test_s_134_every_day_of_2013(row: list[str]) -> None:
    rule, first, last, name = row
    found = named(FOUND, name)
    assert (found.rule, *days(found)) == (rule, first, last)


def test_s_016_the_record_date_is_red_and_the_mailing_green() -> None:
    record, notice = named(FOUND, "Record date"), named(FOUND, "Notice to holders")
    assert record.broken == "4 days too early"
    assert "2013-04-15 is 64 days before it" in record.because
    assert notice.broken == ""
    assert "2013-04-29 is 50 days before it" in notice.because


def test_the_call_breaks_five_days_and_no_others() -> None:
    broken = {each.name: each.broken for each in FOUND if each.broken}
    assert broken == {
        "Record date": "4 days too early",
        "Time to meet the bid price ends": "the vote on the split is 15 days too late",
        "Proposals for the next statement": "as printed, 11 days too early",
        "Nominations and business under the bylaw": "as printed, its end 10 days too early",
        "Notice that keeps a matter from the proxyholders' discretion": (
            "as printed, 16 days too early"
        ),
    }


def test_every_deadline_says_its_rule_its_arithmetic_and_its_authority() -> None:
    for each in FOUND:
        assert all((each.rule, each.because, each.authority, each.name)), each
        assert each.first <= each.last


def test_deadlines_stand_in_the_order_of_their_last_days() -> None:
    assert [each.last for each in FOUND] == sorted(each.last for each in FOUND)


def test_without_a_plan_the_call_alone_fixes_what_it_can() -> None:
    found = deadlines(CALLED, NOTHING)
    assert {each.rule for each in found} < {each.rule for each in FOUND}
    assert named(found, "Notice that keeps").last == date(2014, 3, 15)
    assert named(found, "Decision on the frequency").last == date(2013, 10, 31)


STATES = """
    state     first       last
    New York  2013-04-19  2013-06-08
    Illinois  2013-04-19  2013-06-08
    Nevada    2013-04-19  2013-06-08
    Maryland  2013-03-20  2013-06-08
"""


@pytest.mark.parametrize("row", [line.rsplit(maxsplit=2) for line in STATES.splitlines()[2:]
                                 if line.strip()], ids=lambda row: row[0].strip())  # fmt: skip
def test_the_record_date_by_the_law_of_other_states(row: list[str]) -> None:
    state, first, last = row
    found = deadlines(replace(CALLED, state=state.strip()), PLAN)
    record = named(found, "Record date")
    assert days(record) == (first, last)
    assert (record.broken == "") == (state.strip() == "Maryland")
    assert not any("Del. C." in each.authority for each in found)


def test_a_state_that_is_not_known_gives_no_days_of_its_law() -> None:
    found = deadlines(replace(CALLED, state="Ohio"), PLAN)
    assert not any(each.name in ("Record date", "Notice to holders") for each in found)
    assert named(found, "Form 8-K, Item 5.07").last == date(2013, 6, 24)


@pytest.mark.parametrize("day", ["0001-06-18", "1899-12-31", "2200-01-01", "9999-12-31"])
def test_days_nobody_meets_on_give_no_calendar(day: str) -> None:
    record = "0001-06-01" if day.startswith("0") else "1990-01-01"
    assert deadlines(held(day, record), PLAN) == ()


@pytest.mark.parametrize("day", ["1900-01-01", "1990-06-18", "2035-12-31", "2199-12-31"])
def test_beyond_the_closed_days_that_are_kept_the_rest_is_still_worked(day: str) -> None:
    found = deadlines(held(day, day), PLAN)
    assert any(each.name == "Record date" for each in found)


def test_no_dissident_names_nominees_before_2022_and_one_does_in_2026() -> None:
    assert not any(each.rule == "SEC-14A19" for each in FOUND)
    found = deadlines(held("2026-06-18", "2026-04-20", "2026-05-01"), NOTHING)
    assert named(found, "A dissident names").last == date(2027, 4, 19)
    assert named(found, "The company names").last == date(2027, 4, 29)
    assert named(found, "Form 8-K, Item 5.07").last == date(2026, 6, 25)
    assert named(found, "List of stockholders").rule == "DGCL-219-B"


def test_an_instant_late_at_night_is_the_day_of_its_own_zone() -> None:
    late = replace(CALLED, starts=datetime(2013, 6, 19, 5, tzinfo=UTC))
    assert named(deadlines(late, PLAN), "Form 8-K, Item 5.07").last == date(2013, 6, 24)
