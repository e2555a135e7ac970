"""What does an intermediary's report say, line by line, and what do its lines come to?

A report is drawn from three sums: what clients instructed, what the broker votes at its own
discretion on the routine matter, and what it has no authority for.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from quorate.rehearsal import call
from quorate.rehearsal.call import BALLOT, NAMES
from quorate.rehearsal.world import Holder, World
from quorate.words import Choice, Source, Unvoted

ROUTINE_INDEX = NAMES.index(call.ROUTINE)
DISCRETION_ON = BALLOT[ROUTINE_INDEX].recommend


@dataclass(frozen=True, slots=True)
class Line:
    """A choice in a column and its shares, instructed or at the broker's own discretion."""

    index: int
    choice: str
    shares: int
    instructed: bool = True


def instructed_lines(w: World, total: int) -> list[Line]:
    """Lines for so many instructed shares; on matters not routine some clients say nothing."""
    lines = []
    for index in range(len(NAMES)):
        says = total
        if index != ROUTINE_INDEX and w.draws.one_in(3):
            says -= w.draws.some_of(total, 1, 6)
        lines += _shared_out(w, index, says)
    return lines


def _shared_out(w: World, index: int, total: int) -> list[Line]:
    """The shares among the choices of one column, after the mood of the meeting."""
    column, follow = BALLOT[index], w.mood.follow[index]
    agree = w.draws.some_of(total, max(0, follow - 4), min(100, follow + 3))
    lines, left = [Line(index, column.recommend, agree)], total - agree
    others = [choice for choice in column.choices if choice != column.recommend]
    for choice in others[:-1]:
        part = w.draws.some_of(left, 40, 95)
        lines.append(Line(index, choice, part))
        left -= part
    lines.append(Line(index, others[-1], left))
    return [line for line in lines if line.shares]


def discretion(shares: int, index: int = ROUTINE_INDEX, choice: Choice = DISCRETION_ON) -> Line:
    return Line(index, choice, shares, instructed=False)


def non_votes(lines: Sequence[Line], total: int) -> list[Line]:
    """Explicit broker non-votes that bring every column to one total."""
    said = by_column(lines)
    return [
        Line(index, Unvoted.BROKER_NON_VOTE, total - said[index])
        for index in range(len(NAMES))
        if total > said[index]
    ]


def by_column(lines: Sequence[Line]) -> list[int]:
    said = [0] * len(NAMES)
    for line in lines:
        said[line.index] += line.shares
    return said


def report(w: World, h: Holder, at: int, lines: Sequence[Line], basis: str = "") -> str:
    """Files the lines as one report.  Returns the name a ruling knows it by."""
    received = call.iso_text(at)
    for line in lines:
        instructed = "yes" if line.instructed else "no"
        row = (h.id, NAMES[line.index], line.choice, line.shares, instructed, received, basis)
        w.write("intermediaries", row)
    return f"{h.id}@{received}"


def stands(w: World, h: Holder, lines: Sequence[Line], present: int) -> int:
    """The lines vote, and what is present beyond them in a column is its non-vote."""
    for line in lines:
        source = Source.INSTRUCTED if line.instructed else Source.BROKER_DISCRETION
        w.cast(h, line.index, line.choice, source, 2 * line.shares)
    for index, said in enumerate(by_column(lines)):
        w.cast(h, index, Unvoted.BROKER_NON_VOTE, "", 2 * (present - said))
    w.answer.present(h.share_class, present)
    return present
