"""What is not plainly ordinary is doubtful: one row beside another may make it so."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quorate.bulk import intake
from quorate.bulk.ordinary import Prepared, Terms, prepare
from quorate.casting.ballot import ballot
from quorate.tally.count import circumstances
from tests.worlds import World

REGISTER = "position|kind|parent|class|shares\nR-1|record||common|600\nR-2|record||common|400"
HEADER = "position|channel|received|dated|signed|1a|1b|2|3"
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def at(seconds: int) -> str:
    return f"{NOON + timedelta(seconds=seconds):%Y-%m-%dT%H:%M:%SZ}"


def prepared(tmp_path: Path, *rows: str) -> Prepared:
    folder = World(REGISTER, "\n".join([HEADER, *rows])).write(tmp_path / "m")
    taken = intake.read(folder)
    called = taken.record.called
    among = circumstances(taken.record, ballot(called, ()), called.polls_close)
    return prepare(taken, taken.record, among, Terms())


def doubtful(found: Prepared) -> list[str]:
    return list(found.small.register.positions)


ROWS = {
    "one web vote": (["R-1|web|{0}|||for|for|for|for"], []),
    "two web votes, a second apart": (
        ["R-1|web|{0}|||for|for|for|for", "R-1|web|{1}|||for|for|for|against"],
        [],
    ),
    "two web votes of one second": (
        ["R-1|web|{0}|||for|for|for|for", "R-1|web|{0}|||for|for|for|against"],
        ["R-1"],
    ),
    "two cards of one day": (
        ["R-1|mail|{0}|||for|for|for|for", "R-1|mail|{1}|||for|for|for|against"],
        ["R-1"],
    ),
    "an unsigned card": (["R-2|mail|{0}||no|for|for|for|for"], ["R-2"]),
    "a spoiled mark": (["R-2|mail|{0}|||for|for|spoiled|for"], ["R-2"]),
    "a revocation": (["R-2|revocation|{0}||||||"], ["R-2"]),
}


@pytest.mark.parametrize(("rows", "expected"), ROWS.values(), ids=ROWS)
def test_which_positions_are_read_one_by_one(
    rows: list[str], expected: list[str], tmp_path: Path
) -> None:
    found = prepared(tmp_path, *(row.format(at(0), at(1)) for row in rows))

    assert doubtful(found) == expected
    assert len(found.claims.positions) == (0 if expected else len(rows))


@pytest.mark.parametrize("many", [255, 256, 257, 258, 513])
def test_a_conflict_among_hundreds_of_votes_of_one_holder_is_seen(
    many: int, tmp_path: Path
) -> None:
    """They are counted in a byte, which is full at 255: 256 look like none, 257 like one."""
    rows = [f"R-1|web|{at(second)}|||for|for|for|for" for second in range(many - 1)]
    clash = f"R-1|web|{at(3)}|||for|for|for|against"

    assert doubtful(prepared(tmp_path, *rows, clash)) == ["R-1"]


def test_without_a_conflict_hundreds_of_votes_are_ordinary(tmp_path: Path) -> None:
    rows = [f"R-1|web|{at(second)}|||for|for|for|for" for second in range(257)]

    assert doubtful(prepared(tmp_path, *rows)) == []
