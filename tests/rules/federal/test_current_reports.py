"""Form 8-K: four business days, and what calls for none."""

from datetime import date

import pytest

from quorate.rules.federal.current_reports import amendment_is_reported, due


@pytest.mark.parametrize(
    ("event", "last"),
    [
        ("2012-12-05", "2012-12-11"),
        ("2013-06-18", "2013-06-24"),
        ("2026-06-18", "2026-06-25"),
        ("2013-06-15", "2013-06-20"),
        ("2018-12-03", "2018-12-10"),
    ],
)
def test_s_134_the_fourth_business_day(event: str, last: str) -> None:
    assert due(date.fromisoformat(event)) == date.fromisoformat(last)


def test_an_amendment_in_the_proxy_statement_is_told_already() -> None:
    assert amendment_is_reported(disclosed_in_proxy_statement=False)
    assert not amendment_is_reported(disclosed_in_proxy_statement=True)
