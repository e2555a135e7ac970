"""What is filed on Form 8-K under Item 5.07?  The votes in that item's words, nominee by nominee.

For every matter the votes for, against or withheld, abstentions and broker non-votes; for a
frequency the votes for one, two and three years and abstentions (Form 8-K, Item 5.07(b)).
"""

from quorate.entries.meeting import MeetingCalled
from quorate.papers import tabulation, times, wording, working
from quorate.papers.model import Block, Column, Paper, Section, Table, Words, figures
from quorate.papers.numbers import counted, listed, percent, votes
from quorate.tally.result import ItemResult, Result
from quorate.words import Choice, ItemKind, Outcome, Unvoted, Votes

_HEADS: dict[str, str] = {
    Choice.FOR: "For",
    Choice.AGAINST: "Against",
    Choice.WITHHOLD: "Withheld",
    Choice.ABSTAIN: "Abstentions",
    Choice.ONE_YEAR: "One year",
    Choice.TWO_YEARS: "Two years",
    Choice.THREE_YEARS: "Three years",
    Unvoted.BROKER_NON_VOTE: "Broker non-votes",
}


def item_5_07(
    result: Result, called: MeetingCalled, *, due: str, preliminary: bool, standing: str
) -> Paper:
    """The text and tables of Item 5.07; `due` is the day by which it is filed, in words."""
    blocks: list[Block] = [
        Words(_held(result, called)),
        *tabulation.units(called),
        *([_PRELIMINARY] if preliminary else []),
    ]
    for number in dict.fromkeys(item.number for item in result.items):
        blocks += _matter([item for item in result.items if item.number == number], called)
    blocks += [Section("Filing"), Words(due)]
    return Paper(
        title="Item 5.07 Submission of matters to a vote of security holders",
        issuer=called.issuer,
        meeting=f"{called.title}, {times.held_on(called)}",
        standing=standing,
        blocks=tuple(blocks),
    )


_PRELIMINARY = Words(
    "The results are preliminary. They will be amended on Form 8-K/A within four business days "
    "after the final results are known.",
    "warning",
)


def _held(result: Result, called: MeetingCalled) -> str:
    noun = wording.noun(called)
    there = "a quorum" if result.quorum.reached else "not a quorum"
    return (
        f"On {times.held_on(called)} {called.issuer} held its {called.title}. Of the "
        f"{counted(result.outstanding, noun)} outstanding and entitled to vote on the record date, "
        f"{times.day(called.record_date)}, {votes(result.quorum.present)} were present in person "
        f"or by proxy ({percent(result.quorum.present, result.outstanding)} of the outstanding), "
        f"which is {there}."
    )


def _matter(items: list[ItemResult], called: MeetingCalled) -> list[Block]:
    first = items[0]
    titles = [item.title for item in called.items if item.number == first.number]
    blocks: list[Block] = [Section(f"Proposal {first.number}. {(titles or [first.title])[0]}")]
    blocks.append(_table(items))
    blocks += [Words(says) for says in _outcomes(items, wording.noun(called))]
    uncast = [item for item in items if _uncast(item)]
    if uncast:
        by = listed([f"{votes(_uncast(item))} on {item.item}" for item in uncast])
        blocks.append(Words(f"Present without casting any vote counted above: {by}.", "note"))
    return blocks


def _uncast(item: ItemResult) -> Votes:
    return item.votes[Unvoted.SILENT] + item.votes[Unvoted.NO_AUTHORITY]


def _table(items: list[ItemResult]) -> Table:
    words = [word for word in items[0].votes if word in _HEADS]
    election = wording.is_election(items[0])
    return Table(
        caption="Votes on each nominee" if election else "Votes",
        columns=(
            Column("Nominee" if election else "Matter"),
            *figures(*(_HEADS[word] for word in words)),
        ),
        rows=tuple((item.title, *(votes(item.votes[word]) for word in words)) for item in items),
    )


def _outcomes(items: list[ItemResult], noun: str) -> list[str]:
    if wording.is_election(items[0]):
        return _elected(items)
    return [f"{_said(item)} {_working(item, noun)}" for item in items]


def _elected(items: list[ItemResult]) -> list[str]:
    says = []
    for outcome, words in (
        (Outcome.ELECTED, "Elected"),
        (Outcome.NOT_ELECTED, "Not elected"),
        (Outcome.TIED, "Tied for the last seat"),
        (Outcome.NO_QUORUM, "Not acted on for want of a quorum"),
    ):
        names = [item.title for item in items if item.outcome is outcome]
        says += [f"{words}: {listed(names)}."] if names else []
    return says


def _said(item: ItemResult) -> str:
    match item.outcome:
        case Outcome.CARRIES:
            return "The proposal was approved."
        case Outcome.NO_QUORUM:
            return "The proposal could not be acted on for want of a quorum."
        case Outcome.NO_PREFERENCE:
            return "No frequency received the required vote."
        case Outcome.ONE_YEAR | Outcome.TWO_YEARS | Outcome.THREE_YEARS:
            return f"The frequency preferred was {wording.OUTCOMES[item.outcome]}."
        case _:
            return "The proposal was not approved."


def _working(item: ItemResult, noun: str) -> str:
    controlling = [each for each in item.standards if each.controlling]
    says = " ".join(working.sentence(item, each, noun) for each in controlling)
    if item.kind == ItemKind.FREQUENCY:
        return says
    taken = listed([wording.standard(each.standard) for each in controlling])
    return f"The required vote is {taken}. {says}"
