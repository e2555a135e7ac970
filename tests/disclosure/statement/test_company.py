"""The company, its state and its year are taken from what is said of it, not of others."""

from datetime import date

import pytest

from quorate.disclosure.document import Document, Form, Paragraph, Tag
from quorate.disclosure.facts import How
from quorate.disclosure.statement.company import company, fiscal_year_ends, state
from tests.disclosure.statement.saying import FILE, document, said

ACME = "Acme Corporation"


@pytest.mark.parametrize(
    "cover",
    [
        (ACME, "(Name of Registrant as Specified In Its Charter)"),
        (f"{ACME} (Name of Registrant as Specified in its Charter)",),
        ((f"☐ Soliciting Material under §240.14a-12 {ACME} (Name of the Registrant as Specified "
         "in Its Charter)"),),
    ],
)  # fmt: skip
def test_the_cover_names_the_company(cover: tuple[str, ...]) -> None:
    made = document("SCHEDULE 14A", *cover)

    assert [each.value for each in company(made, said(*cover))] == [ACME]


def test_the_notice_names_it_too() -> None:
    words = f"The 2013 Annual Meeting of Stockholders of {ACME}, a Delaware corporation, is held."

    assert [each.value for each in company(document(words), said(words))] == [ACME]


def test_a_tag_goes_first() -> None:
    tag = Tag("dei:EntityRegistrantName", ACME, 3)
    made = Document(FILE, Form.HTML, (Paragraph("words", 1),), (tag,))
    [fact] = company(made, ())

    assert (fact.value, fact.how, fact.where.line) == (ACME, How.TAGGED, 3)


@pytest.mark.parametrize(
    ("words", "value", "how"),
    [
        ("Acme Corporation, a Delaware corporation, solicits proxies.", "Delaware", How.STATED),
        ("The Company, a New York corporation, solicits proxies.", "New York", How.STATED),
        ("Rights under the Delaware General Corporation Law exist.", "Delaware", How.INFERRED),
        ("It is existing under the laws of the State of Nevada.", "Nevada", How.INFERRED),
    ],
)
def test_the_state_is_stated_or_inferred_from_its_law(words: str, value: str, how: How) -> None:
    [fact] = state(said(words), FILE, [ACME])

    assert (fact.value, fact.how) == (value, how)


@pytest.mark.parametrize(
    "words",
    ["Borax LLC, an Ohio limited partnership, holds 7%.", "Our office is in Delaware."],
)
def test_the_state_of_another_is_not_the_companys(words: str) -> None:
    assert state(said(words), FILE, [ACME]) == ()


def test_the_year_is_that_of_the_annual_report() -> None:
    found = fiscal_year_ends(
        said(
            "Our Annual Report for the fiscal year ended December 31, 2012 is enclosed.",
            "Mr. Lee was paid for the year ended December 31, 2011.",
        ),
        FILE,
    )

    assert [each.value.date for each in found] == [date(2012, 12, 31)]
