"""A deadline is of the kind its sentence names; a day that could be two kinds is none."""

from datetime import date

import pytest

from quorate.disclosure.statement.deadlines import deadlines, windows
from quorate.disclosure.statement.facts import Anchor, DeadlineKind
from tests.disclosure.statement.saying import FILE, said

MEETING = date(2013, 6, 18)
INCLUSION, NOTICE = DeadlineKind.INCLUSION, DeadlineKind.ADVANCE_NOTICE


@pytest.mark.parametrize(
    ("text", "kind", "earliest", "latest"),
    [
        (
            (
                "To be included in our proxy statement a proposal must be received no later than "
                "December 30, 2013."
            ),
            INCLUSION,
            None,
            date(2013, 12, 30),
        ),
        (
            (
                "A proposal under Rule 14a-8 must reach us on or before 5:00 p.m. local time on "
                "December 30, 2013."
            ),
            INCLUSION,
            None,
            date(2013, 12, 30),
        ),
        (
            (
                "Proposals received after December 30, 2013 will not be included in our proxy "
                "statement."
            ),
            INCLUSION,
            None,
            date(2013, 12, 30),
        ),
        (
            (
                "Notice of a proposal not intended to be included in our proxy materials must be "
                "given "
                "between February 18, 2014 and March 20, 2014."
            ),
            NOTICE,
            date(2014, 2, 18),
            date(2014, 3, 20),
        ),
        (
            (
                "To nominate a director other than through proxy access, notice must be received "
                "no "
                "earlier than February 18, 2014 and no later than March 20, 2014."
            ),
            NOTICE,
            date(2014, 2, 18),
            date(2014, 3, 20),
        ),
        (
            (
                "A proxy access nomination must be received no earlier than November 30, 2013 and "
                "no "
                "later than December 30, 2013."
            ),
            DeadlineKind.PROXY_ACCESS,
            date(2013, 11, 30),
            date(2013, 12, 30),
        ),
        (
            (
                "A proxy may confer discretionary authority to vote on any matter not submitted by "
                "March 20, 2014."
            ),
            DeadlineKind.DISCRETION,
            None,
            date(2014, 3, 20),
        ),
        (
            (
                "To comply with the universal proxy rules, notice under Rule 14a-19 of nominees "
                "must be "
                "given no later than April 19, 2014."
            ),
            DeadlineKind.UNIVERSAL_PROXY,
            None,
            date(2014, 4, 19),
        ),
    ],
)
def test_a_deadline_is_of_the_kind_its_sentence_names(
    text: str, kind: DeadlineKind, earliest: date | None, latest: date
) -> None:
    [found] = deadlines(said(text), FILE, MEETING)

    assert (found.value.kind, found.value.earliest, found.value.latest) == (kind, earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        (
            "If the date of the meeting is moved more than 30 days from June 18, 2014, notice of a "
            "proposal must be received by then."
        ),
        "A candidate recommendation must be received by January 10, 2014.",
        "Your proxy card must be received by June 17, 2013.",
        "The proposal expires on January 10, 2014.",
        "A proposal of the plan is due on June 20, 2013 at the latest.",
        "Proposals were received by December 30, 2012.",
    ],
)
def test_a_day_of_another_matter_is_no_deadline(text: str) -> None:
    assert deadlines(said(text), FILE, MEETING) == ()


def test_the_sentence_before_may_say_of_what_the_next_one_tells_the_day() -> None:
    text = (
        "A proposal may be submitted for inclusion in our proxy statement under Rule 14a-8. "
        "It must be received by the close of business on December 30, 2013 as a proposal."
    )
    [found] = deadlines(said(text), FILE, MEETING)

    assert found.value.kind is INCLUSION


@pytest.mark.parametrize(
    ("text", "latest", "earliest", "anchor"),
    [
        (
            (
                "Notice of a nomination must be received not less than 90 nor more than 120 days "
                "before "
                "the first anniversary of the preceding year's annual meeting."
            ),
            90,
            120,
            Anchor.MEETING,
        ),
        (
            (
                "Notice of business must be given not earlier than the close of business on the "
                "120th "
                "day and not later than the close of business on the 90th day prior to the "
                "anniversary "
                "of the annual meeting."
            ),
            90,
            120,
            Anchor.MEETING,
        ),
        (
            (
                "Notice of business must be received at least ninety (90) calendar days but no "
                "more than "
                "one hundred twenty (120) calendar days before the first anniversary of the date "
                "on "
                "which we mailed our proxy statement."
            ),
            90,
            120,
            Anchor.RELEASE,
        ),
    ],
)
def test_a_window_is_read_as_the_bylaw_describes_it(
    text: str, latest: int, earliest: int, anchor: Anchor
) -> None:
    [found] = windows(said(text), FILE)

    assert (found.value.latest, found.value.earliest, found.value.anchor) == (
        latest,
        earliest,
        anchor,
    )


def test_days_without_an_anniversary_are_no_window() -> None:
    text = "Notice of a proposal must be given not less than 10 nor more than 60 days before it."

    assert windows(said(text), FILE) == ()
