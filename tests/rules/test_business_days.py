"""Each row is a day, and what a calendar makes of it."""

import csv
from datetime import date
from pathlib import Path

import pytest

from quorate.rules import business_days
from quorate.rules.business_days import (
    FIRST,
    LAST,
    CalendarError,
    commission,
    exchanges,
    filing_day,
    last_trade_day,
    settlement_days,
)
from quorate.rules.days import back, on
from tools import closed_days

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "real"

OPEN = """
    day         commission  exchanges
    2013-06-18  open        open       a Tuesday
    2013-06-15  closed      closed     a Saturday
    2013-06-16  closed      closed     a Sunday
    2013-10-14  closed      open       Columbus Day
    2013-11-11  closed      open       Veterans Day
    2013-03-29  open        closed     Good Friday
    2012-10-29  open        closed     the storm
    2012-10-31  open        open       after the storm
    2021-06-18  closed      open       the first Juneteenth, observed by the government alone
    2022-06-20  closed      closed     Juneteenth observed by both
    2026-06-19  closed      closed     Juneteenth
    2025-01-09  closed      closed     a day of mourning
    2020-12-24  closed      open       Christmas Eve by executive order
    2021-12-31  closed      open       New Year's Day observed by the government alone
    1990-01-02  open        open       the first business day kept
    2035-12-31  open        open       the last
"""


def rows(table: str) -> list[list[str]]:
    return [line.split() for line in table.splitlines()[2:] if line.strip()]


@pytest.mark.parametrize("row", rows(OPEN), ids=lambda row: row[0])
def test_who_is_open(row: list[str]) -> None:
    day = date.fromisoformat(row[0])
    assert commission().is_open(day) == (row[1] == "open")
    assert exchanges().is_open(day) == (row[2] == "open")


@pytest.mark.parametrize("day", [back(FIRST, 1), on(LAST, 1)])
def test_a_day_outside_the_calendar_is_refused(day: date) -> None:
    with pytest.raises(CalendarError, match=str(day)):
        commission().is_open(day)


def test_thirty_trading_days_count_the_storm() -> None:
    assert exchanges().before(date(2012, 12, 4), 29) == date(2012, 10, 19)


def test_counting_starts_on_the_first_business_day_after() -> None:
    assert commission().after(date(2013, 6, 15), 1) == date(2013, 6, 17)
    assert commission().after(date(2013, 6, 15), 0) == date(2013, 6, 15)
    assert commission().on_or_after(date(2013, 6, 17)) == date(2013, 6, 17)


SETTLES = """
    trade       days
    2017-09-04  3
    2017-09-05  2
    2017-09-06  2
    2024-05-27  2
    2024-05-28  1
"""


@pytest.mark.parametrize("row", rows(SETTLES), ids=lambda row: row[0])
def test_a_trade_settles(row: list[str]) -> None:
    assert settlement_days(date.fromisoformat(row[0])) == int(row[1])


LAST_TRADES = """
    record date  last trade
    2013-04-15   2013-04-10
    2026-04-15   2026-04-14
    2013-04-14   2013-04-09   a Sunday: what settled on Friday
    2024-05-29   2024-05-28   the first day of T+1 settles with the last of T+2
    2024-05-28   2024-05-23   two days, over the holiday of May 27
    2013-04-02   2013-03-27   over Good Friday
"""


@pytest.mark.parametrize("row", rows(LAST_TRADES), ids=lambda row: row[0])
def test_the_last_trade_before_a_record_date(row: list[str]) -> None:
    assert last_trade_day(date.fromisoformat(row[0])) == date.fromisoformat(row[1])


def sessions() -> set[date]:
    file = REAL / "vectors" / "xnys_sessions" / "xnys_to_2015.csv"
    assert file.is_file(), f"the sessions of the exchange are not there: {file}"
    with file.open(encoding="utf-8") as lines:
        return {date.fromisoformat(row[""][:10]) for row in csv.DictReader(lines)}


def test_s_134_the_exchange_traded_on_exactly_its_published_sessions(real: Path) -> None:
    assert real == REAL
    published = sessions()
    day = min(published)
    while day <= max(published):
        assert exchanges().is_open(day) == (day in published), day
        day = on(day, 1)


# The period's end and the days a filer has, in the order of the published names.
PERIODS = {
    "10-K large accelerated FY2019": (date(2019, 12, 31), 60),
    "10-K accelerated FY2019": (date(2019, 12, 31), 75),
    "10-K non-accelerated FY2019": (date(2019, 12, 31), 90),
    "Proxy/Part III 10-K/A FY2019": (date(2019, 12, 31), 120),
    "10-Q Q1 2020 LAF/AF": (date(2020, 3, 31), 40),
    "10-Q Q1 2020 NAF": (date(2020, 3, 31), 45),
    "10-Q Q2 2020 LAF/AF": (date(2020, 6, 30), 40),
    "10-Q Q2 2020 NAF": (date(2020, 6, 30), 45),
    "10-Q Q3 2020 LAF/AF": (date(2020, 9, 30), 40),
    "10-Q Q3 2020 NAF": (date(2020, 9, 30), 45),
    "13F Q4 2019": (date(2019, 12, 31), 45),
    "13F Q1 2020": (date(2020, 3, 31), 45),
    "13F Q2 2020": (date(2020, 6, 30), 45),
    "13F Q3 2020": (date(2020, 9, 30), 45),
    "10-K LAF FY2021": (date(2021, 12, 31), 60),
    "10-K AF FY2021": (date(2021, 12, 31), 75),
    "10-K NAF FY2021": (date(2021, 12, 31), 90),
    "10-Q Q1 LAF/AF": (date(2022, 3, 31), 40),
    "10-Q Q1 NAF": (date(2022, 3, 31), 45),
    "10-Q Q2 LAF/AF": (date(2022, 6, 30), 40),
    "10-Q Q2 NAF": (date(2022, 6, 30), 45),
    "10-Q Q3 LAF/AF": (date(2022, 9, 30), 40),
    "10-Q Q3 NAF": (date(2022, 9, 30), 45),
}


def test_s_134_published_filing_deadlines_roll_forward(real: Path) -> None:
    assert real == REAL
    with (REAL / "listing" / "sec_deadlines.csv").open(encoding="utf-8") as lines:
        published = {row["deadline"]: row["date"] for row in csv.DictReader(lines)}
    worked = {name: str(filing_day(on(end, days))) for name, (end, days) in PERIODS.items()}
    assert worked == {name: published[name] for name in PERIODS}


CLOSED = Path(business_days.__file__).parent / "data"


@pytest.mark.parametrize(
    ("file", "closings"),
    [
        ("sec_closed_days.csv", closed_days.COMMISSION),
        ("exchange_closed_days.csv", closed_days.EXCHANGES),
    ],
)
def test_every_closing_nobody_could_foresee_is_kept_with_its_reason(
    file: str, closings: dict[date, str]
) -> None:
    with (CLOSED / file).open(encoding="utf-8") as lines:
        kept = {row["day"]: row["why"] for row in csv.DictReader(lines)}
    assert {day: kept.get(day.isoformat()) for day in closings} == closings


@pytest.mark.parametrize("file", closed_days.FILES)
def test_the_closed_days_stand_as_their_tool_writes_them(file: str) -> None:
    text = (CLOSED / file).read_text(encoding="utf-8")
    days = {date.fromisoformat(row["day"]): row["why"] for row in csv.DictReader(text.splitlines())}
    assert closed_days.rows(days) == text
    assert all(day.weekday() < closed_days.SATURDAY for day in days)
    assert (closed_days.FIRST, closed_days.LAST) == (FIRST, LAST)
