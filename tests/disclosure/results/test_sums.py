"""Which rows do not come to what the others come to, and which slip explains it."""

from quorate.disclosure.findings import Confirmed, Finding
from quorate.disclosure.results.filing import results
from quorate.disclosure.results.sums import presence, row_sums
from quorate.meeting.findings import Severity
from tests.disclosure.results.filings import AUDITOR, ELECTION, PAY, document, report, sound, table


def odd(*blocks: object) -> list[Finding]:
    read = results(report(*blocks))  # type: ignore[arg-type] # blocks of a filing, or text
    return [each for each in row_sums(read) if isinstance(each, Finding)]


def with_pay(row: tuple[str, ...], **said: str) -> list[Finding]:
    return odd(
        said.get("before", "Votes:"),
        "Proposal 1. Election of two directors",
        table(*ELECTION),
        "Proposal 2. Say on pay",
        table(row),
        "Proposal 3. Ratification of the auditor",
        table(AUDITOR),
    )


def test_rows_that_agree_are_confirmed_matter_by_matter() -> None:
    said = list(row_sums(results(sound())))
    assert all(isinstance(each, Confirmed) for each in said)
    assert [each.says for each in said if isinstance(each, Confirmed)] == [
        "2 rows come to 1,000",
        "the row comes to 1,000, as 3 other rows do",
        "the row comes to 1,000, as 3 other rows do",
    ]


def test_a_row_that_does_not_is_found_with_both_sums_and_its_place() -> None:
    (found,) = with_pay(("", "700", "250", "31", "20"))
    assert (found.rule, found.severity) == ("SELF-ROW-SUM", Severity.WARNING)
    assert (found.says, found.expected) == ("1001", "1000")
    assert found.where.text == "Proposal 2. Say on pay"
    assert "700 for + 250 against + 31 abstained + 20 non-votes = 1,001" in found.because
    assert "1 more than 3 other rows come to" in found.because


def test_two_digits_exchanged_are_suggested() -> None:
    (found,) = with_pay(("", "700", "205", "30", "20"))
    assert "205 against may be 250 with two digits exchanged" in found.because
    (other,) = with_pay(("", "700", "206", "30", "20"))
    assert "exchanged" not in other.because


def test_the_non_votes_of_the_others_are_suggested_where_they_would_do() -> None:
    rows = (*ELECTION, ("Cy Dee", "870", "90", "20", "0"))
    (found,) = odd("Proposal 1. Directors", table(*rows))
    assert found.because.endswith("with 20 non-votes it would")


def test_one_share_too_few_is_found_and_the_exact_number_is_not() -> None:
    assert len(with_pay(("", "699", "250", "30", "20"))) == 1
    assert with_pay(("", "700", "250", "30", "20")) == []


def test_a_row_without_non_votes_is_not_held_against_rows_with_them() -> None:
    head = ("", "For", "Against", "Abstain")
    assert odd("Proposal 1. Say on pay", table(PAY), "Proposal 2. The plan", table(PAY),
               "Proposal 3. Ratification of the auditor",
               table(("", "990", "8", "1"), head=head)) == []  # fmt: skip


def test_a_table_without_non_votes_is_compared_within_itself() -> None:
    head = ("", "For", "Withheld")
    rows = (("Al Roe", "900", "80"), ("Bo Lim", "890", "90"), ("Cy Dee", "880", "110"))
    (found,) = odd("Proposal 1. Directors", table(*rows, head=head))
    assert (found.where.text, found.says, found.expected) == ("Cy Dee", "990", "980")


def test_of_two_rows_the_one_that_is_not_the_stated_presence_is_odd() -> None:
    pair = (
        "Proposal 1. Say on pay", table(("", "7000", "250", "30", "20")),
        "Proposal 2. The plan", table(("", "7000", "250", "20", "20")),
    )  # fmt: skip
    (greater,) = odd(*pair)
    assert greater.says == "7290"
    (stated,) = odd("7,290 shares were present.", *pair)
    assert stated.says == "7300"


def test_votes_that_are_rounded_may_differ_by_one_for_each_number() -> None:
    rounded = "Votes are rounded to the nearest share."
    assert with_pay(("", "704", "250", "30", "20"), before=rounded) == []
    assert len(with_pay(("", "705", "250", "30", "20"), before=rounded)) == 1


def test_a_class_that_votes_apart_is_not_held_against_the_others() -> None:
    said = "The Class B common stock votes separately on the plan."
    assert odd(said, "Proposal 1. Directors", table(*ELECTION), "Proposal 2. Say on pay",
               table(PAY), "Proposal 3. Auditor ratification", table(AUDITOR),
               "Proposal 4. The plan, by the Class B common stock",
               table(("", "50", "0", "0", "0"))) == []  # fmt: skip


def test_where_classes_vote_together_a_single_odd_row_is_found_all_the_same() -> None:
    said = "Holders of Class A common stock and Class B common stock voted together."
    pay, plan = ("", "700", "250", "31", "20"), ("", "600", "350", "30", "20")
    blocks = (
        *(said, "Proposal 1. Election of two directors", table(*ELECTION)),
        *("Proposal 2. Say on pay", table(pay)),
        *("Proposal 3. Ratification of the auditor", table(AUDITOR)),
    )
    assert odd(*blocks) == []  # two matters that agree are not enough
    (found,) = odd(*blocks, "Proposal 4. The incentive plan", table(plan))
    assert found.says == "1001"


def test_votes_that_are_cumulated_come_to_no_common_total() -> None:
    rows = (("Al Roe", "900", "0", "0", "20"), ("Bo Lim", "700", "0", "0", "20"),
            ("Cy Dee", "500", "0", "0", "20"))  # fmt: skip
    assert odd("Proposal 1. Directors", table(*rows), "Proposal 2. Say on pay", table(PAY)) == []


def test_in_a_contest_holders_need_not_mark_every_nominee() -> None:
    head = ("", "For", "Withheld")
    rows = (("Al Roe", "900", "80"), ("Bo Lim", "890", "90"), ("Cy Dee", "500", "110"))
    said = "Proposal 1. Directors, on the Company's and the dissident's universal proxy cards"
    assert odd(said, table(*rows, head=head)) == []
    assert len(odd("Proposal 1. Directors", table(*rows, head=head))) == 1


def stated(text: str) -> list[Finding | Confirmed]:
    pay = ("", "7000", "2500", "300", "200")
    blocks = ("Proposal 1. Say on pay", table(pay), "Proposal 2. The plan", table(pay))
    return list(presence(results(report(text, *blocks))))


def test_the_rows_come_to_what_is_said_to_be_present() -> None:
    (same,) = stated("10,000 shares were present.")
    assert isinstance(same, Confirmed)
    (fewer,) = stated("9,999 shares were present.")
    assert isinstance(fewer, Finding)
    assert (fewer.says, fewer.expected) == ("9999", "10000")
    assert stated("10,001 shares were present.") == []


def test_no_more_is_present_than_outstanding() -> None:
    (found,) = stated("9,999 shares were outstanding.")
    assert isinstance(found, Finding)
    assert (found.says, found.expected) == ("9999", "at least 10000")
    assert stated("10,000 shares were outstanding.") == []


def test_a_document_without_votes_has_nothing_to_add() -> None:
    assert list(row_sums(results(document("FORM 8-K")))) == []
    assert list(presence(results(document("FORM 8-K")))) == []
