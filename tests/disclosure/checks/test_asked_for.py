"""What was asked of a check of the 2013 statement, row by row, as far as a statement goes.

S-001, S-021 and S-087 ask for papers and forms: of a statement they ask that what damage has done
to its cover is no finding, and what it says of its notice and of nominations is read.
"""

from pathlib import Path
from typing import Any

import pytest

from quorate.disclosure.checks import findings
from quorate.disclosure.findings import Checked
from quorate.disclosure.reading.read import read
from tests.disclosure.checks.saying import statement, told


@pytest.fixture(scope="module")
def checked(real: Path) -> Checked:
    path = real.parent / "seed-proxy-statement.txt"
    return findings(read(path.read_bytes(), path.name))


def proposals(checked: Checked) -> list[dict[str, Any]]:
    read_there = checked.facts["proposals"]
    assert isinstance(read_there, list)
    return read_there


def places(checked: Checked, name: str) -> list[dict[str, Any]]:
    every = checked.facts["places"]
    assert isinstance(every, dict)
    found = every[name]
    assert isinstance(found, list)
    return found


def is_right(checked: Checked, rule: str, says: str) -> bool:
    return any(each.rule == rule and says in each.says for each in checked.confirmed)


def rules_on(checked: Checked, *lines: int) -> set[str]:
    return {each.rule for each in checked.findings if each.where.line in lines}


def test_s_001_a_cover_that_damage_has_cut_brings_no_finding(checked: Checked) -> None:
    assert rules_on(checked, *range(1, 46)) == set()


def test_s_005_the_notice_has_its_purposes_recommendations_and_record_date(
    checked: Checked,
) -> None:
    assert [each["number"] for each in proposals(checked)] == ["1", "2", "3", "4", "5"]
    assert all(each["recommend"] for each in proposals(checked))
    assert checked.facts["record_date"] == "2013-04-15"


def test_s_006_no_reference_is_dead(checked: Checked) -> None:
    assert [each for each in checked.findings if each.rule == "SELF-REFERENCE"] == []
    assert told(statement(more=["See Proposal 4."]), "SELF-REFERENCE") != []


def test_s_007_the_legend_names_the_meeting_and_both_documents(checked: Checked) -> None:
    assert is_right(checked, "SEC-14A16", "2013-06-18, proxy statement and annual report")


def test_s_009_a_legend_that_is_there_is_not_missed(checked: Checked) -> None:
    assert rules_on(checked, 762, 764) == set()


def test_s_016_the_calendar_is_red_for_the_record_date_and_green_for_the_notice(
    checked: Checked,
) -> None:
    assert rules_on(checked, 111) == {"DGCL-213-A"}
    assert is_right(checked, "DGCL-222-A", "50 days before the meeting")
    assert is_right(checked, "SEC-14A16", "50 days before; 2013-05-09 at the latest")


def test_s_017_one_warning_for_shares_that_vanish_and_the_quorum_keeps_its_base(
    checked: Checked,
) -> None:
    falls = [each for each in checked.findings if each.rule == "SELF-OUTSTANDING"]

    assert [each.because.split(" ")[0] for each in falls] == ["346,852"]
    assert is_right(checked, "SELF-QUORUM", "51,523,758 is 25,761,880")


def test_s_021_the_notice_is_read_as_sent_alone(checked: Checked) -> None:
    assert is_right(checked, "SEC-14A16", "sent 2013-04-29")


def test_s_058_abstentions_follow_from_the_vote(checked: Checked) -> None:
    assert is_right(checked, "SELF-TREATMENT", "proposal 2: abstentions as votes against")


def test_s_059_the_auditors_alone_are_routine(checked: Checked) -> None:
    assert [each["routine"] for each in proposals(checked)] == [False, True, False, False, False]
    assert is_right(checked, "BRK-4", "proposal 2: routine on 2013-06-18")


def test_s_060_there_are_no_non_votes_on_the_auditors(checked: Checked) -> None:
    assert "BRK-7" in rules_on(checked, 191)


def test_s_061_non_votes_do_nothing_to_the_election(checked: Checked) -> None:
    assert is_right(checked, "SELF-TREATMENT", "proposal 1: broker non-votes without effect")


def test_s_067_the_board_recommends_one_thing_in_every_place(checked: Checked) -> None:
    assert [each["recommend"] for each in proposals(checked)] == [
        "for", "for", "for", "one_year", "for",
    ]  # fmt: skip


def test_s_087_the_period_for_nominations_is_read(checked: Checked) -> None:
    (window,) = places(checked, "windows")

    assert window["line"] == 368


def test_s_102_x_12_the_groups_percentage_holds_with_its_options_in_the_base(
    checked: Checked,
) -> None:
    assert is_right(checked, "SK-403", "889,750 of 51,523,758 is 1.7231%, printed 1.72%")


def test_s_103_the_parts_of_each_footnote_make_up_the_shares(checked: Checked) -> None:
    assert is_right(checked, "SELF-GROUP", "30,000 + 20,500 + 103,750 = 154,250")
    assert is_right(checked, "SELF-GROUP", "= 889,750")


def test_s_114_the_fees_add_up_and_damaged_years_are_no_finding(checked: Checked) -> None:
    assert is_right(checked, "SELF-SUM", "147,000 + 16,000 = 163,000")
    assert rules_on(checked, *range(571, 579)) == set()


def test_s_117_the_frequency_is_voted_again_by_2019(checked: Checked) -> None:
    assert is_right(checked, "SEC-14A21", "a vote on the frequency in 2013; the next by 2019")


def test_s_131_the_deadline_for_inclusion_is_120_days_before(checked: Checked) -> None:
    (finding,) = [each for each in checked.findings if each.rule == "SEC-14A8-E2"]

    assert (finding.says, finding.expected) == ("2013-12-19", "2013-12-30")


def test_s_132_the_window_is_the_bylaws(checked: Checked) -> None:
    (finding,) = [each for each in checked.findings if each.rule == "CB-7"]

    assert finding.expected == "2014-02-18 to 2014-03-20"


def test_s_133_that_no_other_matter_is_known_is_no_finding(checked: Checked) -> None:
    # How proxies vote such a matter is told in two ways: X-27.
    assert rules_on(checked, 788) == {"SEC-14A4-C"}


def test_s_134_every_day_of_the_next_year_is_read(checked: Checked) -> None:
    assert checked.facts["rule_14a8_deadline"] == "2013-12-19"
    assert checked.facts["advance_notice"] == ["2014-02-06", "2014-03-10"]
