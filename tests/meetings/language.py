"""What does a story say?  Reads a `.meeting` file: one meeting as text, and what must come of it.

The language is described in `tests/meetings/README.md`.  A line begins with its word; its fields
stand two spaces or more apart; an indented line carries on the line above it; `#` begins a comment.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

CHANNELS = ("web", "phone", "mail", "floor", "intermediary", "revocation")
HOLDERS = {
    "holder": "record",
    "depository": "depository",
    "participant": "participant",
    "respondent": "respondent",
    "beneficial": "beneficial",
    "legal_proxy": "legal_proxy",
    "plan": "plan",
    "cede": "participant",
}
WORDS = {
    "meeting", "polls", "cutoff", "counting", "quorum", "class", "propose", "owners", "sent",
    "policy", "proxyholder",
    "report", "attend", "ruling", "act", "acts", "expect", "count", *CHANNELS, *HOLDERS,
}  # fmt: skip

TIME = re.compile(r"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?( [A-Za-z_]+/[A-Za-z_/]+| UTC)?$")
NUMBER = re.compile(r"^-?[\d,]+(/\d+)?$")


class StoryError(Exception):
    """A story that cannot be read: the file, the line, what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One statement: where it stands, its word, its fields."""

    at: str
    word: str
    fields: tuple[str, ...]

    def wrong(self, says: str) -> StoryError:
        return StoryError(f"{self.at}: {says}")


@dataclass(frozen=True, slots=True)
class Item:
    """A proposal: what `meeting.yaml` says of it, and its columns by the names marks may use."""

    entry: dict[str, object]
    columns: dict[str, str]  # a nominee's name or last name, or the column itself -> the column


@dataclass(slots=True)
class Story:
    """A meeting in words: its title, the lines by word, the proposals, the clock."""

    name: str
    title: str
    lines: list[Line]
    items: list[Item] = field(default_factory=list)
    starts: datetime = datetime(2026, 5, 14, 10, 0)
    zone: str = "America/New_York"

    def all(self, *words: str) -> list[Line]:
        return [line for line in self.lines if line.word in words]

    def time(self, text: str) -> str:
        """A time of the story as the files have it: in the meeting's zone unless it names one."""
        return text if text.count(" ") == 2 else f"{text} {self.zone}"

    def before(self, days: int, hour: int = 12) -> str:
        """An hour of a day so many days before the meeting."""
        day = (self.starts - timedelta(days=days)).date()
        return f"{day} {hour:02d}:00 {self.zone}"

    def after_start(self, minutes: int) -> str:
        return f"{self.starts + timedelta(minutes=minutes):%Y-%m-%d %H:%M} {self.zone}"

    def moved(self) -> list[str]:
        """The numbers of what is moved on the floor."""
        return [
            text.removeprefix("items ")
            for line in self.all("act")
            for text in line.fields
            if line.fields[0] == "floor_item" and text.startswith("items ")
        ]

    def ballot(self) -> list[str]:
        """Every column of the card."""
        return [column for item in self.items for column in dict.fromkeys(item.columns.values())]

    def columns(self, name: str, line: Line) -> list[str]:
        """The columns of the ballot that a word of a mark means: an item's number means all."""
        for item in self.items:
            if name == item.entry["number"]:
                return list(dict.fromkeys(item.columns.values()))
            if name in item.columns:
                return [item.columns[name]]
        if name in self.moved():
            return [name]
        raise line.wrong(f"no item or nominee {name!r}")


def slug(text: str) -> str:
    """A title as the name of a test."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def number(text: str) -> int | str:
    """A number of shares or votes as the result has it; part of a vote is a fraction."""
    plain = text.replace(",", "")
    return plain if "/" in plain else int(plain)


def read(path: Path) -> Story:
    """The story in a file.  Raises StoryError."""
    text = path.read_text(encoding="utf-8").splitlines()
    if not text or not text[0].startswith("# "):
        raise StoryError(f"{path.name}:1: the first line is a comment that says what is shown")
    title = text[0][2:].strip()
    story = Story(slug(title), title, _lines(path.name, text))
    _read_meeting(story)
    for line in story.all("propose"):
        story.items.append(_item(line))
    return story


def _lines(name: str, text: list[str]) -> list[Line]:
    joined: list[tuple[int, str]] = []
    for at, raw in enumerate(text, 1):
        bare = re.sub(r"(^|\s)#.*$", "", raw).rstrip()
        if not bare:
            continue
        if bare[0].isspace() and joined:
            joined[-1] = joined[-1][0], f"{joined[-1][1]}  {bare.strip()}"
        else:
            joined.append((at, bare))
    lines: list[Line] = []
    for at, bare in joined:
        word, _, rest = bare.partition(" ")
        line = Line(f"{name}:{at}", word, tuple(re.split(r"\s{2,}", rest.strip())))
        if word not in WORDS:
            raise line.wrong(f"no line begins with {word!r}; one begins with {sorted(WORDS)}")
        lines.append(line)
    return lines


def _read_meeting(story: Story) -> None:
    for line in story.all("meeting"):
        found = re.match(r"(annual|special) (\d{4}-\d\d-\d\d \d\d:\d\d)( \S+)?$", line.fields[0])
        if found is None:
            raise line.wrong("a meeting is: annual 2026-05-14 10:00 America/New_York")
        story.starts = datetime.strptime(found[2], "%Y-%m-%d %H:%M")
        story.zone = (found[3] or story.zone).strip()


# The sort of matter, from the first words of its title; `kind …` says another.
_KINDS = (
    ("elect ", "election"),
    ("ratify ", "ratification"),
    ("say on pay", "advisory"),
    ("frequency", "frequency"),
    ("amend the charter", "charter_amendment"),
    ("reverse split", "charter_amendment"),
    ("plan", "plan"),
    ("adjourn", "adjournment"),
)


def _item(line: Line) -> Item:
    head, *clauses = line.fields
    found = re.match(r"(\S+) (.+)$", head) or re.match(r"(\S+)()$", head)
    if found is None or not found[2]:
        found = re.match(r"(\S+) (.+)$", " ".join([head, clauses.pop(0)]))
    assert found is not None
    key, title = found[1], found[2].strip()
    kind = next((kind for words, kind in _KINDS if title.startswith(words)), "other")
    entry: dict[str, object] = {"number": key, "kind": kind, "title": title}
    standards: list[object] = []
    also: list[object] = []
    for clause in clauses:
        _clause(clause, entry, standards, also, line)
    entry["standard"] = standards[0] if len(standards) == 1 else standards
    if also:
        entry["also_disclosed"] = also
    columns = {key: key}
    if entry["kind"] == "election":
        columns = _nominees(entry, title)
    return Item(entry, columns)


def _nominees(entry: dict[str, object], title: str) -> dict[str, str]:
    names = [name.strip() for name in title.removeprefix("elect ").split(",")]
    letters = "abcdefghijklmnopqrstuvwxyz"
    key = str(entry["number"])
    columns = {f"{key}{letters[at]}": name for at, name in enumerate(names)}
    entry["title"] = "Election of directors"
    entry["nominees"] = columns
    entry.setdefault("choices", ["for", "withhold"])
    entry.setdefault("seats", len(names))
    meant: dict[str, str] = {}
    for column, name in columns.items():
        meant |= {column: column, name: column, name.split()[-1]: column}
    return meant


def _clause(
    clause: str,
    entry: dict[str, object],
    standards: list[object],
    also: list[object],
    line: Line,
) -> None:
    word, _, rest = clause.partition(" ")
    if clause == "routine":
        entry["routine"] = True
    elif clause == "cumulative":
        entry["cumulative"] = True
    elif word == "ruled":
        ruling, _, on = rest.partition(" ")
        entry["routine"] = {"stated": False, "exchange_ruling": ruling, "date": on}
    elif word == "recommend":
        if rest != "nothing":
            entry["recommend"] = _recommended(rest)
    elif word == "kind":
        entry[word] = rest
    elif word in ("choices", "classes"):
        entry[word] = rest.split()
    elif re.match(r"^\d+ seats?$", clause):
        entry["seats"] = int(word)
    elif word == "also":
        also.append(standard(rest, line))
    else:
        standards.append(standard(clause, line))


def _recommended(rest: str) -> object:
    by_column = dict(re.findall(r"(\S+): (\w+)", rest))
    return by_column or rest


_NAMED = (
    "majority_present", "majority_of_all_present", "more_for_than_against",
    "majority_outstanding", "plurality", "most_votes",
)  # fmt: skip


def standard(text: str, line: Line) -> object:
    """A standard as `meeting.yaml` has it: a name, or spelled out with its modifiers."""
    head, *modifiers = [part.strip() for part in text.split(";")]
    name = head.replace(" ", "_")
    spelled = re.match(
        r"(more than|at least) (\d+/\d+) of (\w+)$", head.replace("all present", "all_present")
    )
    if name in _NAMED:
        if not modifiers:
            return name
        said: dict[str, object] = {"standard": name}
    elif spelled:
        said = {spelled[1].replace(" ", "_"): spelled[2], "of": spelled[3]}
    else:
        raise line.wrong(f"{text!r} is no standard")
    for modifier in modifiers:
        _modify(said, modifier, line)
    return said


def _modify(said: dict[str, object], modifier: str, line: Line) -> None:
    word, _, rest = modifier.partition(" ")
    if word == "class":
        said["class"] = rest
    elif word == "excluding":
        said["excluding"] = rest.split()
    elif modifier in ("withhold against", "abstain against"):
        said[f"{word}_counts"] = "against"
    elif modifier in ("cumulative", "resignation policy"):
        said[modifier.replace(" ", "_")] = True
    else:
        raise line.wrong(f"a standard is not modified by {modifier!r}")
