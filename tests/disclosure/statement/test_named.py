"""A sentence speaks of the proposals it numbers, or else of those whose matter it names."""

import pytest

from quorate.disclosure.statement.named import (
    about_words,
    first_numbers,
    kinds_named,
    numbers_named,
    proposals_named,
)
from quorate.words import ItemKind

KINDS = {
    "1": ItemKind.ELECTION,
    "2": ItemKind.RATIFICATION,
    "3": ItemKind.ADVISORY,
    "4": ItemKind.FREQUENCY,
    "5": ItemKind.CHARTER_AMENDMENT,
}
WORDS = {number: frozenset[str]() for number in KINDS} | {
    "5": about_words(["Amendment of the Certificate to Effect a Reverse Stock Split"])
}


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("proposal 3", ("3",)),
        ("proposals 1, 2, 3 and 5", ("1", "2", "3", "5")),
        ("proposals 2 through 4", ("2", "3", "4")),
        ("proposal nos. 1 and 2", ("1", "2")),
        ("proposals one and two", ("1", "2")),
        ("item 10", ("10",)),
        ("proposals in general", ()),
        ("rule 14a-8", ()),
    ],
)
def test_numbers_are_read_in_lists_and_ranges(words: str, numbers: tuple[str, ...]) -> None:
    assert numbers_named(words) == numbers


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("the election of directors", ItemKind.ELECTION),
        ("to elect each director nominee", ItemKind.ELECTION),
        ("to ratify the appointment", ItemKind.RATIFICATION),
        ("the advisory vote to approve executive compensation", ItemKind.ADVISORY),
        ("the say-on-pay vote", ItemKind.ADVISORY),
        ("the frequency of advisory votes on executive compensation", ItemKind.FREQUENCY),
        ("to adjourn the meeting", ItemKind.ADJOURNMENT),
    ],
)
def test_a_matter_is_known_by_its_words(words: str, kind: ItemKind) -> None:
    assert kinds_named(words) == {kind}


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("under proposal 2 the election of directors", ("2",)),
        ("the election of directors and the ratification", ("1", "2")),
        ("the reverse stock split proposal", ("5",)),
        ("the reverse of the coin", ()),
        ("proposal 9", ()),
    ],
)
def test_numbers_go_before_matters(words: str, numbers: tuple[str, ...]) -> None:
    assert proposals_named(words, KINDS, WORDS) == numbers


def test_the_first_list_is_read_apart_from_what_follows() -> None:
    assert first_numbers("proposals 2 and 3 and again proposal 1") == ("2", "3")
    assert first_numbers("no number") == ()
    assert numbers_named("for this proposal 5 shares count") == ()
