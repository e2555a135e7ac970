"""How is a story tried?  Text in, a meeting folder, the count, and what came out otherwise.

A story is a `.meeting` file in `tests/meetings`; its language is described in the README there.
"""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from quorate.files import folder as folders
from quorate.files.faults import InputError
from quorate.files.result_json import as_json
from quorate.files.times import instant
from quorate.meeting.closings import closings
from quorate.tally.count import count
from quorate.tally.record import Record
from quorate.tally.trace import trace
from tests.meetings.expecting import differences, expectations
from tests.meetings.language import Line, Story, read
from tests.meetings.laying_out import lay_out

STORIES = Path(__file__).parent / "meetings"


def every_story() -> list[Story]:
    """The stories, each with the name its test has."""
    return [read(path) for path in sorted(STORIES.rglob("*.meeting"))]


def counted(folder: Path, at: str | None = None) -> Mapping[str, Any]:
    """The count of a folder as `count --json` prints it."""
    record = folders.read(folder)
    return as_json(count(record, instant(at) if at else None))


def try_story(story: Story, folder: Path) -> list[str]:
    """Lays the story out, counts it and says what came out otherwise than it says."""
    lay_out(story, folder)
    refused = [line for line in story.all("expect") if line.fields[0] == "refused"]
    try:
        record = folders.read(folder)
    except InputError as error:
        if not refused:
            return [str(error)]
        wanted = [text for line in refused for text in line.fields[1:]]
        return [f"{text!r} is not in: {error}" for text in wanted if text not in str(error)]
    if refused:
        return ["the folder was read, and should have been refused"]
    says = [text for line in story.all("expect") for text in _traced(line, record)]
    for at, lines in expectations(story):
        result = as_json(count(record, instant(at) if at else None))
        says += differences(lines, result)
        says += _shares_lost(record, result)
    return says


def _traced(line: Line, record: Record) -> list[str]:
    """`expect trace R-1  words`: words of the decision on a position."""
    word, _, position = line.fields[0].partition(" ")
    if word != "trace":
        return []
    lines = "\n".join(trace(record, position))
    missing = [text for text in line.fields[1:] if text.strip('"') not in lines]
    return [f"{line.at}: {text!r} is not in: {lines}" for text in missing]


def _shares_lost(record: Record, result: Mapping[str, Any]) -> list[str]:
    """In a meeting of one class that closes at once, every row adds to the shares present."""
    called = record.called
    closed = set(closings(called, record.acts).values())
    if len(called.classes) > 1 or len(closed) > 1:
        return []
    given = {name for item in called.items if item.cumulative for name in item.columns}
    present = result["quorum"]["present"]
    return [
        f"item {item['item']} adds to {total}, {present} are present"
        for item in result["items"]
        if item["item"] not in given
        and (total := sum(map(Fraction, item["votes"].values()))) != present
    ]
