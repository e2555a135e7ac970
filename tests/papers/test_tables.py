"""The tables that papers share: every figure of a count in its row, and in no other."""

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

import pytest

from quorate.entries.casting import RulingMade
from quorate.entries.meeting import ShareClass
from quorate.papers import tables
from quorate.tally.result import Defect
from quorate.words import Votes
from tests.papers.sample import CALLED, RESULT, RULINGS, split_evenly


def test_a_class_is_stated_in_whole_shares_and_the_parts_left_over() -> None:
    parts = ShareClass(name="B", outstanding=10_003, unit=10_000, votes_per_share=Fraction(1, 10))
    table = tables.classes(replace(CALLED, classes=(*CALLED.classes, parts)), 51_523_759)

    assert table.caption.endswith("51,523,759 votes in all")
    assert table.rows == (("common", "51,523,758", "1"), ("B", "1 and 3/10000", "1/10"))


def test_parts_of_a_share_are_explained_only_where_they_vote() -> None:
    parts = ShareClass(name="B", outstanding=10_003, unit=10_000)

    assert tables.parts(CALLED) == ""
    assert "by class: common 1, B 10,000" in tables.parts(
        replace(CALLED, classes=(*CALLED.classes, parts))
    )


def test_presence_is_told_by_way_in_order_and_adds_up_with_the_absent() -> None:
    table = tables.presence(RESULT, "shares")

    assert [row[0] for row in table.rows] == [
        "Proxies by Internet",
        "Proxies by telephone",
        "Proxy cards by mail",
        "Reports of banks and brokers",
        "Ballots at the meeting",
        "In person, no vote cast",
        "Present in all",
        "Absent",
        "Outstanding",
    ]
    assert table.rows[-3:] == (
        ("Present in all", "40,000,000", "77.63%"),
        ("Absent", "11,523,758", "22.37%"),
        ("Outstanding", "51,523,758", "100.00%"),
    )


def test_a_way_by_which_nothing_came_has_no_row_and_an_unknown_one_comes_last() -> None:
    by: dict[str, Votes] = {"pigeon": 5, "web": 0, "mail": 7}
    names = [row[0] for row in tables.presence(replace(RESULT, present_by=by), "shares").rows]

    assert names[:2] == ["Proxy cards by mail", "Pigeon"]


def test_a_ballot_at_the_meeting_is_in_person() -> None:
    assert tables.represented(RESULT, "shares").rows == (
        ("In person, and by ballot at the meeting", "250,000", "0.49%"),
        ("By proxy", "39,750,000", "77.15%"),
    )


def test_items_of_the_same_choices_stand_in_one_table() -> None:
    found = tables.count(RESULT)

    assert [table.caption for table in found] == [
        "Votes on each nominee", "Votes on each item", "Votes on the frequency",
    ]  # fmt: skip
    assert [len(table.rows) for table in found] == [2, 3, 1]
    assert [table.columns[0].title for table in found] == ["Nominee", "Item", "Item"]
    assert found[1].rows[2] == (
        "5. Reverse stock split", "25,700,000", "200,000", "100,000", "14,000,000", "0", "0",
    )  # fmt: skip


def test_half_votes_are_printed_as_halves() -> None:
    assert tables.count(split_evenly())[1].rows[0][1:3] == ("38,900,000 1/2", "599,999 1/2")


def test_classes_have_their_own_table_only_where_there_are_several() -> None:
    two = RESULT.items[2]
    split = replace(two, by_class={"A": {"for": 3}, "B": {"against": 4}})
    (table,) = tables.by_class(replace(RESULT, items=(split,)))

    assert tables.by_class(RESULT) == ()
    assert table.rows[0][:3] == ("A", "3", "0")
    assert table.rows[1][:3] == ("B", "0", "4")


def test_every_standard_is_worked_and_those_beside_are_marked() -> None:
    table = tables.standards(RESULT.items, "Required votes")
    rows = [row for row in table.rows if row[0].startswith("5.")]

    assert rows == [
        (
            "5. Reverse stock split",
            "Majority of the outstanding",
            "25,700,000", "51,523,758", "25,761,880", "49.88%", "fails",
        ),
        (
            "5. Reverse stock split",
            "Majority of the present (also disclosed)",
            "25,700,000", "26,000,000", "13,000,001", "98.85%", "carries",
        ),
    ]  # fmt: skip
    assert tables.worked(RESULT.items[5], "x").rows == tuple(row[1:] for row in rows)


def test_a_standard_without_a_base_has_none_and_not_nought() -> None:
    most = next(
        row for row in tables.standards(RESULT.items, "x").rows if row[1].startswith("Most votes")
    )

    assert most[3:6] == ("none", "none", "none")


def test_what_each_required_vote_is_is_spelled_out_once_with_its_law() -> None:
    facts = dict(tables.spelled_out(RESULT.items).facts)

    assert facts["Majority of the outstanding"].endswith("(8 Del. C. § 242(b)(1))")
    assert len(facts) == 4


def test_sources_have_a_column_only_where_votes_came_that_way() -> None:
    table = tables.sources(RESULT)

    assert [column.title for column in table.columns] == [
        "Item", "Instructed", "Signed but unmarked",
    ]  # fmt: skip
    assert table.rows[0] == ("1a. Kim J. Huntley", "25,800,000", "200,000")


def test_a_doubt_about_a_report_is_named_as_a_ruling_would_name_it() -> None:
    report = Defect(
        kind="over_vote", position="D-1", detail="10,001 voted", report="D-1@2013-06-12T15:00:00Z"
    )
    table = tables.defects(replace(RESULT, defects=(report, *RESULT.defects[1:])), "Doubts")

    assert table.rows[0] == (
        "over-vote", "D-1", "D-1@2013-06-12T15:00:00Z", "all", "10,001 voted",
    )  # fmt: skip
    assert table.rows[1][2:4] == ("C-9", "all")
    assert table.rows[2][2:4] == ("C-3", "5")


@pytest.mark.parametrize(
    ("ruling", "says"),
    [
        ("reject", "rejected"),
        ("count", "counted"),
        ("count:10000", "counted for 10,000"),
        ("as:against", "counted as against"),
        ("as:one_year", "counted as one year"),
    ],
)
def test_a_determination_in_words(ruling: str, says: str) -> None:
    assert tables.ruling(RulingMade(position="R-1", ruling=ruling, reason="x", by="y")) == says


def test_a_ruling_has_what_it_is_on_its_reason_and_its_hour() -> None:
    table = tables.rulings(RULINGS, CALLED, "Challenges")

    assert table.rows[0] == (
        "C-4711",
        "all",
        "rejected",
        "two cards of one day; neither face resolves it",
        "Inés Okafor",
        "Tuesday, June 18, 2013, 2:50 p.m. Mountain",
    )
    assert table.rows[1][0] == "D-1"
    undated = replace(RULINGS[0], at=None, item="3")
    assert tables.rulings((undated,), CALLED, "x").rows[0][1::4] == ("3", "not stated")
    assert datetime(2013, 6, 18, 20, 50, tzinfo=UTC) == RULINGS[0].at
