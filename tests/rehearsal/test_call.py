"""The made-up meeting's days and matters are those of the papers it stands for."""

import pytest

from quorate.rehearsal import call
from tests.rehearsal.made_up import instant


@pytest.mark.parametrize("at", [call.CUTOFF, call.CLOSE, -1, call.on_day(call.MAILED_DAY, 61_199)])
def test_every_way_of_writing_an_instant_names_the_same(at: int) -> None:
    for text in (call.iso_text(at), call.utc_text(at), call.zone_text(at), call.central_text(at)):
        assert instant(text) == at


def test_the_cut_off_is_midnight_at_the_place_and_one_in_chicago() -> None:
    assert call.central_text(call.CUTOFF) == "2026-05-20 01:00:00 America/Chicago"


@pytest.mark.parametrize(("at", "day"), [(-1, -1), (0, 0), (86_399, 0), (86_400, 1)])
def test_a_day_begins_at_midnight(at: int, day: int) -> None:
    assert call.day_of(at) == day


def test_the_tenth_and_the_fifteenth_day_before() -> None:
    assert call.date_text(call.TENTH_DAY) == "2026-05-10"
    assert call.date_text(call.FIFTEENTH_DAY) == "2026-05-05"


def test_every_recommendation_is_a_choice_and_one_matter_is_routine() -> None:
    assert all(column.recommend in column.choices for column in call.BALLOT)
    assert [column.name for column in call.BALLOT if column.routine] == ["2"]


@pytest.mark.parametrize(("classes", "standards"), [(1, 1), (2, 2)])
def test_two_classes_vote_apart_on_the_amendment_alone(classes: int, standards: int) -> None:
    numbers = {c.name: len(c.standards) for c in call.columns(classes) if len(c.standards) > 1}
    assert numbers == ({"5": 2} if standards == 2 else {})
