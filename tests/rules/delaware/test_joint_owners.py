"""Every case § 217(b) knows, and those it does not."""

from fractions import Fraction
from itertools import product

import pytest

from quorate.rules.delaware.joint_owners import binding
from tests.rules.tables import rows, shows

CASES = """
    votes                      bind
    for:1                      for          one alone binds all
    for:1,against:1            for,against  an even split of two
    for:1,for:1,against:1      for          two of three
    for:1,against:1,abstain:1  -            three ways: the text does not decide
    for:2,against:1,abstain:1  -            half is not a majority
    for:3,against:1,abstain:1  for          more than half
    for:49,against:51          against      by interest
    for:50,against:50          for,against  even interests
    for:1/3,against:2/3        against      interests in thirds
    for:1,for:1                for          all agree
    for:0                      for          one alone, whatever the interest
    for:2,against:1,for:1      for          factions are added up
    -                          -            nobody voted
"""


def votes(cell: str) -> list[tuple[str, Fraction]]:
    if cell == "-":
        return []
    return [
        (word, Fraction(weight)) for word, weight in (each.split(":") for each in cell.split(","))
    ]


@pytest.mark.parametrize("row", rows(CASES, 2), ids=shows)
def test_joint_owners(row: list[str]) -> None:
    expected = () if row[1] == "-" else tuple(row[1].split(","))
    assert binding(votes(row[0])) == expected


def test_at_most_two_votes_bind_and_only_when_they_are_even() -> None:
    words = ("for", "against", "abstain")
    for heads in product(words, repeat=4):
        bound = binding([(word, Fraction(1)) for word in heads])
        of = {word: heads.count(word) for word in heads}
        if len(bound) == 1:
            assert of[bound[0]] * 2 > 4
        elif len(bound) == 2:
            assert of == {bound[0]: 2, bound[1]: 2}
        else:
            assert max(of.values()) * 2 <= 4
            assert len(of) > 2
