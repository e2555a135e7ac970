"""A statement is read once, and its sentences are found by line and by word."""

import pytest

from tests.disclosure.checks.saying import read


def test_sentences_are_found_by_their_words() -> None:
    assert [each.line() for each in read().having("record date")] == [5, 6]
    assert [each.line() for each in read().having("schedule 14a", "quorum")] == [1, 7]


@pytest.mark.parametrize(
    ("first", "last", "lines"), [(4, 5, [4, 5]), (4, 4, [4]), (6, 5, []), (99, 100, [])]
)
def test_sentences_are_found_by_their_lines(first: int, last: int, lines: list[int]) -> None:
    assert [each.line() for each in read().between(first, last)] == lines


def test_a_fact_has_its_sentence() -> None:
    statement = read()
    told = statement.facts.record_dates[0]

    assert any("fixed April 1, 2026" in each.text for each in statement.at(told))


@pytest.mark.parametrize(
    ("state", "name"),
    [("a Delaware", "Delaware"), ("a Nevada", "Nevada"), ("an Ohio", None)],
)
def test_the_law_is_that_of_the_state_it_names(state: str, name: str | None) -> None:
    law = read(("a Delaware corporation", f"{state} corporation")).jurisdiction

    assert (law.name if law else None) == name
