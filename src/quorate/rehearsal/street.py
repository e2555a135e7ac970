"""Who holds through whom?  A drawn tree: a depository's participants, their banks, their clients.

A tree is drawn first, so that a position's shares include those held through it; then it acts from
the leaves up, so that each intermediary speaks for what nobody beneath it votes himself.
"""

from dataclasses import dataclass

from quorate.rehearsal.world import Holder, Lot, World
from quorate.words import HolderKind

DEPOSITORY = "D-1"
LETTERS = {
    HolderKind.RECORD: "R",
    HolderKind.PARTICIPANT: "P",
    HolderKind.RESPONDENT: "Q",
    HolderKind.BENEFICIAL: "B",
    HolderKind.LEGAL_PROXY: "L",
    HolderKind.PLAN: "E",
}


@dataclass(frozen=True, slots=True)
class Node:
    """A position to be, what befalls it, and those that hold through it."""

    kind: HolderKind
    lot: Lot
    shares: int  # all it holds
    children: tuple["Node", ...] = ()


def through(kind: HolderKind, lot: Lot, rest: int, children: tuple[Node, ...]) -> Node:
    """A position that holds `rest` shares for nobody on the register, besides its children's."""
    return Node(kind, lot, rest + sum(child.shares for child in children), children)


def act(w: World, node: Node, share_class: str, parent: str) -> int:
    """Registers the tree and lets it act from the leaves up.  Returns the shares used."""
    name = w.name(LETTERS[node.kind])
    w.register(Holder(name, node.kind, share_class, node.shares), parent)
    below = sum(act(w, child, share_class, name) for child in node.children)
    own = w.befall(node.lot, Holder(name, node.kind, share_class, node.shares, below))
    if node.kind is HolderKind.LEGAL_PROXY:
        return node.shares  # the power has left the broker whether or not it is used
    return below + own
