"""What is missing before an inspector can certify: each act by itself, at its edge."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quorate.entries.meeting import Act
from quorate.files.folder import read
from quorate.meeting.closings import closings
from quorate.tally.readiness import missing_acts
from quorate.words import ActKind
from tests.tally.test_governs import REGISTER
from tests.worlds import World


def at(second: int) -> datetime:
    return datetime(2026, 6, 18, 20, 0, second, tzinfo=UTC)


WHOLE = (
    Act(act=ActKind.OATH, at=at(0)),
    Act(act=ActKind.POLLS_OPENED, at=at(1)),
    Act(act=ActKind.PROXYHOLDERS_BALLOT, at=at(30)),
    Act(act=ActKind.POLLS_CLOSED, at=at(30)),
)


def missing(folder: Path, *acts: Act) -> tuple[str, ...]:
    record = replace(read(World(REGISTER).write(folder)), acts=acts)
    return missing_acts(record, closings(record.called, acts))


def test_s_049_with_every_act_nothing_is_missing(tmp_path: Path) -> None:
    assert missing(tmp_path, *WHOLE) == ()


@pytest.mark.parametrize(
    ("left_out", "says"),
    [
        (0, "no inspector has taken the oath"),
        (1, "the opening of the polls is not recorded on item 1"),
        (2, "the proxyholders tendered no ballot on item 1"),
        (3, "the closing of the polls is not recorded on item 1"),
    ],
)
def test_each_missing_act_is_named(left_out: int, says: str, tmp_path: Path) -> None:
    acts = [act for place, act in enumerate(WHOLE) if place != left_out]

    assert any(says in reason for reason in missing(tmp_path, *acts))


@pytest.mark.parametrize(("second", "count"), [(29, 0), (30, 0), (31, 3)])
def test_proxies_are_tendered_before_the_polls_close(
    second: int, count: int, tmp_path: Path
) -> None:
    ballot = Act(act=ActKind.PROXYHOLDERS_BALLOT, at=at(second))

    assert len(missing(tmp_path, WHOLE[0], WHOLE[1], ballot, WHOLE[3])) == count


def test_a_ballot_on_some_items_leaves_the_others(tmp_path: Path) -> None:
    some = replace(WHOLE[2], items=("1", "2"))

    assert missing(tmp_path, WHOLE[0], WHOLE[1], some, WHOLE[3]) == (
        "the proxyholders tendered no ballot on item 3 before the polls closed",
    )


def test_no_acts_at_all(tmp_path: Path) -> None:
    assert "no acts of the meeting are recorded" in missing(tmp_path)[0]


@pytest.mark.parametrize(("second", "too_late"), [(29, False), (30, False), (31, True)])
def test_an_oath_after_the_polls_closed_is_no_oath_before_acting(
    second: int, too_late: bool, tmp_path: Path
) -> None:
    reasons = missing(tmp_path, Act(act=ActKind.OATH, at=at(second)), *WHOLE[1:])

    assert any("took the oath before the polls closed" in each for each in reasons) is too_late
