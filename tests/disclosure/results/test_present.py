"""To which total rows are held, and when to none."""

from quorate.disclosure.results.filing import results
from quorate.disclosure.results.present import compared, present
from tests.disclosure.results.filings import PAY, report, sound, table


def test_every_row_is_held_against_the_total_most_come_to() -> None:
    told = [(each.own, each.expected, each.others) for each in compared(results(sound()))]
    assert told == [(1000, 1000, 3)] * 4


def test_a_row_alone_is_held_against_nothing() -> None:
    assert list(compared(results(report("Proposal 1. Say on pay", table(PAY))))) == []


def test_two_matters_must_agree_before_a_total_is_that_present() -> None:
    assert present(results(sound())) == (1000, 4)
    one = report("Proposal 1. Say on pay", table(PAY), "Proposal 2. The plan",
                 table(("", "70", "25", "3", "2")))  # fmt: skip
    assert present(results(one)) is None
