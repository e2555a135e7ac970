"""Small worlds for tests of the count: a folder in a few lines of text, read and counted."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from quorate.files.folder import read
from quorate.files.result_json import as_json
from quorate.tally.count import count

CLOSE = "2026-06-18 15:00 America/Denver"

ITEMS: list[dict[str, Any]] = [
    {
        "number": "1",
        "kind": "election",
        "title": "Elect two directors",
        "seats": 2,
        "nominees": {"1a": "Ada Okafor", "1b": "Bo Ruiz"},
        "choices": ["for", "withhold"],
        "standard": "majority_present",
        "recommend": "for",
    },
    {
        "number": "2",
        "kind": "ratification",
        "title": "Ratify the auditor",
        "standard": "majority_present",
        "recommend": "for",
        "routine": True,
    },
    {
        "number": "3",
        "kind": "advisory",
        "title": "Say on pay",
        "standard": "majority_present",
        "also_disclosed": ["more_for_than_against"],
        "recommend": "for",
    },
]


@dataclass
class World:
    """A meeting of two directors, the auditor and pay, with whatever a test says otherwise."""

    register: str
    instructions: str = ""
    outstanding: int = 1000
    items: list[dict[str, Any]] = field(default_factory=lambda: [dict(item) for item in ITEMS])
    counting: dict[str, Any] = field(default_factory=dict)
    meeting: dict[str, Any] = field(default_factory=dict)
    classes: dict[str, Any] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)

    def write(self, folder: Path) -> Path:
        classes = self.classes or {"common": {"outstanding": self.outstanding}}
        meeting = {
            "kind": "annual",
            "title": "A meeting",
            "starts": "2026-06-18 14:00 America/Denver",
            "record_date": "2026-04-20",
            "cutoffs": {"web": "2026-06-18 01:00 America/Chicago"},
            "polls_close": CLOSE,
        }
        call = {
            "issuer": {"name": "Acme Corporation", "state": "Delaware"},
            "meeting": meeting | self.meeting,
            "classes": classes,
            "items": self.items,
            "counting": self.counting,
        }
        folder.mkdir(exist_ok=True, parents=True)
        (folder / "meeting.yaml").write_text(json.dumps(call), encoding="utf-8")
        tables = {"register": self.register, "instructions": self.instructions} | self.files
        for name, text in tables.items():
            if text:
                (folder / f"{name}.csv").write_text(csv(text), encoding="utf-8")
        return folder

    def count(self, folder: Path, at: datetime | None = None) -> dict[str, Any]:
        return as_json(count(read(self.write(folder)), at))


def csv(text: str) -> str:
    """A table whose cells are parted by bars, as CSV."""
    rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    return "".join(",".join(row) + "\n" for row in rows)


def votes(result: dict[str, Any], item: str) -> dict[str, Any]:
    """The votes on an item that are not nought."""
    found = next(each for each in result["items"] if each["item"] == item)
    return {word: number for word, number in found["votes"].items() if number}


def outcome(result: dict[str, Any], item: str) -> str:
    return next(str(each["outcome"]) for each in result["items"] if each["item"] == item)


def defects(result: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(each["kind"], each["position"], each["instruction"]) for each in result["defects"]]
