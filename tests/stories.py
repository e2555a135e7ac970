"""How is a story tried?  Text in, a meeting folder, the count, and what came out otherwise.

A story is a `.meeting` file in `tests/meetings`; its language is described in the README there.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from quorate.files import folder as folders
from quorate.files.faults import InputError
from quorate.files.result_json import as_json
from quorate.files.times import instant
from quorate.tally.count import count
from tests.meetings.expecting import differences, expectations
from tests.meetings.language import Story, read
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
    return [
        text
        for at, lines in expectations(story)
        for text in differences(lines, as_json(count(record, instant(at) if at else None)))
    ]
