"""Every check of a results filing has its line."""

from quorate.disclosure.results import days, outcomes, percents, sums
from quorate.disclosure.rule_names import NAMES, name


def test_every_rule_of_a_results_filing_has_a_line() -> None:
    rules = {days.DUE, days.EVENT, days.WEEKDAY, outcomes.NON_VOTES, outcomes.OUTCOME,
             percents.PERCENT, sums.PRESENT, sums.ROW_SUM}  # fmt: skip
    assert rules <= set(NAMES)
    assert all(says.endswith(".") for says in NAMES.values())


def test_a_rule_without_a_line_has_none() -> None:
    assert name("DGCL-999") == ""
