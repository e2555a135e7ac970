"""What calls and holds a meeting: the columns of an item, and whether a broker may vote it."""

import pytest

from quorate.entries.meeting import Counting, Item, Nominee, ProxyholderNamed, ShareClass
from quorate.words import Choice, ItemKind


def item(*nominees: Nominee, routine: bool = False, ruling: str = "") -> Item:
    return Item(
        number="1",
        kind=ItemKind.ELECTION if nominees else ItemKind.OTHER,
        title="It",
        choices=(Choice.FOR,),
        standards=("plurality",),
        nominees=nominees,
        routine=routine,
        exchange_ruling=ruling,
    )


def test_an_item_takes_one_column_and_an_election_one_for_each_nominee() -> None:
    two = (Nominee(column="1a", name="Ada"), Nominee(column="1b", name="Bo"))

    assert item().columns == ("1",)
    assert item(*two).columns == ("1a", "1b")


@pytest.mark.parametrize("routine", [False, True])
@pytest.mark.parametrize(
    ("ruling", "may"),
    [("", None), ("pending", None), ("may_vote", True), ("may_not", False)],
)
def test_s_059_the_exchange_rules_before_the_statement_and_only_once_it_has(
    ruling: str, may: bool | None, *, routine: bool
) -> None:
    expected = routine if may is None else may

    assert item(routine=routine, ruling=ruling).broker_may_vote is expected


def test_what_the_law_leaves_open_is_as_the_contract_has_it() -> None:
    assert Counting() == Counting(
        same_day="reject",
        same_day_present=True,
        spoiled="no_authority",
        unmarked_electronic="recommend",
        undated="received",
    )


def test_a_share_has_one_vote_and_is_whole_unless_the_call_says_otherwise() -> None:
    common = ShareClass(name="common", outstanding=5)

    assert common.votes_per_share == 1
    assert common.unit == 1


def test_s_040_nobody_has_a_power_of_substitution_that_was_not_given() -> None:
    assert not ProxyholderNamed(proxyholder="Lee").substitution
