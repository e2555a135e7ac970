"""Which shares are present only because their holder came?  Worked after all that was voted.

Attendance revokes nothing, and a share is present once: what one adds is no more than what is free
at it and at every position it is held through, and is free there no longer.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from quorate.casting.ballot import SILENT, Ballot
from quorate.casting.cast import Part
from quorate.register.positions import ROOT, Register
from quorate.rules.delaware.proxies import present_by_attending
from quorate.tally.result import Defect
from quorate.words import DefectKind, HolderKind


def attended(
    register: Register, attending: Iterable[int], used: Mapping[int, int]
) -> Iterator[tuple[int, int]]:
    """By position number the shares that are present and silent, the deepest positions first.

    `used` is what each position represents with all beneath it.
    """
    added: dict[int, int] = {}
    who = [at for at in attending if present_by_attending(register.kinds[at])]
    for at in sorted(who, key=lambda at: (-sum(1 for _ in _above(register, at)), at)):
        path = [at, *_sharing(register, at)]
        free = min(register.shares[one] - used.get(one, 0) - added.get(one, 0) for one in path)
        if free > 0:
            for one in path:
                added[one] = added.get(one, 0) + free
            yield at, free


def _above(register: Register, at: int) -> Iterator[int]:
    while (at := register.parents[at]) != ROOT:
        yield at


def _sharing(register: Register, at: int) -> Iterator[int]:
    """The positions above that hold the same shares; those of a legal proxy have left them."""
    inner = at
    for above in _above(register, at):
        if register.kinds[inner] is HolderKind.LEGAL_PROXY:
            return
        yield above
        inner = above


def silent(ballot: Ballot, shares: int) -> Sequence[Part]:
    """Shares that are present and say nothing on any item."""
    return [Part(shares, ballot.all(SILENT))]


def not_present(register: Register, attending: Iterable[int]) -> list[Defect]:
    """Those who came and need a legal proxy to be present for their shares."""
    return [
        Defect(
            kind=DefectKind.NO_AUTHORITY,
            position=register.positions[at],
            detail=f"a {register.kinds[at]} position is not present by attending: "
            "it needs a legal proxy",
        )
        for at in sorted(attending)
        if not present_by_attending(register.kinds[at])
    ]
