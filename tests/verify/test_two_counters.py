"""Do the two counters agree on brokers?  Small worlds drawn at random, counted by both to the last.

The counters were written apart from docs/counting.md.  What is drawn here meets in one meeting:
reports, additions, late ones, policies, rulings on them, and instructions beside them.
"""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.verify.both import both_agree
from tests.worlds import ITEMS, World

WORLDS = 120

REGISTER = """
position | kind        | parent | class  | shares
CEDE     | depository  |        | common | 60
D-1      | participant | CEDE   | common | 40
D-2      | participant | CEDE   | common | 20
B-1      | beneficial  | D-1    | common | 12
L-1      | legal_proxy | D-1    | common | 4
"""
TIMES = ("2026-06-07 10:00", "2026-06-10 10:00", "2026-06-12 10:00", "2026-06-18 15:00:01")
CHOICES = {
    "1a": ("for", "withhold"),
    "2": ("for", "against", "abstain"),
    "3": ("for", "against", "abstain"),
    "4": ("for", "against", "abstain"),
}
BANK = {
    "number": "4",
    "kind": "other",
    "title": "Name a bank",
    "standard": "majority_present",
    "routine": True,
}


def reports(draw: Random) -> Iterator[str]:
    """Of one participant and one instant at the most one report, so that all can be read."""
    sent = [(who, at) for who in ("D-1", "D-2") for at in TIMES]
    for who, at in draw.sample(sent, draw.randint(1, 4)):
        basis, speaks = draw.choice(("", "", "addition")), draw.random() < 0.25
        for column, choices in CHOICES.items():
            for choice in choices:
                if draw.random() < 0.4:
                    own = speaks and draw.random() < 0.3
                    line = (who, column, choice, draw.randint(0, 9), "no" if own else "yes")
                    yield "|".join(map(str, (*line, f"{at} America/Denver", basis)))


def policies(draw: Random) -> Iterator[str]:
    for who, chance in (("D-1", 0.8), ("D-2", 0.8), ("D-9", 0.1)):
        if draw.random() < chance:
            sent = draw.choice(("", "2026-06-03", "2026-06-04"))
            policy = draw.choice(("with_board", "proportional", "none"))
            yield f"{who}|{sent}|{policy}|{draw.choice(('', '', draw.randint(0, 30)))}"


def instructions(draw: Random) -> Iterator[str]:
    for number in range(draw.randint(0, 3)):
        who = draw.choice(("D-1", "D-2", "B-1", "L-1"))
        way = draw.choice(("mail", "web", "intermediary", "floor", "revocation"))
        received = f"2026-06-{draw.randint(8, 11):02d} 10:00 America/Denver"
        shares = draw.choice(("", "", draw.randint(0, 20)))
        marks = [draw.choice(("", *choices)) for choices in CHOICES.values()]
        yield "|".join(map(str, (f"I-{number}", who, way, received, shares, *marks, "")))


def rulings(draw: Random, sent: list[str]) -> Iterator[str]:
    if sent and draw.random() < 0.6:
        who, column, *_, at, _ = draw.choice(sent).split("|")
        ruling = draw.choice(("count", "reject", "count:3"))
        yield f"{who}@{at}||{draw.choice(('', '2', '3', column))}|{ruling}|seen|Okafor|"


def world(seed: int) -> World:
    draw = Random(seed)
    sent = list(reports(draw))
    files = {
        "intermediaries": [
            "participant|item|choice|shares|instructed|received|basis",
            *sent,
        ],
        "participants": ["participant|sent|policy|uninstructed", *policies(draw)],
        "rulings": ["instruction|position|item|ruling|reason|by|at", *rulings(draw, sent)],
    }
    if draw.random() < 0.2:
        came = "2026-06-18 14:05 America/Denver"
        files["attendance"] = ["position|arrived", f"D-1|{came}"]
    items = [dict(item) for item in ITEMS] + [BANK | {"recommend": draw.choice(("for", "against"))}]
    if draw.random() < 0.3:
        del items[1]["recommend"]
    head = "instruction|position|channel|received|shares|1a|2|3|4|1b"
    tables = {name: "\n".join(rows) for name, rows in files.items()}
    votes = "\n".join([head, *instructions(draw)])
    return World(REGISTER, votes, outstanding=60, items=items, files=tables)


@pytest.mark.parametrize("first", range(0, WORLDS, 20))
def test_both_counters_come_to_the_same(first: int, tmp_path: Path) -> None:
    for seed in range(first, first + 20):
        folder = world(seed).write(tmp_path / str(seed))
        both_agree(folder, seed)


def test_the_worlds_hold_what_they_are_for(tmp_path: Path) -> None:
    found = [world(seed) for seed in range(WORLDS)]
    kinds: set[str] = set()
    sources: set[str] = set()
    for seed, each in enumerate(found):
        result = each.count(tmp_path / str(seed))
        kinds |= {defect["kind"] for defect in result["defects"]}
        sources |= {word for item in result["items"] for word, n in item["sources"].items() if n}

    assert kinds >= {"over_vote", "late", "no_discretion", "discretion_too_early", "same_day"}
    assert sources >= {"instructed", "unmarked", "broker_discretion"}
