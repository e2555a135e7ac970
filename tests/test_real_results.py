"""Forty real meetings: their Form 8-K figures, counted out of registers made up around them.

Each filing's figures become a register of 60 positions through a depository, two brokers, a bank
and its clients, with replaced, unsigned, late and unknown instructions among them; the count must
come to the filing's own figures and to the outcomes it states.  A row of a filing that does not add
up to the shares its other rows have present is named, and left out.
"""

import json
import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.worlds import World, defects, outcome

CHOICES = {
    "FOR": "for", "AGAINST": "against", "WITHHELD": "withhold", "ABSTAIN": "abstain",
    "Y1": "one_year", "Y2": "two_years", "Y3": "three_years",
}  # fmt: skip
PASSED = {"approved", "elected", "ratified", "passed", "re-elected"}
FAILED = {"failed", "not approved"}
HOLDERS, CLIENTS = 40, 18
AT = "2026-05-{:02d} 10:00 America/New_York"
SURE = "complete filing on disk"


@dataclass
class Row:
    """One nominee or matter of a filing: votes by choice, and what was not voted."""

    column: str
    votes: dict[str, int]
    non_votes: int | None

    def total(self) -> int:
        return sum(self.votes.values()) + (self.non_votes or 0)


@dataclass
class Filing:
    items: list[dict[str, Any]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    stated: dict[str, str] = field(default_factory=dict)


def filing(meeting: dict[str, Any]) -> Filing:
    """The items of a filing, each row a column of the ballot."""
    found = Filing()
    for at, proposal in enumerate(meeting["proposals"], 1):
        rows = proposal.get("rows") or [proposal]
        columns = [f"{at}x{n}" if proposal.get("rows") else str(at) for n in range(len(rows))]
        for column, row in zip(columns, rows, strict=True):
            votes = {CHOICES[key]: row[key] for key in CHOICES if row.get(key) is not None}
            found.rows.append(Row(column, votes, row.get("BNV")))
            found.stated[column] = str(proposal["outcome_stated"])
        found.items.append(_item(at, proposal, rows, columns))
    return found


def _item(
    at: int, proposal: dict[str, Any], rows: list[dict[str, Any]], columns: list[str]
) -> dict[str, Any]:
    kinds = {"director": "election", "frequency": "frequency", "routine": "ratification"}
    kind = kinds.get(proposal["kind"], "other")
    stated = str(proposal.get("standard_stated"))
    item: dict[str, Any] = {"number": str(at), "kind": kind, "title": proposal["title"]}
    item["standard"] = "more_for_than_against"
    if stated.startswith("majority of (for + against + abstain)"):
        item["standard"] = "majority_present"
    if kind == "frequency":
        item["standard"] = "most_votes"
    elif kind == "election":
        item |= {"nominees": dict.fromkeys(columns, "A nominee"), "seats": len(columns)}
        item["choices"] = [CHOICES[k] for k in ("FOR", "AGAINST", "WITHHELD", "ABSTAIN")
                           if any(row.get(k) is not None for row in rows)]  # fmt: skip
        if "against" not in item["choices"]:
            item["standard"] = "plurality"
    return item


def odd_rows(found: Filing) -> tuple[int, list[Row]]:
    """The votes present by most rows, and the rows that do not add up to them."""
    if not found.rows:
        return 0, []
    complete = [row.total() for row in found.rows if row.non_votes is not None]
    totals = Counter(complete or [row.total() for row in found.rows])
    # Of equally frequent totals the greatest is the one present: a row may lack what was not voted.
    present = max(totals, key=lambda total: (totals[total], total))
    odd = [
        row
        for row in found.rows
        if (row.total() != present if row.non_votes is not None else row.total() > present)
    ]
    return present, odd


def world(found: Filing, rows: list[Row], present: int, seed: int) -> World:
    """The register and what was sent, so that the count comes to these rows."""
    draw = random.Random(seed)
    columns = [row.column for row in rows]
    marks = {row.column: max(row.votes, key=lambda word: row.votes[word]) for row in rows}
    least = min(row.votes[marks[row.column]] for row in rows)
    size = max(1, min(5000, least // (3 * (HOLDERS + CLIENTS))))
    register = ["position|kind|parent|class|shares"]
    sent = ["instruction|position|channel|received|dated|signed|" + "|".join(columns)]
    voted = 0
    for at in range(HOLDERS + CLIENTS):
        shares = draw.randrange(1, size + 1)
        beneath = at >= HOLDERS
        kind, parent = ("beneficial", "BANK") if beneath else ("record", "")
        register.append(f"P-{at}|{kind}|{parent}|common|{shares}")
        if at % 10 == 9:
            sent.append(_sent(f"U-{at}", at, "mail", 20, columns, marks, signed="no"))
            continue  # unsigned: absent
        if at % 3 == 0:  # replaced by what follows
            others = dict.fromkeys(columns, "spoiled")
            sent.append(_sent(f"E-{at}", at, "web", 2, columns, others))
        voted += shares
        sent.append(_sent(f"V-{at}", at, "web" if at % 2 else "phone", 12, columns, marks))
        if at % 4 == 0:  # dated earlier, received later
            others = dict.fromkeys(columns, "spoiled")
            late = _sent(f"L-{at}", at, "mail", 25, columns, others, dated="2026-05-03")
            sent.append(late)
    absent = present // 5 + 7
    clients = sum(int(row.split("|")[4]) for row in register[1 + HOLDERS :])
    bank = present + absent + clients
    register += [
        f"CEDE|depository||common|{bank + 1000}",
        f"BROKER|participant|CEDE|common|{bank}",
        f"BANK|respondent|BROKER|common|{clients}",
        "OTHER|participant|CEDE|common|1000",
    ]
    sent.append(_sent("X-1", 999, "web", 12, columns, marks))
    reports = _reports(rows, marks, voted, present)
    outstanding = sum(int(row.split("|")[4]) for row in register[1:] if not row.split("|")[2])
    items = [_kept(item, columns) for item in found.items if _kept(item, columns)]
    return World(
        "\n".join(register), "\n".join(sent), outstanding, items,
        meeting={"quorum": "1/3"}, files={"intermediaries": "\n".join(reports)},
    )  # fmt: skip


def _kept(item: dict[str, Any], columns: list[str]) -> dict[str, Any]:
    """The item with the nominees whose rows stand; nothing where none does."""
    if "nominees" not in item:
        return item if item["number"] in columns else {}
    nominees = {name: who for name, who in item["nominees"].items() if name in columns}
    return item | {"nominees": nominees, "seats": len(nominees)} if nominees else {}


def _sent(
    name: str, at: int, channel: str, day: int, columns: list[str], marks: dict[str, str],
    dated: str = "", signed: str = "",
) -> str:  # fmt: skip
    cells = "|".join(marks[column] for column in columns)
    return f"{name}|P-{at}|{channel}|{AT.format(day)}|{dated}|{signed}|{cells}"


def _reports(rows: list[Row], marks: dict[str, str], voted: int, present: int) -> list[str]:
    """The broker's totals: of every row what the positions have not voted."""
    lines = ["participant|item|choice|shares|instructed|received"]
    at = "2026-06-10 16:00 America/New_York"
    for row in rows:
        left = dict(row.votes)
        left[marks[row.column]] -= voted
        non_votes = present - sum(row.votes.values())
        lines += [f"BROKER|{row.column}|{word}|{n}|yes|{at}" for word, n in left.items() if n]
        lines += [f"BROKER|{row.column}|broker_non_vote|{non_votes}|no|{at}"] if non_votes else []
    first = rows[0].column
    lines.append(f"BROKER|{first}|for|1|yes|2026-06-01 16:00 America/New_York")  # replaced whole
    late = "2026-06-18 15:00:01 America/Denver"
    lines.append(f"OTHER|{first}|for|1000|yes|{late}")
    return lines


def test_real_results_come_out_as_the_filings_state_them(real: Path, tmp_path: Path) -> None:
    meetings = json.loads((real / "results-8k" / "meetings.json").read_text("utf-8"))
    tried, odd = 0, list[str]()
    for seed, meeting in enumerate(meetings):
        found = filing(meeting)
        present, wrong = odd_rows(found)
        odd += [f"{meeting['id']} {row.column}" for row in wrong]
        rows = [row for row in found.rows if row not in wrong and any(row.votes.values())]
        if not rows or meeting["quality"] != SURE:
            continue
        tried += 1
        _try(world(found, rows, present, seed), found, rows, present, tmp_path / meeting["id"])
    assert tried >= 15
    assert odd == []  # in these filings every row that prints its non-votes adds up


def test_a_row_with_two_digits_exchanged_is_the_odd_one() -> None:
    rows = [Row("1", {"for": 900, "against": 100}, 50), Row("2", {"for": 1050}, 0)]
    slipped = Row("3", {"for": 190, "against": 100}, 50)

    assert odd_rows(Filing(rows=[*rows, slipped])) == (1050, [slipped])


def _try(made: World, found: Filing, rows: list[Row], present: int, folder: Path) -> None:
    result = made.count(folder)
    assert result["quorum"]["present"] == present, folder.name
    for row in rows:
        item = next(each for each in result["items"] if each["item"] == row.column)
        for word, number in row.votes.items():
            assert item["votes"][word] == number, (folder.name, row.column, word)
        assert item["votes"]["broker_non_vote"] == present - sum(row.votes.values())
        stated, came = found.stated[row.column], outcome(result, row.column)
        if stated in PASSED:
            assert came in ("carries", "elected"), (folder.name, row.column)
        if stated in FAILED:
            assert came in ("fails", "not_elected"), (folder.name, row.column)
        if "year" in stated or "annual" in stated:
            assert came == "one_year", (folder.name, row.column)
    kinds = Counter(kind for kind, *_ in defects(result))
    assert kinds["unsigned"] >= 5
    assert (kinds["late"], kinds["unknown_position"]) == (1, 1)
