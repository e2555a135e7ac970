"""The whole check: nothing on a sound statement, and what is right in the 2013 one confirmed."""

import re
import time
from pathlib import Path

import pytest

from quorate.disclosure.checks import findings
from quorate.disclosure.document import Form, Paragraph, Row, Table
from quorate.disclosure.findings import Checked
from quorate.disclosure.reading.read import read
from quorate.disclosure.rule_names import NAMES
from tests.disclosure.checks.saying import document, statement
from tools.scorecard_findings import STATEMENT_2013

RULE = re.compile(r'"((?:SELF|SEC|BRK|RS|SK|NQ|DGCL|CB|8K|10-K)-[A-Z0-9-]+)"')


@pytest.fixture(scope="module")
def checked(real: Path) -> Checked:
    path = real.parent / "seed-proxy-statement.txt"
    return findings(read(path.read_bytes(), path.name))


def test_nothing_is_found_in_a_sound_statement() -> None:
    checked = findings(statement())

    assert checked.findings == ()
    assert len(checked.confirmed) > 20


def test_what_is_found_beside_is_as_true(checked: Checked) -> None:
    known = {place for place in STATEMENT_2013.values() if place is not None}
    beside = {(each.rule, each.where.line) for each in checked.findings} - known

    assert beside == {
        ("SELF-STANDARD", 756),  # D-14, as two votes for one proposal
        ("SELF-NUMBER", 614),  # D-21 once more
        ("SELF-NUMBER", 859),  # and on the card
    }


def test_nothing_unexplained_or_damaged_is_an_error(checked: Checked) -> None:
    errors = {each.where.line for each in checked.findings if each.severity.value == "error"}

    assert errors == {111, 191, 648, 672, 756, 778, 784, 816}


def test_no_finding_is_on_a_cover_page_that_damage_has_cut(checked: Checked) -> None:
    assert [each for each in checked.findings if each.where.line < 46] == []


# What the reader found right, each as a confirmation says it.
RIGHT = {
    "notice": ("DGCL-222-A", "sent 2013-04-29, 50 days before the meeting of 2013-06-18"),
    "notice and access": ("SEC-14A16", "50 days before; 2013-05-09 at the latest"),
    "the legend": ("SEC-14A16", "names the meeting of 2013-06-18, proxy statement and annu"),
    "monday of the record date": ("SELF-WEEKDAY", "the record date, 2013-04-15, is a Monday"),
    "monday of the sending": ("SELF-WEEKDAY", "the day of sending, 2013-04-29, is a Monday"),
    "thursday of the price": ("SELF-TRADING-DAY", "2013-04-25, a Thursday"),
    "friday of 2011": ("SELF-TRADING-DAY", "2011-12-30, a Friday"),
    "wednesday of the notice": ("SELF-WEEKDAY", "2012-12-05, a Wednesday"),
    "friday of the cure": ("SELF-WEEKDAY", "2012-08-17, a Friday"),
    "thursday of the 10-K": ("SELF-FILING-DAY", "2013-03-14, a Thursday"),
    "day 119 of 120": ("10-K-G3", "day 119 after the fiscal year ended on 2012-12-31"),
    "nasdaq's 180 days": ("NQ-BID", "2012-12-05 and 180 days are 2013-06-03"),
    "four business days": ("8K-507-A", "end on 2013-06-24"),
    "midnight mountain": ("SELF-CUTOFF", "2013-06-18 00:00 in the meeting's zone"),
    "the telephone": ("SELF-PHONE", "VOTE is 8683"),
    "the quorum": ("SELF-QUORUM", "more than half of 51,523,758 is 25,761,880"),
    "the auditors are routine": ("BRK-4", "proposal 2: routine on 2013-06-18"),
    "the election is not": ("BRK-4", "proposal 1: not routine on 2013-06-18"),
    "nor is pay": ("BRK-4", "proposal 3: not routine on 2013-06-18"),
    "nor its frequency": ("BRK-4", "proposal 4: not routine on 2013-06-18"),
    "the split is ruled on": ("BRK-4", "proposal 5: not routine; the exchange decides"),
    "non-votes on the election": ("SELF-TREATMENT", "proposal 1: broker non-votes without"),
    "a classified term": ("DGCL-141-D", "until 2016, for three years"),
    "the classes": ("SELF-BOARD", "1 + 2 + 2 directors of 3 classes are 5"),
    "two to nine": ("SELF-BOARD", "5 members, between 2 and 9"),
    "the audit committee": ("SELF-COMMITTEE", "Huntley, Kumar, Marsh sign the report"),
    "eller 2012": ("SELF-SUM", "79,731 + 175,000 = 254,731"),
    "eller 2011": ("SELF-SUM", "251,731 + 430,500 + 455,620 = 1,137,851"),
    "gatchell 2012": ("SELF-SUM", "204,231 + 50,000 = 254,231"),
    "gatchell 2011": ("SELF-SUM", "199,191 + 50,000 + 70,770 + 147,785 = 467,746"),
    "kumar": ("SELF-SUM", "149,500 + 112,000 = 261,500"),
    "huntley": ("SELF-SUM", "25,167 + 83,823 = 108,990"),
    "marsh": ("SELF-SUM", "24,371 + 91,476 = 115,847"),
    "swanson": ("SELF-SUM", "12,583 + 85,913 = 98,496"),
    "fees of 2012": ("SELF-SUM", "147,000 + 16,000 = 163,000"),
    "fees of 2011": ("SELF-SUM", "172,000 + 16,000 = 188,000"),
    "exercisable": ("SELF-SUM", "20,000 + 30,000 + 10,000 + 18,750 = 78,750"),
    "unexercisable": ("SELF-SUM", "30,000 + 30,000 + 56,250 = 116,250"),
    "gatchell's award": ("SELF-PRODUCT", "21,000 x $3.37 = 70,770"),
    "eller's award": ("SELF-PRODUCT", "150,000 x $2.87 = 430,500"),
    "kumar's award": ("SELF-PRODUCT", "200,000 x $0.56 = 112,000"),
    "gatchell's shares": ("SELF-GROUP", "30,000 + 20,500 + 103,750 = 154,250"),
    "kumar's shares": ("SELF-GROUP", "308,528 + 8,000 = 316,528"),
    "huntley's shares": ("SELF-GROUP", "198,253 + 1,500 = 199,753"),
    "the group": ("SELF-GROUP", "154,250 + 316,528 + 199,753 + 219,219 = 889,750"),
    "the group's 1.72%": ("SK-403", "889,750 of 51,523,758 is 1.7231%, printed 1.72%"),
    "each under 1%": ("SK-403", "0.61% at most, under 1%"),
    "the price of norsk hydro": ("SELF-PRODUCT", "$4,000,000 / 8,067,390 = $0.496"),
    "unreserved": ("RS-3", "= 69,323,094"),
    "reserves by five": ("RS-1", "1,200,000 / 5 = 240,000"),
    "reserves by ten": ("RS-1", "1,800,000 / 10 = 180,000"),
    "five times the price": ("SELF-PRODUCT", "5 x $0.67 = $3.35"),
    "half a dollar": ("SELF-PRODUCT", "$50,000,000 / 100,000,000 = $0.500"),
    "one day of the meeting": ("SELF-MEETING-DATE", "2013-06-18 in all"),
    "one hour": ("SELF-HOUR", "14:00 in all"),
    "one record date": ("SELF-RECORD-DATE", "2013-04-15 in all"),
    "no appraisal": ("DGCL-262", "no merger"),
    "the frequency again": ("SEC-14A21", "the next by 2019"),
    "on whose behalf": ("SEC-14A4-A", "on whose behalf"),
    "a date on the card": ("SEC-14A4-A2", "a place for the date"),
    "three boxes": ("SEC-14A4-B1", "in 3 places of the card"),
    "four boxes": ("SEC-14A4-B3", "four boxes"),
}  # fmt: skip


@pytest.mark.parametrize("what", RIGHT)
def test_s_135_what_a_reader_found_right_is_confirmed(what: str, checked: Checked) -> None:
    rule, says = RIGHT[what]

    assert any(each.rule == rule and says in each.says for each in checked.confirmed)


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("abbott-2025.md", []),
        ("cabot-2024.html", [
            ("warning", "SELF-BLANK", "page xx"),
            ("warning", "SELF-BLANK", "March , 2024"),
            ("note", "SK-403", ("Wellington Management Group LLP 8.65, FMR LLC 6.65, EARNEST "
             "Partners, LLC 5.61")),
        ]),
    ],
)  # fmt: skip
def test_of_real_statements_what_careful_readers_found_and_nothing_else(
    real: Path, file: str, expected: list[tuple[str, str, str]]
) -> None:
    path = real / "proxy-statements" / file
    found = findings(read(path.read_bytes(), file)).findings

    assert [(each.severity.value, each.rule, each.says) for each in found] == expected


def test_every_rule_a_check_names_has_its_line() -> None:
    source = Path(__file__).parents[3] / "src" / "quorate" / "disclosure" / "checks"
    named = {rule for path in source.glob("*.py") for rule in RULE.findall(path.read_text("utf-8"))}

    assert len(named) > 30
    assert named <= set(NAMES)


@pytest.mark.parametrize(
    "words",
    [
        "the Proposals 1, " * 40_000,
        "March 1, 2026 " * 30_000,
        "10,000 vest " * 40_000,
        "$1 or " * 80_000,
        "Mr. Xu " * 60_000,
        "(" * 300_000,
    ],
)
def test_hostile_words_take_little_time(words: str) -> None:
    began = time.perf_counter()
    findings(document([words]))

    assert time.perf_counter() - began < 8


def test_hostile_tables_take_little_time() -> None:
    rows = [Row(("Shares Beneficially Owned", "5%", "1,000"), at) for at in range(1, 4_000)]
    began = time.perf_counter()
    findings(
        type(document([]))("a.txt", Form.TEXT, (Paragraph("Ownership", 1), Table(tuple(rows))))
    )

    assert time.perf_counter() - began < 8


def test_the_2013_statement_is_checked_in_less_than_a_second(real: Path) -> None:
    path = real.parent / "seed-proxy-statement.txt"
    began = time.perf_counter()
    findings(read(path.read_bytes(), path.name))

    assert time.perf_counter() - began < 1


def test_an_empty_document_has_nothing_wrong() -> None:
    assert findings(document([])).findings == ()


def test_every_rule_of_the_checks_stands_on_the_reference_page() -> None:
    root = Path(__file__).parents[3]
    page = (root / "docs" / "reference" / "checks.md").read_text("utf-8")
    source = root / "src" / "quorate" / "disclosure" / "checks"
    named = {rule for path in source.glob("*.py") for rule in RULE.findall(path.read_text("utf-8"))}

    assert {rule for rule in named if rule not in page} == set()
