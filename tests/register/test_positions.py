"""The register as a forest: what lies beneath what, leaves first."""

from hypothesis import given
from hypothesis import strategies as st

from quorate.register.positions import ROOT, PositionRow, build
from quorate.words import HolderKind


def row(position: str, parent: str, shares: int) -> PositionRow:
    return PositionRow(position, HolderKind.BENEFICIAL, parent, "common", shares)


def test_those_beneath_come_before_those_above() -> None:
    rows = [row("B", "R", 1), row("C", "", 5), row("D", "C", 4), row("R", "D", 3)]
    register, troubles = build(rows, {"common": 5})

    assert troubles == []
    assert [register.positions[at] for at in register.intermediate] == ["R", "D", "C"]
    assert register.parents == [3, ROOT, 1, 2]
    assert {register.positions[at] for at in register.beneath(2)} == {"D", "R", "B"}


def test_a_ring_of_positions_is_named() -> None:
    rows = [row("A", "B", 1), row("B", "A", 1), row("C", "B", 1)]
    _, troubles = build(rows, {"common": 1})

    assert [trouble.says for trouble in troubles] == [
        "A is held through itself",
        "B is held through itself",
    ] + [trouble.says for trouble in troubles[2:]]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 50)), min_size=1, max_size=12))
def test_a_register_is_sound_exactly_where_every_sum_fits(drawn: list[tuple[int, int]]) -> None:
    """A position's parent is drawn among those before it, so there is no ring."""
    rows = [
        row(f"P{at}", f"P{parent % at}" if at and parent < 8 else "", shares)
        for at, (parent, shares) in enumerate(drawn)
    ]
    outstanding = sum(each.shares for each in rows if not each.parent)
    fits = all(
        sum(child.shares for child in rows if child.parent == each.position) <= each.shares
        for each in rows
    )
    register, troubles = build(rows, {"common": outstanding})

    assert (troubles == []) == fits
    seen: set[int] = set()
    for at in register.intermediate:
        assert all(child in seen for child in register.children[at] if child in register.children)
        seen.add(at)
