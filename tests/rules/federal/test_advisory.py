"""How often pay is voted on."""

from datetime import date

import pytest

from quorate.rules.federal.advisory import applies, next_frequency_vote, next_say_on_pay
from quorate.words import Choice, Outcome


@pytest.mark.parametrize(
    ("frequency", "year"),
    [
        (Choice.ONE_YEAR, 2014),
        (Choice.TWO_YEARS, 2015),
        (Choice.THREE_YEARS, 2016),
        (Outcome.ONE_YEAR, 2014),
        (Outcome.TWO_YEARS, 2015),
    ],
)
def test_s_117_the_next_say_on_pay(frequency: Choice | Outcome, year: int) -> None:
    assert next_say_on_pay(2013, frequency) == year


def test_s_117_the_frequency_by_2019_and_then_by_2025() -> None:
    assert next_frequency_vote(2013) == 2019
    assert next_frequency_vote(2019) == 2025


def test_a_choice_without_years_sets_no_year() -> None:
    with pytest.raises(KeyError):
        next_say_on_pay(2013, Choice.ABSTAIN)


@pytest.mark.parametrize(
    ("day", "small", "held"),
    [
        ("2011-01-20", False, False),
        ("2011-01-21", False, True),
        ("2013-01-20", True, False),
        ("2013-01-21", True, True),
        ("2013-06-18", True, True),
    ],
)
def test_s_117_since_when_pay_is_voted_on(day: str, *, small: bool, held: bool) -> None:
    meeting = date.fromisoformat(day)
    assert applies(meeting, small=small, emerging_growth=False) == held
    assert not applies(meeting, small=small, emerging_growth=True)
