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


def test_a_row_of_one_number_is_held_against_nothing() -> None:
    head = ("", "For")
    rows = (("Al Roe", "900"), ("Bo Lim", "900"), ("Cy Dee", "880"))
    read = results(report("Proposal 1. Directors", table(*rows, head=head)))
    assert list(compared(read)) == []


def test_one_matter_of_several_rows_tells_what_is_present_where_it_is_the_only_one() -> None:
    rows = (("Al Roe", "900", "60", "20", "20"), ("Bo Lim", "880", "80", "20", "20"))
    alone = results(report("Proposal 1. Directors", table(*rows)))
    assert present(alone) == (1000, 2)
    plan = table(("", "70", "25", "3"), head=("", "For", "Against", "Abstain"))
    blocks = ("Proposal 1. Directors", table(*rows), "Proposal 2. The plan", plan)
    beside = results(report(*blocks))
    assert present(beside) is None
