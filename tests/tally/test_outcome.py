"""What becomes of an item: the documents' own numbers, and RULES V1 to V13 one by one."""

from pathlib import Path
from typing import Any

import pytest

from quorate.tally.outcome import percent
from tests.worlds import World, outcome

MAY = "2026-05-10 10:00 America/Denver"


def held(folder: Path, item: dict[str, Any], **votes: int) -> dict[str, Any]:
    """A meeting of one item whose holders of record voted so many shares each way."""
    columns = list(item.get("nominees", {})) or [item["number"]]
    rows = ["position|kind|parent|class|shares"]
    sent = ["position|channel|received|" + "|".join(columns)]
    for at, (name, shares) in enumerate(votes.items()):
        rows.append(f"R-{at}|record||common|{shares}")
        if name == "absent":
            continue
        channel = "floor" if name == "silent" else "web"
        marks = {"silent": "", "none": "spoiled"}.get(name, name)
        sent.append(f"R-{at}|{channel}|{MAY}|" + "|".join([marks] * len(columns)))
    world = World(
        "\n".join(rows), "\n".join(sent), sum(votes.values()), [item], meeting={"quorum": "1/100"}
    )
    return world.count(folder / "m")


def matter(standard: object, **more: object) -> dict[str, Any]:
    return {"number": "1", "kind": "other", "title": "It", "standard": standard, **more}


def frequency(standard: str) -> dict[str, Any]:
    return {"number": "1", "kind": "frequency", "title": "How often", "standard": standard}


@pytest.mark.parametrize(
    ("votes", "expected", "needed"),
    [
        ({"one_year": 12, "two_years": 3, "three_years": 11, "abstain": 2}, "one_year", None),
        ({"one_year": 12, "three_years": 12}, "no_preference", None),
        ({"abstain": 12, "absent": 12}, "no_preference", None),
    ],
    ids=["s_055 the greatest number", "a tie is no preference", "nobody's choice is none"],
)
def test_a_frequency_by_most_votes(
    votes: dict[str, int], expected: str, needed: None, tmp_path: Path
) -> None:
    found = held(tmp_path, frequency("most_votes"), **votes)

    assert outcome(found, "1") == expected
    assert found["items"][0]["standards"][0]["needed"] is needed


@pytest.mark.parametrize(
    ("one_year", "expected"), [(13, "no_preference"), (14, "no_preference"), (15, "one_year")]
)
def test_a_frequency_by_a_majority_is_its_leading_choice_if_that_passes(
    one_year: int, expected: str, tmp_path: Path
) -> None:
    votes = {"one_year": one_year, "two_years": 14 - 2, "abstain": 2}

    assert outcome(held(tmp_path, frequency("majority_present"), **votes), "1") == expected


def election(seats: int, names: str, standard: object = "plurality") -> dict[str, Any]:
    return {
        "number": "1",
        "kind": "election",
        "title": "Elect",
        "seats": seats,
        "nominees": {f"1{name}": name.upper() for name in names},
        "choices": ["for", "withhold"],
        "standard": standard,
    }


def ballots(folder: Path, item: dict[str, Any], *cast: tuple[int, str]) -> dict[str, str]:
    """Each holder's shares and the names he marks."""
    columns = list(item["nominees"])
    rows = ["position|kind|parent|class|shares"]
    sent = ["position|channel|received|" + "|".join(columns)]
    for at, (shares, names) in enumerate(cast):
        rows.append(f"R-{at}|record||common|{shares}")
        marks = ["for" if column[1:] in names else "withhold" for column in columns]
        sent.append(f"R-{at}|web|{MAY}|" + "|".join(marks))
    total = sum(shares for shares, _ in cast)
    found = World("\n".join(rows), "\n".join(sent), total, [item]).count(folder / "m")
    return {each["item"]: each["outcome"] for each in found["items"]}


def test_v6_plurality_fills_the_seats_and_one_vote_suffices(tmp_path: Path) -> None:
    found = ballots(tmp_path, election(2, "ab"), (1, "a"), (99, ""))

    assert found == {"1a": "elected", "1b": "not_elected"}


def test_those_tied_for_the_last_seat_are_tied(tmp_path: Path) -> None:
    found = ballots(tmp_path, election(2, "abc"), (5, "ab"), (5, "ac"))

    assert found == {"1a": "elected", "1b": "tied", "1c": "tied"}


def test_v7_more_withheld_than_for_tenders_a_resignation(tmp_path: Path) -> None:
    standard = {"standard": "plurality", "resignation_policy": True}
    rows = "position|kind|parent|class|shares\nR-1|record||common|49\nR-2|record||common|51"
    sent = f"position|channel|received|1a\nR-1|web|{MAY}|for\nR-2|web|{MAY}|withhold"
    item = election(1, "a", standard)
    found = World(rows, sent, 100, [item]).count(tmp_path / "m")["items"][0]

    assert found["outcome"] == "elected"
    assert "tenders a resignation" in found["standards"][0]["note"]


def test_a_majority_election_elects_those_who_pass_to_as_many_seats(tmp_path: Path) -> None:
    item = election(1, "ab", "majority_present")
    item["nominees"] = {"1a": "A", "1b": "B"}
    two_seats = election(2, "ab", "majority_present")

    assert ballots(tmp_path / "x", two_seats, (51, "a"), (49, "b")) == {
        "1a": "elected",
        "1b": "not_elected",
    }
    assert ballots(tmp_path / "y", item, (60, "a"), (40, "")) == {
        "1a": "elected",
        "1b": "not_elected",
    }


@pytest.mark.parametrize(
    ("standard", "votes", "expected"),
    [
        ("majority_present", {"for": 50, "abstain": 50}, "fails"),
        ("majority_present", {"for": 50, "abstain": 49, "none": 99}, "carries"),
        ("majority_of_all_present", {"for": 50, "none": 50}, "fails"),
        ("majority_of_all_present", {"for": 51, "none": 50}, "carries"),
        ("more_for_than_against", {"for": 2, "against": 1, "abstain": 97}, "carries"),
        ("more_for_than_against", {"for": 50, "against": 50}, "fails"),
        ("majority_outstanding", {"for": 50, "absent": 50}, "fails"),
        ("majority_outstanding", {"for": 51, "absent": 49}, "carries"),
        ({"at_least": "4/5", "of": "outstanding"}, {"for": 80, "absent": 20}, "carries"),
        ({"at_least": "4/5", "of": "outstanding"}, {"for": 79, "absent": 21}, "fails"),
        ({"at_least": "2/3", "of": "present"}, {"for": 66, "abstain": 34}, "fails"),
        ({"at_least": "2/3", "of": "present"}, {"for": 67, "abstain": 33}, "carries"),
    ],
)
def test_standards_of_a_matter(
    standard: object, votes: dict[str, int], expected: str, tmp_path: Path
) -> None:
    assert outcome(held(tmp_path, matter(standard), **votes), "1") == expected


@pytest.mark.parametrize(
    ("present", "expected"),
    [(49, "no_quorum"), (50, "no_quorum"), (51, "carries")],
    ids=["one short of half", "half is no quorum", "one more than half"],
)
def test_s_050_without_a_quorum_nothing_is_decided(
    present: int, expected: str, tmp_path: Path
) -> None:
    rows = f"position|kind|parent|class|shares\nR-1|record||common|{present}\n"
    rows += f"R-2|record||common|{100 - present}"
    sent = f"position|channel|received|1\nR-1|web|{MAY}|for"
    found = World(rows, sent, 100, [matter("more_for_than_against")]).count(tmp_path / "m")

    assert outcome(found, "1") == expected
    assert found["items"][0]["standards"][0]["outcome"] == expected
    assert found["quorum"] == {"required": 51, "present": present, "reached": present == 51}


@pytest.mark.parametrize(("present", "reached"), [(33, False), (34, True)])
def test_a_quorum_that_is_a_fraction_suffices_at_exactly_itself(
    present: int, reached: bool, tmp_path: Path
) -> None:
    rows = f"position|kind|parent|class|shares\nR-1|record||common|{present}\n"
    rows += f"R-2|record||common|{102 - present}"
    sent = f"position|channel|received|1\nR-1|web|{MAY}|for"
    world = World(rows, sent, 102, [matter("plurality")], meeting={"quorum": "1/3"})

    assert world.count(tmp_path / "m")["quorum"]["reached"] is reached


@pytest.mark.parametrize(("votes_b", "expected"), [(50, "no_quorum"), (51, "carries")])
def test_v11_a_class_votes_with_a_quorum_of_its_own(
    votes_b: int, expected: str, tmp_path: Path
) -> None:
    rows = "position|kind|parent|class|shares\nA-1|record||A|1000\n"
    rows += f"B-1|record||B|{votes_b}\nB-2|record||B|{100 - votes_b}"
    sent = f"position|channel|received|1\nA-1|web|{MAY}|for\nB-1|web|{MAY}|for"
    item = matter(["more_for_than_against", {"more_than": "1/2", "of": "cast", "class": "B"}])
    classes = {"A": {"outstanding": 1000}, "B": {"outstanding": 100}}
    found = World(rows, sent, items=[item], classes=classes).count(tmp_path / "m")

    assert outcome(found, "1") == expected
    assert found["quorum"]["by_class"]["B"]["required"] == 51


@pytest.mark.parametrize(
    ("votes", "base", "expected"),
    [
        (23_500_000, 26_000_000, "90.38"),
        (1, 3, "33.33"),
        (2, 3, "66.67"),
        (1, 800, "0.13"),
        (1249, 1_000_000, "0.12"),
        (0, 0, "0.00"),
        (5, 5, "100.00"),
    ],
)
def test_percent_is_half_up_to_two_places(votes: int, base: int, expected: str) -> None:
    assert percent(votes, base) == expected


def test_percent_of_no_base_is_none() -> None:
    assert percent(5, None) is None
