"""A tree acts from the leaves up, and its shares include those held through it."""

from quorate.rehearsal import holders, reports
from quorate.rehearsal.street import Node, act, through
from quorate.words import HolderKind
from tests.rehearsal.made_up import world

CLIENT = Node(HolderKind.BENEFICIAL, holders.by_web, 300)
AWAY = Node(HolderKind.BENEFICIAL, holders.absent, 200)
LEGAL = Node(HolderKind.LEGAL_PROXY, holders.absent, 40)
BANK = through(HolderKind.RESPONDENT, reports.omnibus_instruction, 500, (CLIENT, AWAY))
HOUSE = through(HolderKind.PARTICIPANT, reports.omnibus_instruction, 1_000, (BANK, LEGAL))


def test_a_position_s_shares_include_those_held_through_it() -> None:
    assert BANK.shares == 1_000
    assert HOUSE.shares == 2_040


def test_each_speaks_for_what_nobody_beneath_it_votes() -> None:
    """The client 300, the bank the other 700, the house 1,000; the legal proxy's 40 are gone."""
    made = world(1)
    assert act(made.world, HOUSE, "common", "D-1") == 2_040
    assert made.world.answer.votes_present() == 2_000
    made.check_sums()


def test_a_parent_stands_in_the_register_before_its_children() -> None:
    made = world(1)
    act(made.world, HOUSE, "common", "D-1")
    rows = [(row["position"], row["parent"], row["shares"]) for row in made.table("register")]
    assert rows[:3] == [("P-1", "D-1", 2_040), ("Q-1", "P-1", 1_000), ("B-1", "Q-1", 300)]
    assert made.world.answer.votes_outstanding() == 0


def test_only_what_is_held_through_nobody_adds_to_the_outstanding() -> None:
    made = world(1)
    act(made.world, Node(HolderKind.RECORD, holders.absent, 77), "common", "")
    assert made.world.answer.votes_outstanding() == 77
