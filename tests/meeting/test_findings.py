"""A finding: where it stands, how grave it is, a standard on one line."""

from datetime import date

import pytest

from quorate.meeting.findings import CALL, Finding, Severity, days_between, standard_in_words
from quorate.words import Json


def test_a_finding_is_on_the_call_unless_it_names_another_file() -> None:
    finding = Finding(
        rule="X",
        severity=Severity.NOTE,
        at=("meeting", "starts"),
        says="a",
        expected="b",
        because="c",
        authority="d",
    )

    assert finding.file == CALL == "meeting.yaml"


@pytest.mark.parametrize(
    ("stated", "words"),
    [
        ("majority_present", "majority_present"),
        ({"more_than": "1/2", "of": "cast"}, "more_than 1/2, of cast"),
        (
            {"standard": "plurality", "cumulative": True, "excluding": ["R-1", "R-2"]},
            "standard plurality, cumulative yes, excluding R-1 and R-2",
        ),
        ({"standard": "plurality", "cumulative": False}, "standard plurality, cumulative no"),
    ],
)
def test_a_standard_stands_on_one_line(stated: Json, words: str) -> None:
    assert standard_in_words(stated) == words


def test_a_range_of_days_is_printed_from_first_to_last() -> None:
    assert days_between(date(2013, 4, 19), date(2013, 6, 8)) == "2013-04-19 to 2013-06-08"


def test_there_are_three_degrees() -> None:
    assert list(Severity) == ["error", "warning", "note"]
