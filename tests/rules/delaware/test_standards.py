"""Each line of the table is one count; its last words say what it shows."""

from fractions import Fraction
from itertools import product

import pytest

from quorate.rules.delaware import standards
from quorate.rules.delaware.standards import Standard, StandardError, Way, read
from quorate.words import ItemKind, Json

WORDS = (
    *("for", "against", "withhold", "abstain", "silent"),
    *("broker_non_vote", "no_authority"),
)
BY_NAME: dict[str, Json] = {
    "present": "majority_present",
    "all-present": "majority_of_all_present",
    "outstanding": "majority_outstanding",
    "cast": "more_for_than_against",
    "two-thirds": {"at_least": "2/3", "of": "outstanding"},
    "cast-60%": {"at_least": "3/5", "of": "cast"},
    "cast-2/3": {"more_than": "2/3", "of": "cast"},
    "nyse": {"more_than": "1/2", "of": "cast", "abstain_counts": "against"},
    "withhold": {"more_than": "1/2", "of": "cast", "withhold_counts": "against"},
}

COUNTS = """
standard     for  agst with abst slnt bnv  none  of  need pass

present       49   51    0    0    0    0    0  200   51   no  one short of half
present       50   50    0    0    0    0    0  200   51   no  half is not a majority
present       51   49    0    0    0    0    0  200   51  yes  one more than half
present       50   49    0    1    0    0    0  200   51   no  an abstention works against
present       50    0   50    0    0    0    0  200   51   no  so does a vote withheld
present       50   49    0    0    1    0    0  200   51   no  so does silence
present       50   49    0    0    0   99    0  200   50  yes  a broker non-vote does not
present       50   49    0    0    0    0   99  200   50  yes  nor does a spoiled mark
all-present   50   49    0    0    0    1    0  200   51   no  here a broker non-vote does
all-present   50   49    0    0    0    0    1  200   51   no  and so does a spoiled mark
cast          50   50    0    0    0    0    0  200   51   no  a tie fails
cast           2    1    0   99    0   98    0  200    2  yes  only for and against are cast
cast           0    0    0  200    0    0    0  200    1   no  nobody voted for it
cast          50    0   60    0    0    0    0  200    1  yes  withheld is not cast by itself
withhold      50    0   50    0    0    0    0  200   51   no  unless it counts against
nyse          50   49    0    1    0    0    0  200   51   no  abstentions were votes cast
outstanding   99    0    0    0    0    0    0  200  101   no  one short of half outstanding
outstanding  100    0    0    0    0    0    0  200  101   no  half of the outstanding
outstanding  101    0    0    0    0    0    0  200  101  yes  the absent work against
two-thirds   133    0    0    0    0    0    0  200  134   no  66.5% is short of two thirds
two-thirds   134    0    0    0    0    0    0  200  134  yes  the first vote past it
two-thirds   200    0    0    0    0    0    0  300  200  yes  exactly two thirds is enough
cast-60%       0    0    0    0    0    0    0  200    1   no  three fifths of nothing
cast-60%      59   40    0    0    0    0    0  200   60   no  one short of three fifths
cast-60%      60   40    0    0    0    0    0  200   60  yes  three fifths of those cast
cast-2/3      80   40    0    0    0    0    0  200   81   no  two thirds are not more than them
cast-2/3      81   40    0    0    0    0    0  200   81  yes  one more is
"""


def rows() -> list[list[str]]:
    return [line.split(maxsplit=11) for line in COUNTS.strip().splitlines()[2:]]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[11])
def test_counts(row: list[str]) -> None:
    name, *numbers, outstanding, needed, passes, _ = row
    votes = dict(zip(WORDS, map(int, numbers), strict=True))
    standard = read(BY_NAME[name])
    base = standard.of(votes, int(outstanding))

    assert base is not None
    assert standard.needed(votes["for"], base) == int(needed)
    assert standard.passes(votes["for"], base) == (passes == "yes")


def _base(name: str, votes: dict[str, int], outstanding: int) -> int:
    cast = votes["for"] + votes["against"]
    present = sum(votes[word] for word in ("for", "against", "withhold", "abstain", "silent"))
    return {
        "present": present,
        "all-present": sum(votes.values()),
        "outstanding": outstanding,
        "two-thirds": outstanding,
        "nyse": cast + votes["abstain"],
        "withhold": cast + votes["withhold"],
    }.get(name, cast)


def test_the_same_law_by_ratio_for_every_count_of_small_numbers() -> None:
    for numbers in product(range(3), repeat=len(WORDS)):
        votes = dict(zip(WORDS, numbers, strict=True))
        outstanding = sum(numbers) + 1
        for name, stated in BY_NAME.items():
            standard = read(stated)
            base = _base(name, votes, outstanding)
            ratio = Fraction(votes["for"], base or 1)
            past = ratio > standard.fraction or (
                ratio == standard.fraction and not standard.strict and votes["for"] > 0
            )
            found = standard.of(votes, outstanding)
            assert found == base
            assert standard.passes(votes["for"], base) == past, (name, votes)


@pytest.mark.parametrize("name", ["cast", "cast-60%", "cast-2/3", "withhold"])
def test_needed_of_votes_cast_is_the_first_that_passes(name: str) -> None:
    """The votes against stay as they are, so the base grows with the votes for."""
    standard = read(BY_NAME[name])
    for against in range(40):
        votes_for = next(n for n in range(200) if standard.passes(n, n + against))
        assert standard.needed(0, against) == votes_for
        assert standard.needed(7, against + 7) == votes_for


@pytest.mark.parametrize(
    ("word", "against", "needed"),
    [("more_than", 0, None), ("more_than", 1, None), ("at_least", 0, 1), ("at_least", 1, None)],
)
def test_all_of_the_votes_cast_are_never_more_than_all_nor_all_with_one_against(
    word: str, against: int, needed: int | None
) -> None:
    standard = read({word: "1", "of": "cast"})

    assert standard.needed(5, 5 + against) == needed
    assert standard.passes(5, 5 + against) == (needed is not None)


@pytest.mark.parametrize(("votes", "enough"), [("3/7", False), ("1", True), ("8/7", True)])
def test_at_least_a_part_is_at_least_one_vote(votes: str, enough: bool) -> None:
    standard = read({"at_least": "1/2", "of": "cast"})

    assert standard.passes(Fraction(votes), Fraction(votes)) == enough
    assert standard.needed(Fraction(votes), Fraction(votes)) == 1


def test_s_056_a_majority_of_51_523_758_is_25_761_880() -> None:
    outstanding = read("majority_outstanding")

    assert outstanding.needed(0, 51_523_758) == 25_761_880
    assert not outstanding.passes(25_761_879, 51_523_758)
    assert outstanding.passes(25_761_880, 51_523_758)


def test_plurality_and_most_votes_have_no_base() -> None:
    for name in ("plurality", "most_votes"):
        standard = read(name)
        assert standard.way is not Way.FRACTION
        assert standard.of({"for": 5}, 10) is None
        assert standard.needed(5, None) is None


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({"plurality": True, "cumulative": True}, Standard(way=Way.PLURALITY, cumulative=True)),
        (
            {"standard": "plurality", "resignation_policy": True},
            Standard(way=Way.PLURALITY, resignation=True),
        ),
        (
            {"name": "majority_outstanding", "class": "B"},
            Standard(base=standards.Base.OUTSTANDING, shareclass="B"),
        ),
        (
            {"more_than": "1/2", "of": "cast", "excluding": ["R-1", "R-2"]},
            Standard(base=standards.Base.CAST, excluding=("R-1", "R-2")),
        ),
    ],
)
def test_standards_spelled_out(stated: Json, expected: Standard) -> None:
    assert read(stated) == expected


@pytest.mark.parametrize(
    ("stated", "says"),
    [
        ("half", "'half' is no standard"),
        (None, "None is no standard"),
        ({"more_than": "1/2"}, "has more_than or at_least, and of"),
        ({"more_than": "1/2", "at_least": "1/2", "of": "cast"}, "has more_than or at_least"),
        ({"more_than": "3/2", "of": "cast"}, "no part of a vote"),
        ({"more_than": "0", "of": "cast"}, "no part of a vote"),
        ({"more_than": "x", "of": "cast"}, "'x' is no fraction"),
        ({"more_than": "1/2", "of": "holders"}, "'holders' is no base"),
        ({"more_than": "1/2", "of": "cast", "shares": "B"}, "a standard has no 'shares'"),
        ({"standard": "plurality", "withhold_counts": "Against"}, "'Against' is unknown; write ag"),
        ({"standard": "plurality", "abstain_counts": True}, "abstain_counts: True is unknown"),
        ({"standard": "plurality", "cumulative": "maybe"}, "'maybe' is unknown; write true or fal"),
    ],
)
def test_a_standard_spelled_in_no_way_known(stated: Json, says: str) -> None:
    with pytest.raises(StandardError, match=says):
        read(stated)


@pytest.mark.parametrize(
    ("stated", "kind", "expected"),
    [
        ("majority_present", ItemKind.OTHER, "8 Del. C. § 216"),
        ("majority_outstanding", ItemKind.CHARTER_AMENDMENT, "8 Del. C. § 242(b)(1)"),
        ("more_for_than_against", ItemKind.CHARTER_AMENDMENT, "8 Del. C. § 242(d)(2)"),
        ("plurality", ItemKind.ELECTION, "8 Del. C. § 216(3)"),
        ("most_votes", ItemKind.ELECTION, "8 Del. C. § 216(3)"),
        ("most_votes", ItemKind.FREQUENCY, "advisory (15 U.S.C. § 78n-1)"),
        ("most_votes", ItemKind.OTHER, "charter or bylaws (8 Del. C. § 216)"),
        (
            {"name": "majority_outstanding", "class": "B"},
            ItemKind.CHARTER_AMENDMENT,
            "8 Del. C. § 242(b)(2)",
        ),
    ],
)
def test_authority(stated: Json, kind: ItemKind, expected: str) -> None:
    assert standards.authority(read(stated), kind) == expected
