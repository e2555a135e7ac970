"""What is referred to is there, and headings are of one kind."""

import pytest

from quorate.disclosure.checks import findings
from quorate.disclosure.document import Form
from tests.disclosure.checks.saying import BLOCKS, document, statement, told


@pytest.mark.parametrize(
    ("more", "fires"),
    [
        (["We refer to Proposal 4."], True),
        (["We refer to Proposal 3."], False),
        (["We refer to Proposal 4.", "Proposal 4 is ours."], False),  # its heading was not read
        (["At our 2025 annual meeting we put Proposal 4."], False),
    ],
)
def test_a_proposal_that_is_named_is_put(more: list[str], fires: bool) -> None:
    assert bool(told(statement(more=more), "SELF-REFERENCE")) is fires


def test_of_columns_run_into_one_another_nothing_is_said() -> None:
    checked = document((*BLOCKS, "We refer to Proposal 4."), Form.PDF)

    assert [each.rule for each in findings(checked).findings] == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [("A", []), ("B", [("warning", "Annex B", "Annex A")])],
)
def test_an_annex_that_is_attached_is_there(
    name: str, expected: list[tuple[str, str, str]]
) -> None:
    more = [f"The form is attached to this proxy statement as Annex {name}.", "ANNEX A", "Form"]

    assert told(statement(more=more), "SELF-REFERENCE") == expected


@pytest.mark.parametrize(
    ("heading", "fires"),
    [("PROPOSAL 4 - A NEW PLAN", True), ("PROPOSAL NO. 4 - A NEW PLAN", False)],
)
def test_headings_are_of_one_kind(heading: str, fires: bool) -> None:
    assert bool(told(statement(more=[heading]), "SELF-HEADING")) is fires
