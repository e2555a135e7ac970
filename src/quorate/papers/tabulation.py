"""What does the tabulator report?  Who was present, every vote, its source, and the doubts."""

from quorate.entries.meeting import MeetingCalled
from quorate.papers import tables, times, wording, working
from quorate.papers.model import Block, Column, Paper, Points, Section, Table, Words, figures
from quorate.papers.numbers import counted, votes
from quorate.tally.result import ItemResult, Result


def tabulation(result: Result, called: MeetingCalled, standing: str) -> Paper:
    """The tabulation report of a count."""
    noun = wording.noun(called)
    blocks: list[Block] = [
        Words(f"{working.present(result, noun)}.", "lead"),
        Words(f"As of {times.instant(result.as_of, called)}."),
        *units(called),
        Section("Present"),
        tables.presence(result, noun),
        tables.represented(result, noun),
        quorum(result, noun),
        Section("Votes"),
        *tables.count(result),
        *tables.by_class(result),
        balance(result),
        tables.sources(result),
        Section("Required votes"),
        tables.standards(result.items, "Required votes, worked"),
        tables.spelled_out(result.items),
        Section("Doubts"),
        tables.defects(result, "What is doubtful and why"),
        *open_points(result),
    ]
    return Paper(
        title="Tabulation report",
        issuer=called.issuer,
        meeting=f"{called.title}, {times.held_on(called)}",
        standing=standing,
        blocks=tuple(blocks),
    )


def units(called: MeetingCalled) -> tuple[Words, ...]:
    """In what parts votes are stated, where fractions of a share vote."""
    says = tables.parts(called)
    return (Words(says, "note"),) if says else ()


def quorum(result: Result, noun: str) -> Table:
    """What a quorum takes and what was present, and for each class that has its own."""
    rows = [("Meeting", result.quorum), *sorted(result.quorum.by_class.items())]
    return Table(
        caption="Quorum",
        columns=(
            Column("Of"),
            *figures(f"{noun.capitalize()} required", f"{noun.capitalize()} present"),
            Column("Quorum"),
        ),
        rows=tuple(
            (
                name if name == "Meeting" else f"Class {name}",
                votes(each.required),
                votes(each.present),
                "reached" if each.reached else "not reached",
            )
            for name, each in rows
        ),
    )


def balance(result: Result) -> Table:
    """For each item the votes add to those present, and with the absent to the outstanding."""
    items = [item for item in result.items if not _cumulated(item, result)]
    return Table(
        caption="The votes on each item add up",
        columns=(
            Column("Item"),
            *figures("Cast", "Broker non-vote", "Silent or no authority", "Sum", "Absent"),
        ),
        rows=tuple(_balance(item, result) for item in items),
    )


def _cumulated(item: ItemResult, result: Result) -> bool:
    """Cumulated votes are multiplied by the seats and do not add to the votes present."""
    return sum(item.votes.values()) > result.outstanding


def _balance(item: ItemResult, result: Result) -> tuple[str, ...]:
    total = sum(item.votes.values())
    nonvote = item.votes["broker_non_vote"]
    silent = item.votes["silent"] + item.votes["no_authority"]
    return (
        tables.row_name(item),
        votes(total - nonvote - silent),
        votes(nonvote),
        votes(silent),
        votes(total),
        votes(result.outstanding - total),
    )


def open_points(result: Result) -> tuple[Block, ...]:
    """What could still change an outcome, what keeps the count from being certified."""
    blocks: list[Block] = []
    if result.doubts:
        many = counted(len(result.doubts), "open doubts")
        blocks += [Words(f"{many} could still change an outcome.", "warning")]
        blocks += [Points(result.doubts)]
    if result.equations:
        blocks += [Words("The count contradicts itself. It cannot be relied on.", "warning")]
        blocks += [Points(result.equations)]
    missing = tuple(each for each in result.reasons if each not in result.equations)
    if missing:
        blocks += [Words("The count cannot be certified yet.", "warning"), Points(missing)]
    return tuple(blocks)
