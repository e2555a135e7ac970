"""Do whole meetings come out as their stories say?  One test a story, named by its title."""

import csv
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from quorate.files import folder as folders
from quorate.keeper.bundle import bundle
from quorate.keeper.count import counted as sealed_count
from quorate.keeper.folder import seal
from tests.cast import HARBOR, HOLDER, INSPECTOR, OWNER, SHARES, acme
from tests.meetings.expecting import Result, differences, expectations
from tests.meetings.language import Line, Story, StoryError
from tests.meetings.laying_out import lay_out
from tests.stories import counted, every_story, try_story

STORIES = every_story()
ROOT = Path(__file__).parents[1]

# Every row of the seed that a count shows, every way to decide, every case tabulators cite.
ROWS = [
    *(f"s_{row:03d}" for row in (3, *range(11, 15), 16, 17, *range(30, 44), 45)),
    *(f"s_{row:03d}" for row in (*range(49, 64), *range(65, 69), 134, 136)),
    *(f"v{way}" for way in range(1, 14)),
    *(f"case_{case}" for case in range(1, 6)),
]

OTHERWISE = {
    "carries": "fails", "fails": "carries", "elected": "tied", "tied": "elected",
    "reached": "not reached", "one year": "three years", "no quorum": "carries",
    "no preference": "one year", "three years": "one year",
}  # fmt: skip


@pytest.mark.parametrize("story", STORIES, ids=[story.name for story in STORIES])
def test_meeting(story: Story, tmp_path: Path) -> None:
    assert try_story(story, tmp_path) == []


def test_at_least_sixty_stories_are_told_and_no_two_have_one_name() -> None:
    names = {story.name for story in STORIES}
    assert len(names) == len(STORIES) >= 60


@pytest.mark.parametrize("row", ROWS)
def test_every_row_that_a_count_shows_has_its_story(row: str) -> None:
    assert [story.name for story in STORIES if story.name.startswith(f"{row}_")]


def changed(lines: list[Line]) -> Iterator[tuple[list[Line], str]]:
    """The lines with one number one higher, or one outcome another, each in turn."""
    for at, line in enumerate(lines):
        word = line.fields[0].split()[0]
        if word in ("doubt", "trace", "authority", "note", "certifiable", "not"):
            continue
        kept = 2 if word == "standard" else 1
        for place in range(kept, len(line.fields)):
            for text in _otherwise(line.fields[place]):
                fields = (*line.fields[:place], text, *line.fields[place + 1 :])
                yield [*lines[:at], replace(line, fields=fields), *lines[at + 1 :]], text


def _otherwise(text: str) -> Iterator[str]:
    for found in re.finditer(r"\d[\d,]*", text):
        higher = int(found[0].replace(",", "")) + 1
        yield f"{text[: found.start()]}{higher:0{len(found[0])}d}{text[found.end() :]}"
    head, colon, outcome = text.rpartition(": ")
    if outcome in OTHERWISE:
        yield f"{head}{colon}{OTHERWISE[outcome]}"


def notices(lines: list[Line], result: Result) -> bool:
    try:
        return bool(differences(lines, result))
    except (StoryError, LookupError):
        return True


def test_a_story_with_one_number_or_outcome_changed_does_not_come_out(tmp_path: Path) -> None:
    tried = 0
    for story in STORIES:
        if any(line.fields[0] == "refused" for line in story.all("expect")):
            continue
        folder = tmp_path / story.name[:60]
        folder.mkdir()
        lay_out(story, folder)
        for at, lines in expectations(story):
            result = counted(folder, at)
            for wrong, text in changed(lines):
                tried += 1
                assert notices(wrong, result), f"{story.title}: {text}"
    assert tried > 1000


def test_s_136_rows_in_another_order_come_to_the_same_count(tmp_path: Path) -> None:
    for story in STORIES:
        if any(line.fields[0] == "refused" for line in story.all("expect")):
            continue
        folder = tmp_path / story.name[:60]
        folder.mkdir()
        lay_out(story, folder)
        first = counted(folder)
        for path in folder.glob("*.csv"):
            with path.open(encoding="utf-8", newline="") as file:
                header, *rows = csv.reader(file)
            with path.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows([header, *reversed(rows)])
        assert counted(folder) == first, story.title


def test_the_cast_holds_what_it_is_known_to_hold(tmp_path: Path) -> None:
    acme(tmp_path)
    with (tmp_path / "register.csv").open(encoding="utf-8", newline="") as file:
        held = {row["position"]: int(row["shares"]) for row in csv.DictReader(file)}
    assert {name: held[name] for name in (HOLDER, HARBOR, OWNER)} == SHARES
    assert INSPECTOR in (tmp_path / "acts.csv").read_text("utf-8")


def test_the_command_says_of_a_story_what_the_count_says(tmp_path: Path) -> None:
    acme(tmp_path)
    command = [sys.executable, "-m", "quorate", "count", str(tmp_path), "--json"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(found.stdout) == counted(tmp_path)


@pytest.mark.long
def test_a_stranger_recounts_every_story_from_its_bundle(tmp_path: Path) -> None:
    for at, story in enumerate(STORIES):
        if any(line.fields[0] == "refused" for line in story.all("expect")):
            continue
        folder, sent = tmp_path / str(at), tmp_path / f"{at}.zip"
        folder.mkdir()
        lay_out(story, folder)
        seal(folders.read(folder), bytes)  # salts of zeros: the same bytes every time
        result, _ = sealed_count(folder, engine="plain")
        sent.write_bytes(bundle(folders.read(folder), result, public=False))
        command = [sys.executable, "-I", str(ROOT / "verify" / "verify.py"), str(sent)]
        found = subprocess.run(command, capture_output=True, text=True, check=False)
        assert found.returncode == 0, f"{story.title}: {found.stdout}{found.stderr}"
