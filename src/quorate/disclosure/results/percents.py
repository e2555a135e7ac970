"""Is a printed percentage that of the votes beside it, of any base filers use?

Which base a filer took is not said in a table, so every one is tried.  A percentage is wrong only
where none gives it and another percentage of the filing shows which base was meant.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from quorate.disclosure.findings import Confirmed, Finding
from quorate.disclosure.results.facts import NON_VOTE, Percent, Proposal, Results, VoteRow
from quorate.disclosure.results.present import compared
from quorate.disclosure.results.printed import votes
from quorate.meeting.findings import Severity
from quorate.words import Choice, Votes

PERCENT = "SELF-PERCENT"
ITSELF = "the filing itself"


def percents(results: Results) -> Iterator[Finding | Confirmed]:
    """Each percentage that is of no base, and each matter whose percentages are right."""
    yield from _of_the_presence(results)
    printed = [
        _Printed(proposal, row, percent, _of(row, percent, results))
        for proposal in results.proposals
        for row in proposal.rows
        for percent in row.percents
        if row.votes.get(percent.mark)
    ]
    meant = Counter(base for each in printed for base in each.bases)
    wrong = [each for each in printed if not each.bases]
    odd = {id(each.placed.row) for each in compared(results) if each.own != each.expected}
    for each in wrong:
        # A row with a wrong number has all its percentages wrong, and is a finding already.
        alone = sum(other.row is each.row for other in wrong) == 1
        if sum(meant.values()) > 1 and not results.apart and (alone or id(each.row) not in odd):
            base = meant.most_common(1)[0][0]
            yield _wrong(each.row, each.percent, _bases(each.row, results).get(base), base)
    right = {id(each.proposal): each.proposal for each in printed if each.bases}
    for proposal in right.values():
        yield Confirmed(
            rule=PERCENT, where=proposal.where, says="the percentages are those of the votes"
        )


@dataclass(frozen=True, slots=True)
class _Printed:
    """A percentage with its row; `bases` are those it is of."""

    proposal: Proposal
    row: VoteRow
    percent: Percent
    bases: tuple[str, ...]


def _of(row: VoteRow, percent: Percent, results: Results) -> tuple[str, ...]:
    number = row.votes[percent.mark]
    return tuple(name for name, base in _bases(row, results).items() if fits(number, base, percent))


def _bases(row: VoteRow, results: Results) -> dict[str, Votes]:
    """What a percentage may be of, by its name."""
    abstained = row.votes.get(Choice.ABSTAIN, 0)
    bases = {
        "the votes cast": row.voted - abstained,
        "the votes cast and abstentions": row.voted,
        "all present": row.all,
        "the votes cast and non-votes": row.voted - abstained + row.votes.get(NON_VOTE, 0),
    }
    if results.present is not None:
        bases["the shares said to be present"] = results.present.value
    if results.outstanding is not None:
        bases["the shares outstanding"] = results.outstanding.value
    if row.total is not None:
        bases["the total printed"] = row.total
    return {name: base for name, base in bases.items() if base}


def fits(number: Votes, base: Votes, percent: Percent) -> bool:
    """Is the percentage that of the number, rounded or cut off at the places printed?"""
    exact = Fraction(number) * 100 / Fraction(base)
    return abs(exact - percent.value) < Fraction(1, 10**percent.places)


def _wrong(row: VoteRow, percent: Percent, of: Votes | None, name: str) -> Finding:
    number, base = row.votes[percent.mark], of or row.voted
    right = written(Fraction(number) * 100 / Fraction(base), percent.places)
    return Finding(
        rule=PERCENT,
        severity=Severity.WARNING,
        where=row.where,
        says=written(percent.value, percent.places),
        expected=right,
        because=f"{votes(number)} of {votes(base)}, {name}, are {right}; no other base gives the "
        "percentage printed",
        authority=ITSELF,
    )


def written(value: Fraction, places: int) -> str:
    """A percentage to that many places, half up."""
    scaled = int(value * 10**places + Fraction(1, 2))
    whole, part = divmod(scaled, 10**places)
    return f"{whole}.{part:0{places}d}%" if places else f"{whole}%"


def _of_the_presence(results: Results) -> Iterator[Finding | Confirmed]:
    """What is said to be present, as a percentage of what is outstanding."""
    present, outstanding, stated = results.present, results.outstanding, results.present_percent
    if present is None or outstanding is None or stated is None or results.apart:
        return
    if fits(present.value, outstanding.value, stated.value):
        says = f"{votes(present.value)} of {votes(outstanding.value)} is the percentage printed"
        yield Confirmed(rule=PERCENT, where=stated.where, says=says)
        return
    right = written(Fraction(present.value * 100, outstanding.value), stated.value.places)
    yield Finding(
        rule=PERCENT,
        severity=Severity.WARNING,
        where=stated.where,
        says=written(stated.value.value, stated.value.places),
        expected=right,
        because=f"{votes(present.value)} of {votes(outstanding.value)} outstanding are {right}",
        authority=ITSELF,
    )
