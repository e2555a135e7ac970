"""Real statements are read to the facts that careful readers found in them."""

import json
from pathlib import Path

import pytest

from quorate.disclosure.reading.read import read
from quorate.disclosure.statement.facts import StatementFacts
from quorate.disclosure.statement.form import facts_form
from quorate.disclosure.statement.read import statement_facts
from quorate.disclosure.statement.tables.table import Role, TableKind


def facts(path: Path) -> StatementFacts:
    return statement_facts(read(path.read_bytes(), path.name))


@pytest.fixture(scope="module")
def statement_2013(real: Path) -> StatementFacts:
    return facts(real.parent / "seed-proxy-statement.txt")


def test_every_kind_of_fact_of_2013_has_its_line(statement_2013: StatementFacts) -> None:
    found = statement_2013

    assert [each.where.line for each in found.meeting_dates if each.value.weekday == 2] == [901]
    assert [each.where.line for each in found.record_dates] == [87, 111, 111, 174]
    assert [each.where.line for each in found.mailed] == [111, 152]
    assert [each.where.line for each in found.outstanding] == [111, 174, 466]
    assert [each.where.line for each in found.deadlines] == [778, 784, 784]


@pytest.mark.parametrize(
    ("number", "standards"),
    [
        ("1", {180: "majority_present", 610: "majority_present"}),
        ("3", {189: "more_for_than_against", 648: "majority_present"}),
        ("4", {189: "most_votes", 666: "most_votes", 672: "majority_present"}),
        ("5", {186: "majority_outstanding", 756: "majority_present"}),
    ],
)
def test_each_place_that_sets_a_vote_in_2013_is_found(
    statement_2013: StatementFacts, number: str, standards: dict[int, str]
) -> None:
    [proposal] = [each for each in statement_2013.proposals if each.number == number]

    assert {each.where.line: each.value.standard for each in proposal.votes_required} == standards


def test_rows_that_damage_has_merged_are_uncertain(statement_2013: StatementFacts) -> None:
    [owners] = [each for each in statement_2013.tables if each.kind is TableKind.OWNERSHIP]

    assert [entry.line for entry in owners.entries if entry.uncertain] == [480, 482]


@pytest.mark.parametrize(("file", "rows"), [("cabot-2024.html", 15), ("abbott-2025.md", 16)])
def test_pay_adds_up_row_by_row(real: Path, file: str, rows: int) -> None:
    found = facts(real / "proxy-statements" / file)
    [pay] = [each for each in found.tables if each.kind is TableKind.SUMMARY_COMPENSATION]
    total = next(at for at, each in enumerate(pay.columns) if each.role is Role.TOTAL)

    assert len(pay.entries) == rows
    for entry in pay.entries:
        parts = [cell.amount for cell in entry.cells[1 : total - 1]]
        assert sum(each for each in parts if each is not None) == pay.amount(entry, Role.TOTAL)


@pytest.mark.parametrize("name", ["cabot_2024", "abbott_2025"])
def test_what_a_careful_reader_found_is_found(real: Path, name: str) -> None:
    known = json.loads((real / "proxy-statements" / "facts.json").read_text("utf-8"))
    [reader] = [each["facts"] for each in known if each["id"] == name]
    file = {"cabot_2024": "cabot-2024.html", "abbott_2025": "abbott-2025.md"}[name]
    form = facts_form(facts(real / "proxy-statements" / file))

    assert form["meeting_date"] == reader["meeting_date"]
    assert form["record_date"] == reader["record_date"]
    assert form["rule_14a8_deadline"] == reader["rule_14a8"]
    assert form["advance_notice"] == reader.get("advance_window")


def test_a_statement_in_text_of_80_columns_is_read_too() -> None:
    found = facts(Path(__file__).parent / "acme-1997.txt")
    form = facts_form(found)

    assert {
        "company": "ACME CORPORATION",
        "state": "Delaware",
        "meeting_date": "1997-05-14",
        "meeting_time": "10:00",
        "time_zone": "America/Denver",
        "record_date": "1997-03-21",
        "mailed": "1997-04-04",
        "shares_outstanding": 12345678,
        "rule_14a8_deadline": "1997-12-05",
    }.items() <= form.items()
    assert [each.title for each in found.proposals] == [
        "ELECTION OF DIRECTORS",
        "RATIFICATION OF APPOINTMENT OF AUDITORS",
    ]
    owners, pay = found.tables
    assert {entry.label: entry.cells[0].whole for entry in owners.entries} == {
        "Harbor Securities": 400000,
        "Nadia Okafor": 154250,
        "All directors and executive officers as a group (6 persons).": 889750,
    }
    assert [pay.amount(entry, Role.TOTAL) for entry in pay.entries] == [301200, 241100]
