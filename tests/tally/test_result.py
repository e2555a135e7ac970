"""A result: a doubt is called what a ruling on it would name; nothing is filled in by accident."""

import pytest

from quorate.tally.result import Defect, Quorum, Result
from tests.papers.sample import RESULT


@pytest.mark.parametrize(
    ("instruction", "report", "named"),
    [
        ("W-1", "", "W-1"),
        ("", "D-1@2026-05-10T16:00:00Z", "D-1@2026-05-10T16:00:00Z"),
        ("", "", ""),
    ],
    ids=["an instruction", "a report", "neither"],
)
def test_a_doubt_has_the_name_that_a_ruling_would_use(
    instruction: str, report: str, named: str
) -> None:
    assert Defect(kind="late", instruction=instruction, report=report).named == named


def test_two_doubts_that_read_alike_are_equal_and_of_two_reports_they_are_not() -> None:
    first = Defect(kind="late", position="D-1", report="D-1@2026-05-10T16:00:00Z")

    assert first == Defect(kind="late", position="D-1", report="D-1@2026-05-10T16:00:00Z")
    assert first != Defect(kind="late", position="D-1", report="D-1@2026-05-11T16:00:00Z")


def test_classes_are_told_apart_only_where_they_are_counted_apart() -> None:
    assert Quorum(required=1, present=1, reached=True).by_class == {}
    assert RESULT.items[0].by_class == {}


def test_an_unsealed_result_has_no_root_and_no_equation_that_fails() -> None:
    plain = Result(
        meeting="x",
        status="unofficial",
        as_of=RESULT.as_of,
        outstanding=0,
        quorum=RESULT.quorum,
        items=(),
        defects=(),
        certifiable=True,
        reasons=(),
    )

    assert (plain.root, plain.equations, plain.doubts, plain.present_by) == (None, (), (), {})
