"""What does an inspector swear?  The oath of 8 Del. C. § 231(a), signed before all else."""

from collections.abc import Sequence

from quorate.entries.meeting import Act, MeetingCalled
from quorate.papers import times
from quorate.papers.model import Block, Column, Paper, Section, SignHere, Table, Words
from quorate.words import ActKind


def oath(called: MeetingCalled, acts: Sequence[Act], standing: str) -> Paper:
    """One oath for each inspector who took it; a form to fill in where nobody has yet."""
    names = sworn(acts) or ("Name of the inspector",)
    blocks: list[Block] = []
    for name in names:
        blocks += [Section(f"Oath of {name}" if sworn(acts) else "Oath")]
        blocks += [Words(_text(name, called)), SignHere(name, "Inspector of election")]
    blocks.append(table(called, acts))
    return Paper(
        title="Oath of inspector of election",
        issuer=called.issuer,
        meeting=f"{called.title}, {times.held_on(called)}",
        standing=standing,
        blocks=tuple(blocks),
    )


def sworn(acts: Sequence[Act]) -> tuple[str, ...]:
    """Who took the oath, in the order they took it."""
    taken = sorted((act for act in acts if act.act is ActKind.OATH), key=lambda act: act.at)
    return tuple(dict.fromkeys(act.by for act in taken if act.by))


def _text(name: str, called: MeetingCalled) -> str:
    return (
        f"I, {name}, appointed inspector of election for the {called.title} of {called.issuer}, a "
        f"{called.state} corporation, held on {times.held_on(called)}, and at any adjournment of "
        "it, swear or affirm that I will faithfully execute the duties of inspector with strict "
        "impartiality and according to the best of my ability (8 Del. C. § 231(a))."
    )


def table(called: MeetingCalled, acts: Sequence[Act]) -> Table:
    """The oaths on record."""
    taken = sorted((act for act in acts if act.act is ActKind.OATH), key=lambda act: act.at)
    return Table(
        caption="Oaths on record",
        columns=(Column("Inspector"), Column("Taken"), Column("Remarks")),
        rows=tuple(
            (act.by or "not named", times.instant(act.at, called), act.detail) for act in taken
        ),
        nothing="No oath is on record.",
    )
