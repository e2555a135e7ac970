"""An intake is written whole or not at all, with a part for each closing of the polls."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quorate.bulk import keeping, kept
from quorate.files.faults import InputError
from tests.bulk.made_up import made_up
from tests.bulk.test_kept import REGISTER, VOTES, agrees
from tests.worlds import World


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return World(REGISTER, VOTES).write(tmp_path / "meeting")


def test_how_many_positions_there_are_and_how_many_are_doubtful(folder: Path) -> None:
    assert keeping.keep(folder)[1:] == (41, 1)


def test_a_second_intake_takes_the_place_of_the_first(folder: Path) -> None:
    keeping.keep(folder)
    (folder / "rulings.csv").write_text(
        "position,ruling,reason,by,at\nR-03,count,seen,Okafor,2026-06-18T21:00:00Z\n"
    )
    assert not kept.is_fresh(folder)

    assert keeping.keep(folder)[1:] == (41, 2)
    assert kept.is_fresh(folder)
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []


def test_a_folder_that_cannot_be_read_keeps_nothing(tmp_path: Path) -> None:
    meeting = made_up(3)
    meeting.tables["register"][0]["shares"] = "-1"
    folder = meeting.write(tmp_path / "meeting")

    with pytest.raises(InputError, match="shares"):
        keeping.keep(folder)
    assert not (folder / kept.NAME).exists()


def test_each_closing_of_the_polls_is_kept(folder: Path) -> None:
    call = json.loads((folder / "meeting.yaml").read_text("utf-8"))
    (folder / "acts.csv").write_text(
        "act,at,by,items,choice,detail\n"
        f"polls_closed,2026-06-18T20:00:00Z,Okafor,{call['items'][0]['number']},,\n"
        "polls_closed,2026-06-18T21:00:00Z,Okafor,,,\n",
        encoding="utf-8",
    )
    agrees(folder)

    hours = [datetime(2026, 6, 18, hour, tzinfo=UTC) for hour in (20, 21)]
    assert sorted(kept.read(folder).closings) == hours
