"""The surest way a fact is known comes first, and a rule may ask which it was."""

from quorate.disclosure.facts import Fact, How
from quorate.disclosure.findings import Where


def test_what_is_tagged_is_surer_than_what_is_inferred() -> None:
    assert list(How) == [How.TAGGED, How.STATED, How.PLACED, How.INFERRED]


def test_two_facts_of_one_value_in_two_places_are_two() -> None:
    first, last = (Fact("value", Where("a.txt", line, "words"), How.STATED) for line in (1, 2))

    assert first != last
    assert first == Fact("value", Where("a.txt", 1, "words"), How.STATED)
