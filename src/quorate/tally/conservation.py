"""Does every share come out somewhere?  The equations of a sound count; those that fail are named.

For each item and class: for + against + withheld + abstain + years + broker non-vote + silent + no
authority = present; present + absent = outstanding; the sources add to the votes cast.
"""

from collections.abc import Mapping, Sequence

from quorate.casting.ballot import Ballot
from quorate.entries.meeting import MeetingCalled
from quorate.tally.sums import ColumnSums, votes_on
from quorate.words import Unvoted, Votes, figure


def failing(
    called: MeetingCalled,
    ballot: Ballot,
    present: Mapping[str, Votes],  # votes, by class
    outstanding: Mapping[str, Votes],
    columns: Mapping[str, Sequence[ColumnSums]],
    only: Sequence[int],
) -> list[str]:
    """The equations that fail in the columns `only`, in words; none in a sound count."""
    wrong: list[str] = []
    for each in called.classes:
        name, here = each.name, present.get(each.name, 0)
        if here > outstanding[name]:
            wrong.append(
                f"{name}: {figure(here)} present of {figure(outstanding[name])} outstanding"
            )
        for place in only:
            column, found = ballot.columns[place], columns[name][place]
            if votes_on(column.item, name):
                wrong += _column(f"{column.name} ({name})", found, here, column.item.cumulative)
    return wrong


def _column(where: str, found: ColumnSums, here: Votes, cumulative: bool) -> list[str]:
    wrong: list[str] = []
    said = sum(found.words.values())
    unvoted = sum(found.words.get(word, 0) for word in Unvoted)
    sources = sum(found.sources.values())
    if said != here and not cumulative:
        off = "short of" if said < here else "above"
        by = figure(here - said if said < here else said - here)
        wrong.append(f"item {where} is {by} votes {off} the {figure(here)} present")
    if sources != said - unvoted:
        wrong.append(
            f"item {where}: sources add to {figure(sources)}, "
            f"votes cast to {figure(said - unvoted)}"
        )
    if any(votes < 0 for votes in found.words.values()):
        wrong.append(f"item {where}: a count below zero")
    return wrong
