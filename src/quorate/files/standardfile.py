"""Is every standard of the call one that can be applied?  Its words, its classes, its positions.

A slip in a word would change an outcome in silence, so nothing that is not known is passed over.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from quorate.entries.meeting import MeetingCalled
from quorate.files import shapes
from quorate.files.callshape import MEETING_FILE
from quorate.files.faults import Fault
from quorate.files.shapes import At, Document
from quorate.rules.delaware import standards
from quorate.words import Json

STATED = ("standard", "also_disclosed")


def read_standards(
    document: Document, at: At, stated: Json, classes: Sequence[str], voting: Sequence[str]
) -> list[Json]:
    """The standards stated at a place, as the call has them; what is wrong is a fault there.

    `classes` are those of the call, `voting` those that vote on the item.
    """
    found = listed(stated)
    if stated == []:
        document.fault(at, "no standard; write one, such as majority_present")
    for place, each in enumerate(found):
        where = (*at, str(place)) if isinstance(stated, list) else at
        try:
            standard = standards.read(each)
        except standards.StandardError as error:
            document.fault(where, str(error))
            continue
        name = standard.shareclass
        if name and name not in classes:
            document.fault(where, f"no class {name!r}; the call has {', '.join(classes)}")
        elif name and voting and name not in voting:
            says = f"class {name!r} does not vote on the item; its classes are"
            document.fault((*where, "class"), f"{says} {', '.join(voting)}")
    return found


def listed(value: Json) -> list[Json]:
    """A list as it is, nothing as none, and one as a list of one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def strangers(folder: Path, called: MeetingCalled, known: Callable[[str], bool]) -> list[Fault]:
    """The positions left out by a standard that the register does not have: nothing would be."""
    named = [
        position
        for item in called.items
        for stated in (*item.standards, *item.also_disclosed)
        for position in standards.read(stated).excluding
    ]
    if all(known(position) for position in named):
        return []
    document = shapes.read(folder / "meeting.yaml", MEETING_FILE)
    for at, position in _excluding(document.data, ()):
        if not known(position):
            says = f"no position {position!r} in the register; write one of register.csv"
            document.fault(at, says)
    return document.faults


def _excluding(value: Json, at: At) -> Iterator[tuple[At, str]]:
    """Every position under a key `excluding`, and where it stands."""
    if isinstance(value, dict):
        for key, each in value.items():
            inside = (*at, key)
            if key == "excluding":
                yield from (((*inside, str(n)), str(one)) for n, one in enumerate(listed(each)))
            else:
                yield from _excluding(each, inside)
    elif isinstance(value, list):
        for place, each in enumerate(value):
            yield from _excluding(each, (*at, str(place)))
