"""A rule is cited, stays the function it was, and says when it was the law."""

from collections.abc import Iterator
from datetime import date

import pytest

from quorate.rules import cite
from quorate.rules.cite import HEADINGS, CitationError, law, rules
from quorate.rules.days import back, on
from quorate.rules.reference import cited, paragraphs

BEGINS, ENDS = date(2022, 8, 1), date(2023, 8, 1)


@pytest.fixture(autouse=True)
def _index_as_it_was() -> Iterator[None]:
    cited()  # what is imported while a test runs would be forgotten with it
    before = dict(cite._INDEX)  # noqa: SLF001  the test puts it back
    yield
    cite._INDEX.clear()  # noqa: SLF001  the same
    cite._INDEX.update(before)  # noqa: SLF001  the same


def one_vote() -> int:
    return 1


def test_a_cited_rule_is_the_function_it_was() -> None:
    assert law("8 Del. C. § 212(a)")(one_vote) is one_vote
    (found,) = [rule for rule in rules() if rule.name == "one_vote"]
    assert found.citations == ("8 Del. C. § 212(a)",)
    assert found.module == __name__


@pytest.mark.parametrize("citations", [(), ("",), ("8 Del. C. § 216", " ")])
def test_a_rule_without_its_authority_is_refused(citations: tuple[str, ...]) -> None:
    with pytest.raises(CitationError, match="authority"):
        law(*citations)


@pytest.mark.parametrize("until", [BEGINS, back(BEGINS, 1)])
def test_a_rule_cannot_end_before_it_begins(until: date) -> None:
    with pytest.raises(CitationError, match="cannot end"):
        law("8 Del. C. § 219", since=BEGINS, until=until)


def test_what_is_no_function_is_not_cited() -> None:
    with pytest.raises(CitationError, match="no function"):
        law("8 Del. C. § 216")(int)


@pytest.mark.parametrize(
    ("day", "in_force"),
    [
        (back(BEGINS, 1), False),
        (BEGINS, True),
        (on(BEGINS, 1), True),
        (back(ENDS, 1), True),
        (ENDS, False),
        (on(ENDS, 1), False),
    ],
)
def test_a_rule_governs_from_its_first_day_to_the_day_before_its_last(
    day: date, *, in_force: bool
) -> None:
    law("8 Del. C. § 219", since=BEGINS, until=ENDS)(one_vote)
    (rule,) = [rule for rule in rules() if rule.name == "one_vote"]
    assert rule.in_force(day) == in_force


def test_a_rule_without_dates_always_governs() -> None:
    law("8 Del. C. § 212(a)")(one_vote)
    (rule,) = [rule for rule in rules() if rule.name == "one_vote"]
    assert rule.in_force(date.min)
    assert rule.in_force(date.max)


def test_every_rule_says_what_it_decides_by_example_and_on_what_authority() -> None:
    found = cited()
    assert len(found) > 50
    for rule in found:
        assert all(paragraphs(rule)), f"{rule.module}.{rule.name} lacks one of {HEADINGS}"
