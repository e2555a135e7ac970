"""What may be marked is read from the card's rows, and from sentences that offer it."""

from collections.abc import Sequence

import pytest

from quorate.disclosure.statement.card import card_choices
from quorate.words import Choice
from tests.disclosure.statement.saying import SAY, document, headed, said

BODY = (
    "Proposal 1: Election of Directors", SAY, "Proposal 2: Ratification of Auditors", SAY,
    "Proposal 3: Frequency of the Advisory Vote", SAY,
)  # fmt: skip
THREE = (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)
YEARS = (Choice.ONE_YEAR, Choice.TWO_YEARS, Choice.THREE_YEARS, Choice.ABSTAIN)


def offered(
    block: str | Sequence[Sequence[str]],
) -> list[tuple[tuple[str, ...], tuple[Choice, ...]]]:
    blocks = (*BODY, "OTHER MATTERS", block)
    _, placed = headed(*blocks)
    found = card_choices(document(*blocks), said(*blocks), placed)
    return [(each.value.proposals, each.value.choices) for each in found]


def test_choices_stand_above_the_boxes_of_their_row() -> None:
    assert offered(
        [
            ("", "", "For", "Against", "Abstain", ""),
            ("2", "To ratify the auditors", "o", "o", "o", ""),
            ("", "", "One Year", "Two Years", "Three Years", "Abstain"),
            ("3.", "How often", "o", "o", "o", "o"),
        ]
    ) == [(("2",), THREE), (("3",), YEARS)]


def test_choices_stand_beside_the_number() -> None:
    row = [("2.", "To ratify the auditors", "☐ FOR", "☐ AGAINST", "☐ ABSTAIN")]

    assert offered(row) == [(("2",), THREE)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "For each of proposals 1 and 2 you may vote “FOR”, “AGAINST” or “ABSTAIN”.",
            [(("1", "2"), THREE)],
        ),
        ("o For ALL o Withhold ALL o", [(("1",), (Choice.FOR, Choice.WITHHOLD))]),
        (
            "In the election of directors you may vote FOR or WITHHOLD your vote.",
            [(("1",), (Choice.FOR, Choice.WITHHOLD))],
        ),
        ("You may vote “FOR” proposal 2.", []),
        ("The board recommends a vote FOR proposal 1 and AGAINST proposal 2.", []),
    ],
)
def test_a_sentence_offers_choices_where_it_names_two(
    words: str, found: list[tuple[tuple[str, ...], tuple[Choice, ...]]]
) -> None:
    assert offered(words) == found
