"""What the positions add up to: attendance, the floor, unknown positions, classes, closings."""

from pathlib import Path
from typing import Any

import pytest

from quorate.words import HolderKind
from tests.worlds import World, defects, outcome, votes

VOTES = "instruction | position | channel | received | dated | 1a | 1b | 2 | 3"
MAY = "2026-05-10 10:00 America/Denver"
DAY = "2026-06-18 14:10 America/Denver"
REGISTER = """
position | kind        | parent | class  | shares
R-1      | record      |        | common | 600
CEDE     | depository  |        | common | 400
D-1      | participant | CEDE   | common | 400
B-1      | beneficial  | D-1    | common | 300
L-1      | legal_proxy | D-1    | common | 100
"""


def attending(*positions: str, at: str = DAY) -> dict[str, str]:
    return {"attendance": "position | arrived\n" + "\n".join(f"{p}|{at}" for p in positions)}


def test_s_036_attendance_does_not_revoke(tmp_path: Path) -> None:
    world = World(REGISTER, f"{VOTES}\nW|R-1|web|{MAY}||for|for|for|for", files=attending("R-1"))
    found = world.count(tmp_path / "m")

    assert votes(found, "3") == {"for": 600}
    assert found["quorum"]["present"] == 600


@pytest.mark.parametrize(
    ("position", "present", "kinds"),
    [
        ("R-1", 600, []),
        ("L-1", 100, []),
        ("D-1", 300, []),
        ("B-1", 0, ["no_authority"]),
        ("R-9", 0, ["unknown_position"]),
    ],
)
def test_who_is_present_by_attending(
    position: str, present: int, kinds: list[str], tmp_path: Path
) -> None:
    found = World(REGISTER, files=attending(position)).count(tmp_path / "m")

    assert found["quorum"]["present"] == present
    assert [kind for kind, *_ in defects(found)] == kinds
    assert votes(found, "3") == ({"silent": present} if present else {})


def test_who_comes_after_the_close_is_not_present(tmp_path: Path) -> None:
    late = attending("R-1", at="2026-06-18 15:00:01 America/Denver")

    assert World(REGISTER, files=late).count(tmp_path / "m")["quorum"]["present"] == 0


@pytest.mark.parametrize("kind", list(HolderKind))
def test_a_ballot_on_the_floor_needs_a_holder_or_a_proxyholder(
    kind: HolderKind, tmp_path: Path
) -> None:
    register = f"position|kind|parent|class|shares\nR-1|{kind}||common|1000"
    found = World(register, f"{VOTES}\nB|R-1|floor|{DAY}||for|for|for|for").count(tmp_path / "m")

    refused = kind in (HolderKind.BENEFICIAL, HolderKind.PLAN)
    assert found["quorum"]["present"] == (0 if refused else 1000)
    assert [each for each, *_ in defects(found)] == (["no_authority"] if refused else [])


def test_s_063_five_doubts_are_five_and_none_is_counted(tmp_path: Path) -> None:
    register = "position|kind|parent|class|shares\n" + "\n".join(
        f"R-{n}|record||common|200" for n in range(1, 6)
    )
    head = "instruction | position | channel | received | dated | signed | shares | 1a | 1b | 2 | 3"
    rows = [
        f"O|R-1|web|{MAY}|||201|for|for|for|for",
        f"U|R-2|mail|{MAY}||no||for|for|for|for",
        "L|R-3|mail|2026-06-18 15:00:01 America/Denver||||for|for|for|for",
        f"X|R-9|web|{MAY}||||for|for|for|for",
        f"C|R-4|mail|{MAY}|2026-05-09|||for|for|for|for",
        f"D|R-4|mail|{MAY}|2026-05-09|||for|for|for|against",
    ]
    found = World(register, "\n".join([head, *rows])).count(tmp_path / "m")

    assert sorted(defects(found)) == [
        ("late", "R-3", "L"),
        ("over_vote", "R-1", "O"),
        ("same_day", "R-4", "C"),
        ("same_day", "R-4", "D"),
        ("unknown_position", "R-9", "X"),
        ("unsigned", "R-2", "U"),
    ]
    assert votes(found, "3") == {"no_authority": 200}


def acts(*rows: str) -> dict[str, str]:
    return {"acts": "\n".join(["act | at | by | items | choice | detail", *rows])}


def oath(by: str) -> str:
    """Another inspector swears too."""
    return f"oath|2026-06-18 13:05 America/Denver|{by}|||"


ALL_ACTS = (
    "oath|2026-06-18 13:00 America/Denver|Okafor|||",
    "polls_opened|2026-06-18 14:05 America/Denver|Chair|||",
    "proxyholders_ballot|2026-06-18 14:30 America/Denver|Lee|||",
    "polls_closed|2026-06-18 14:45 America/Denver|Chair|||",
)


def test_with_every_act_it_can_be_certified_and_each_missing_one_is_named(tmp_path: Path) -> None:
    whole = World(REGISTER, files=acts(*ALL_ACTS)).count(tmp_path / "whole")
    assert (whole["certifiable"], whole["reasons"]) == (True, [])
    for at, word in enumerate(("oath", "opening", "proxyholders", "closing")):
        rows = [row for place, row in enumerate(ALL_ACTS) if place != at]
        found = World(REGISTER, files=acts(*rows)).count(tmp_path / word)
        assert not found["certifiable"]
        assert any(word in reason for reason in found["reasons"]), found["reasons"]


def test_the_announced_close_governs_instead_of_the_call(tmp_path: Path) -> None:
    sent = f"{VOTES}\nC|R-1|mail|2026-06-18 14:45:01 America/Denver||for|for|for|for"
    found = World(REGISTER, sent, files=acts(*ALL_ACTS)).count(tmp_path / "m")

    assert found["as_of"] == "2026-06-18T20:45:00Z"
    assert [kind for kind, *_ in defects(found)] == ["late"]


def test_items_may_close_at_different_times(tmp_path: Path) -> None:
    rows = (
        *ALL_ACTS[:3],
        "polls_closed|2026-06-18 14:45 America/Denver|Chair|1 2||",
        "adjourned|2026-06-18 14:50 America/Denver|Chair|||to June 30",
        "polls_closed|2026-06-30 10:00 America/Denver|Chair|3||",
    )
    sent = [
        f"W|R-1|mail|{MAY}||for|for|for|for",
        "X|R-1|mail|2026-06-20 10:00 America/Denver||withhold|withhold|against|against",
        "Y|L-1|mail|2026-06-20 10:00 America/Denver||for|for|for|for",
    ]
    found = World(REGISTER, "\n".join([VOTES, *sent]), files=acts(*rows)).count(tmp_path / "m")

    assert votes(found, "2") == {"for": 600}
    assert votes(found, "1a") == {"for": 600}
    assert votes(found, "3") == {"against": 600, "for": 100}
    assert found["quorum"]["present"] == 700
    assert found["as_of"] == "2026-06-30T16:00:00Z"


@pytest.mark.parametrize(
    ("kind", "choice", "expected"),
    [
        ("", "for", {"for": 900, "against": 100}),
        ("", "", {"silent": 900, "against": 100}),
        ("adjournment", "for", {"no_authority": 900, "against": 100}),
    ],
    ids=[
        "proxyholders vote at discretion",
        "proxyholders are silent",
        "discretion does not reach an adjournment",
    ],
)
def test_s_039_a_motion_on_the_floor(
    kind: str, choice: str, expected: dict[str, int], tmp_path: Path
) -> None:
    ballot = f"proxyholders_ballot|2026-06-18 14:30 America/Denver|Lee|6|{choice}|"
    rows = (
        *ALL_ACTS,
        f"floor_item|2026-06-18 14:20 America/Denver|Chair|6|{kind}|Adopt minutes",
        *([ballot] if choice else []),
    )
    sent = [
        "instruction | position | channel | received | 1a | 1b | 2 | 3 | 6",
        f"W|R-1|web|{MAY}|for|for|for|for|",
        f"V|B-1|intermediary|{MAY}|for|for|for|for|",
        f"F|L-1|floor|{DAY}|for|for|for|for|against",
    ]
    found = World(REGISTER, "\n".join(sent), files=acts(*rows)).count(tmp_path / "m")

    assert votes(found, "6") == expected


def test_a_card_may_withhold_discretion(tmp_path: Path) -> None:
    rows = (
        *ALL_ACTS,
        "floor_item|2026-06-18 14:20 America/Denver|Chair|6||Adopt minutes",
        "proxyholders_ballot|2026-06-18 14:30 America/Denver|Lee|6|for|",
    )
    sent = [
        "instruction | position | channel | received | discretion | 1a | 1b | 2 | 3",
        f"W|R-1|mail|{MAY}|no|for|for|for|for",
    ]
    found = World(REGISTER, "\n".join(sent), files=acts(*rows)).count(tmp_path / "m")

    assert votes(found, "6") == {"no_authority": 600}


TWO_CLASSES = {
    "A": {"outstanding": 1000, "votes_per_share": 1},
    "B": {"outstanding": 100, "votes_per_share": 10},
}


def two_classes(folder: Path, standard: object) -> dict[str, Any]:
    register = "position|kind|parent|class|shares\nA-1|record||A|1000\nB-1|record||B|100"
    items = [{"number": "1", "kind": "other", "title": "Merge", "standard": standard}]
    sent = f"position | channel | received | 1\nA-1|web|{MAY}|for\nB-1|web|{MAY}|against"
    return World(register, sent, items=items, classes=TWO_CLASSES).count(folder / "m")


@pytest.mark.parametrize(
    ("standard", "expected"),
    [
        ("more_for_than_against", "fails"),
        ({"more_than": "1/2", "of": "cast", "class": "A"}, "carries"),
        ({"more_than": "1/2", "of": "cast", "class": "B"}, "fails"),
        ({"at_least": "1/2", "of": "outstanding"}, "carries"),
        (
            [
                {"at_least": "1/2", "of": "outstanding"},
                {"more_than": "1/2", "of": "cast", "class": "B"},
            ],
            "fails",
        ),
        ({"more_than": "1/2", "of": "cast", "excluding": ["B-1"]}, "carries"),
    ],
    ids=[
        "a tie of votes, not of shares, fails",
        "a class vote is of the class",
        "of the other class too",
        "at least half is half",
        "of several standards all must hold",
        "a majority of the minority leaves the interested out",
    ],
)
def test_classes_vote_by_votes(standard: object, expected: str, tmp_path: Path) -> None:
    found = two_classes(tmp_path, standard)

    assert found["outstanding"] == 2000
    assert votes(found, "1") == {"for": 1000, "against": 1000}
    assert outcome(found, "1") == expected
    assert found["items"][0]["by_class"]["B"]["against"] == 1000


def test_units_finer_than_a_share_are_votes_in_parts(tmp_path: Path) -> None:
    classes = {
        "A": {"outstanding": 10_000_000, "unit": "1/10000"},
        "B": {"outstanding": 1000},
    }
    register = "position|kind|parent|class|shares\nA-1|record||A|10000000\nB-1|record||B|1000"
    sent = f"position | channel | received | 1\nA-1|web|{MAY}|for\nB-1|web|{MAY}|against"
    items = [{"number": "1", "kind": "other", "title": "M", "standard": "majority_present"}]
    found = World(register, sent, items=items, classes=classes).count(tmp_path / "m")

    assert votes(found, "1") == {"for": 10_000_000, "against": 10_000_000}


CUMULATIVE = [
    {
        "number": "1",
        "kind": "election",
        "title": "Elect two",
        "seats": 2,
        "nominees": {"1a": "A", "1b": "B", "1c": "C"},
        "choices": ["for", "withhold"],
        "standard": {"standard": "plurality", "cumulative": True},
    }
]


@pytest.mark.parametrize(
    ("marks", "expected", "kinds"),
    [
        (("1200", "", ""), (1200, 0, 0), []),
        (("1201", "", ""), (0, 0, 0), ["over_vote"]),
        (("for", "for", ""), (600, 600, 0), []),
        (("for", "for", "for"), (400, 400, 400), []),
        (("500", "for", "for"), (500, 350, 350), []),
        (("for", "withhold", ""), (1200, 0, 0), []),
    ],
    ids=[
        "all votes on one",
        "a vote more than shares times seats",
        "plain for spreads evenly",
        "over three",
        "numbers first, the rest evenly",
        "withheld takes none",
    ],
)
def test_cumulative_votes(
    marks: tuple[str, str, str], expected: tuple[int, ...], kinds: list[str], tmp_path: Path
) -> None:
    register = "position|kind|parent|class|shares\nR-1|record||common|600\nR-2|record||common|400"
    sent = f"position|channel|received|1a|1b|1c\nR-1|web|{MAY}|" + "|".join(marks)
    found = World(register, sent, items=CUMULATIVE).count(tmp_path / "m")

    assert tuple(votes(found, f"1{n}").get("for", 0) for n in "abc") == expected
    assert [kind for kind, *_ in defects(found)] == kinds


CONTESTED = [
    CUMULATIVE[0]
    | {"standard": "plurality", "recommend": {"1a": "for", "1b": "for", "1c": "withhold"}}
]


@pytest.mark.parametrize(
    ("marks", "expected", "kinds"),
    [
        (("for", "", "for"), ("for", "silent", "for"), []),
        (("", "", ""), ("for", "for", "withhold"), []),
        (("for", "for", "for"), ("no_authority",) * 3, ["spoiled"]),
    ],
    ids=[
        "undervoted is as marked",
        "wholly unmarked is the recommendation",
        "overvoted is no vote",
    ],
)
def test_a_universal_card(
    marks: tuple[str, ...], expected: tuple[str, ...], kinds: list[str], tmp_path: Path
) -> None:
    register = "position|kind|parent|class|shares\nR-1|record||common|1000"
    sent = f"position|channel|received|1a|1b|1c\nR-1|mail|{MAY}|" + "|".join(marks)
    found = World(register, sent, items=CONTESTED).count(tmp_path / "m")

    assert tuple(votes(found, f"1{n}") for n in "abc") == tuple({each: 1000} for each in expected)
    assert [kind for kind, *_ in defects(found)] == kinds


def test_a_hundred_thousand_million_shares(tmp_path: Path) -> None:
    much = 10**17
    register = f"position|kind|parent|class|shares\nR-1|record||common|{much}"
    sent = f"position|channel|received|1a|1b|2|3\nR-1|web|{MAY}|for|for|for|for"
    classes = {"common": {"outstanding": much, "votes_per_share": 1000}}
    found = World(register, sent, classes=classes).count(tmp_path / "m")

    assert votes(found, "3") == {"for": much * 1000}


@pytest.mark.parametrize(
    ("shares", "expected"),
    [
        ((501, 499), []),
        ((500, 500), ["R-2 (U): unsigned, 500 votes, could change item 1a, 1b, 2, 3"]),
    ],
    ids=["one vote too few to matter", "enough to make a tie, and a quorum"],
)
def test_the_doubts_that_could_change_an_outcome_are_named(
    shares: tuple[int, int], expected: list[str], tmp_path: Path
) -> None:
    register = "position|kind|parent|class|shares\n" + "\n".join(
        f"R-{at}|record||common|{held}" for at, held in enumerate(shares, 1)
    )
    sent = (
        "instruction|position|channel|received|signed|1a|1b|2|3\n"
        f"U|R-2|mail|{MAY}|no|for|for|for|against\nW|R-1|web|{MAY}||for|for|for|for"
    )

    assert World(register, sent).count(tmp_path / "m")["doubts"] == expected
