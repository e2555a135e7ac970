"""Do the two counters agree on cards?  Small worlds of every doubt at once, counted by both.

Two classes, several levels, joint owners, contested and cumulative elections, splits, late and
unsigned cards, two of one day, rulings on instructions, reports and positions, reports, items of
one class, quorums by class, positions left out, motions of the floor, who came, two closings.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest

from quorate.files import folder as folders
from quorate.files.faults import InputError
from tests.verify.both import both_agree
from tests.worlds import World

REGISTER = (
    "position|kind|parent|class|shares\n"
    "R-1|record||common|12\nR-2|record||common|9\nCEDE|depository||common|40\n"
    "D-1|participant|CEDE|common|40\nD-2|respondent|D-1|common|20\nB-1|beneficial|D-2|common|8\n"
    "L-1|legal_proxy|D-1|common|5\nP|plan||common|10\nP-1|beneficial|P|common|4\n"
    "S-1|record||B|6\n"
)
POSITIONS = tuple(line.split("|")[0] for line in REGISTER.splitlines()[1:])
OWNED = ("R-1", "R-2")
HEAD = "instruction|position|channel|received|dated|postmark|signed|signers|shares|discretion"
WAYS = ("mail", "mail", "mail", "web", "phone", "floor", "intermediary", "revocation")
HOURS = ("2026-06-18 14:20", "2026-06-18 00:00", "2026-06-18 00:00:01", "2026-06-18 15:00:01")
OWNERS = (
    "R-1|Ann|1/2\nR-1|Bo|1/3\nR-1|Cy|1/6\nR-2|Ann|\nR-2|Bo|",
    "R-1|Ann|\nR-1|Bo|\nR-2|Ann|50%\nR-2|Bo|50%",
)
TIMES = ("2026-06-09 10:00", "2026-06-12 10:00", "2026-06-18 14:30", "2026-06-18 15:00:01")
QUORUMS: tuple[Any, ...] = (
    "majority of outstanding",
    "1/3",
    {"common": "1/3"},
    {"common": "1/3", "B": "majority of outstanding"},
)
STANDARDS: tuple[Any, ...] = (
    "majority_present",
    "majority_of_all_present",
    "more_for_than_against",
    {"at_least": "2/3", "of": "cast"},
    {"at_least": "1", "of": "cast"},
    {"more_than": "1", "of": "cast"},
    "plurality",
)


COUNTING: dict[str, tuple[Any, ...]] = {
    "same_day": ("reject", "latest"),
    "same_day_present": (True, False),
    "spoiled": ("no_authority", "silent"),
    "unmarked_electronic": ("recommend", "silent"),
    "undated": ("received", "postmark"),
}


@dataclass
class Drawn:
    """What one world is made of, drawn from a seed."""

    draw: Random
    cumulative: bool
    owners: bool
    floor: bool
    nominees: Sequence[str]

    @property
    def columns(self) -> list[str]:
        return [*self.nominees, "2", "3", "4", *(["7"] if self.floor else [])]

    def mark(self, column: str) -> str:
        lot = self.draw.random()
        if lot < 0.36:
            return "" if lot < 0.3 else "spoiled"
        if column in self.nominees:
            number = self.cumulative and self.draw.random() < 0.3
            return self.draw.choice(("0", "3", "10", "40") if number else ("for", "withhold"))
        if column == "3":
            return self.draw.choice(("one_year", "two_years", "three_years", "abstain"))
        return self.draw.choice(("for", "against", "abstain"))

    def instructions(self) -> Iterator[str]:
        draw = self.draw
        for number in range(draw.randint(1, 9)):
            who = draw.choice((*POSITIONS, *OWNED, "R-9"))
            days = [f"2026-06-{draw.randint(8, 10):02d} {draw.choice((9, 10)):02d}:00", *HOURS]
            head = [
                f"I-{number}" if draw.random() < 0.9 else "",
                who,
                draw.choice(WAYS),
                f"{draw.choice(days)} America/Denver",
                draw.choice(("", "", "2026-06-07", "2026-06-08", "2026-06-30", "2023-06-17")),
                draw.choice(("", "2026-06-06", "2026-06-12")),
                draw.choice(("", "", "", "no")),
                draw.choice(("", "Ann", "Bo", "ann; Bo", "Zed")) if who in OWNED else "",
            ]
            split = bool(head[0]) and draw.random() < 0.2
            for _ in range(2 if split else 1):
                some = split or draw.random() < 0.25
                shares = str(draw.randint(1, 9)) if some else ""
                leaves = "" if split else draw.choice(("", "", "no"))
                marks = [self.mark(column) for column in self.columns]
                yield "|".join([*head, shares, leaves, *marks])

    def reports(self) -> Iterator[str]:
        draw = self.draw
        for who in ("D-1", "D-2", "P"):
            for at in draw.sample(TIMES, draw.choice((0, 0, 1, 1, 2))):
                basis = draw.choice(("", "", "addition"))
                for column, choice in (
                    *((name, draw.choice(("for", "withhold"))) for name in self.nominees),
                    *(("2", choice) for choice in ("for", "against")),
                    ("4", draw.choice(("for", "abstain"))),
                ):
                    if draw.random() < 0.5:
                        own, shares = draw.choice(("yes", "yes", "no")), draw.randint(0, 9)
                        yield f"{who}|{column}|{choice}|{shares}|{own}|{at} America/Denver|{basis}"

    def rulings(self, sent: Sequence[str], reported: Sequence[str]) -> Iterator[str]:
        for _ in range(self.draw.choice((0, 1, 2, 3))):
            column = self.draw.choice(("", "", "1", "1a", "2", "4"))
            known = ["count", "reject", *(["as:for", "as:for"] if column else [])]
            at = self.draw.choice(("", "2026-06-18 16:00 America/Denver"))
            lot = self.draw.random()
            if lot < 0.2:
                who = self.draw.choice((*POSITIONS, *OWNED))
                yield f"|{who}|{column}|{self.draw.choice(known)}|seen|Okafor|{at}"
            elif lot < 0.4 and reported:
                who, *_, received, _ = self.draw.choice(reported).split("|")
                ruling = self.draw.choice(("count", "reject", "count:3"))
                yield f"{who}@{received}||{column}|{ruling}|seen|Okafor|{at}"
            elif name := self.draw.choice(sent).split("|")[0]:
                ruling = self.draw.choice((*known, "count:3", "count:2"))
                yield f"{name}||{column}|{ruling}|seen|Okafor|{at}"

    def acts(self) -> Iterator[str]:
        day = "2026-06-18"
        if self.floor:
            kind = self.draw.choice(("", "adjournment"))
            yield f"floor_item|{day} 14:10 America/Denver|Chair|7|{kind}|A motion"
            choice = self.draw.choice(("for", "against", ""))
            yield f"proxyholders_ballot|{day} 14:30 America/Denver|Lee|7|{choice}|"
        if self.draw.random() < 0.3:
            item = self.draw.choice(("1", "2", "4"))
            yield f"polls_closed|{day} 14:15 America/Denver|Chair|{item}||"

    def items(self) -> list[dict[str, Any]]:
        draw, names = self.draw, dict.fromkeys(self.nominees, "x")
        election = {
            "number": "1",
            "kind": "election",
            "title": "Elect",
            "seats": draw.choice((1, 2)) if len(names) > 2 else 2,
            "nominees": names,
            "choices": ["for", "withhold"],
            "standard": draw.choice(("plurality", "majority_present")),
            "cumulative": self.cumulative,
            "recommend": draw.choice(("for", None, {"1a": "for"})),
        }
        left_out = draw.choice((["D-1", "R-2"], ["D-2", "D-1"], ["L-1", "CEDE", "L-1"]))
        without: dict[str, Any] = {"standard": "majority_present", "excluding": left_out}
        plain = {"title": "It", "recommend": draw.choice(("for", "against", None))}
        return [
            election,
            {"number": "2", "kind": "other", "standard": draw.choice(STANDARDS), **plain},
            {"number": "3", "kind": "frequency", "title": "x", "standard": "most_votes"},
            {
                "number": "4",
                "kind": "other",
                "standard": ["majority_outstanding", without],
                "classes": draw.choice(([], ["common"], ["B"])),
                "routine": True,
                **plain,
            },
        ]


def world(seed: int) -> World:
    draw = Random(seed)
    cumulative = draw.random() < 0.3
    nominees = ("1a", "1b", "1c") if draw.random() < 0.3 else ("1a", "1b")
    drawn = Drawn(draw, cumulative, draw.random() < 0.5, draw.random() < 0.4, nominees)
    sent, reported = list(drawn.instructions()), list(drawn.reports())
    came = [f"{draw.choice(POSITIONS)}|2026-06-18 14:05 America/Denver" for _ in range(2)]
    files = {
        "rulings": [
            "instruction|position|item|ruling|reason|by|at",
            *drawn.rulings(sent, reported),
        ],
        "attendance": ["position|arrived", *(came if draw.random() < 0.4 else ())],
        "intermediaries": [
            "participant|item|choice|shares|instructed|received|basis",
            *(reported if draw.random() < 0.7 else ()),
        ],
        "acts": ["act|at|by|items|choice|detail", *drawn.acts()],
        "owners": ["position|owner|interest", draw.choice(OWNERS)] if drawn.owners else [],
    }
    cutoff = "2026-06-18 01:00 America/Chicago"
    return World(
        REGISTER,
        "\n".join(["|".join([HEAD, *drawn.columns]), *sent]),
        items=drawn.items(),
        counting={name: draw.choice(words) for name, words in COUNTING.items()},
        classes={
            "common": {"outstanding": 71},
            "B": {"outstanding": 6, "votes_per_share": draw.choice((1, 10, "1/10"))},
        },
        meeting={
            "cutoffs": {"web": cutoff, "phone": cutoff},
            "quorum": draw.choice(QUORUMS),
        },
        files={name: "\n".join(rows) for name, rows in files.items()},
    )


@pytest.mark.parametrize("first", range(0, 160, 40))
def test_both_counters_come_to_the_same(first: int, tmp_path: Path) -> None:
    read = 0
    for seed in range(first, first + 40):
        folder = world(seed).write(tmp_path / str(seed))
        try:
            folders.read(folder)
        except InputError:
            continue  # a ruling on a choice an item has not: not every draw is a meeting
        read += 1
        both_agree(folder, seed)
    assert read > 25
