"""What makes a document a results filing, and what is read of it as a whole."""

from datetime import date

from quorate.disclosure.results.filing import is_results_filing, results
from tests.disclosure.results.filings import AUDITOR, ELECTION, document, report, sound, table

ITEM = "Item 5.07 Submission of Matters to a Vote of Security Holders"


def test_a_form_8_k_with_the_item_is_one_and_so_is_an_excerpt_with_votes() -> None:
    assert is_results_filing(sound())
    assert is_results_filing(document(ITEM, "Proposal 1. Directors", table(*ELECTION)))
    assert is_results_filing(document("FORM 8-K", "Proposal 1. Directors", table(*ELECTION)))


def test_a_text_that_only_names_the_item_is_none() -> None:
    assert not is_results_filing(document(ITEM, "We print this table."))
    assert not is_results_filing(document("Proposal 1. Directors", table(*ELECTION)))
    income = table(("Interest", "90", "80"), head=("", "Total", "One Year"))
    assert not is_results_filing(document("FORM 8-K", "Item 2.02 Results", income))


def test_the_dates_the_kind_and_the_matters_are_read() -> None:
    read = results(sound())
    assert read.meeting_date is not None
    assert read.signed is not None
    assert read.event_date is not None
    assert (read.meeting_date.value, read.signed.value) == (date(2013, 6, 18), date(2013, 6, 20))
    assert read.event_date.value == date(2013, 6, 18)
    assert (read.amended, read.apart, read.rounded) == (False, False, False)
    assert len(read.proposals) == 3


def test_where_the_item_refers_to_an_exhibit_the_whole_file_is_read() -> None:
    read = results(document("FORM 8-K", ITEM, "See the exhibit.", "Item 9.01 Exhibits",
                            "Proposal 1. Directors", table(*ELECTION)))  # fmt: skip
    assert [len(each.rows) for each in read.proposals] == [2]


def test_classes_registrants_and_cumulated_votes_are_apart() -> None:
    assert results(report("The Class B common stock votes separately.")).apart
    assert results(report("Directors are elected by cumulative voting.")).apart
    twice = [block for _ in range(2) for block in (
        "Proposal 1. Election of directors", table(*ELECTION),
        "Proposal 2. Ratification of the auditor", table(AUDITOR),
    )]  # fmt: skip
    assert results(report(*twice)).apart


def test_votes_are_rounded_where_it_is_said_or_fractions_are_printed() -> None:
    assert results(report("Votes are rounded to the nearest share.")).rounded
    fractions = table(("", "90.5", "9.5", "0", "0"))
    assert results(report("Proposal 1. Say on pay", fractions)).rounded
