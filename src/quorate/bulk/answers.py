"""How is what the resolver found written down, so that it can be read again and nothing is lost?

Votes are decimal texts, or fractions such as `1001/2`; patterns are hex.
"""

from fractions import Fraction
from typing import Any, TypeAlias

from quorate.casting.cast import whole
from quorate.tally.counted import Counted
from quorate.tally.result import Defect
from quorate.tally.sums import Sums
from quorate.words import Source, Votes

Plain: TypeAlias = Any  # what JSON holds; its shape is told by the function that reads it


def said(counted: Counted) -> Plain:
    """A count as plain values."""
    return {
        "sums": _sums_said(counted.sums),
        "apart": {position: _sums_said(sums) for position, sums in counted.apart.items()},
        "below": [*counted.below, *counted.below.values()],
        "used": [*counted.used, *counted.used.values()],
        "defects": counted.defects,
        "equations": counted.equations,
    }


def read(found: Plain) -> Counted:
    """The count again."""
    return Counted(
        sums=_sums(found["sums"]),
        apart={position: _sums(each) for position, each in found["apart"].items()},
        below=_by_number(found["below"]),
        used=_by_number(found["used"]),
        defects=list(map(Defect._make, found["defects"])),
        equations=list(found["equations"]),
    )


def _by_number(found: list[int]) -> dict[int, int]:
    middle = len(found) // 2
    return dict(zip(found[:middle], found[middle:], strict=True))


def _sums_said(sums: Sums) -> Plain:
    return {
        "patterns": [[name, says.hex(), str(held)] for (name, says), held in sums.patterns.items()],
        "margins": [[*key, str(held)] for key, held in sums.margins.items()],
        "cumulated": [[*key, str(given)] for key, given in sums.cumulated.items()],
        "present": [[name, str(held)] for name, held in sums.present.items()],
        "ways": [[*key, str(held)] for key, held in sums.ways.items()],
    }


def _sums(found: Plain) -> Sums:
    return Sums(
        {(name, bytes.fromhex(says)): _votes(held) for name, says, held in found["patterns"]},
        {(name, place, code): _votes(held) for name, place, code, held in found["margins"]},
        {
            (name, place, Source(source)): _votes(given)
            for name, place, source, given in found["cumulated"]
        },
        {name: _votes(held) for name, held in found["present"]},
        {(name, way): _votes(held) for name, way, held in found["ways"]},
    )


def _votes(text: str) -> Votes:
    return whole(Fraction(text)) if "/" in text else int(text)
