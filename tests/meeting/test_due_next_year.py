"""Next year: windows, discretion, votes on pay; and a meeting that moved."""

from dataclasses import replace
from datetime import date

import pytest

from quorate.meeting.due_next_year import due
from quorate.meeting.planned import NOTHING, Plan, Printed
from quorate.words import Choice
from tests.meeting.planning import CALLED, PLAN, days, held, named


def planned(day: str, announced: str | None = None) -> Plan:
    return Plan(
        bylaw_days=(120, 90),
        next_meeting=date.fromisoformat(day),
        next_announced=None if announced is None else date.fromisoformat(announced),
    )


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        ("2014-07-18", "2014-02-18", "2014-03-20"),
        ("2014-07-19", "2014-03-21", "2014-05-11"),
        ("2014-08-01", "2014-04-03", "2014-05-11"),
    ],
)
def test_s_085_a_meeting_that_moves_by_more_than_thirty_days(
    day: str, first: str, last: str
) -> None:
    found = list(due(CALLED, planned(day, "2014-05-01")))
    assert days(named(found, "Nominations and business")) == (first, last)
    moved = day != "2014-07-18"
    tolerance = named(found, "Next meeting without new deadlines")
    assert ("told in the next Form 10-Q" in tolerance.because) == moved
    assert tolerance.broken == ""
    assert any(each.rule == "SEC-14A8-E2" for each in found) != moved


def test_s_084_the_window_counts_from_the_meeting_that_was_held() -> None:
    found = named(due(CALLED, Plan(bylaw_days=(120, 90))), "Nominations and business")
    assert days(found) == ("2014-02-18", "2014-03-20")
    assert not any(each.rule == "CB-7" for each in due(CALLED, NOTHING))


def test_s_131_the_printed_deadline_is_eleven_days_early() -> None:
    found = named(due(CALLED, PLAN), "Proposals for the next statement")
    assert found.broken == "as printed, 11 days too early"
    right = replace(PLAN, printed=Printed(proposals_by=date(2013, 12, 30)))
    assert named(due(CALLED, right), "Proposals for the next statement").broken == ""


@pytest.mark.parametrize(
    ("first", "last", "broken"),
    [
        ("2014-02-18", "2014-03-20", ""),
        ("2014-02-18", "2014-03-21", "as printed, its end 1 day too late"),
        ("2014-02-18", "2014-03-19", "as printed, its end 1 day too early"),
        ("2014-02-17", "2014-03-20", "as printed, its beginning 1 day too early"),
        ("2014-02-19", "2014-03-20", "as printed, its beginning 1 day too late"),
    ],
)
def test_s_132_the_printed_window(first: str, last: str, broken: str) -> None:
    printed = Printed(advance_from=date.fromisoformat(first), advance_to=date.fromisoformat(last))
    plan = Plan(bylaw_days=(120, 90), printed=printed)
    assert named(due(CALLED, plan), "Nominations and business").broken == broken


def test_s_132_a_bylaw_s_day_stands_before_the_forty_fifth() -> None:
    with_bylaw = named(due(CALLED, Plan(bylaw_days=(120, 90))), "Notice that keeps")
    without = named(due(CALLED, NOTHING), "Notice that keeps")
    assert (with_bylaw.last, without.last) == (date(2014, 3, 20), date(2014, 3, 15))
    assert "without one 2014-03-15" in with_bylaw.because


@pytest.mark.parametrize(
    ("every", "year"),
    [
        (None, 2014),
        (Choice.ONE_YEAR, 2014),
        (Choice.TWO_YEARS, 2015),
        (Choice.THREE_YEARS, 2016),
    ],
)
def test_s_117_the_next_votes_on_pay(every: Choice | None, year: int) -> None:
    found = list(due(CALLED, Plan(pay_vote_every=every)))
    assert named(found, "Next say on pay").first == date(year, 1, 1)
    assert named(found, "Next vote on the frequency").last == date(2019, 12, 31)


def test_s_117_an_emerging_growth_company_votes_on_no_pay() -> None:
    found = due(CALLED, Plan(emerging_growth=True))
    assert not any(each.rule.startswith("SEC-14A21") for each in found)


@pytest.mark.parametrize(
    ("prior", "names"), [("2021-08-31", 0), ("2021-09-01", 2), ("2021-09-02", 2)]
)
def test_the_universal_card_governs_next_year_s_meeting(prior: str, names: int) -> None:
    found = due(held(prior, "2021-07-15"), NOTHING)
    assert sum(each.rule == "SEC-14A19" for each in found) == names


def test_a_moved_meeting_gives_a_dissident_the_later_day() -> None:
    called = held("2026-06-18", "2026-05-01")
    found = list(due(called, planned("2027-08-01", "2027-06-10")))
    assert named(found, "A dissident names").last == date(2027, 6, 20)
    assert not any(each.name.startswith("The company names") for each in found)


def test_a_special_meeting_fixes_no_day_of_the_next() -> None:
    assert list(due(replace(CALLED, meeting_kind="special"), PLAN)) == []
