"""Next year's deadlines are counted from this year's days; a slip of a day is no error."""

import pytest

from tests.disclosure.checks.saying import found, right, statement, told

INCLUSION = "December 10, 2026"
WINDOW = "between January 21, 2027 and February 20, 2027"
UNIVERSAL = "March 22, 2027"


@pytest.mark.parametrize(
    ("printed", "severity"),
    [
        ("December 10, 2026", None),
        ("December 9, 2026", None),  # a day, by how it is counted
        ("December 11, 2026", None),
        ("December 8, 2026", "note"),
        ("December 7, 2026", "note"),
        ("December 6, 2026", "error"),
        ("November 29, 2026", "error"),  # 11 days too early
        ("December 14, 2026", "warning"),  # too late harms nobody
    ],
)
def test_a_proposal_for_inclusion_is_due_120_days_before_the_anniversary(
    printed: str, severity: str | None
) -> None:
    says = [each for each, *_ in told(statement((INCLUSION, printed)), "SEC-14A8-E2")]

    assert says == ([severity] if severity else [])


def test_the_day_that_a_printed_deadline_fits_is_named() -> None:
    (finding,) = found(statement((INCLUSION, "November 29, 2026")), "SEC-14A8-E2")

    assert finding.expected == "2026-12-10"
    assert "11 days too early" in finding.because
    assert "fits a release of March 29" in finding.because


def test_a_deadline_that_fits_another_day_the_statement_bears_is_right() -> None:
    checked = statement((INCLUSION, "November 29, 2026"), ("OTHER MATTERS", "March 29, 2026"))

    assert told(checked, "SEC-14A8-E2") == []


@pytest.mark.parametrize(
    ("printed", "severity"),
    [
        ("between January 21, 2027 and February 20, 2027", None),
        ("between January 20, 2027 and February 21, 2027", None),
        ("between January 19, 2027 and February 18, 2027", "note"),
        ("between January 9, 2027 and February 10, 2027", "error"),
        ("between December 10, 2026 and January 9, 2027", None),  # of the release
    ],
)
def test_a_window_is_the_one_described(printed: str, severity: str | None) -> None:
    says = [each for each, *_ in told(statement((WINDOW, printed)), "CB-7")]

    assert says == ([severity] if severity else [])


def test_a_window_whose_ends_fit_two_meetings_is_said_to() -> None:
    (finding,) = found(statement((WINDOW, "between January 9, 2027 and February 10, 2027")), "CB-7")

    assert finding.expected == "2027-01-21 to 2027-02-20"
    assert "two meetings, of May 9 and May 11" in finding.because
    assert "32 days long, not 30" in finding.because


DISCRETION = "A proxy may confer discretionary authority to vote on a matter not submitted by {}."


@pytest.mark.parametrize(
    ("day", "severity"),
    [
        ("February 20, 2027", None),
        ("February 21, 2027", None),
        ("February 23, 2027", "note"),
        ("February 4, 2027", "error"),
    ],
)
def test_where_a_bylaw_asks_for_notice_its_last_day_is_that_of_discretion(
    day: str, severity: str | None
) -> None:
    checked = statement(("OTHER MATTERS", DISCRETION.format(day)))

    says = [each for each, *_ in told(checked, "SEC-14A4-C")]
    assert says == ([severity] if severity else [])


def test_a_matter_noticed_in_time_could_be_voted_at_discretion() -> None:
    checked = statement(("OTHER MATTERS", DISCRETION.format("February 4, 2027")))

    (finding,) = found(checked, "SEC-14A4-C")
    assert "a matter noticed in time, by 2027-02-20, could be voted" in finding.because


@pytest.mark.parametrize(
    ("printed", "severity"),
    [
        ("March 22, 2027", None),
        ("March 23, 2027", None),
        ("March 24, 2027", "note"),
        ("April 9, 2027", "error"),  # later than the rule lets it be
        ("March 1, 2027", "note"),  # a bylaw may ask for it earlier
        ("February 20, 2027", None),  # and this one does
    ],
)
def test_a_dissident_names_its_nominees_60_days_before_the_anniversary(
    printed: str, severity: str | None
) -> None:
    says = [each for each, *_ in told(statement((UNIVERSAL, printed)), "SEC-14A19")]

    assert says == ([severity] if severity else [])


def test_what_is_right_is_said_with_its_arithmetic() -> None:
    assert right(statement(), "SEC-14A8-E2") == [
        "2026-12-10 is 120 days before the anniversary of 2026-04-09"
    ]


def test_a_special_meeting_has_no_deadlines_of_the_next_annual_one() -> None:
    checked = statement(
        ("NOTICE OF 2026 ANNUAL MEETING OF STOCKHOLDERS", "NOTICE OF SPECIAL MEETING"),
        ("2026 Annual Meeting of Stockholders", "Special Meeting of Stockholders"),
        (INCLUSION, "November 1, 2026"),
    )

    assert told(checked, "SEC-14A8-E2") == []


@pytest.mark.parametrize(
    ("day", "judged"),
    [("June 20, 2027", True), ("June 21, 2027", False), ("April 20, 2027", False)],
)
def test_where_the_next_meeting_is_moved_its_deadlines_are_its_own(day: str, judged: bool) -> None:
    checked = statement(
        (INCLUSION, "November 1, 2026"),
        ("OTHER MATTERS", f"We expect to hold our 2027 annual meeting on {day}."),
    )

    assert bool(told(checked, "SEC-14A8-E2")) is judged
