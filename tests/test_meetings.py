"""Do whole meetings come out as their stories say?  One test a story, named by its title."""

from pathlib import Path

import pytest

from tests.meetings.language import Story
from tests.stories import every_story, try_story

STORIES = every_story()


@pytest.mark.parametrize("story", STORIES, ids=[story.name for story in STORIES])
def test_meeting(story: Story, tmp_path: Path) -> None:
    assert try_story(story, tmp_path) == []


def test_at_least_sixty_stories_are_told_and_no_two_have_one_name() -> None:
    names = {story.name for story in STORIES}
    assert len(names) == len(STORIES) >= 60
