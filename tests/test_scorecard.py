"""Nothing that was once found in a real filing is lost, and nothing is told wrong."""

from pathlib import Path

import pytest

from tools import scorecard
from tools.scorecard import scored


def test_no_fact_of_a_real_statement_is_wrong_or_lost(real: Path) -> None:
    missed = {each.document: each.missed for each in scorecard.facts_scores(real.parent)}
    wrong = [fault for each in scorecard.facts_scores(real.parent) for fault in each.wrong]

    assert wrong == []
    assert missed == {
        "2013, damaged text": (),
        "2024, inline XBRL": (),
        "2025, Markdown": ("pay of the CEO",),  # it stands in a table, not beside the ratio
    }


def test_the_page_is_the_one_the_tool_makes(real: Path) -> None:
    assert scorecard.PAGE.read_text("utf-8") == scorecard.page(real.parent)


@pytest.mark.parametrize(
    ("found", "counts"),
    [
        ({"day": 1, "shares": 2}, (2, 0, 0)),
        ({"day": 1, "shares": 3}, (1, 1, 0)),
        ({"day": 1, "shares": None}, (1, 0, 1)),
        ({"day": 1}, (1, 0, 1)),
        ({}, (0, 0, 2)),
    ],
)
def test_a_fact_is_right_wrong_or_missed(
    found: dict[str, int | None], counts: tuple[int, int, int]
) -> None:
    score = scored("a statement", {"day": 1, "shares": 2}, found)

    assert (len(score.right), len(score.wrong), len(score.missed)) == counts
