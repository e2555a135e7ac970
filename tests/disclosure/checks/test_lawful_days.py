"""Record date and notice lie within the days that the state's law allows, each edge included."""

import pytest

from tests.disclosure.checks.saying import found, right, statement, told

RECORD, SENT = "April 1, 2026 as the record date", "on or about April 9, 2026"
RANGE = "2026-03-22 to 2026-05-11"


@pytest.mark.parametrize(
    ("day", "says"),
    [
        ("March 21, 2026", "2026-03-21"),  # 61 days before
        ("March 22, 2026", None),  # 60
        ("March 23, 2026", None),
        ("April 8, 2026", None),
    ],
)
def test_a_record_date_is_at_most_60_days_before_the_meeting(day: str, says: str | None) -> None:
    checked = statement((RECORD, f"{day} as the record date"))

    expected = [] if says is None else [("error", says, RANGE)]
    assert told(checked, "DGCL-213-A") == expected


def test_the_distance_is_said_in_days_and_by_what_law() -> None:
    (finding,) = found(statement((RECORD, "March 18, 2026 as the record date")), "DGCL-213-A")

    assert finding.because == "64 days before the meeting; at most 60"
    assert finding.authority == "8 Del. C. § 213(a)"
    assert "record date" in finding.where.text


@pytest.mark.parametrize(
    ("day", "severity"),
    [
        ("March 17, 2026", "error"),  # 65 days before
        ("March 20, 2026", "warning"),  # `about` leaves three days open
        ("May 11, 2026", None),  # 10 days before
        ("May 12, 2026", "warning"),
        ("May 17, 2026", "error"),
    ],
)
def test_notice_is_at_most_60_and_at_least_10_days_before(day: str, severity: str | None) -> None:
    checked = statement((SENT, f"on or about {day}"), (RECORD, "March 1, 2026 as the record date"))

    assert [each for each, *_ in told(checked, "DGCL-222-A")] == ([severity] if severity else [])


def test_papers_are_not_sent_before_the_record_date() -> None:
    checked = statement((SENT, "on or about March 31, 2026"))

    assert told(checked, "DGCL-222-A") == [("error", "2026-03-31", "2026-04-01 or later")]


@pytest.mark.parametrize(
    "company",
    ["Acme Corporation, a Delaware statutory trust,", "Acme Corporation, an Ohio corporation,"],
)
def test_law_that_is_not_known_or_does_not_bind_is_not_applied(company: str) -> None:
    checked = statement(
        ("Acme Corporation, a Delaware corporation,", company),
        (RECORD, "March 1, 2026 as the record date"),
    )

    assert told(checked, "DGCL-213-A") == []


@pytest.mark.parametrize(
    ("state", "rule", "severity"),
    [("Nevada", "NV-78.350", "warning"), ("New York", "NY-604", "error")],
)
def test_another_state_has_its_own_days(state: str, rule: str, severity: str) -> None:
    checked = statement(
        ("a Delaware corporation", f"a {state} corporation"),
        (RECORD, "March 1, 2026 as the record date"),
    )

    assert [each for each, *_ in told(checked, rule)] == [severity]


def test_a_meeting_put_off_has_days_of_its_own() -> None:
    checked = statement(
        (RECORD, "March 1, 2026 as the record date"),
        ("SCHEDULE 14A", "The meeting was originally scheduled for April 21, 2026."),
    )

    assert told(checked, "DGCL-213-A") == []


NOTICE = "we mailed to our holders a Notice of Internet Availability of Proxy Materials"


@pytest.mark.parametrize(
    ("day", "late"),
    [("April 10, 2026", False), ("April 11, 2026", False), ("April 12, 2026", True)],
)
def test_a_notice_alone_goes_out_40_days_before(day: str, late: bool) -> None:
    checked = statement(("We first mailed this proxy statement on or about April 9, 2026",
                         f"On or about {day}, {NOTICE}"))  # fmt: skip

    assert bool(told(checked, "SEC-14A16")) is late


def test_a_full_set_has_no_such_day() -> None:
    checked = statement(
        ("We first mailed this proxy statement on or about April 9, 2026",
         f"On or about May 1, 2026, {NOTICE}"),
        ("OTHER MATTERS", "Every holder gets a full set of proxy materials by mail."),
    )  # fmt: skip

    assert told(checked, "SEC-14A16") == []


def test_the_days_to_complete_the_annual_report_are_counted() -> None:
    report = "Our annual report on Form 10-K for the fiscal year ended December 31, 2025 is mailed."

    assert right(statement(("OTHER MATTERS", report)), "10-K-G3") == [
        (
            "sent 2026-04-09, day 99 after the fiscal year ended on 2025-12-31; 2026-04-30 at the "
            "latest for Part III of Form 10-K"
        )
    ]
