"""Shares held together: whose word binds whom (8 Del. C. § 217(b))."""

from fractions import Fraction

import pytest

from quorate.rehearsal import joint
from quorate.rehearsal.call import BALLOT, NAMES
from quorate.rehearsal.world import Field, Lot
from tests.rehearsal.made_up import SEEDS, SHARES, Made, one


def by_owner(made: Made) -> dict[Field, dict[str, Field]]:
    return {row["signers"]: row for row in made.instructions()}


def owners(made: Made) -> list[Field]:
    return [row["owner"] for row in made.table("owners")]


def test_one_who_signs_alone_binds_all() -> None:
    made = one(joint.one_signs, 1)
    [row] = made.instructions()
    assert row["signers"] in owners(made)
    made.check_votes_as(row)


def test_who_signs_twice_is_taken_at_the_later_word() -> None:
    made = one(joint.one_changes_his_mind, 1)
    made.check_votes_as(made.instructions()[-1])


def test_two_of_three_bind_the_third() -> None:
    for seed in SEEDS:
        made = one(joint.majority, seed)
        marks = [made.marks(row) for row in by_owner(made).values()]
        agreed = [row for row in by_owner(made).values() if marks.count(made.marks(row)) == 2]
        assert len(marks) == 3
        made.check_votes_as(agreed[0])


def test_the_greater_interest_outweighs_two() -> None:
    for seed in SEEDS:
        made = one(joint.majority_by_interest, seed)
        filed = {row["owner"]: int(row["interest"]) for row in made.table("owners")}
        assert sum(filed.values()) == 100
        greatest = max(filed, key=lambda owner: filed[owner])
        assert filed[greatest] > 50
        made.check_votes_as(by_owner(made)[greatest])


def test_two_who_differ_vote_half_each_to_the_half_share() -> None:
    for seed in SEEDS:
        made = one(joint.even_split, seed)
        first, second = (by_owner(made)[owner] for owner in owners(made))
        differ = [name for name in NAMES if first[name] != second[name]]
        assert len(differ) == 1
        half = Fraction(SHARES, 2)
        [name] = differ
        assert made.votes(name) == {str(first[name]): half, str(second[name]): half}
        same = next(name for name in NAMES if name not in differ)
        assert made.votes(same) == {str(first[same]): SHARES}


THREE: list[tuple[Lot, int]] = [(joint.three_ways, 0), (joint.three_ways_ruled, 1)]


@pytest.mark.parametrize(("lot", "ruled"), THREE)
def test_three_who_say_three_things_are_undecided_until_ruled(lot: Lot, ruled: int) -> None:
    for seed in SEEDS:
        made = one(lot, seed)
        rows = list(by_owner(made).values())
        rulings = {row["item"]: str(row["ruling"]) for row in made.table("rulings")}
        assert len(rulings) == ruled
        for column in BALLOT:
            said = [str(row[column.name]) for row in rows]
            if len(column.choices) == 2:
                assert made.votes(column.name) == {max(said, key=said.count): SHARES}
            elif column.name in rulings:
                assert made.votes(column.name) == {rulings[column.name][3:]: SHARES}
            else:
                assert len(set(said)) == 3
                assert made.votes(column.name) == {"no_authority": SHARES}
        open_columns = [name for name in NAMES[2:] if name not in rulings]
        assert made.doubts() == [("joint_owners", name) for name in open_columns]


def test_a_stranger_s_signature_is_out() -> None:
    made = one(joint.stranger_signs, 1)
    first, strange = made.instructions()
    assert strange["signers"] not in owners(made)
    made.check_votes_as(first)
    assert made.doubts() == [("joint_owners", "")]


def test_an_owner_who_revoked_is_left_out() -> None:
    made = one(joint.one_revokes, 1)
    web = [row for row in made.instructions() if row["signers"] == owners(made)[0]]
    made.check_votes_as(web[0])
    revoked = [row for row in made.instructions() if row["channel"] == "revocation"]
    assert [row["signers"] for row in revoked] == owners(made)[1:]
