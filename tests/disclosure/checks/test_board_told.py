"""The classes of a board come to its size."""

import pytest

from tests.disclosure.checks.saying import right, statement, told

CLASSES = (
    "Our Class 1 director is Dr. Ann Ames. Our Class 2 directors are Bob J. Bell and Cora Cole. "
    "Our Class 3 directors are Dan Dale and Eve Ebers."
)


@pytest.mark.parametrize(
    ("size", "expected"),
    [("five", []), ("six", [("note", "6", "1 + 2 + 2")]), ("four", [("note", "4", "1 + 2 + 2")])],
)
def test_the_classes_come_to_the_size(size: str, expected: list[tuple[str, str, str]]) -> None:
    said = f"Our board of directors currently consists of {size} members. {CLASSES}"

    assert told(statement(("OTHER MATTERS", said)), "SELF-BOARD") == expected


def test_the_size_lies_within_the_bylaws() -> None:
    said = (
        "It shall have at least two and no more than nine members. Our board of directors "
        "currently consists of five members."
    )

    assert right(statement(("OTHER MATTERS", said)), "SELF-BOARD") == ["5 members, between 2 and 9"]


def test_the_audit_committee_signs_its_report() -> None:
    more = [
        "Our Audit Committee is comprised of Ms. Ames, Mr. Bell and Dr. Cole.",
        "Respectfully submitted, Ann Ames, Chair",
        "Bob Bell, Cora Cole",
    ]

    assert right(statement(more=more), "SELF-COMMITTEE") == [
        "Ames, Bell, Cole sign the report on line 55"
    ]
