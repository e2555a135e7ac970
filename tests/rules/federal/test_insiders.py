"""Forms 3, 4 and 5: the days of 2012, and the gifts of 2023."""

from datetime import date

import pytest

from quorate.rules.federal.insiders import (
    form_3_by,
    form_4_by,
    form_5_by,
    gift_goes_on_form_4,
    late_reports_caption,
)


def test_s_134_the_reports_of_2012() -> None:
    assert form_4_by(date(2012, 3, 30)) == date(2012, 4, 3)
    assert form_3_by(date(2012, 4, 16)) == date(2012, 4, 26)
    assert form_4_by(date(2012, 1, 4)) == date(2012, 1, 6)
    assert form_5_by(date(2012, 12, 31)) == date(2013, 2, 14)


def test_a_first_report_due_on_a_sunday_is_in_time_on_monday() -> None:
    assert form_3_by(date(2013, 6, 20)) == date(2013, 7, 1)


@pytest.mark.parametrize(
    ("given", "on_form_4"), [("2023-02-26", False), ("2023-02-27", True), ("2023-02-28", True)]
)
def test_a_gift_waits_no_longer(given: str, *, on_form_4: bool) -> None:
    assert gift_goes_on_form_4(date.fromisoformat(given)) == on_form_4


@pytest.mark.parametrize(
    ("filed", "new"), [("2019-05-01", False), ("2019-05-02", True), ("2019-05-03", True)]
)
def test_the_caption_changed_in_2019(filed: str, *, new: bool) -> None:
    assert late_reports_caption(date.fromisoformat(filed)).startswith("Delinquent") == new
