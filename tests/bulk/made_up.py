"""What may befall a small meeting?  Random folders in which everything that is doubtful occurs."""

import csv
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

TIMES = (
    "2026-06-01 09:00 America/Denver",
    "2026-06-01T15:00:00Z",  # the same instant in another form
    "2026-06-10 09:00:30 America/New_York",
    "2026-06-10T23:59:59-06:00",
    "2026-06-11T00:00:00-06:00",
    "2026-06-17T10:00:00Z",
    "2026-06-18T06:00:00Z",  # the second of the cut-off
    "2026-06-18T06:00:01Z",
    "2026-06-18T20:30:00Z",
    "2026-06-18T21:00:00Z",  # the second of the close
    "2026-06-18T21:00:01Z",
    "2026-06-18T21:00:00.75Z",
    "2026-03-08 09:00 America/Denver",  # the day the clocks changed
)
DATES = (
    "",
    "",
    "",
    "2026-06-01",
    "2026-06-10",
    "2026-06-17",
    "2026-07-01",
    "2023-06-18",
    "2023-06-17",
)
CHANNELS = ("web", "web", "phone", "mail", "mail", "mail", "floor", "intermediary", "revocation")
KINDS = ("record", "beneficial", "beneficial", "plan", "legal_proxy", "respondent")
RULINGS = ("count", "reject", "as:for", "count:5")
TABLES = (
    "instructions",
    "owners",
    "attendance",
    "rulings",
    "acts",
    "intermediaries",
    "participants",
)


@dataclass
class MadeUp:
    """A meeting in rows, ready to be written."""

    call: dict[str, Any]
    tables: dict[str, list[dict[str, str]]] = field(default_factory=dict)

    def write(self, folder: Path) -> Path:
        folder.mkdir(parents=True)
        (folder / "meeting.yaml").write_text(json.dumps(self.call), encoding="utf-8")
        for name, rows in self.tables.items():
            if rows:
                write_table(folder / f"{name}.csv", rows)
        return folder


def write_table(path: Path, rows: list[dict[str, str]]) -> None:
    columns = list(dict.fromkeys(column for row in rows for column in row))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def made_up(seed: int) -> MadeUp:
    """A meeting of some forty positions, drawn from a seed."""
    random = Random(seed)
    classes = {"common": 1} if random.random() < 0.6 else {"common": 1, "b": 10000}
    register = _register(random, list(classes))
    items = _items(random, register)
    columns = [name for item in items for name in item.get("nominees", {item["number"]: ""})]
    call = _call(random, classes, register, items)
    floor = random.random() < 0.2
    tables = {"register": register, "instructions": _instructions(random, register, items, columns)}
    tables["acts"] = _acts(random, items, floor=floor)
    if floor:
        for row in tables["instructions"]:
            row["99"] = random.choice(("", "for", "against")) if row["channel"] == "floor" else ""
    tables |= _others(random, register, tables["instructions"], columns)
    return MadeUp(call, tables)


def _call(
    random: Random,
    classes: dict[str, int],
    register: list[dict[str, str]],
    items: list[dict[str, Any]],
) -> dict[str, Any]:
    held = {
        name: sum(
            int(row["shares"]) for row in register if row["class"] == name and not row["parent"]
        )
        for name in classes
    }
    return {
        "issuer": {"name": "Acme Corporation", "state": "Delaware"},
        "meeting": {
            "kind": "annual",
            "title": "A meeting",
            "starts": "2026-06-18 14:00 America/Denver",
            "record_date": "2026-04-20",
            "cutoffs": {"web": "2026-06-18 01:00 America/Chicago"},
            "polls_close": "2026-06-18 15:00 America/Denver",
            "quorum": random.choice(("majority of outstanding", "1/3")),
        },
        "classes": {
            name: {"outstanding": held[name]} | ({} if unit == 1 else {"unit": f"1/{unit}"})
            for name, unit in classes.items()
        },
        "items": items,
        "counting": {
            "same_day": random.choice(("reject", "latest")),
            "same_day_present": random.choice((True, False)),
            "spoiled": random.choice(("no_authority", "silent")),
            "unmarked_electronic": random.choice(("recommend", "silent")),
            "undated": random.choice(("received", "postmark")),
        },
    }


def _register(random: Random, classes: list[str]) -> list[dict[str, str]]:
    """Holders of record, and a depository with participants, and clients behind some of these."""
    rows: list[dict[str, str]] = []
    big = random.choice((1, 1, 10**11))

    def add(kind: str, parent: str, name: str, shares: int) -> str:
        position = f"{kind[0].upper()}-{len(rows)}"
        values = (position, kind, parent, name, str(shares))
        rows.append(
            dict(zip(("position", "kind", "parent", "class", "shares"), values, strict=True))
        )
        return position

    for name in classes:
        for _ in range(random.randrange(3, 14)):
            above = add("record", "", name, random.randrange(0, 60) * big)
            if random.random() < 0.2 and int(rows[-1]["shares"]) >= 4:
                add("legal_proxy", above, name, int(rows[-1]["shares"]) // 2)
        depository = add("depository", "", name, 4000 * big)
        for _ in range(random.randrange(1, 4)):
            participant = add("participant", depository, name, 1000 * big)
            for _ in range(random.randrange(0, 8)):
                add(random.choice(KINDS), participant, name, random.randrange(0, 100) * big)
    random.shuffle(rows)
    return rows


def _items(random: Random, register: list[dict[str, str]]) -> list[dict[str, Any]]:
    nominees = {f"1{letter}": letter.upper() for letter in "abc"[: random.choice((2, 2, 3))]}
    election: dict[str, Any] = {
        "number": "1",
        "kind": "election",
        "title": "Elect two",
        "seats": 2,
        "nominees": nominees,
        "choices": ["for", "withhold"],
        "standard": "plurality",
        "recommend": {"1a": "for", "1b": "for"},
    }
    if random.random() < 0.2:
        election["cumulative"] = True
    minority: dict[str, Any] = {"more_than": "1/2", "of": "cast"}
    if random.random() < 0.4:
        minority["excluding"] = [random.choice(register)["position"]]
    pay = {"kind": "advisory", "title": "Pay", "standard": minority, "recommend": "for"}
    items = [
        election,
        {
            "number": "2",
            "kind": "ratification",
            "title": "Auditor",
            "standard": "majority_present",
            "recommend": random.choice(("for", "against", None)),
            "routine": True,
        },
        {"number": "3"} | pay,
        {"number": "4", "kind": "frequency", "title": "How often", "standard": "most_votes"},
    ]
    more = 25 if random.random() < 0.1 else random.randrange(0, 3)
    return items + [{"number": str(10 + at)} | pay for at in range(more)]


def _instructions(
    random: Random,
    register: list[dict[str, str]],
    items: list[dict[str, Any]],
    columns: list[str],
) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = []
    named = random.random() < 0.7
    for at in range(random.randrange(0, 3 * len(register))):
        holder = random.choice(register)
        position = holder["position"] if random.random() < 0.97 else f"nobody-{at % 3}"
        row = {
            "position": position,
            "channel": random.choice(CHANNELS),
            "received": random.choice(TIMES),
            "instruction": f"I-{at}" if named and random.random() < 0.8 else "",
            "dated": random.choice(DATES) if random.random() < 0.3 else "",
            "postmark": random.choice(DATES) if random.random() < 0.1 else "",
            "signed": "no" if random.random() < 0.05 else random.choice(("", "yes")),
            "signers": random.choice(("Ann", "Bo; Ann", "Cy")) if random.random() < 0.1 else "",
            "shares": "",
            "discretion": "no" if random.random() < 0.1 else "",
        }
        rows += _cast(random, row, items, columns)
    random.shuffle(rows)
    return rows


def _cast(
    random: Random, row: dict[str, str], items: list[dict[str, Any]], columns: list[str]
) -> list[dict[str, str]]:
    """One row, or two that split a position."""
    kind = random.choice(("all", "all", "some", "none"))

    def marks() -> dict[str, str]:
        found = {}
        for item in items:
            words = item.get("choices") or ["for", "against", "abstain"]
            if item["kind"] == "frequency":
                words = ["one_year", "One Year", "abstain"]
            for column in item.get("nominees", {item["number"]: ""}):
                marked = kind == "all" or (kind == "some" and random.random() < 0.5)
                found[column] = random.choice(words) if marked else ""
                if marked and random.random() < 0.02:
                    found[column] = "spoiled"
                elif marked and item.get("cumulative") and random.random() < 0.3:
                    found[column] = str(random.randrange(0, 50))
        return found

    if row["instruction"] and random.random() < 0.1:
        return [row | {"shares": str(random.randrange(0, 30))} | marks() for _ in range(2)]
    if random.random() < 0.06:
        row = row | {"shares": str(random.randrange(0, 60))}
    return [row | dict.fromkeys(columns, "") | marks()]


def _acts(random: Random, items: list[dict[str, Any]], *, floor: bool) -> list[dict[str, str]]:
    if random.random() < 0.5 and not floor:
        return []
    names = ("act", "at", "items", "choice", "detail")
    rows = [("oath", "2026-06-18 13:00 America/Denver", "", "", "")]
    if floor:
        rows.append(("floor_item", "2026-06-18T20:10:00Z", "99", "other", "Adjourn to dinner"))
        if random.random() < 0.5:
            rows.append(("proxyholders_ballot", "2026-06-18T20:20:00Z", "99", "against", ""))
    if random.random() < 0.5:
        early = random.choice(items)["number"]
        rows.append(("polls_closed", "2026-06-17T10:00:00Z", early, "", ""))
    return [dict(zip(names, row, strict=True)) for row in rows]


def _others(
    random: Random,
    register: list[dict[str, str]],
    instructions: list[dict[str, str]],
    columns: list[str],
) -> dict[str, list[dict[str, str]]]:
    def some(share: float) -> Iterable[str]:
        yield from (row["position"] for row in register if random.random() < share)

    owners = [
        {"position": position, "owner": owner, "interest": ""}
        for position in some(0.1)
        for owner in ("Ann", "Bo")
    ]
    attendance = [{"position": each, "arrived": random.choice(TIMES)} for each in some(0.1)]
    attendance += [{"position": "nobody-9", "arrived": TIMES[0]}] * random.randrange(2)
    rulings = _rulings(random, [*some(0.05)], instructions, columns)
    reports = [
        {
            "participant": row["position"],
            "item": column,
            "choice": "for" if column != "4" else "one_year",
            "shares": str(random.randrange(0, 300)),
            "instructed": random.choice(("yes", "no")),
            "received": "2026-06-12T10:00:00Z",
        }
        for row in register
        if row["kind"] == "participant" and random.random() < 0.4
        for column in columns
    ]
    return {
        "owners": owners,
        "attendance": attendance,
        "rulings": rulings,
        "intermediaries": reports,
    }


def _rulings(
    random: Random, positions: list[str], instructions: list[dict[str, str]], columns: list[str]
) -> list[dict[str, str]]:
    on = [{"instruction": "", "position": each} for each in positions]
    on += [
        {"instruction": row["instruction"], "position": ""}
        for row in instructions
        if row["instruction"] and random.random() < 0.05
    ]
    rows = []
    for each in on:
        ruling = random.choice(RULINGS if each["instruction"] else ("count", "reject"))
        item = random.choice(columns) if ruling.startswith("as:") else ""
        if item == "4":
            ruling = "as:one_year"
        said = {"item": item, "ruling": ruling, "reason": "so it is", "by": "I", "at": TIMES[-2]}
        rows.append(each | said)
    return rows
