"""One year after the fiscal year."""

from datetime import date

from quorate.rules.exchanges.annual_meetings import held_by


def test_s_134_a_nasdaq_company_meets_within_a_year() -> None:
    assert held_by(date(2012, 12, 31)) == date(2013, 12, 31)
    assert held_by(date(2012, 2, 29)) == date(2013, 2, 28)
