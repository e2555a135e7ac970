"""Lines of a report, and what they come to."""

import pytest

from quorate.rehearsal.call import NAMES
from quorate.rehearsal.totals import (
    Line,
    by_column,
    discretion,
    instructed_lines,
    non_votes,
    report,
    stands,
)
from quorate.rehearsal.world import Holder
from quorate.words import HolderKind
from tests.rehearsal.made_up import SEEDS, world

BROKER = Holder("P-1", HolderKind.PARTICIPANT, "common", 10_000, 1_000)


@pytest.mark.parametrize("seed", SEEDS)
def test_lines_add_to_the_total_on_the_routine_matter_and_never_above_it(seed: int) -> None:
    lines = instructed_lines(world(seed).world, 9_000)
    said = by_column(lines)
    assert said[NAMES.index("2")] == 9_000
    assert max(said) == 9_000
    assert min(said) >= 9_000 - 540
    assert min(line.shares for line in lines) > 0


def test_written_out_non_votes_bring_every_column_to_one_total() -> None:
    lines = [Line(0, "for", 60), Line(0, "withhold", 20), discretion(100)]
    non = non_votes(lines, 100)
    assert by_column([*lines, *non]) == [100] * len(NAMES)
    assert [line.shares for line in non] == [20, 100, 100, 100, 100, 100]


def test_what_is_present_beyond_a_column_s_lines_is_its_non_vote() -> None:
    made = world(1)
    stands(made.world, BROKER, [Line(0, "for", 60), discretion(100)], 110)
    assert made.votes("1a") == {"for": 60, "broker_non_vote": 50}
    assert made.votes("2") == {"for": 100, "broker_non_vote": 10}
    assert made.votes("3") == {"broker_non_vote": 110}
    assert made.world.answer.sources(0)["instructed"] == 60
    assert made.world.answer.sources(2)["broker_discretion"] == 100
    made.check_sums()


def test_a_report_is_known_by_its_participant_and_its_second() -> None:
    made = world(1)
    name = report(made.world, BROKER, -1, [Line(0, "for", 60), discretion(100)], "total")
    first, second = made.table("intermediaries")
    assert name == f"P-1@{first['received']}" == f"P-1@{second['received']}"
    assert (first["instructed"], second["instructed"]) == ("yes", "no")
