"""Each lot of an intermediary: what of its report stands.

A broker holds 10,000 shares, of which 1,000 are voted beneath it: 9,000 are its to report.
"""

from collections import defaultdict

import pytest

from quorate.rehearsal import call, reports
from quorate.rehearsal.call import NAMES, ROUTINE
from quorate.rehearsal.world import Lot
from quorate.words import HolderKind
from tests.rehearsal.made_up import SEEDS, Made, instant, one

FREE = 9_000
SUMS = dict[str, dict[str, int]]  # by column, then by choice


def broker(lot: Lot, seed: int) -> Made:
    return one(lot, seed, HolderKind.PARTICIPANT, 10_000, 1_000)


def reported(made: Made) -> dict[int, SUMS]:
    """Reports by the second of their receipt: shares by column and choice."""
    filed: dict[int, SUMS] = defaultdict(lambda: defaultdict(lambda: defaultdict(int)))
    for row in made.table("intermediaries"):
        choice = f"{row['choice']}"
        if row["instructed"] == "no":
            choice += " by the broker"
        filed[instant(row["received"])][str(row["item"])][choice] += int(row["shares"])
    return filed


def plain(sums: dict[str, int]) -> dict[str, int]:
    """Choices without regard to who made them; non-votes aside."""
    total: dict[str, int] = defaultdict(int)
    for choice, shares in sums.items():
        total[choice.removesuffix(" by the broker")] += shares
    total.pop("broker_non_vote", None)
    return dict(total)


def check_stands(made: Made, sums: SUMS) -> None:
    """The votes are the report's, and the non-votes fill each column to what is present."""
    present = made.world.answer.votes_present()
    for name in NAMES:
        votes = made.votes(name)
        non = votes.pop("broker_non_vote", 0)
        assert votes == plain(sums[name])
        assert non == present - sum(plain(sums[name]).values())


LAST_STANDS: list[Lot] = [
    reports.broker_report,
    reports.bank_report,
    reports.report_of_every_share,
    reports.report_on_the_close,
    reports.replaced_report,
    reports.addition_replaced,
    reports.material_sent_in_time,
    reports.late_report_counted,
    reports.early_discretion_counted,
    reports.explicit_non_votes,
]


@pytest.mark.parametrize("lot", LAST_STANDS)
def test_the_last_report_stands_whole(lot: Lot) -> None:
    for seed in SEEDS:
        made = broker(lot, seed)
        filed = reported(made)
        last = filed[max(filed)]
        check_stands(made, last)
        assert made.used == made.world.answer.votes_present() <= FREE
        assert made.doubts() == []
        if lot is not reports.explicit_non_votes:
            greatest = max(sum(plain(last[name]).values()) for name in NAMES)
            assert made.used == greatest == sum(plain(last[ROUTINE]).values())


def test_every_share_reported_is_no_over_vote() -> None:
    assert broker(reports.report_of_every_share, 1).used == FREE


def test_written_out_non_votes_come_to_one_total_that_is_present() -> None:
    for seed in SEEDS:
        made = broker(reports.explicit_non_votes, seed)
        [sums] = reported(made).values()
        totals = {sum(sums[name].values()) for name in NAMES}
        assert totals == {made.used}


def test_additions_add_to_the_total_before_them() -> None:
    for seed in SEEDS:
        made = broker(reports.added_report, seed)
        added: SUMS = defaultdict(lambda: defaultdict(int))
        for sums in reported(made).values():
            for name in NAMES:
                for choice, shares in sums[name].items():
                    added[name][choice] += shares
        bases = [row["basis"] for row in made.table("intermediaries")]
        assert set(bases) == {"total", "addition"}
        check_stands(made, added)


OVER: list[Lot] = [reports.over_voted_report, reports.over_voted_by_addition]


@pytest.mark.parametrize("lot", OVER)
def test_an_over_voted_report_is_absent_whole(lot: Lot) -> None:
    overs = set()
    for seed in SEEDS:
        made = broker(lot, seed)
        filed = reported(made)
        inside = filed if lot is reports.over_voted_by_addition else [max(filed)]
        asked = sum(sum(plain(filed[at][ROUTINE]).values()) for at in inside)
        [doubt] = made.world.answer.doubts
        assert doubt.detail == f"{asked + 1_000:,} voted, 10,000 held"
        assert made.used == made.world.answer.votes_present() == 0
        overs.add(asked - FREE)
    assert min(overs) >= 1
    assert (1 in overs) or lot is reports.over_voted_by_addition


OUT: list[tuple[Lot, str]] = [
    (reports.own_discretion_on_pay, "no_discretion"),
    (reports.discretion_too_early, "discretion_too_early"),
    (reports.too_early_with_non_votes, "discretion_too_early"),
    (reports.material_sent_too_late, "discretion_too_early"),
]


@pytest.mark.parametrize(("lot", "doubt"), OUT)
def test_discretion_that_is_out_leaves_the_rest_standing(lot: Lot, doubt: str) -> None:
    for seed in SEEDS:
        made = broker(lot, seed)
        [sums] = reported(made).values()
        [(kind, column)] = made.doubts()
        assert kind == doubt
        assert (column == ROUTINE) == (doubt == "discretion_too_early")
        out = [choice for choice in sums[column] if choice.endswith("by the broker")]
        gone = sum(sums[column].pop(choice) for choice in out)
        assert gone > 0
        check_stands(made, sums)
        if lot is reports.too_early_with_non_votes:
            assert made.used == sum(sums["1a"].values()) - gone


def test_the_tenth_and_the_fifteenth_day_are_met_on_both_sides() -> None:
    early = [reported(broker(reports.discretion_too_early, seed)) for seed in SEEDS]
    tenth = call.on_day(call.TENTH_DAY, 0)
    assert max(max(filed) for filed in early) == tenth - 1
    in_time = [reported(broker(reports.broker_report, seed)) for seed in range(80)]
    assert min(min(filed) for filed in in_time) == tenth
    late = [
        broker(reports.material_sent_too_late, seed).table("participants")[0]["sent"]
        for seed in SEEDS
    ]
    assert min(map(str, late)) == "2026-05-06"
    sent = [
        broker(reports.material_sent_in_time, seed).table("participants")[0]["sent"]
        for seed in SEEDS
    ]
    assert max(map(str, sent)) == "2026-05-05"


def test_a_late_report_leaves_the_one_before_it_standing() -> None:
    before = set()
    for seed in SEEDS:
        made = broker(reports.late_report, seed)
        filed = reported(made)
        assert max(filed) > call.CLOSE
        filed.pop(max(filed))
        before.add(len(filed))
        for sums in filed.values():
            check_stands(made, sums)
        assert (made.used > 0) == bool(filed)
        assert made.doubts() == [("late", "")]
    assert before == {0, 1}


AWAY: list[Lot] = [reports.no_report, reports.only_non_votes, reports.report_rejected]


@pytest.mark.parametrize("lot", AWAY)
def test_a_broker_that_votes_nothing_or_is_rejected_is_absent(lot: Lot) -> None:
    made = broker(lot, 1)
    assert made.used == made.world.answer.votes_present() == 0
    assert made.doubts() == []


def test_a_report_is_set_to_the_shares_found() -> None:
    made = broker(reports.report_set_to_so_many, 1)
    [line], [ruling] = made.table("intermediaries"), made.table("rulings")
    found = int(str(ruling["ruling"]).removeprefix("count:"))
    assert int(line["shares"]) > FREE >= found
    assert ruling["instruction"] == f"H@{line['received']}"
    assert made.votes(ROUTINE) == {"for": found}
    assert made.votes("3") == {"broker_non_vote": found}


def test_one_instruction_speaks_for_all_that_is_left() -> None:
    for seed in SEEDS:
        made = broker(reports.omnibus_instruction, seed)
        made.check_votes_as(made.instructions()[0], FREE)
        assert made.used == FREE


@pytest.mark.parametrize(
    ("lot", "used_whole"), [(reports.instruction_beside_report, True), (reports.broker_came, False)]
)
def test_what_a_report_leaves_is_voted_or_silent(lot: Lot, used_whole: bool) -> None:
    made = broker(lot, 1)
    [sums] = reported(made).values()
    said = sum(plain(sums[ROUTINE]).values())
    assert made.world.answer.votes_present() == FREE
    assert made.used == (FREE if used_whole else said)
    assert made.votes(ROUTINE).get("silent", 0) == (0 if used_whole else FREE - said)
