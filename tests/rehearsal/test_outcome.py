"""A tiny meeting worked by hand, and each required vote below, at and above its mark."""

from typing import Any

import pytest

from quorate.rehearsal.answer import Answer
from quorate.rehearsal.call import NAMES
from quorate.rehearsal.cards import NO_AUTHORITY, SILENT, instructed
from quorate.rehearsal.outcome import expected, percent
from quorate.words import Choice, Source, Unvoted

YES, NO, KEPT = Choice.FOR, Choice.AGAINST, Choice.WITHHOLD


def tiny() -> Answer:
    """A thousand shares: 300 for all, 201 against all, 20 silent, 9 without authority, 470 away."""
    answer = Answer()
    answer.outstanding("common", 1000)
    answer.card("common", 300, instructed((YES, YES, YES, YES, Choice.ONE_YEAR, YES, YES)))
    answer.card("common", 201, instructed((KEPT, KEPT, NO, NO, Choice.THREE_YEARS, NO, NO)))
    answer.card("common", 20, SILENT)
    answer.card("common", 9, NO_AUTHORITY)
    return answer


def says(answer: Answer, column: str) -> dict[str, Any]:
    items: Any = expected(answer)["items"]
    item: dict[str, Any] = items[NAMES.index(column)]
    return item


HAND_WORKED = """
    1a  majority_present         300  521   261  57.58  elected
    1a  plurality                300  -     -    -      elected
    2   majority_present         300  521   261  57.58  carries
    3   majority_present         300  521   261  57.58  carries
    3   more_for_than_against    300  501   202  59.88  carries
    4   most_votes               300  -     -    -      one_year
    4   majority_present         300  521   261  57.58  one_year
    5   majority_outstanding     300  1000  501  30.00  fails
    5   majority_present         300  521   261  57.58  carries
    6   majority_of_all_present  300  530   266  56.60  carries
    6   two_thirds_of_cast       300  501   402  59.88  fails
"""


@pytest.mark.parametrize("row", HAND_WORKED.strip().splitlines())
def test_the_tiny_meeting_worked_by_hand(row: str) -> None:
    column, name, *numbers, outcome = row.split()
    spelled = {"two_thirds_of_cast": {"at_least": "2/3", "of": "cast"}}.get(name, name)
    worked = [s for s in says(tiny(), column)["standards"] if s["standard"] == spelled]
    said = [worked[0][key] for key in ("votes_for", "base", "needed", "percent")]
    assert ["-" if number is None else str(number) for number in said] == numbers
    assert worked[0]["outcome"] == outcome


def test_the_tiny_meeting_s_quorum_and_what_controls() -> None:
    result: Any = expected(tiny())
    assert result["quorum"] == {"required": 501, "present": 530, "reached": True}
    assert result["outstanding"] == 1000
    assert says(tiny(), "5")["outcome"] == "fails"
    controls = [standard["controlling"] for standard in says(tiny(), "5")["standards"]]
    assert controls == [True, False]
    assert result["as_of"] == "2026-05-20T21:04:30Z"
    assert result["root"] is None


@pytest.mark.parametrize(("present", "reached"), [(500, False), (501, True), (502, True)])
def test_a_quorum_is_more_than_half(present: int, reached: bool) -> None:
    answer = Answer()
    answer.outstanding("common", 1000)
    answer.card("common", present, SILENT)
    result: Any = expected(answer)
    assert result["quorum"]["reached"] is reached
    assert (says(answer, "2")["outcome"] == "no_quorum") is not reached
    assert (says(answer, "2")["standards"][0]["outcome"] == "no_quorum") is not reached


def voted(column: str, votes: dict[str, int], outstanding: int = 200) -> str:
    """The outcome of one column with these votes, everything else absent or without authority."""
    answer = Answer()
    answer.outstanding("common", outstanding)
    answer.present("common", outstanding)
    for word, shares in votes.items():
        source = "" if word in list(Unvoted) else Source.INSTRUCTED
        answer.cast("common", NAMES.index(column), word, source, 2 * shares)
    outcome: str = says(answer, column)["outcome"]
    return outcome


EDGES = [
    ("2", {"for": 49, "against": 51}, "fails"),
    ("2", {"for": 50, "against": 50}, "fails"),
    ("2", {"for": 51, "against": 49}, "carries"),
    ("2", {"for": 50, "against": 49, "abstain": 1}, "fails"),
    ("2", {"for": 50, "against": 49, "silent": 1}, "fails"),
    ("2", {"for": 50, "against": 49, "broker_non_vote": 99}, "carries"),
    ("2", {"for": 50, "against": 49, "no_authority": 99}, "carries"),
    ("1a", {"for": 50, "withhold": 50}, "not_elected"),
    ("1a", {"for": 51, "withhold": 50}, "elected"),
    ("5", {"for": 100, "against": 0}, "fails"),
    ("5", {"for": 101, "against": 99}, "carries"),
    ("4", {"one_year": 50, "two_years": 50}, "no_preference"),
    ("4", {"one_year": 50, "two_years": 51}, "two_years"),
    ("4", {"three_years": 1, "abstain": 150}, "three_years"),
]


@pytest.mark.parametrize(("column", "votes", "outcome"), EDGES)
def test_each_required_vote_at_its_edge(column: str, votes: dict[str, int], outcome: str) -> None:
    assert voted(column, votes) == outcome


@pytest.mark.parametrize(("for_votes", "passes"), [(99, False), (100, True), (101, True)])
def test_two_thirds_of_the_cast_is_two_to_one(for_votes: int, passes: bool) -> None:
    answer = Answer()
    answer.outstanding("common", 200)
    answer.present("common", 200)
    answer.cast("common", 6, YES, Source.INSTRUCTED, 2 * for_votes)
    answer.cast("common", 6, NO, Source.INSTRUCTED, 2 * 50)
    worked = says(answer, "6")["standards"][2]
    assert worked["needed"] == 100
    assert (worked["outcome"] == "carries") is passes


CLASS_VOTES = [(10, 10, "no_quorum"), (10, 11, "fails"), (11, 11, "carries")]


@pytest.mark.parametrize(("for_shares", "present", "outcome"), CLASS_VOTES)
def test_the_class_votes_by_itself(for_shares: int, present: int, outcome: str) -> None:
    """Class B has 20 shares, and without more than half of them there is nothing to vote."""
    answer = Answer(2)
    answer.outstanding("A", 1000)
    answer.outstanding("B", 20)
    answer.card("A", 1000, instructed((YES, YES, YES, YES, Choice.ONE_YEAR, YES, YES)))
    answer.present("B", present)
    answer.cast("B", NAMES.index("5"), YES, Source.INSTRUCTED, 2 * for_shares)
    item = says(answer, "5")
    assert item["outcome"] == outcome
    assert item["standards"][1]["outcome"] == outcome
    assert item["by_class"]["B"]["for"] == for_shares * 10


PERCENTS = [(1, 8, "12.50"), (2, 3, "66.67"), (1, 3, "33.33"), (1, 800, "0.13"), (0, 0, "0.00")]


@pytest.mark.parametrize(("part", "base", "text"), PERCENTS)
def test_percentages_are_half_up(part: int, base: int, text: str) -> None:
    assert percent(part, base) == text
