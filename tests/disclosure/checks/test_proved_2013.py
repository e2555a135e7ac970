"""What a careful reader proved in the 2013 statement is found, defect by defect.

The numbers are the reader's: D of the list of defects, X of the list of contradictions.  What no
check decides, and why, is in docs/reference/checks.md.
"""

from pathlib import Path

import pytest

from quorate.disclosure.checks import findings
from quorate.disclosure.findings import Checked
from quorate.disclosure.reading.read import read


@pytest.fixture(scope="module")
def checked(real: Path) -> Checked:
    path = real.parent / "seed-proxy-statement.txt"
    return findings(read(path.read_bytes(), path.name))


def severities(checked: Checked, rule: str, line: int, expected: str, because: str) -> list[str]:
    """Of the findings under a rule on a line that expect this, for this reason."""
    return [
        each.severity.value
        for each in checked.findings
        if (each.rule, each.where.line) == (rule, line)
        and expected in each.expected
        and because in each.because
    ]


def test_d_01_the_record_date_is_64_days_before_the_meeting(checked: Checked) -> None:
    found = severities(checked, "DGCL-213-A", 111, "2013-04-19 to 2013-06-08", "64 days before")

    assert found == ["error"]


test_x_02_the_record_date_is_64_days_before_the_meeting = (
    test_d_01_the_record_date_is_64_days_before_the_meeting
)


def test_d_02_the_card_calls_a_tuesday_wednesday(checked: Checked) -> None:
    found = severities(checked, "SELF-WEEKDAY", 901, "Tuesday", "2013-06-18 is a Tuesday")

    assert found == ["warning"]


test_x_01_the_card_calls_a_tuesday_wednesday = test_d_02_the_card_calls_a_tuesday_wednesday


def test_d_03_the_deadline_for_inclusion_is_11_days_early(checked: Checked) -> None:
    found = severities(checked, "SEC-14A8-E2", 778, "2013-12-30", "11 days too early")

    assert found == ["error"]


test_x_14_the_deadline_for_inclusion_is_11_days_early = (
    test_d_03_the_deadline_for_inclusion_is_11_days_early
)


def test_d_04_the_window_is_not_the_bylaws(checked: Checked) -> None:
    found = severities(checked, "CB-7", 784, "2014-02-18 to 2014-03-20", "line 368 has 90 to 120")

    assert found == ["error"]


test_x_13_the_window_is_not_the_bylaws = test_d_04_the_window_is_not_the_bylaws


def test_d_05_the_window_fits_two_meetings(checked: Checked) -> None:
    found = severities(
        checked, "CB-7", 784, "2014-02-18 to 2014-03-20", "of June 6 and June 8; it is 32"
    )

    assert found == ["error"]


def test_d_06_discretion_begins_before_notice_ends(checked: Checked) -> None:
    found = severities(checked, "SEC-14A4-C", 784, "2014-03-20", "would be 2014-03-15")

    assert found == ["error"]


test_x_15_discretion_begins_before_notice_ends = test_d_06_discretion_begins_before_notice_ends


def test_d_07_the_deadlines_fit_last_years_days(checked: Checked) -> None:
    found = severities(checked, "SEC-14A8-E2", 778, "2013-12-30", "fits a release of April 18")

    assert found == ["error"]


def test_d_08_the_vote_comes_after_the_time_to_comply(checked: Checked) -> None:
    found = severities(checked, "NQ-BID-2", 688, "a word on", "the vote is 15 days after")

    assert found == ["warning"]


test_x_17_the_vote_comes_after_the_time_to_comply = (
    test_d_08_the_vote_comes_after_the_time_to_comply
)


def test_d_09_consecutive_days_are_not_business_days(checked: Checked) -> None:
    found = severities(checked, "NQ-BID", 684, "10 consecutive business days", "business days")

    assert found == ["warning"]


test_x_16_consecutive_days_are_not_business_days = test_d_09_consecutive_days_are_not_business_days


def test_d_10_a_receivable_is_collected_before_it_arose(checked: Checked) -> None:
    found = severities(checked, "SELF-ORDER", 545, "January 2013", "as of 2012-12-31")

    assert found == ["warning"]


test_x_22_a_receivable_is_collected_before_it_arose = (
    test_d_10_a_receivable_is_collected_before_it_arose
)


def test_d_11_a_footnote_is_of_the_year_before(checked: Checked) -> None:
    found = severities(checked, "SELF-AS-OF", 462, "2012-12-31", "the end of the year before")

    assert found == ["note"]


test_x_20_a_footnote_is_of_the_year_before = test_d_11_a_footnote_is_of_the_year_before


def test_d_12_one_tranche_vests_a_day_off_its_pattern(checked: Checked) -> None:
    found = severities(checked, "SELF-VESTING", 462, "2013-02-03", "vest on February 3")

    assert found == ["note"]


test_x_19_one_tranche_vests_a_day_off_its_pattern = (
    test_d_12_one_tranche_vests_a_day_off_its_pattern
)


def test_d_13_units_do_not_vest_two_years_after_their_grant(checked: Checked) -> None:
    found = severities(checked, "SELF-VESTING", 462, "2013-02-03", "7,000 vesting two years")

    assert found == ["warning"]


test_x_18_units_do_not_vest_two_years_after_their_grant = (
    test_d_13_units_do_not_vest_two_years_after_their_grant
)


def test_d_14_an_amendment_needs_a_majority_of_the_outstanding(checked: Checked) -> None:
    found = severities(
        checked, "DGCL-242-A", 756, "outstanding", "needs a majority of the outstand"
    )

    assert found == ["error"]


test_x_03_an_amendment_needs_a_majority_of_the_outstanding = (
    test_d_14_an_amendment_needs_a_majority_of_the_outstanding
)


def test_d_15_two_votes_are_told_for_pay(checked: Checked) -> None:
    found = severities(checked, "SELF-STANDARD", 648, "more votes for than against", "line 189")

    assert found == ["error"]


test_x_04_two_votes_are_told_for_pay = test_d_15_two_votes_are_told_for_pay


def test_d_16_a_frequency_is_not_approved(checked: Checked) -> None:
    found = severities(checked, "SELF-STANDARD", 672, "the most votes", "need not be a majority")

    assert found == ["error"]


test_x_05_a_frequency_is_not_approved = test_d_16_a_frequency_is_not_approved


def test_d_17_abstentions_are_told_two_ways(checked: Checked) -> None:
    found = severities(checked, "SELF-TREATMENT", 191, "as not voted", "as not voted")

    assert found == ["error"]


test_x_06_abstentions_are_told_two_ways = test_d_17_abstentions_are_told_two_ways


def test_d_18_a_word_is_missing(checked: Checked) -> None:
    found = severities(checked, "SELF-SENTENCE", 191, "the same effect as", "a word is missing")

    assert found == ["note"]


test_x_07_a_word_is_missing = test_d_18_a_word_is_missing


def test_d_19_a_routine_matter_has_no_non_votes(checked: Checked) -> None:
    found = severities(checked, "BRK-7", 191, "no broker non-votes", "calls it routine")

    assert found == ["note"]


def test_d_20_the_card_has_no_box_against(checked: Checked) -> None:
    found = severities(checked, "SEC-14A4-B2", 863, "for, against, abstain", "legal effect")

    assert found == ["warning"]


test_x_08_the_card_has_no_box_against = test_d_20_the_card_has_no_box_against


def test_d_21_two_nominees_are_called_one(checked: Checked) -> None:
    found = severities(checked, "SELF-NUMBER", 610, "director nominees", "2 directors are elected")

    assert found == ["note"]


test_x_32_two_nominees_are_called_one = test_d_21_two_nominees_are_called_one


def test_d_23_headings_are_of_two_forms(checked: Checked) -> None:
    found = severities(checked, "SELF-HEADING", 634, "Proposal No. 3", "headed with")

    assert found == ["note"]


def test_d_24_the_amendment_takes_effect_at_two_times(checked: Checked) -> None:
    found = severities(checked, "SELF-EFFECTIVE", 816, "one time", "line 734")

    assert found == ["error"]


test_x_26_the_amendment_takes_effect_at_two_times = (
    test_d_24_the_amendment_takes_effect_at_two_times
)


def test_d_25_capital_is_affected_and_is_not(checked: Checked) -> None:
    found = severities(checked, "RS-6", 742, "additional paid-in capital", "stated capital reduced")

    assert found == ["warning"]


test_x_24_capital_is_affected_and_is_not = test_d_25_capital_is_affected_and_is_not


def test_d_26_capital_has_two_meanings(checked: Checked) -> None:
    found = severities(checked, "RS-6", 812, "two meanings of capital", "line 742")

    assert found == ["note"]


def test_d_27_rounding_up_changes_percentages(checked: Checked) -> None:
    found = severities(checked, "RS-1", 712, "except for fractions", "line 738")

    assert found == ["note"]


def test_d_28_a_certificate_speaks_of_a_company_it_does_not_define(checked: Checked) -> None:
    found = severities(checked, "SELF-TERM", 808, "the Corporation", "defines the Corporation")

    assert found == ["note"]


def test_d_29_a_blank_form_is_signed(checked: Checked) -> None:
    found = severities(checked, "SELF-SIGNED", 820, "a line to sign on", "line 816")

    assert found == ["note"]


test_x_30_a_blank_form_is_signed = test_d_29_a_blank_form_is_signed


def test_d_30_an_agreement_is_called_by_anothers_name(checked: Checked) -> None:
    found = severities(checked, "SELF-AGREEMENT", 522, "Registration Rights", "replace the Prior")

    assert found == ["note"]


test_x_23_an_agreement_is_called_by_anothers_name = (
    test_d_30_an_agreement_is_called_by_anothers_name
)


def test_d_31_two_letters_of_a_name_are_exchanged(checked: Checked) -> None:
    found = severities(checked, "SELF-NAME", 553, "TFG Radiant", "two letters are exchanged")

    assert found == ["note"]


test_x_29_two_letters_of_a_name_are_exchanged = test_d_31_two_letters_of_a_name_are_exchanged


def test_d_32_one_person_is_called_by_two_names(checked: Checked) -> None:
    found = severities(checked, "SELF-NAME", 403, "Mr. Xu", "Xu Biao is called by Xu")

    assert found == ["note"]


def test_d_34_a_percentage_is_padded_with_a_zero(checked: Checked) -> None:
    found = severities(checked, "SK-403", 473, "31.12%", "31.1174%; 31.10 is 31.1")

    assert found == ["note"]


test_x_10_a_percentage_is_padded_with_a_zero = test_d_34_a_percentage_is_padded_with_a_zero


def test_d_35_ten_persons_are_six(checked: Checked) -> None:
    found = severities(checked, "SELF-GROUP", 480, "6 persons", "group's 889,750")

    assert found == ["warning"]


test_x_11_ten_persons_are_six = test_d_35_ten_persons_are_six


def test_d_37_shares_vanish_in_ten_days(checked: Checked) -> None:
    found = severities(checked, "SELF-OUTSTANDING", 723, "51,523,758", "346,852 fewer")

    assert found == ["warning"]


test_x_09_shares_vanish_in_ten_days = test_d_37_shares_vanish_in_ten_days


def test_d_38_fractions_rounded_up_leave_one_more(checked: Checked) -> None:
    found = severities(checked, "RS-1", 723, "10,235,382 or more", "10,235,381.2")

    assert found == ["note"]


test_x_25_fractions_rounded_up_leave_one_more = test_d_38_fractions_rounded_up_leave_one_more


def test_d_39_there_are_no_parts_of_a_share(checked: Checked) -> None:
    found = severities(checked, "RS-3", 728, "113,864,619", "no parts of a share")

    assert found == ["note"]


def test_d_40_units_have_no_market_value(checked: Checked) -> None:
    found = severities(checked, "SK-402-SRC", 455, "7,000 times the closing price", "not vested")

    assert found == ["warning"]


test_x_21_units_have_no_market_value = test_d_40_units_have_no_market_value


def test_d_41_two_other_officers_are_one(checked: Checked) -> None:
    found = severities(checked, "SELF-OFFICERS", 422, "1, or the others", "shows 3 persons")

    assert found == ["note"]


def test_d_42_the_chief_executive_is_among_outsiders(checked: Checked) -> None:
    found = severities(checked, "SELF-OFFICERS", 394, "left out", "Victor Lee is an officer")

    assert found == ["note"]


def test_d_43_a_household_has_no_telephone_number(checked: Checked) -> None:
    found = severities(checked, "SEC-14A3-E", 219, "a telephone number", "by telephone")

    assert found == ["warning"]


def test_d_44_the_resolution_is_not_on_the_named_officers(checked: Checked) -> None:
    found = severities(checked, "SEC-14A21", 644, "Item 402", "other words may do")

    assert found == ["note"]


def test_d_45_awards_of_directors_are_not_counted(checked: Checked) -> None:
    found = severities(checked, "SK-402-SRC", 384, "awards of each director", "counts them")

    assert found == ["note"]


def test_x_27_proxies_follow_the_board_and_their_own_judgment(checked: Checked) -> None:
    found = severities(checked, "SEC-14A4-C", 788, "one way", "to the discretion of the proxies")

    assert found == ["warning"]


def test_x_31_a_revocation_has_no_hour(checked: Checked) -> None:
    found = severities(checked, "SELF-CUTOFF", 170, "an hour of that day", "are counted")

    assert found == ["warning"]
