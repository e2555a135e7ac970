"""When the meeting was, who was present, when the report was signed."""

from datetime import date

import pytest

from quorate.disclosure.results import meeting
from tests.disclosure.results.filings import document, paragraphs


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On June 18, 2013, Acme, Inc. held its annual meeting.", date(2013, 6, 18)),
        ("The annual meeting of Acme was held on Tuesday, June 18, 2013.", date(2013, 6, 18)),
        (
            "The statement filed on April 29, 2013 tells of the meeting held on June 18, 2013.",
            date(2013, 6, 18),
        ),
        (
            (
                "As of April 15, 2013, the record date, shares were outstanding for the "
                "meeting held June 18, 2013."
            ),
            date(2013, 6, 18),
        ),
        ("The meeting is called for fiscal year ended December 31, 2012.", None),
        ("On June 18, 2013 a plan was adopted.", None),
    ],
)
def test_the_day_of_the_meeting(text: str, day: date | None) -> None:
    found = meeting.meeting_date(paragraphs(text), "f")
    assert (found.value if found else None) == day


def test_a_special_meeting_is_told_from_an_annual_one() -> None:
    kinds = [
        meeting.meeting_kind(paragraphs(text), "f")
        for text in (
            "held its 2013 Annual Meeting",
            "a special meeting",
            "An extraordinary general meeting",
            "it met",
        )
    ]
    assert [kind.value if kind else None for kind in kinds] == [
        "annual",
        "special",
        "special",
        None,
    ]


def test_the_report_is_signed_on_the_last_date_set_down_as_one() -> None:
    read = document("Date: May 1, 2013", "Votes of June 18, 2013.", "Date:", "June 20, 2013", "By:")
    signed = meeting.signed_on(read)
    assert signed is not None
    assert (signed.value, signed.where.line) == (date(2013, 6, 20), 40)
    assert meeting.signed_on(document("By: somebody")) is None


def test_the_cover_has_the_day_of_the_event() -> None:
    after = document("Date of Report (Date of earliest event reported):", "June 18, 2013")
    before = document("June 18, 2013", "(Date of earliest event reported)")
    for cover in (after, before):
        event = meeting.event_date(cover)
        assert event is not None
        assert event.value == date(2013, 6, 18)
    assert meeting.event_date(document("June 18, 2013")) is None


@pytest.mark.parametrize(
    ("text", "outstanding", "present"),
    [
        (
            (
                "As of the record date 51,523,758 shares were outstanding and entitled to vote. "
                "At the meeting 40,000,000 shares were present in person or by proxy."
            ),
            51523758,
            40000000,
        ),
        (
            (
                "A total of 12,437,408 shares were represented at the meeting, constituting "
                "82.44% of the 15,086,032 issued and outstanding shares entitled to vote."
            ),
            15086032,
            12437408,
        ),
        (
            (
                "There were present in person or by proxy 110,697,244 shares, which represented "
                "93.0% of the 119,067,887 shares of common stock outstanding."
            ),
            119067887,
            110697244,
        ),
        (
            (
                "A total of 60,059,026 shares (65.69% of the 91,422,569 outstanding shares) were "
                "present in person or by proxy."
            ),
            91422569,
            60059026,
        ),
        (
            "Holders of 14,751,876 shares or 77.6% of the outstanding shares were present.",
            None,
            14751876,
        ),
        ("Approximately 31,695,798 shares were present.", None, None),
        ("There were 4,924,086 broker non-votes present.", None, None),
        ("The plan has 5,000,000 shares reserved for issuance, none outstanding.", None, None),
    ],
)
def test_what_is_outstanding_and_what_is_present(
    text: str, outstanding: int | None, present: int | None
) -> None:
    found = meeting.presence(paragraphs(text), "f")
    told = (
        found.outstanding.value if found.outstanding else None,
        found.present.value if found.present else None,
    )
    assert told == (outstanding, present)


def test_two_numbers_of_a_sort_are_classes_or_a_correction() -> None:
    text = "1,000,000 Class A shares were present and 2,000,000 Class B shares were present."
    assert meeting.presence(paragraphs(text), "f").many
    assert not meeting.presence(paragraphs("1,000,000 shares were present."), "f").many


def test_the_percentage_present_is_read_with_its_decimals() -> None:
    found = meeting.presence(paragraphs("9,000,000 shares, or 82.4% of all, were present."), "f")
    assert found.percent is not None
    assert (str(found.percent.value.value), found.percent.value.places) == ("412/5", 1)
