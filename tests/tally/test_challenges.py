"""Which doubts could change an outcome: a bound that never misses one, in every small world."""

from itertools import product
from pathlib import Path

import pytest

from tests.worlds import World

MAY = "2026-05-10 10:00 America/Denver"
HEAD = "instruction|position|channel|received|signed|1"
ITEM = {"number": "1", "kind": "other", "title": "It", "standard": "more_for_than_against"}


def world(sure_for: int, sure_against: int, doubtful: int, ruled: str, choice: str) -> World:
    register = "position|kind|parent|class|shares\n" + "\n".join(
        f"R-{at}|record||common|{held}"
        for at, held in enumerate((sure_for, sure_against, doubtful, 2))
    )
    rows = [
        HEAD,
        f"A|R-0|web|{MAY}||for",
        f"B|R-1|web|{MAY}||against",
        f"U|R-2|mail|{MAY}|no|{choice}",
        f"Z|R-3|web|{MAY}||abstain",
    ]
    files = {}
    if ruled:
        made = "instruction|position|item|ruling|reason|by|at\nU|||count|seen|Okafor|"
        files["rulings"] = made
    total = sure_for + sure_against + doubtful + 2
    return World(register, "\n".join(rows), total, [ITEM], files=files, meeting={"quorum": "1/100"})


@pytest.mark.parametrize("shares", list(product(range(3), repeat=3)), ids=str)
def test_where_a_ruling_changes_the_outcome_the_doubt_was_named(
    shares: tuple[int, int, int], tmp_path: Path
) -> None:
    before = world(*shares, "", "for").count(tmp_path / "before")
    after = [
        world(*shares, "count", choice).count(tmp_path / choice) for choice in ("for", "against")
    ]
    changed = any(each["items"][0]["outcome"] != before["items"][0]["outcome"] for each in after)

    assert changed == bool(before["doubts"])


@pytest.mark.parametrize(
    ("votes_per_share", "says"), [("1/10", "1 votes"), ("1/3", "3 1/3 votes"), (1, "10 votes")]
)
def test_parts_of_a_vote_in_doubt_are_told_as_what_they_are(
    votes_per_share: object, says: str, tmp_path: Path
) -> None:
    register = "position|kind|parent|class|shares\nR-0|record||A|10\nR-1|record||B|10"
    rows = f"{HEAD}\nA|R-0|web|{MAY}||against\nU|R-1|mail|{MAY}|no|for"
    each = {"outstanding": 10, "votes_per_share": votes_per_share}
    found = World(register, rows, items=[ITEM], classes={"A": each, "B": each}).count(tmp_path)

    assert found["doubts"] == [f"R-1 (U): unsigned, {says}, could change item 1"]
