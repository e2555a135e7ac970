"""Which votes a sentence reports, and what it mentions that are none."""

import pytest

from quorate.disclosure.document import Paragraph
from quorate.disclosure.results.sentences import votes_in


def told(text: str) -> list[tuple[str, dict[str, int]]]:
    return [
        (row.name, {mark.value: int(number) for mark, number in row.votes.items()})
        for row in votes_in(Paragraph(text, 1))
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "1,234 votes for, 56 votes against, 7 abstentions and no broker non-votes",
            [("", {"for": 1234, "against": 56, "abstain": 7, "broker_non_vote": 0})],
        ),
        (
            "For: 1,234 Against: 56 Abstain: 7",
            [("", {"for": 1234, "against": 56, "abstain": 7})],
        ),
        (
            "1,234 shares were voted in favor of and 56 shares were voted against the plan",
            [("", {"for": 1234, "against": 56})],
        ),
        (
            (
                "Kim J. Huntley: 1,234 votes for, 56 votes withheld; "
                "G. Thomas Marsh: 1,200 votes for, 90 votes withheld"
            ),
            [
                ("Kim J. Huntley", {"for": 1234, "withhold": 56}),
                ("G. Thomas Marsh", {"for": 1200, "withhold": 90}),
            ],
        ),
        (
            "9,000 votes for every year, 800 votes for every two years, 70 for three years",
            [("", {"one_year": 9000, "two_years": 800})],
        ),
        ("There were 2,779 broker non-votes.", [("", {"broker_non_vote": 2779})]),
        ("The plan of 2005 for directors and 3 others", []),
        ("for the fiscal year ending May 31, 2024", []),
    ],
)
def test_the_votes_of_a_sentence(text: str, rows: object) -> None:
    assert told(text) == rows


def test_a_percentage_beside_a_number_is_kept() -> None:
    (row,) = votes_in(Paragraph("\u2022 171,439 votes for (89.7% of the voted shares)", 3))
    assert [(str(each.mark), str(each.value), each.places) for each in row.percents] == [
        ("for", "897/10", 1)
    ]
    assert row.line == 3
