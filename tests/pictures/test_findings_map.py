"""What the map of findings says and draws."""

import pytest

from quorate.disclosure.findings import Finding, Where
from quorate.meeting.findings import Severity
from quorate.pictures.findings_map import DOTS_MOST, findings_map


def found(section: str, severity: Severity) -> tuple[str, Finding]:
    finding = Finding(rule="R", severity=severity, where=Where("f", 1, ""), says="", expected="",
                      because="", authority="")  # fmt: skip
    return section, finding


@pytest.mark.parametrize(
    ("sections", "says"),
    [
        (["Quorum"], "It lies under \u201cQuorum\u201d."),
        (["Quorum", "Quorum"], "All lie under \u201cQuorum\u201d."),
        (["Quorum", "Quorum", "Dates"], "The most, 2 of 3, lie under \u201cQuorum\u201d."),
        (["Quorum", "Dates"], "Each lies in another section."),
        ([""], "It lies before the first heading."),
    ],
)
def test_the_sentence_says_where_the_most_lie(sections: list[str], says: str) -> None:
    picture = findings_map([found(section, Severity.ERROR) for section in sections])
    assert picture.sentence == says


def test_the_table_has_a_row_for_each_section_and_counts_each_severity() -> None:
    picture = findings_map(
        [found("A", Severity.ERROR), found("B", Severity.NOTE), found("A", Severity.WARNING)]
    )
    assert picture.table.rows == (("A", "1", "1", "0"), ("B", "0", "0", "1"))


def test_severities_are_told_apart_by_their_shape() -> None:
    error, warning, note = (
        findings_map([found("A", severity)]).wide.split("</text>")[-1]
        for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE)
    )
    assert error.count("<circle") == 1
    assert 'fill="none"' not in error
    assert (warning.count("<circle"), warning.count('fill="none"')) == (2, 1)
    assert (note.count("<circle"), note.count('fill="none"')) == (1, 1)


@pytest.mark.parametrize("many", [1, DOTS_MOST + 40])
def test_many_findings_are_told_as_a_number(many: int) -> None:
    drawn = findings_map([found("A", Severity.ERROR)] * many).wide
    dots = drawn.count("<circle")
    assert dots <= DOTS_MOST
    assert (f"+{many - dots}" in drawn) is (many > dots)


def test_a_section_s_name_is_escaped() -> None:
    assert "<b>" not in findings_map([found("<b>", Severity.NOTE)]).narrow
