"""Is a printed percentage that of the votes beside it, of any base filers use?

Which base a filer took is not said in a table, so every one is tried.  A percentage is wrong only
where none gives it and another percentage of the filing shows which base was meant.
"""

from collections.abc import Iterator
from fractions import Fraction

from quorate.disclosure.findings import Confirmed, Finding
from quorate.disclosure.results.facts import NON_VOTE, Percent, Proposal, Results, VoteRow
from quorate.disclosure.results.printed import votes
from quorate.meeting.findings import Severity
from quorate.words import Choice, Votes

PERCENT = "SELF-PERCENT"
ITSELF = "the filing itself: votes over their base"


def percents(results: Results) -> Iterator[Finding | Confirmed]:
    """Each percentage that is of no base, and each matter whose percentages are right."""
    yield from _of_the_presence(results)
    printed = [
        (proposal, row, percent)
        for proposal in results.proposals
        for row in proposal.rows
        for percent in row.percents
        if row.votes.get(percent.mark)
    ]
    meant = [
        name
        for proposal, row, percent in printed
        for name, base in _bases(row, results).items()
        if fits(row.votes[percent.mark], base, percent)
    ]
    right: dict[int, Proposal] = {}
    for proposal, row, percent in printed:
        bases = _bases(row, results)
        if any(fits(row.votes[percent.mark], base, percent) for base in bases.values()):
            right[id(proposal)] = proposal
        elif len(meant) > 1 and not results.apart:
            base = max(dict.fromkeys(meant), key=meant.count)
            yield _wrong(row, percent, bases.get(base, row.voted), base)
    for proposal in right.values():
        yield Confirmed(
            rule=PERCENT, where=proposal.where, says="the percentages are those of the votes"
        )


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


def _wrong(row: VoteRow, percent: Percent, base: Votes, name: str) -> Finding:
    number = row.votes[percent.mark]
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
