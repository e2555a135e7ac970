"""A result on a terminal: figures in full, each outcome explained, doubts named, in 80 columns."""

import io
from dataclasses import replace

import pytest
from rich.console import Console

from quorate.cli.show import DEFECTS_MAX, show
from quorate.tally.result import Defect, Result
from tests.papers.sample import RESULT, split_evenly


def shown(result: Result = RESULT, width: int = 80) -> str:
    file = io.StringIO()
    show(result, Console(file=file, width=width, highlight=False))
    return file.getvalue()


def words(result: Result = RESULT, width: int = 80) -> str:
    return " ".join(shown(result, width).split())


def test_it_begins_with_the_meeting_how_official_it_is_and_the_quorum() -> None:
    lines = shown().splitlines()

    assert lines[0] == "2013 Annual Meeting of Stockholders"
    assert lines[1] == "Unofficial until an inspector signs. As of 2013-06-18 20:45:07 UTC."
    assert lines[2] == "40,000,000 votes present, 14,238,120 above quorum."
    assert "Certified: final. As of" in shown(replace(RESULT, status="final"))


def test_every_item_has_its_figures_in_one_row() -> None:
    row = next(line for line in shown().splitlines() if line.strip().startswith("5 "))

    assert row.split() == ["5", "fails", "25,700,000", "200,000", "100,000", "14,000,000", "0"]


def test_votes_withheld_stand_where_those_against_do() -> None:
    row = next(line for line in shown().splitlines() if line.strip().startswith("1b "))

    assert row.split() == [
        "1b",
        "not",
        "elected",
        "12,900,000",
        "13,100,000",
        "0",
        "14,000,000",
        "0",
    ]


def test_no_figure_is_cut_at_any_width() -> None:
    for width in (60, 80, 120):
        text = shown(split_evenly(), width)
        assert "38,900,000" in text
        assert "…" not in text
        assert max(map(len, text.splitlines())) <= width


def test_a_frequency_is_told_with_its_working() -> None:
    assert "see below" in shown()
    assert "One year 12,000,000, Two years 1,500,000, Three years 11,900,000." in words()


def test_why_each_item_carried_or_fell_is_said() -> None:
    assert "Item 5, Reverse stock split It takes a majority of the votes outstanding" in words()
    assert "short by 61,880 votes." in words()


def test_a_doubt_about_a_report_is_named_by_it() -> None:
    report = Defect(kind="over_vote", position="D-1", report="D-1@2026-05-10T16:00:00Z", detail="x")

    assert "D-1@2026-05-10T16:00:00Z" in shown(replace(RESULT, defects=(report,)), 120)


@pytest.mark.parametrize(
    ("count", "says"),
    [
        (0, "Nothing is doubtful."),
        (1, "1 open doubt"),
        (DEFECTS_MAX, f"{DEFECTS_MAX} open doubts"),
        (DEFECTS_MAX + 1, "and 1 other; all of them are in --json"),
        (DEFECTS_MAX + 2, "and 2 others; all of them are in --json"),
    ],
)
def test_doubts_are_listed_up_to_a_bound_and_the_rest_counted(count: int, says: str) -> None:
    one = Defect(kind="late", position="R-1", instruction="W", detail="late")
    text = words(replace(RESULT, defects=(one,) * count))

    assert says in text
    assert ("all of them are in --json" in text) is (count > DEFECTS_MAX)


def test_what_could_change_an_outcome_is_said_and_where_nothing_could() -> None:
    assert "Could change an outcome: R-44 (C-3): spoiled, 61,880 votes" in words()
    assert "No ruling on them can change an outcome." in words(replace(RESULT, doubts=()))


def test_what_keeps_it_from_being_certified_is_said() -> None:
    assert "Not certifiable yet: no oath." in words(replace(RESULT, reasons=("no oath",)))
    assert "Not certifiable" not in words()


def test_a_name_that_would_steer_a_terminal_does_not() -> None:
    bad = Defect(kind="late", position="\x1b[31mR-1", instruction="[bold]W[/bold]", detail="\x07")
    text = shown(replace(RESULT, defects=(bad,)), 120)

    assert "\x1b" not in text
    assert "[bold]W[/bold]" in text
