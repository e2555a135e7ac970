"""How does a story become a meeting folder?  Writes meeting.yaml and the CSV files beside it."""

import csv
import re
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import yaml

from tests.meetings.language import CHANNELS, HOLDERS, NUMBER, TIME, Line, Story, number

Row = dict[str, object]

_FIRST = ("instruction", "position", "channel", "received")
_TRAITS = ("dated", "postmark", "capacity")


def lay_out(story: Story, folder: Path) -> Path:
    """Writes the story's meeting into a folder that exists, and returns the folder."""
    register = _register(story)
    instructions = [_instruction(line, story) for line in story.all(*CHANNELS)]
    if instructions:
        instructions[0] = dict.fromkeys(_FIRST, "") | instructions[0]
        instructions[0] |= {column: instructions[0].get(column, "") for column in story.ballot()}
    reports = [row for line in story.all("report") for row in _report(line, story)]
    call = _call(story, register)
    (folder / "meeting.yaml").write_text(
        yaml.safe_dump(call, sort_keys=False, allow_unicode=True), encoding="utf-8"
    )
    _table(folder, "register", register)
    _table(folder, "instructions", instructions)
    _table(folder, "intermediaries", reports)
    _table(folder, "owners", [row for line in story.all("owners") for row in _owners(line)])
    _table(folder, "attendance", [_attendance(line, story) for line in story.all("attend")])
    _table(folder, "acts", _acts(story))
    _table(folder, "participants", _participants(story))
    _table(folder, "proxyholders", [_proxyholder(line, story) for line in story.all("proxyholder")])
    rulings = [_ruling(line, story, instructions, reports) for line in story.all("ruling")]
    _table(folder, "rulings", rulings)
    return folder


def _table(folder: Path, name: str, rows: Sequence[Row]) -> None:
    if not rows:
        return
    header = list(dict.fromkeys(key for row in rows for key in row))
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _call(story: Story, register: Sequence[Row]) -> dict[str, object]:
    meeting: dict[str, object] = {
        "kind": "annual",
        "title": story.title,
        "starts": f"{story.starts:%Y-%m-%d %H:%M} {story.zone}",
        "record_date": str((story.starts - timedelta(days=45)).date()),
        "polls_close": story.after_start(60),
    }
    for line in story.all("meeting"):
        meeting["kind"] = line.fields[0].split()[0]
        for clause in line.fields[1:]:
            *words, day = clause.split()
            meeting["_".join(words)] = day
    for line in story.all("polls"):
        meeting["polls_close"] = story.time(line.fields[0].removeprefix("close ").strip())
        if line.fields[0] == "close":
            meeting["polls_close"] = story.time(line.fields[1])
    if cutoffs := _cutoffs(story):
        meeting["cutoffs"] = cutoffs
    meeting["quorum"] = _quorum(story)
    call: dict[str, object] = {
        "issuer": {"name": "Acme Instruments, Inc.", "state": "Delaware"},
        "meeting": meeting,
        "classes": _classes(story, register),
        "items": [{"recommend": "for"} | item.entry for item in story.items],
    }
    for item in call["items"] if isinstance(call["items"], list) else ():
        _recommendation(item, story)
    said: dict[str, object] = dict(
        _pair(field) for line in story.all("counting") for field in line.fields
    )
    if said:
        if "same_day_present" in said:
            said["same_day_present"] = said["same_day_present"] == "true"
        call["counting"] = said
    return call


def _pair(field: str) -> tuple[str, str]:
    name, _, value = field.partition(" ")
    return name, value.strip()


def _recommendation(entry: dict[str, object], story: Story) -> None:
    """The board is for, unless the story says that it recommends otherwise or nothing."""
    stated = next(item.entry for item in story.items if item.entry["number"] == entry["number"])
    if "recommend" in stated:
        return
    silent = [
        line.fields
        for line in story.all("propose")
        if line.fields[0].split()[0] == entry["number"] and "recommend nothing" in line.fields
    ]
    if silent:
        del entry["recommend"]
    elif entry["kind"] == "frequency":
        entry["recommend"] = "one_year"


def _cutoffs(story: Story) -> dict[str, str]:
    return {
        channel: story.time(line.fields[1])
        for line in story.all("cutoff")
        for channel in line.fields[0].split()
    }


def _quorum(story: Story) -> object:
    stated = [line.fields[0] for line in story.all("quorum")]
    by_class = dict(text.split(" ", 1) for text in stated if re.match(r"^\w+ (\d+/|maj)", text))
    if by_class and "majority" not in by_class:
        return by_class
    return stated[0] if stated else "majority of outstanding"


def _classes(story: Story, register: Sequence[Row]) -> dict[str, object]:
    held: dict[str, int] = {}
    for row in register:
        if not row["parent"]:
            name = str(row["class"])
            held[name] = held.get(name, 0) + int(str(row["shares"]))
    classes: dict[str, object] = {}
    for line in story.all("class"):
        name, *clauses = line.fields
        terms: dict[str, object] = {"outstanding": held.get(name, 0), "votes_per_share": 1}
        for clause in clauses:
            if clause.endswith(" outstanding"):
                terms["outstanding"] = number(clause.split()[0])
            elif clause.startswith("unit "):
                terms["unit"] = clause.split()[1]
            else:
                votes = clause.split()[0]
                terms["votes_per_share"] = votes if "/" in votes else int(votes)
        classes[name] = terms
    for name, shares in held.items():
        classes.setdefault(name, {"outstanding": shares, "votes_per_share": 1})
    return classes


def _register(story: Story) -> list[Row]:
    classes = [line.fields[0] for line in story.all("class")]
    rows = [_position(line, classes[0] if classes else "common") for line in story.all(*HOLDERS)]
    cede: dict[str, Row] = {}
    for row in rows:
        if row["parent"] == "CEDE":
            name = str(row["class"])
            key = "CEDE" if not cede or name in cede else f"CEDE-{name}"
            key = str(cede[name]["position"]) if name in cede else key
            row["parent"] = key
            above = cede.setdefault(name, _row(key, "depository", "", name, 0, "Cede & Co."))
            above["shares"] = int(str(above["shares"])) + int(str(row["shares"]))
    return [*cede.values(), *rows]


def _row(position: str, kind: str, parent: str, shareclass: str, shares: object, name: str) -> Row:
    return {
        "position": position,
        "kind": kind,
        "parent": parent,
        "class": shareclass,
        "shares": shares,
        "registration": name,
    }


def _position(line: Line, shareclass: str) -> Row:
    """`holder  R-1  Lena Marsh  600  class B  through D-1`: the shares are the first number."""
    position, *fields = line.fields
    if " " in position:
        position, name = position.split(" ", 1)
        fields.insert(0, name)
    shares = next((text for text in fields if NUMBER.match(text)), None)
    if shares is None:
        raise line.wrong("a holder has shares")
    parent = "CEDE" if line.word == "cede" else ""
    for text in fields:
        word, _, rest = text.partition(" ")
        if word == "through":
            parent = rest
        elif word == "class":
            shareclass = rest
    return _row(
        position, HOLDERS[line.word], parent, shareclass, shares.replace(",", ""), fields[0]
    )


def _instruction(line: Line, story: Story) -> Row:
    floor = line.word == "floor"
    row: Row = {
        "position": line.fields[0],
        "channel": line.word,
        "received": story.after_start(10) if floor else story.before(7),
    }
    for text in line.fields[1:]:
        word, _, rest = text.partition(" ")
        if TIME.match(text):
            row["received"] = story.time(text)
        elif word == "named":
            row["instruction"] = rest
        elif word in _TRAITS:
            row[word] = rest
        elif text == "unsigned":
            row["signed"] = "no"
        elif text.startswith("signed by "):
            row["signers"] = text.removeprefix("signed by ")
        elif text == "without discretion":
            row["discretion"] = "no"
        elif text.endswith(" shares"):
            row["shares"] = word.replace(",", "")
        elif text != "blank":
            row |= _marks(text, line, story)
    return row


def _marks(text: str, line: Line, story: Story) -> Row:
    """`1a 1b for, 3 against`: columns and the mark they bear."""
    marks: Row = {}
    for group in text.split(", "):
        *names, mark = group.split()
        if not names:
            raise line.wrong(f"{text!r} marks nothing")
        for name in names:
            marks |= dict.fromkeys(story.columns(name, line), mark.replace(",", ""))
    return marks


_TOTALS = re.compile(r"^(instructed|uninstructed|non-votes) ([\d,]+): (.+)$")


def _report(line: Line, story: Story) -> list[Row]:
    received, basis = story.before(5), ""
    rows: list[Row] = []
    for text in line.fields[1:]:
        found = _TOTALS.match(text)
        if TIME.match(text):
            received = story.time(text)
        elif text == "addition":
            basis = text
        elif found is None:
            raise line.wrong(f"{text!r} is no total; write: instructed 150: 1 for, 2 against")
        elif found[1] == "non-votes":
            rows += _totals(
                dict.fromkeys(_columns(found[3], line, story), "broker_non_vote"), found
            )
        else:
            rows += _totals(_marks(found[3], line, story), found)
    beside: Row = {"received": received, "basis": basis} if basis else {"received": received}
    return [{"participant": line.fields[0]} | row | beside for row in rows]


def _columns(text: str, line: Line, story: Story) -> list[str]:
    return [column for name in text.split() for column in story.columns(name, line)]


def _totals(marks: Row, found: re.Match[str]) -> list[Row]:
    instructed = "no" if found[1] != "instructed" else "yes"
    shares = number(found[2])
    return [
        {"item": column, "choice": choice, "shares": shares, "instructed": instructed}
        for column, choice in marks.items()
    ]


def _owners(line: Line) -> list[Row]:
    """`owners R-1  Ann Lee 1/2  Bo Lee 1/2`: names, with interests where they are filed."""
    rows: list[Row] = []
    for text in line.fields[1:]:
        found = re.match(r"^(.+?)( \d+/\d+)?$", text)
        assert found is not None
        interest = (found[2] or "").strip()
        rows.append({"position": line.fields[0], "owner": found[1], "interest": interest})
    return rows


def _attendance(line: Line, story: Story) -> Row:
    arrived = line.fields[1] if len(line.fields) > 1 else ""
    return {
        "position": line.fields[0],
        "arrived": story.time(arrived) if arrived else story.after_start(0),
    }


def _participants(story: Story) -> list[Row]:
    """`sent  D-1  2013-06-03` and `policy  D-1  with_board  500`: one row for each participant."""
    rows: dict[str, Row] = {}
    for line in story.all("sent"):
        rows[line.fields[0]] = {"participant": line.fields[0], "sent": line.fields[1]}
    for line in story.all("policy"):
        name, policy, *shares = line.fields
        row = rows.setdefault(name, {"participant": name, "sent": ""})
        row["policy"] = policy
        if shares:
            row["uninstructed"] = shares[0].replace(",", "")
    return list(rows.values())


def _proxyholder(line: Line, story: Story) -> Row:
    """`proxyholder  Ann Zed  substitute of Victor Lee  2013-06-18 13:00  with substitution`."""
    row: Row = {"proxyholder": line.fields[0], "appointed_by": "", "at": "", "substitution": "no"}
    for text in line.fields[1:]:
        if text.startswith("substitute of "):
            row["appointed_by"] = text.removeprefix("substitute of ")
        elif text == "with substitution":
            row["substitution"] = "yes"
        elif TIME.match(text):
            row["at"] = story.time(text)
        else:
            raise line.wrong(f"a proxyholder has no {text!r}")
    return row


def _ruling(line: Line, story: Story, instructions: Sequence[Row], reports: Sequence[Row]) -> Row:
    """`ruling  W-1  item 2  count 300  because …`: of an instruction, a position or a report."""
    subject, *fields = line.fields
    row: Row = {"instruction": "", "position": "", "item": "", "ruling": "", "reason": ""}
    named = {each.get("instruction") for each in instructions}
    if subject.startswith("report "):
        _, participant, *at = subject.split(" ", 2)
        of = [each["received"] for each in reports if each["participant"] == participant]
        row["instruction"] = f"{participant}@{story.time(at[0]) if at else of[-1]}"
    else:
        row["instruction" if subject in named else "position"] = subject
    for text in fields:
        word, _, rest = text.partition(" ")
        if word == "item":
            row["item"] = rest
        elif word == "because":
            row["reason"] = rest
        else:
            row["ruling"] = f"{word}:{rest.replace(',', '')}" if rest else word
    return row | {"by": "Inés Okafor", "at": story.after_start(75)}


def _acts(story: Story) -> list[Row]:
    """The acts a story states; without any, those of an ordinary meeting; `acts none`: no acts."""
    stated = [_act(line, story) for line in story.all("act")]
    if stated or any(line.fields[0] == "none" for line in story.all("acts")):
        return stated
    polls = list(story.all("polls"))
    closed = story.after_start(60)
    for line in polls:
        closed = story.time(line.fields[-1].removeprefix("close "))
    times = {
        "oath": story.after_start(-30),
        "polls_opened": story.after_start(5),
        "proxyholders_ballot": story.after_start(6),
        "polls_closed": closed,
    }
    return [{"act": act, "at": at, "by": "Inés Okafor"} for act, at in times.items()]


def _act(line: Line, story: Story) -> Row:
    row: Row = {"act": line.fields[0], "at": story.after_start(20), "by": "Inés Okafor"}
    for text in line.fields[1:]:
        word, _, rest = text.partition(" ")
        if TIME.match(text):
            row["at"] = story.time(text)
        elif word in ("by", "items", "choice", "detail"):
            row[word] = rest
        else:
            raise line.wrong(f"an act has no {text!r}")
    return row
