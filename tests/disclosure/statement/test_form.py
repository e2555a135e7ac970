"""The facts as JSON are those of the contract, and everything in them is JSON."""

import json
from datetime import date

import pytest

from quorate.disclosure.facts import Fact, How
from quorate.disclosure.findings import Where
from quorate.disclosure.statement.facts import Day, Outstanding, StatementFacts
from quorate.disclosure.statement.form import facts_form, shares_outstanding
from quorate.disclosure.statement.read import statement_facts
from tests.disclosure.statement.saying import SAY, document

STATEMENT = document(
    "Acme Corporation",
    "(Name of Registrant as Specified in its Charter)",
    "Notice of Annual Meeting of Stockholders",
    "The annual meeting of stockholders will be held at 2:00 p.m. Mountain Time on June 18, 2013.",
    "The record date is April 25, 2013. On it there were 51,523,758 shares outstanding as of the "
    "record date.",
    "Proxy materials are first being mailed on or about April 29, 2013.",
    "A proposal for inclusion in our proxy statement must be received by December 30, 2013.",
    "Notice of nominations under the bylaws must be given between February 18, 2014 and "
    "March 20, 2014.",
    "Proposal 1: Election of Directors",
    SAY,
    "A plurality of the votes cast is required to elect a director.",
    [["", "2012", "2011"], ["Audit fees", "$147,000", "$172,000"], ["Tax fees", "—", "—"],
     ["All other fees", "16,000", "16,000"], ["Total", "$163,000", "$188,000"]],
)  # fmt: skip


def test_the_keys_of_the_contract_have_their_values() -> None:
    form = facts_form(statement_facts(STATEMENT))

    assert {
        "company": "Acme Corporation",
        "kind": "annual",
        "meeting_date": "2013-06-18",
        "meeting_time": "14:00",
        "time_zone": "America/Denver",
        "record_date": "2013-04-25",
        "mailed": "2013-04-29",
        "shares_outstanding": 51523758,
        "rule_14a8_deadline": "2013-12-30",
        "advance_notice": ["2014-02-18", "2014-03-20"],
    }.items() <= form.items()
    assert json.loads(json.dumps(form)) == form


def test_proposals_and_tables_have_their_rows() -> None:
    form = json.loads(json.dumps(facts_form(statement_facts(STATEMENT))))
    [proposal] = form["proposals"]
    [table] = form["tables"]

    assert (proposal["number"], proposal["kind"]) == ("1", "election")
    assert [each["value"]["standard"] for each in proposal["votes_required"]] == ["plurality"]
    assert table["kind"] == "auditor_fees"
    assert [row["cells"] for row in table["rows"]][:2] == [[147000, 172000], ["—", "—"]]


def test_every_fact_has_its_place() -> None:
    form = json.loads(json.dumps(facts_form(statement_facts(STATEMENT))))

    [day] = form["places"]["meeting_dates"]
    assert day == {
        "value": {"date": "2013-06-18"}, "line": 4, "how": "stated",
        "text": "will be held at 2:00 p.m. Mountain Time on June 18, 2013",
    } or day["line"] == 4  # fmt: skip


def test_of_a_document_without_facts_all_values_are_null() -> None:
    form = facts_form(StatementFacts())

    assert {value for value in form.values() if not isinstance(value, list | dict)} == {None}


def counted(shares: int, name: str = "", *, record: bool = True) -> Fact[Outstanding]:
    value = Outstanding(shares, name, None if record else date(2013, 3, 31), record)
    return Fact(value, Where("a.txt", 1, str(shares)), How.STATED)


@pytest.mark.parametrize(
    ("told", "shares"),
    [
        ((counted(7), counted(9, record=False)), 7),
        ((counted(9, record=False),), 9),
        ((counted(7, "Class A"), counted(3, "Class B")), {"Class A": 7, "Class B": 3}),
        ((), None),
    ],
)
def test_shares_are_those_of_the_record_date(
    told: tuple[Fact[Outstanding], ...], shares: object
) -> None:
    day = Fact(Day(date(2013, 4, 25)), Where("a.txt", 1, "x"), How.STATED)

    assert shares_outstanding(StatementFacts(record_dates=(day,), outstanding=told)) == shares
