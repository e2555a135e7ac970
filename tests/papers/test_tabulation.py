"""The tabulator's report: the votes on each item add up, and what is open is said."""

from dataclasses import replace

from quorate.papers.model import Points, Table, Words
from quorate.papers.tabulation import balance, open_points, quorum, tabulation, units
from quorate.tally.result import Quorum
from tests.papers.sample import CALLED, RESULT


def test_s_062_what_is_cast_missing_and_absent_adds_to_the_outstanding() -> None:
    for row in balance(RESULT).rows:
        cast, non_votes, silent, total, absent = (int(cell.replace(",", "")) for cell in row[1:])
        assert cast + non_votes + silent == total == 40_000_000
        assert total + absent == 51_523_758


def test_silent_shares_and_those_without_authority_are_counted_together() -> None:
    one = RESULT.items[0]
    some = replace(one, votes=one.votes | {"silent": 5, "no_authority": 2})

    assert balance(replace(RESULT, items=(some,))).rows[0][3] == "7"


def test_cumulated_votes_do_not_add_to_those_present_and_are_left_out() -> None:
    one = RESULT.items[0]
    many = replace(one, votes=one.votes | {"for": 99_000_000})

    assert len(balance(replace(RESULT, items=(many, *RESULT.items[1:]))).rows) == 5


def test_the_quorum_of_the_meeting_and_of_each_class_that_has_its_own() -> None:
    own = Quorum(required=51, present=50, reached=False)
    several = replace(RESULT.quorum, by_class={"B": own})

    assert quorum(replace(RESULT, quorum=several), "shares").rows == (
        ("Meeting", "25,761,880", "40,000,000", "reached"),
        ("Class B", "51", "50", "not reached"),
    )


def test_open_doubts_are_counted_and_listed() -> None:
    warning, points = open_points(RESULT)

    assert warning == Words("1 open doubt could still change an outcome.", "warning")
    assert points == Points(RESULT.doubts)


def test_where_nothing_is_open_nothing_is_said() -> None:
    assert open_points(replace(RESULT, doubts=())) == ()


def test_a_count_that_contradicts_itself_says_so_before_what_is_missing() -> None:
    bad = replace(RESULT, doubts=(), equations=("2 + 2 = 5",), reasons=("no oath", "2 + 2 = 5"))
    said = open_points(bad)

    assert said[0] == Words("The count contradicts itself. It cannot be relied on.", "warning")
    assert said[1] == Points(("2 + 2 = 5",))
    assert said[3] == Points(("no oath",))


def test_the_report_has_every_table_once_and_the_time_it_is_as_of() -> None:
    paper = tabulation(RESULT, CALLED, "Unofficial")
    captions = [each.caption for each in paper.blocks if isinstance(each, Table)]

    assert len(captions) == len(set(captions)) == 10
    assert Words("As of Tuesday, June 18, 2013, 2:45:07 p.m. Mountain.") in paper.blocks
    assert paper.standing == "Unofficial"
    assert units(CALLED) == ()
