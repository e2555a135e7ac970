"""A day has a role where a sentence gives it one; another meeting's day has none."""

from datetime import date

import pytest

from quorate.disclosure.facts import How
from quorate.disclosure.statement.days import (
    as_of_dates,
    mailed,
    meeting_dates,
    prior_meetings,
    record_dates,
)
from tests.disclosure.statement.saying import FILE, said

JUNE_18, APRIL_25 = date(2013, 6, 18), date(2013, 4, 25)
HELD = "The annual meeting of stockholders will be held on June 18, 2013."


@pytest.mark.parametrize(
    "text",
    [
        HELD,
        "Notice of annual meeting of shareholders to be held Tuesday, June 18, 2013",
        "The special meeting is scheduled for June 18, 2013 at noon.",
        "Our meeting will convene virtually, by live webcast only, on June 18, 2013.",
        "You are cordially invited to the annual meeting on June 18, 2013.",
    ],
)
def test_the_meeting_is_on_the_day_a_sentence_says(text: str) -> None:
    assert [each.value.date for each in meeting_dates(said(text), FILE)] == [JUNE_18]


@pytest.mark.parametrize(
    "text",
    [
        "The 2012 annual meeting was held on June 6, 2012.",
        "The committee meeting will be held on June 6, 2013.",
        "The meeting was originally scheduled to be held on June 6, 2013.",
        "Shares were outstanding on June 6, 2013.",
    ],
)
def test_another_meeting_is_not_this_one(text: str) -> None:
    assert meeting_dates(said(text), FILE) == ()


def test_every_place_that_names_the_day_is_kept_with_its_weekday() -> None:
    found = meeting_dates(
        said(HELD, "Proxy card | Wednesday, June 18, 2013", "By June 18, 2013 you may revoke."),
        FILE,
    )

    assert [(each.value.date, each.value.weekday, each.where.line) for each in found] == [
        (JUNE_18, None, 1),
        (JUNE_18, 2, 2),
        (JUNE_18, None, 3),
    ]
    assert [each.how for each in found] == [How.STATED, How.PLACED, How.PLACED]


@pytest.mark.parametrize(
    ("other", "kept"),
    [("July 19, 2013", True), ("July 20, 2013", False), ("June 17, 2013", True)],
)
def test_a_day_that_differs_is_kept_where_it_is_near_enough_to_be_a_slip(
    other: str, kept: bool
) -> None:
    found = meeting_dates(said(HELD, HELD, f"The annual meeting will be held on {other}."), FILE)

    assert (len({each.value.date for each in found}) == 2) is kept


def test_the_notice_may_give_the_day_beside_a_label_or_on_a_line_of_its_own() -> None:
    label = said("NOTICE OF ANNUAL MEETING", (("Date:", "June 18, 2013"),))
    alone = said("NOTICE OF ANNUAL MEETING", "June 18, 2013", "at noon")

    for sentences in (label, alone):
        assert [each.value.date for each in meeting_dates(sentences, FILE)] == [JUNE_18]


@pytest.mark.parametrize(
    "text",
    [
        "The record date is April 25, 2013.",
        "The board has fixed the close of business on April 25, 2013 as the record date.",
        "Stockholders of record at the close of business on April 25, 2013 are entitled to vote.",
        "Holders of record as of April 25, 2013 (the “Record Date”) may vote.",
        "Record Date: April 25, 2013",
        (
            "Holders who owned stock at the close of business on April 25, 2013 are entitled to "
            "notice "
            "of and to vote at the meeting."
        ),
    ],
)
def test_the_record_date_is_the_day_a_sentence_says(text: str) -> None:
    assert {each.value.date for each in record_dates(said(text), FILE)} == {APRIL_25}


@pytest.mark.parametrize(
    "text",
    [
        "On or about April 29, 2013 we will send the holders of the record date a notice.",
        "The dividend's record date is April 25, 2013.",
        "Owners continuously of record since April 25, 2013 may nominate.",
        "On April 25, 2013 there were 300 holders of record of our stock.",
    ],
)
def test_a_day_beside_other_words_is_no_record_date(text: str) -> None:
    assert record_dates(said(text), FILE) == ()


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("These proxy materials are first being mailed on or about April 29, 2013.", True),
        ("On or about April 29, 2013, we sent our stockholders a notice.", True),
        ("The approximate date on which this proxy statement is sent is April 29, 2013.", True),
        ("The notice will be mailed on April 29, 2013 to all holders.", True),
        ("Your proxy must be received on or about April 29, 2013 by mail.", False),
        ("The annual report was filed on April 29, 2013 with a proxy.", False),
    ],
)
def test_the_day_of_sending_is_told_in_so_many_words(text: str, sent: bool) -> None:
    assert bool(mailed(said(text), FILE, JUNE_18)) is sent


@pytest.mark.parametrize(
    ("day", "kept"),
    [("June 17, 2013", True), ("June 18, 2013", False), ("December 1, 2012", False)],
)
def test_a_statement_is_sent_before_its_meeting_and_not_long_before(day: str, kept: bool) -> None:
    text = f"These proxy materials are first being mailed on or about {day}."

    assert bool(mailed(said(text), FILE, JUNE_18)) is kept


def test_the_meeting_before_is_told_by_what_was_held() -> None:
    text = "At our annual meeting of stockholders held on June 6, 2012, the vote was advisory."

    assert [each.value.date for each in prior_meetings(said(text), FILE, JUNE_18)] == [
        date(2012, 6, 6)
    ]
    assert prior_meetings(said(text), FILE, date(2015, 6, 18)) == ()


def test_a_day_as_of_which_ownership_is_told_is_kept() -> None:
    text = "The table shows beneficial ownership as of March 31, 2013."

    assert [each.value.date for each in as_of_dates(said(text), FILE)] == [date(2013, 3, 31)]
