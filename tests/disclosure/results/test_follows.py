"""What follows from a vote: the deadlines and the years of the seed's meeting."""

from quorate.disclosure.results.filing import results
from quorate.disclosure.results.follows import follows
from tests.disclosure.results.filings import document, report, sound, table

YEARS = ("1 Year", "2 Years", "3 Years", "Abstain")


def frequency(*votes: str) -> dict[str, object]:
    return follows(results(report("Proposal 4. Frequency of say on pay", table(votes, head=YEARS))))


def test_s_065_the_report_is_due_on_the_fourth_business_day() -> None:
    assert follows(results(sound())) == {"results_due": "2013-06-24"}


def test_s_068_one_year_is_preferred_so_pay_is_voted_in_2014_and_the_interval_by_2019() -> None:
    assert frequency("900", "10", "90", "5") == {
        "results_due": "2013-06-24",
        "frequency_decision_due_at_latest": "2013-11-15",
        "next_frequency_vote": 2019,
        "next_say_on_pay_as_preferred": 2014,
    }


def test_s_068_three_years_and_a_tie() -> None:
    assert frequency("90", "10", "900", "5")["next_say_on_pay_as_preferred"] == 2016
    assert "next_say_on_pay_as_preferred" not in frequency("90", "10", "90", "5")


def test_without_a_day_nothing_follows() -> None:
    assert follows(results(document("FORM 8-K"))) == {}
