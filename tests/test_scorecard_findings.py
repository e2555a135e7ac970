"""No defect that was once found in a real statement is lost, and nothing false is found."""

from pathlib import Path

from tools.scorecard_findings import findings_scores


def test_what_is_found_in_real_statements_does_not_fall(real: Path) -> None:
    scores = findings_scores(real.parent)

    assert [each.false for each in scores] == [(), (), ()]
    assert [len(each.found) for each in scores] == [44, 3, 0]
    assert [each.missed for each in scores] == [("D-22", "D-33", "D-36"), (), ()]
