"""To how many votes should a row come?  The total the other rows come to, where there is one.

Rows are compared only where they can be expected to agree.  Holders of another class or of another
registrant are another meeting in this respect; votes that are cumulated, or a contest in which
holders mark some of the nominees, come to no common total at all.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quorate.disclosure.results.facts import Proposal, Results, VoteRow
from quorate.disclosure.results.proposals import rows_of
from quorate.words import ItemKind, Votes

APART = re.compile(
    r"\bclass\s+[a-z]\b(?!\s+(?:director|nominee))|\bpreferred\b|\bseries\s+[a-z0-9-]+\b"
    r"|separate class|voting separately|cumulat|limited voting|disinterested|unaffiliated"
    r"|universal proxy|dissident|contested|proxy contest"
    r"|minority (?:stock|share)holders|exclud(?:ing|es) (?:the )?(?:shares|votes)",
    re.IGNORECASE,
)
ENOUGH = 3  # matters that agree, where classes vote apart


@dataclass(frozen=True, slots=True)
class Placed:
    """A row with its matter and its table."""

    proposal: Proposal
    table: int
    row: VoteRow

    @property
    def apart(self) -> bool:
        """Do the words beside the row say that its holders vote apart?"""
        return bool(self.proposal.voters or APART.search(f"{self.row.name} {self.proposal.words}"))


@dataclass(frozen=True, slots=True)
class Compared:
    """A row and the total others come to; `others` is how many do."""

    placed: Placed
    own: Votes
    expected: Votes
    others: int

    @property
    def apart_by(self) -> Votes:
        return max(self.own, self.expected) - min(self.own, self.expected)


def compared(results: Results) -> Iterator[Compared]:
    """Every row that can be held against others, in the order of the filing."""
    rows = [Placed(*each) for each in rows_of(results.proposals) if len(each[2].votes) > 1]
    found = [*_complete(rows, results), *_incomplete(rows)]
    order = {id(placed.row): at for at, placed in enumerate(rows)}
    yield from sorted(found, key=lambda each: order[id(each.placed.row)])


def _complete(rows: Sequence[Placed], results: Results) -> Iterator[Compared]:
    """Rows that print their non-votes should come to all that were present."""
    whole = _comparable([each for each in rows if each.row.complete])
    totals = Counter(each.row.all for each in whole)
    if len(whole) < 2:
        return
    expected = _most(totals, results)
    matters = {id(each.proposal) for each in whole if each.row.all == expected}
    for each in whole:
        own = each.row.all
        if own == expected or not results.apart:
            yield Compared(each, own, expected, totals[expected] - (own == expected))
        elif len(matters) >= ENOUGH and totals[own] == 1 and not each.apart:
            yield Compared(each, own, expected, totals[expected])


def _incomplete(rows: Sequence[Placed]) -> Iterator[Compared]:
    """Rows of a table that prints no non-votes should agree within it."""
    tables: dict[int, list[Placed]] = {}
    for each in rows:
        tables.setdefault(each.table, []).append(each)
    voted = Counter(each.row.voted for each in rows)
    for table in tables.values():
        if len(table) < 2 or any(each.row.complete for each in table):
            continue
        if any(each.apart for each in table) or not _of_one_sort(table):
            continue
        within = Counter(each.row.voted for each in table)
        if len(table) > 2 and max(within.values()) < 2:
            continue  # cumulated, or a contest: no two agree
        expected = max(within, key=lambda total: (within[total], voted[total], total))
        for each in table:
            own = each.row.voted
            yield Compared(each, own, expected, within[expected] - (own == expected))


def _of_one_sort(table: Sequence[Placed]) -> bool:
    """Rows of two matters, or that print other marks, need not agree."""
    return (
        len({frozenset(each.row.votes) for each in table}) == 1
        and len({id(each.proposal) for each in table}) == 1
    )


def _comparable(rows: Sequence[Placed]) -> list[Placed]:
    """The rows, less those of an election of which no two come to one total."""
    tables: dict[int, list[Placed]] = {}
    for each in rows:
        tables.setdefault(each.table, []).append(each)
    totals = Counter(each.row.all for each in rows)
    kept: list[Placed] = []
    for table in tables.values():
        election = all(each.proposal.kind is ItemKind.ELECTION for each in table)
        alone = all(totals[each.row.all] == 1 for each in table)
        if not (election and alone and len(table) > 2):
            kept += table
    return kept


def _most(totals: Counter[Votes], results: Results) -> Votes:
    """The total most rows come to; of equals the one stated as present, or the greatest."""
    stated = results.present.value if results.present else None
    return max(totals, key=lambda total: (totals[total], total == stated, total))


def present(results: Results) -> tuple[Votes, int] | None:
    """The total that at least two matters agree on, and how many rows come to it."""
    rows = [Placed(*each) for each in rows_of(results.proposals) if each[2].complete]
    totals = Counter(each.row.all for each in rows)
    if not totals or results.apart:
        return None
    total = _most(totals, results)
    agreeing = {id(each.proposal) for each in rows if each.row.all == total}
    enough = len(agreeing) > 1 or (len(results.proposals) == 1 and totals[total] > 1)
    return (total, totals[total]) if enough else None
