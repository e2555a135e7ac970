"""Do the two counters agree on cards?  Small worlds of every doubt at once, counted by both.

Two classes, several levels, joint owners, contested and cumulative elections, splits, late and
unsigned cards, two of one day, rulings, motions of the floor, who came, two closings.
"""

import io
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest

from quorate.files import folder as folders
from quorate.files.faults import InputError
from quorate.files.result_json import as_json
from quorate.keeper.bundle import bundle
from quorate.keeper.count import counted
from quorate.keeper.folder import seal
from tests.worlds import World
from verify import verify

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
STANDARDS: tuple[Any, ...] = (
    "majority_present",
    "majority_of_all_present",
    "more_for_than_against",
    {"at_least": "2/3", "of": "cast"},
)


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
            joint = self.owners and who in OWNED
            days = [f"2026-06-{draw.randint(8, 10):02d} {draw.choice((9, 10)):02d}:00", *HOURS]
            head = [
                f"I-{number}" if draw.random() < 0.9 else "",
                who,
                draw.choice(WAYS),
                f"{draw.choice(days)} America/Denver",
                draw.choice(("", "", "2026-06-07", "2026-06-08", "2026-06-30", "2023-06-17")),
                draw.choice(("", "2026-06-06", "2026-06-12")),
                draw.choice(("", "", "", "no")),
                draw.choice(("", "Ann", "Bo", "ann; Bo", "Zed")) if joint else "",
            ]
            split = bool(head[0]) and not joint and draw.random() < 0.2
            for _ in range(2 if split else 1):
                some = split or (not joint and draw.random() < 0.25)
                shares = str(draw.randint(1, 9)) if some else ""
                leaves = "" if split else draw.choice(("", "", "no"))
                marks = [self.mark(column) for column in self.columns]
                yield "|".join([*head, shares, leaves, *marks])

    def rulings(self, sent: Sequence[str]) -> Iterator[str]:
        for _ in range(self.draw.choice((0, 0, 1, 2))):
            name, who = self.draw.choice(sent).split("|")[:2]
            column = self.draw.choice(("", "", "1", "2", "4"))
            known = ["count", "reject", *(["as:for"] if column in ("2", "4") else [])]
            known += [] if self.owners and who in OWNED else ["count:3"]
            if name:
                yield f"{name}||{column}|{self.draw.choice(known)}|seen|Okafor|"

    def acts(self) -> Iterator[str]:
        day = "2026-06-18"
        if self.floor:
            kind = self.draw.choice(("", "adjournment"))
            yield f"floor_item|{day} 14:10 America/Denver|Chair|7|{kind}|A motion"
            choice = self.draw.choice(("for", "against", ""))
            yield f"proxyholders_ballot|{day} 14:30 America/Denver|Lee|7|{choice}|"
        if self.draw.random() < 0.2:
            yield f"polls_closed|{day} 14:15 America/Denver|Chair|2||"

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
        without: dict[str, Any] = {"standard": "majority_present", "excluding": ["D-1", "R-2"]}
        plain = {"title": "It", "recommend": draw.choice(("for", "against", None))}
        return [
            election,
            {"number": "2", "kind": "other", "standard": draw.choice(STANDARDS), **plain},
            {"number": "3", "kind": "frequency", "title": "x", "standard": "most_votes"},
            {
                "number": "4",
                "kind": "other",
                "standard": ["majority_outstanding", without],
                **plain,
            },
        ]


def world(seed: int) -> World:
    draw = Random(seed)
    cumulative = draw.random() < 0.3
    nominees = ("1a", "1b", "1c") if draw.random() < 0.3 else ("1a", "1b")
    drawn = Drawn(
        draw, cumulative, not cumulative and draw.random() < 0.5, draw.random() < 0.4, nominees
    )
    sent = list(drawn.instructions())
    came = [f"{draw.choice(POSITIONS)}|2026-06-18 14:05 America/Denver" for _ in range(2)]
    files = {
        "rulings": ["instruction|position|item|ruling|reason|by|at", *drawn.rulings(sent)],
        "attendance": ["position|arrived", *(came if draw.random() < 0.4 else ())],
        "acts": ["act|at|by|items|choice|detail", *drawn.acts()],
        "owners": ["position|owner|interest", draw.choice(OWNERS)] if drawn.owners else [],
    }
    choices = {
        "same_day": ("reject", "latest"),
        "same_day_present": (True, False),
        "spoiled": ("no_authority", "silent"),
        "unmarked_electronic": ("recommend", "silent"),
        "undated": ("received", "postmark"),
    }
    cutoff = "2026-06-18 01:00 America/Chicago"
    return World(
        REGISTER,
        "\n".join(["|".join([HEAD, *drawn.columns]), *sent]),
        items=drawn.items(),
        counting={name: draw.choice(words) for name, words in choices.items()},
        classes={
            "common": {"outstanding": 71},
            "B": {"outstanding": 6, "votes_per_share": draw.choice((1, 10, "1/10"))},
        },
        meeting={"cutoffs": {"web": cutoff, "phone": cutoff}},
        files={name: "\n".join(rows) for name, rows in files.items()},
    )


@pytest.mark.parametrize("first", range(0, 160, 40))
def test_both_counters_come_to_the_same(first: int, tmp_path: Path) -> None:
    read = 0
    for seed in range(first, first + 40):
        folder = world(seed).write(tmp_path / str(seed))
        try:
            record = folders.read(folder)
        except InputError:
            continue  # a ruling on a choice an item has not: not every draw is a meeting
        read += 1
        result, _ = counted(folder, engine="plain")
        assert as_json(counted(folder, engine="columnar")[0]) == as_json(result), seed
        assert result.equations == (), seed

        seal(record, bytes)
        sealed, _ = counted(folder, engine="plain")
        sent = folder / "bundle.zip"
        sent.write_bytes(bundle(folders.read(folder), sealed, public=False))
        said = io.StringIO()
        with redirect_stdout(said):
            code = verify.main([str(sent)])
        assert code == 0, f"world {seed}: {said.getvalue()}"
    assert read > 25
