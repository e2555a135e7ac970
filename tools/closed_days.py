"""On which days are the Commission and the exchanges closed?  Writes rules/data anew.

Needs what the project does not: build/calendars, a venv with the packages that data/README.md
names.  Run there: `build/calendars/bin/python tools/closed_days.py [--check]`.  The rows that no
package knows stand here, each with its reason.
"""

import argparse
import csv
import io
import sys
from collections.abc import Mapping
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path

DATA = Path(__file__).parents[1] / "src" / "quorate" / "rules" / "data"
FIRST, LAST = date(1990, 1, 1), date(2035, 12, 31)
SATURDAY = 5

# Executive orders closed the government on these days, and the Commission said it took no filings.
# Where no announcement of the Commission was found, the day stays a business day: a deadline that
# comes a day early harms nobody.
COMMISSION = {
    date(2018, 12, 5): "Day of mourning for President George H. W. Bush (announced by the SEC)",
    date(2018, 12, 24): "Christmas Eve, by executive order (announced by the SEC)",
    date(2019, 12, 24): "Christmas Eve, by executive order (announced by the SEC)",
    date(2020, 12, 24): "Christmas Eve, by executive order (announced by the SEC)",
    date(2025, 1, 9): "Day of mourning for President Carter (announced by the SEC)",
}

# The trading calendar has these closings, without the reason.
EXCHANGES = {
    date(1994, 4, 27): "Funeral of former President Richard M. Nixon",
    date(2001, 9, 11): "Attacks of September 11",
    date(2001, 9, 12): "Attacks of September 11",
    date(2001, 9, 13): "Attacks of September 11",
    date(2001, 9, 14): "Attacks of September 11",
    date(2004, 6, 11): "Day of mourning for President Ronald Reagan",
    date(2007, 1, 2): "Day of mourning for President Gerald R. Ford",
    date(2012, 10, 29): "Hurricane Sandy",
    date(2012, 10, 30): "Hurricane Sandy",
    date(2018, 12, 5): "Day of mourning for President George H. W. Bush",
    date(2025, 1, 9): "Day of mourning for President Jimmy Carter",
}


class UnexplainedError(ValueError):
    """A day on which the exchange did not trade, for no reason known here."""


def commission() -> dict[date, str]:
    """Federal holidays on weekdays, and the closings by order."""
    years = range(FIRST.year, LAST.year + 2)  # New Year's Day may be kept on December 31
    federal = import_module("holidays").UnitedStates(years=years)
    return _weekdays({**federal, **COMMISSION})


def exchanges() -> dict[date, str]:
    """Weekdays without a session; each must have its reason."""
    trading = import_module("exchange_calendars").get_calendar("XNYS", start=FIRST, end=LAST)
    sessions = {session.date() for session in trading.sessions}
    closed = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
    closed = [day for day in closed if day.weekday() < SATURDAY and day not in sessions]
    known = {**_holidays(), **EXCHANGES}
    unexplained = [day for day in closed if day not in known]
    if unexplained:
        raise UnexplainedError(f"closed, and nobody knows why: {unexplained}; add the reason here")
    return {day: known[day] for day in closed}


def _holidays() -> Mapping[date, str]:
    """What the exchange calls its regular closings."""
    found: Mapping[date, str] = import_module("holidays").financial_holidays(
        "XNYS", years=range(FIRST.year, LAST.year + 2)
    )
    return found


def _weekdays(days: Mapping[date, str]) -> dict[date, str]:
    return {
        day: why
        for day, why in sorted(days.items())
        if FIRST <= day <= LAST and day.weekday() < SATURDAY
    }


def rows(days: Mapping[date, str]) -> str:
    """The file of a calendar."""
    lines = io.StringIO(newline="")
    table = csv.writer(lines, lineterminator="\n")
    table.writerow(["day", "why"])
    table.writerows((day.isoformat(), why) for day, why in sorted(days.items()))
    return lines.getvalue()


FILES = {"sec_closed_days.csv": commission, "exchange_closed_days.csv": exchanges}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 where stale")
    args = parser.parse_args()
    stale = False
    for name, days in FILES.items():
        path, made = DATA / name, rows(days())
        if args.check:
            same = path.read_text(encoding="utf-8") == made
            sys.stdout.write(f"{name}: {'as made' if same else 'stale'}\n")
            stale |= not same
        else:
            path.write_text(made, encoding="utf-8")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
