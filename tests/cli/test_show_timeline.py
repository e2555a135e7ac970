"""The calendar on a terminal: narrow, wide, in colour and without."""

import io
from datetime import date

import pytest
from rich.console import Console

from quorate.cli.show_timeline import show
from quorate.meeting.calendar import deadlines
from tests.meeting.planning import CALLED, PLAN

FOUND = deadlines(CALLED, PLAN)


def shown(width: int, *, colour: bool = False, today: date = date(2013, 5, 1)) -> str:
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=colour, highlight=False)
    show(CALLED, FOUND, PLAN, today, console)
    return out.getvalue()


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_terminal_and_nothing_is_cut(width: int) -> None:
    lines = shown(width).splitlines()
    assert max(map(len, lines)) <= width
    assert not any("…" in line for line in lines)


def test_only_what_is_broken_is_red() -> None:
    assert "\x1b[1;31m" in shown(80, colour=True)
    assert "\x1b" not in shown(80)


def test_after_the_meeting_nothing_is_next() -> None:
    assert "Next after" in shown(80)
    assert "Next after" not in shown(80, today=date(2013, 6, 19))
