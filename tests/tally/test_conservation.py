"""Every share comes out somewhere; a share lost, found twice or misnamed is told."""

from fractions import Fraction

import pytest

from quorate.casting.ballot import ballot
from quorate.tally.conservation import failing
from quorate.tally.sums import ColumnSums
from quorate.words import Source
from tests.casting.test_ballot import FOR, called, election

CALL = called(election(2, FOR, FOR))
BALLOT = ballot(CALL)


def check(words: dict[str, int | Fraction], present: int = 10, sources: int | None = None) -> str:
    cast = sum(words.get(word, 0) for word in ("for", "withhold"))
    told = dict[str, int | Fraction](dict.fromkeys(Source, 0))
    told[Source.INSTRUCTED] = cast if sources is None else sources
    of_ten = dict[str, int | Fraction](dict.fromkeys(Source, 0)) | {Source.INSTRUCTED: 10}
    sound = ColumnSums({"for": 10}, of_ten)
    columns = {"common": [ColumnSums(words, told), sound]}
    return "\n".join(failing(CALL, BALLOT, {"common": present}, {"common": 10}, columns, [0]))


def test_a_sound_count_fails_no_equation() -> None:
    assert (
        check({"for": 6, "withhold": 1, "broker_non_vote": 1, "silent": 1, "no_authority": 1}) == ""
    )
    assert check({"for": Fraction(13, 2), "withhold": Fraction(7, 2)}) == ""


@pytest.mark.parametrize(
    ("words", "present", "sources", "says"),
    [
        ({"for": 9}, 10, None, "item 1a (common) is 1 votes short of the 10 present"),
        ({"for": 10, "silent": 1}, 10, None, "item 1a (common) is 1 votes above the 10 present"),
        ({"for": 11}, 11, None, "common: 11 present of 10 outstanding"),
        ({"for": 10}, 10, 9, "sources add to 9, votes cast to 10"),
        ({"for": 11, "withhold": -1}, 10, None, "a count below zero"),
    ],
)
def test_an_equation_that_fails_is_named(
    words: dict[str, int | Fraction], present: int, sources: int | None, says: str
) -> None:
    assert says in check(words, present, sources)
