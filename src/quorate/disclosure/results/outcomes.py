"""Does the outcome a filing states follow from its votes?

An outcome is contradicted only where no standard could give it, or where the filing names the
standard that gives another.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from quorate.disclosure.findings import Confirmed, Finding
from quorate.disclosure.results.facts import NON_VOTE, Proposal, Results, VoteRow
from quorate.disclosure.results.printed import votes
from quorate.meeting.findings import Severity
from quorate.rules.exchanges.broker_votes import routine
from quorate.words import YEARS, Choice, ItemKind, Outcome, Votes

OUTCOME, NON_VOTES = "SELF-OUTCOME", "BRK-7"
ITSELF = "the filing itself"

_EVERY_ONE = re.compile(
    r"\b(?:each|all|every one)\b[^.;]{0,60}\b(?:directors?|nominees?|individuals|persons)\b"
    r"|\bfollowing (?:\w+ ){0,3}(?:individuals|nominees|directors|persons)\b",
    re.IGNORECASE,
)


def outcomes(results: Results) -> Iterator[Finding | Confirmed]:
    """Each outcome that its votes contradict, and each they bear out."""
    for proposal in results.proposals:
        match proposal.kind:
            case ItemKind.ELECTION:
                yield from _election(proposal)
            case ItemKind.FREQUENCY:
                yield from _frequency(proposal)
            case _:
                yield from _matter(proposal)


def _matter(proposal: Proposal) -> Iterator[Finding | Confirmed]:
    if proposal.outcome is None or len(proposal.rows) != 1:
        return
    row, stated = proposal.rows[0], proposal.outcome.value
    if not {Choice.FOR, Choice.AGAINST} <= set(row.votes):
        return
    pro, contra = row.votes[Choice.FOR], row.votes[Choice.AGAINST]
    standard = proposal.standard.value if proposal.standard else ""
    if stated is Outcome.CARRIES and contra >= pro:
        because = f"{votes(contra)} against are not fewer than {votes(pro)} for; no standard passes"
        yield _contradicted(proposal, row, "carries", "fails", because)
    elif stated is Outcome.CARRIES and standard == "majority_present" and not _more_than_half(row):
        because = (
            f"{votes(pro)} for are not more than half of {votes(row.voted)}, {_stated(proposal)}"
        )
        yield _contradicted(proposal, row, "carries", "fails", because)
    elif stated is Outcome.FAILS and pro > contra and _should_carry(row, standard):
        because = f"{votes(pro)} for, {votes(contra)} against, {_stated(proposal)}"
        yield _contradicted(proposal, row, "fails", "carries", because)
    else:
        yield _borne_out(proposal, f"{votes(pro)} for, {votes(contra)} against")


def _more_than_half(row: VoteRow) -> bool:
    return Fraction(row.votes[Choice.FOR]) * 2 > row.voted


def _should_carry(row: VoteRow, standard: str) -> bool:
    if standard == "more_for_than_against":
        return True
    return standard == "majority_present" and _more_than_half(row)


def _stated(proposal: Proposal) -> str:
    said = proposal.standard.where.text if proposal.standard else ""
    return f"and the filing says \u201c{said}\u201d"


def _election(proposal: Proposal) -> Iterator[Finding | Confirmed]:
    """Elected by a majority of the votes cast, and yet with as many against."""
    stated = proposal.outcome
    if stated is None or stated.value is not Outcome.ELECTED:
        return
    if proposal.standard is None or proposal.standard.value != "more_for_than_against":
        return
    if not _EVERY_ONE.search(proposal.words):
        return
    for row in proposal.rows:
        pro, contra = row.votes.get(Choice.FOR, 0), row.votes.get(Choice.AGAINST)
        if contra is not None and contra >= pro:
            because = f"{votes(contra)} against, {votes(pro)} for, {_stated(proposal)}"
            yield _contradicted(proposal, row, "elected", "not elected", because)


def _frequency(proposal: Proposal) -> Iterator[Finding | Confirmed]:
    if proposal.outcome is None or len(proposal.rows) != 1:
        return
    row, stated = proposal.rows[0], proposal.outcome.value
    for_each: dict[str, Votes] = {
        mark.value: row.votes[mark] for mark in YEARS if mark in row.votes
    }
    if len(for_each) < len(YEARS):
        return
    most = max(for_each, key=lambda name: for_each[name])
    if for_each[most] > for_each.get(stated.value, 0):
        because = (
            f"{votes(for_each[most])} for {_plain(most)}, {votes(for_each[stated.value])} for it"
        )
        yield _contradicted(proposal, row, _plain(stated.value), _plain(most), because)
    else:
        yield _borne_out(proposal, f"{votes(for_each[most])} for {_plain(most)}, the most")


def _plain(name: str) -> str:
    return name.replace("_", " ")


def _contradicted(
    proposal: Proposal, row: VoteRow, says: str, expected: str, because: str
) -> Finding:
    return Finding(
        rule=OUTCOME,
        severity=Severity.ERROR,
        where=row.where if row.name else proposal.where,
        says=says,
        expected=expected,
        because=because,
        authority=ITSELF,
    )


def _borne_out(proposal: Proposal, votes_said: str) -> Confirmed:
    outcome = _plain(proposal.outcome.value.value) if proposal.outcome else ""
    return Confirmed(rule=OUTCOME, where=proposal.where, says=f"{outcome}: {votes_said}")


def non_votes(results: Results) -> Iterator[Finding | Confirmed]:
    """Non-votes on a matter that brokers may vote without being instructed."""
    day = results.meeting_date.value if results.meeting_date else None
    for proposal in results.proposals:
        if day is None or proposal.kind is not ItemKind.RATIFICATION or len(proposal.rows) != 1:
            continue
        row = proposal.rows[0]
        number = row.votes.get(NON_VOTE)
        if number is None or not routine(proposal.kind, day):
            continue
        if number == 0:
            yield Confirmed(
                rule=NON_VOTES, where=proposal.where, says="no non-votes on a routine matter"
            )
        else:
            yield Finding(
                rule=NON_VOTES,
                severity=Severity.WARNING,
                where=row.where,
                says=str(number),
                expected="0",
                because="brokers may vote uninstructed shares on the auditor, so a share that is "
                "present has a vote here, unless its broker chose not to vote it",
                authority="NYSE Rule 452",
            )
