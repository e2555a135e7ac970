"""Of one position the excerpt says what the whole record does."""

from pathlib import Path

import pytest

from quorate.bulk import excerpt
from quorate.files.folder import read
from quorate.tally.trace import trace
from tests.meetings.language import read as read_story
from tests.meetings.laying_out import lay_out

STORIES = sorted((Path(__file__).parents[1] / "meetings").glob("*.meeting"))[::6]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_every_position_is_traced_alike(path: Path, tmp_path: Path) -> None:
    folder = lay_out(read_story(path), tmp_path)
    whole = read(folder)
    for position in whole.register.positions:
        assert trace(excerpt.around(folder, position), position) == trace(whole, position)


def test_a_position_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    folder = lay_out(read_story(STORIES[0]), tmp_path)

    assert "nobody" not in excerpt.around(folder, "nobody").register.number
