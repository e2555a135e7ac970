"""What does the whole count look like?  The finding, the quorum, each item, the doubts."""

from quorate.entries.meeting import MeetingCalled
from quorate.papers import tables, tabulation, times, wording, working
from quorate.papers.model import Block, Facts, Paper, Section, Words
from quorate.papers.numbers import counted, percent, votes
from quorate.pictures.frequency import frequency
from quorate.pictures.items import finding, items
from quorate.pictures.turnout import turnout
from quorate.pictures.two_rules import differ, two_rules
from quorate.tally.result import ItemResult, Result
from quorate.words import ItemKind


def report(result: Result, called: MeetingCalled, standing: str) -> Paper:
    """The report of a count, with its pictures and its working."""
    noun = wording.noun(called)
    blocks: list[Block] = [
        Words(summary(result, noun), "lead"),
        *_urgent(result),
        _facts(result, called, noun),
        *tabulation.units(called),
        Section("Who is present"),
        turnout(result, noun),
        Section("What passes, and by how much"),
        items(result, noun),
    ]
    for item in result.items:
        blocks += _item(item, noun)
    blocks += [
        Section("All votes"),
        *tables.count(result),
        *tables.by_class(result),
        tables.sources(result),
        Section("Doubts"),
        tables.defects(result, "What is doubtful and why"),
        *tabulation.open_points(result),
    ]
    return Paper(
        title="Report of the count",
        issuer=called.issuer,
        meeting=f"{called.title}, {times.held_on(called)}",
        standing=standing,
        blocks=tuple(blocks),
    )


def summary(result: Result, noun: str) -> str:
    """The meeting in two sentences."""
    return f"{working.present(result, noun)}. {finding(result, noun)}"


def _urgent(result: Result) -> tuple[Block, ...]:
    """What a reader must know before the first figure."""
    if result.equations:
        return (Words("The count contradicts itself; see Doubts below.", "warning"),)
    if result.doubts:
        many = counted(len(result.doubts), "open doubts")
        return (Words(f"{many} could still change an outcome; see Doubts below.", "warning"),)
    return ()


def _facts(result: Result, called: MeetingCalled, noun: str) -> Facts:
    present = result.quorum.present
    part = percent(present, result.outstanding)
    return Facts(
        (
            ("Held", times.instant(called.starts, called)),
            ("Record date", times.day(called.record_date)),
            ("Counted as of", times.instant(result.as_of, called)),
            ("Outstanding", counted(result.outstanding, noun)),
            ("Present", f"{counted(present, noun)}, {part} of the outstanding"),
            ("Quorum", f"{votes(result.quorum.required)} required"),
            ("Doubtful", counted(len(result.defects), "instructions or positions")),
            ("Root of the journal", result.root or "the folder is not sealed"),
        )
    )


def _item(item: ItemResult, noun: str) -> list[Block]:
    tone = "fell" if wording.fell(item) else "carried"
    outcome = wording.OUTCOMES[item.outcome]
    first, *rest = working.why(item, noun)
    blocks: list[Block] = [
        Section(wording.heading(item)),
        Words(f"{outcome[0].upper()}{outcome[1:]}. {first}", tone),
        *(Words(says) for says in rest),
    ]
    if item.kind == ItemKind.FREQUENCY:
        blocks.append(frequency(item, noun))
    if differ(item):
        blocks.append(two_rules(item, noun))
    else:
        blocks.append(tables.worked(item, "The required vote, worked"))
    return blocks
