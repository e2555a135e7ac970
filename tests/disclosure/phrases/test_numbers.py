"""A number is found with its signs and its scale; a count in words is a count."""

from decimal import Decimal
from fractions import Fraction

import pytest

from quorate.disclosure.phrases.numbers import Unit, count_of, fraction_of, numbers_in


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("51,523,758 shares", 51523758, Unit.PLAIN),
        ("$4 million", 4_000_000, Unit.DOLLARS),
        ("$7.36 million", 7_360_000, Unit.DOLLARS),
        ("$.68", Decimal("0.68"), Unit.DOLLARS),
        ("1.72%", Decimal("1.72"), Unit.PERCENT),
        ("31.10 %", Decimal("31.10"), Unit.PERCENT),
        ("8.5 percent", Decimal("8.5"), Unit.PERCENT),
        ("-12", -12, Unit.PLAIN),
        ("113,864,618.8", Decimal("113864618.8"), Unit.PLAIN),
    ],
)
def test_a_number_has_its_value_and_its_unit(text: str, value: Decimal, unit: Unit) -> None:
    [found] = numbers_in(text)

    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize("text", ["Rule 14a-8", "1,23,4567", "the 90th day", "S-131x", "12/2/2018"])
def test_what_only_holds_digits_is_no_number(text: str) -> None:
    assert list(numbers_in(text)) == []


def test_a_whole_number_says_so_and_another_does_not() -> None:
    assert [each.whole for each in numbers_in("10.0 and 10.5")] == [10, None]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("ninety", 90),
        ("90", 90),
        ("90th", 90),
        ("ninetieth", 90),
        ("forty-five", 45),
        ("one hundred twenty", 120),
        ("one hundred and twenty", 120),
        ("twelve", 12),
        ("several", None),
        ("", None),
    ],
)
def test_a_count_is_read_from_words_and_from_digits(words: str, count: int | None) -> None:
    assert count_of(words) == count


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("a majority of the shares", Fraction(1, 2)),
        ("at least two-thirds", Fraction(2, 3)),
        ("66 2/3% of the shares", Fraction(2, 3)),
        ("66⅔% of the shares", Fraction(2, 3)),
        ("80% of the votes", Fraction(4, 5)),
        ("one-third", Fraction(1, 3)),
        ("all of them", None),
    ],
)
def test_a_part_is_read_from_words_and_from_percent(words: str, part: Fraction | None) -> None:
    assert fraction_of(words) == part
