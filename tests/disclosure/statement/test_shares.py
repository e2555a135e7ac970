"""Shares outstanding, their votes and the quorum are told apart from other numbers of shares."""

from datetime import date
from fractions import Fraction

import pytest

from quorate.disclosure.statement.shares import cumulative, outstanding, quorums, votes_per_share
from tests.disclosure.statement.saying import FILE, said


@pytest.mark.parametrize(
    ("text", "shares", "class_name"),
    [
        ("There were 51,523,758 shares of our common stock outstanding.", 51523758, ""),
        ("We had 51,523,758 issued and outstanding shares of common stock.", 51523758, ""),
        ("51,523,758 Class A Ordinary Shares were outstanding.", 51523758, "Class A"),
        ("38,710,116 shares of Class B common stock were entitled to vote.", 38710116, "Class B"),
        ("There were 10,000 shares outstanding.", 10000, ""),
    ],
)
def test_shares_outstanding_are_told_by_their_sentence(
    text: str, shares: int, class_name: str
) -> None:
    [found] = outstanding(said(text), FILE)

    assert (found.value.shares, found.value.class_name) == (shares, class_name)


@pytest.mark.parametrize(
    "text",
    [
        "There were 9,999 shares outstanding.",
        "Options to purchase 1,200,000 shares of common stock were outstanding.",
        "There are 125,000,000 shares authorized for issuance and outstanding awards.",
        "A majority of the outstanding shares, or 25,761,880 shares, is a quorum.",
        "25,761,880 shares must be represented of those outstanding.",
        "If the ratio is 1-for-5 there would be 10,235,382 shares of stock outstanding.",
        "Mr. Lee holds 154,250 shares.",
    ],
)
def test_other_numbers_of_shares_are_not_outstanding(text: str) -> None:
    assert outstanding(said(text), FILE) == ()


def test_the_day_they_were_counted_on_is_told_or_is_the_record_date() -> None:
    day, record = outstanding(
        said(
            "As of March 31, 2013 there were 50,000,000 shares outstanding.",
            "On the record date there were 51,523,758 shares outstanding.",
        ),
        FILE,
    )

    assert (day.value.as_of, day.value.on_record_date) == (date(2013, 3, 31), False)
    assert (record.value.as_of, record.value.on_record_date) == (None, True)


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("Each share entitles its holder to one vote on each matter.", [(1, "")]),
        ("You have one vote for each share of common stock.", [(1, "")]),
        (
            (
                "Class A common stock has one vote per share and Class B common stock has ten "
                "votes "
                "per share."
            ),
            [(1, "Class A"), (10, "Class B")],
        ),
        ("The board has one vote in a tie.", []),
    ],
)
def test_votes_are_those_of_a_share_of_a_class(text: str, votes: list[tuple[int, str]]) -> None:
    found = votes_per_share(said(text), FILE)

    assert [(int(each.value.votes), each.value.class_name) for each in found] == votes


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("There is no cumulative voting.", False),
        ("Stockholders may cumulate their votes for directors.", True),
    ],
)
def test_cumulative_voting_is_granted_or_denied(text: str, value: bool) -> None:
    assert [each.value for each in cumulative(said(text), FILE)] == [value]


@pytest.mark.parametrize(
    ("text", "part", "majority"),
    [
        ("A majority of the outstanding shares constitutes a quorum.", Fraction(1, 2), True),
        ("One-third of the shares entitled to vote is a quorum.", Fraction(1, 3), False),
        (
            "A majority of the shares must be present. This is called a quorum.",
            Fraction(1, 2),
            True,
        ),
    ],
)
def test_a_quorum_is_a_part_of_the_shares(text: str, part: Fraction, majority: bool) -> None:
    [found] = quorums(said(text), FILE)

    assert (found.value.part, found.value.majority) == (part, majority)


def test_a_quorum_of_a_committee_is_none_of_holders() -> None:
    assert quorums(said("A majority of the committee's shares of seats is a quorum."), FILE) == ()
