"""Every day on which the law changed, as the rules bear it."""

from datetime import date

import pytest

from quorate.rules.reference import cited

SWITCHES = {
    ("record_date", "voting_record_date_is_lawful"): "2009-08-01",
    ("results", "results_due"): "2010-02-28",
    ("advisory", "next_say_on_pay"): "2011-01-21",
    ("notice", "email_needs_no_consent"): "2019-08-01",
    ("bid_price", "ten_cents_ends_it"): "2020-09-01",
    ("bid_price", "splits_bar_a_period"): "2020-09-01",
    ("cards", "may_not_offer"): "2022-09-01",
    ("contests", "dissident_notice_by"): "2022-09-01",
    ("annual_report", "pay_performance_years"): "2022-12-16",
    ("charter", "votes_cast_suffice"): "2023-08-01",
    ("split_notice", "public_told_by"): "2023-11-01",
    ("bid_price", "split_cures"): "2024-10-07",
    ("bid_price", "hearing_stays_delisting"): "2025-01-17",
    ("remedies", "disinterested_approved"): "2025-03-25",
    ("intermediaries", "shorter_search_is_tolerated"): "2026-01-23",
    ("managers", "votes_reported_by"): "2023-07-01",
    ("printed", "must_be_posted"): "2009-01-01",
    ("printed", "explanation_may_accompany"): "2010-03-29",
    ("directors", "compensation_rules_bind"): "2013-07-01",
    ("insiders", "gift_goes_on_form_4"): "2023-02-27",
    ("proposers", "staff_gives_no_view"): "2025-10-01",
}


@pytest.mark.parametrize("rule", SWITCHES, ids="-".join)
def test_a_rule_begins_on_its_day(rule: tuple[str, str]) -> None:
    module, name = rule
    found = [
        each for each in cited() if each.name == name and each.module.rpartition(".")[2] == module
    ]
    assert [each.since for each in found] == [date.fromisoformat(SWITCHES[rule])]
