"""The very large meeting: each lot's rows come to what its positions are said to come to."""

import json
from random import Random

import numpy as np
import pytest

from quorate.rehearsal import call
from quorate.rehearsal.draws import Draws
from quorate.rehearsal.large import LOTS, MAIL, Large, Part, mark_words, street
from quorate.rehearsal.outcome import expected


def drawn(positions: int, seed: int = 1) -> tuple[Large, list[Part]]:
    large = Large(positions, np.random.PCG64(seed).random_raw)
    return large, list(large.parts())


def test_the_lots_are_of_ten_thousand() -> None:
    assert sum(LOTS.values()) == 10_000


def test_so_many_positions_and_a_vote_and_a_fifth_by_each() -> None:
    _, parts = drawn(50_000)
    assert sum(len(part.shares) for part in parts) == 50_000
    rows = sum(len(part.rows.position) for part in parts)
    assert 118 <= rows * 100 // 50_000 <= 124


def test_the_bits_are_the_same_on_every_machine() -> None:
    large = Large(1000, np.random.PCG64(7).random_raw)
    assert large.below(6, 1000).tolist() == [467, 303, 278, 254, 445, 504]


def test_every_lot_occurs_and_one_in_a_hundred_is_doubtful() -> None:
    large, _ = drawn(50_000)
    assert all(large.answer.lots[lot] for lot in LOTS)
    assert 400 < len(large.answer.doubts) < 600


@pytest.mark.parametrize("seed", range(4))
def test_every_column_adds_to_what_is_present(seed: int) -> None:
    large, _ = drawn(5_000, seed)
    filed: list[tuple[str, object]] = []
    draws = Draws(Random(seed))
    rows = list(street(large, draws, lambda table, fields: filed.append((table, fields))))
    answer = large.answer
    for index in range(len(answer.ballot)):
        assert sum(answer.votes(index).values()) == answer.votes_present()
    assert answer.votes_present() <= answer.votes_outstanding()
    assert [row[1] for row in rows].count("participant") == len(large.held)
    assert rows[-1][1] == "depository"
    assert {table for table, _ in filed} == {"intermediaries"}
    json.dumps(expected(answer))


def test_eight_items_stand_on_the_ballot() -> None:
    large, _ = drawn(1)
    assert len({column.number for column in large.answer.ballot}) == 8


def test_a_position_alone_has_nobody_above_it() -> None:
    large, [part] = drawn(1, 1)
    draws = Draws(Random(1))
    above = list(street(large, draws, lambda *_: None))
    assert len(above) == (2 if part.through[0] >= 0 else 0)


def test_two_cards_of_the_last_day_differ_on_the_auditors_alone() -> None:
    _, [part] = drawn(50_000)
    rows = part.rows
    last_day = (rows.channel == MAIL) & (rows.second >= 9 * 3600) & (rows.second < 11 * 3600)
    order = np.lexsort((rows.second[last_day], rows.position[last_day]))
    cards = rows.marks[last_day][order]
    differ = cards[0::2] != cards[1::2]
    assert differ[:, call.NAMES.index("2")].all()
    assert int(differ.sum()) == len(differ) > 10


def test_a_code_beyond_the_choices_is_a_blank_and_then_a_spoiled_mark() -> None:
    assert mark_words(call.BALLOT[0]) == ("for", "withhold", "", "spoiled")


def only(lot: str, monkeypatch: pytest.MonkeyPatch) -> Large:
    for name in LOTS:
        monkeypatch.setitem(LOTS, name, 10_000 if name == lot else 0)
    return drawn(2_000)[0]


def test_who_revoked_uses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    large = only("revoked", monkeypatch)
    assert large.used.sum() == 0
    assert large.answer.votes_present() == 0


@pytest.mark.parametrize("lot", ["plain", "late", "over_vote", "same_day", "spoiled", "split"])
def test_what_is_used_in_street_name_is_present(lot: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is present beyond it is of holders of record, one position in five."""
    large = only(lot, monkeypatch)
    of_record = int(large.answer.votes_present()) - int(large.used.sum())
    assert 0 < of_record <= large.answer.votes_outstanding()
    if lot == "same_day":
        assert large.used.tolist() == large.held.tolist()


def test_late_is_often_the_next_second_and_never_the_last_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in LOTS:
        monkeypatch.setitem(LOTS, name, 10_000 if name == "late" else 0)
    _, [part] = drawn(500)
    late = part.rows.second[part.rows.second >= call.CUTOFF]
    assert len(late) == 500
    assert late.min() == call.CUTOFF + 1
