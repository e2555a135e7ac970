"""Instructions in columns: ballots that say the same are one kind, and odd rows keep their text."""

from pathlib import Path

import numpy as np
import pytest

from quorate.bulk.marked import Marked, read_marked
from quorate.files.callfile import read_call
from tests.worlds import World

REGISTER = "position|kind|parent|class|shares\nR-1|record||common|1000"
HEADER = "instruction|position|channel|received|shares|1a|1b|2|3"
MAY = "2026-05-10T12:00:00Z"


def marked(tmp_path: Path, *rows: str) -> Marked:
    folder = World(REGISTER, "\n".join([HEADER, *rows])).write(tmp_path / "m")
    return read_marked(folder, read_call(folder), ())


def test_ballots_that_say_the_same_by_the_same_channel_are_one_kind(tmp_path: Path) -> None:
    found = marked(
        tmp_path,
        f"A|R-1|web|{MAY}||for|for|for|",
        f"B|R-1|web|{MAY}||FOR|for|for|",
        f"C|R-1|phone|{MAY}||for|for|for|",
        f"D|R-1|web|{MAY}||for|for|for|against",
    )

    assert found.ballot[0] == found.ballot[1]
    assert len({int(found.ballot[at]) for at in (0, 2, 3)}) == len(found.ballots) == 3
    assert found.plain.all()


@pytest.mark.parametrize(
    "row",
    [
        f"A|R-1|web|{MAY}|5|for|for|for|",
        f"A|R-1|fax|{MAY}||for|for|for|",
        "A|R-1|web|2026-05-10 12:00||for|for|for|",
        f"A|R-1|web|{MAY}||for|for|perhaps|",
    ],
    ids=["a number of shares", "no channel", "no zone", "no choice"],
)
def test_a_row_about_which_there_is_a_question_is_not_plain(row: str, tmp_path: Path) -> None:
    found = marked(tmp_path, row, f"B|R-1|web|{MAY}||for|for|for|")

    assert found.plain.tolist() == [False, True]


def test_rows_of_one_name_are_one_instruction_and_none_of_them_plain(tmp_path: Path) -> None:
    found = marked(
        tmp_path,
        f"A|R-1|web|{MAY}|400|for|for|for|",
        f"A|R-1|web|{MAY}|600|for|for|against|",
        f"B|R-1|web|{MAY}||for|for|for|",
    )

    assert found.plain.tolist() == [False, False, True]
    assert found.named(["A"]).tolist() == [True, True, False]
    (joined,) = found.entries(np.array([0, 1]))
    assert [row.shares for row in joined.rows] == [400, 600]
