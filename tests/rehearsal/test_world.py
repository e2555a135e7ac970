"""Rows are written as the formats have them, in no order."""

from quorate.rehearsal import holders
from quorate.rehearsal.cards import SILENT
from quorate.rehearsal.world import Holder, Paper
from quorate.words import Channel, HolderKind
from tests.rehearsal.made_up import instant, one, world

HOLDER = Holder("R-1", HolderKind.RECORD, "common", 100)


def test_names_are_numbered_by_their_letter() -> None:
    w = world(1).world
    assert [w.name("R"), w.name("P"), w.name("R")] == ["R-1", "P-1", "R-2"]


def test_what_a_position_decides_is_what_is_not_used_beneath_it() -> None:
    assert Holder("P-1", HolderKind.PARTICIPANT, "common", 100, 30).shares == 70


def test_a_paper_bears_what_it_bears() -> None:
    made = world(1)
    paper = Paper(name="I-9", dated=-2, postmark=-1, signed="no", signer="A", shares=7)
    made.world.row("R-1", Channel.MAIL, 5, SILENT, paper)
    made.world.settle()
    [row] = made.table("instructions")
    said = {key: row[key] for key in ("instruction", "dated", "postmark", "signed", "signers")}
    assert list(said.values()) == ["I-9", "2026-05-18", "2026-05-19", "no", "A"]
    assert (row["shares"], instant(row["received"])) == (7, 5)


def test_a_revocation_marks_nothing() -> None:
    made = world(1)
    made.world.row("R-1", Channel.REVOCATION, 5, None)
    made.world.settle()
    assert set(made.marks(made.table("instructions")[0])) == {""}


def test_rows_of_one_holder_stand_in_no_order() -> None:
    orders = set()
    for seed in range(20):
        made = one(holders.replaced, seed)
        orders.add(made.table("instructions") == made.instructions())
    assert orders == {True, False}


def test_every_way_of_writing_an_instant_occurs() -> None:
    w = world(1).world
    written = {w.when(0) for _ in range(200)}
    assert len(written) == 4
    assert {instant(text) for text in written} == {0}


def test_a_row_of_the_register_adds_to_the_outstanding() -> None:
    made = world(1)
    made.world.register(HOLDER, "")
    assert made.world.answer.votes_outstanding() == 100
    assert made.table("register")[0]["shares"] == 100
