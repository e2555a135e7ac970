"""Are the matters called routine those that brokers may vote on that day?"""

import re
from datetime import date

from quorate.disclosure.checks.say import Said, error, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.facts import Fact
from quorate.disclosure.findings import Finding
from quorate.disclosure.statement.facts import Proposal
from quorate.disclosure.statement.named import about_words, proposals_named
from quorate.rules.cite import authority
from quorate.rules.exchanges import broker_votes
from quorate.words import ItemKind

BARRED, ALLOWED = "BRK-3", "BRK-4"

_PAY = re.compile(r"\bcompensation\b|\bsay[- ]on[- ]pay\b")
_CONTESTS = ("contested", "dissident", "slate", "proxy card")
_CONTEST = re.compile(
    r"\b(?:contested (?:election|solicitation)|dissident|opposition slate|universal proxy card"
    r"|(?:gold|white|blue|green) (?:universal )?proxy card)\b"
)
_HEDGE = re.compile(
    r"\b(?:not|unless|whether)\b[^.;]{0,80}\broutine\b|\bexcept|\bother than\b|\bunlike\b"
    r"|\bonly\b[^.;]{0,60}\broutine\b|\bmay be\b|\bwhile\b|\bwhereas\b|\bif\b|\bwhen\b"
)
LENGTH_MAX = 600  # characters of a sentence that can be relied on
_ON_A_CASE = "the exchange decides it case by case"


def routine_matters(stated: Stated) -> Said:
    """Each matter called routine, or not, against Rule 452 on the meeting's day."""
    held = stated.meeting_day
    if held is None or any(_CONTEST.search(each.lower) for each in stated.having(*_CONTESTS)):
        return
    for proposal in stated.facts.proposals:
        told = [each for each in proposal.routine if not _hedged(stated, proposal, each)]
        if proposal.by_holder or len({each.value for each in told}) != 1:
            continue
        fact = told[0]
        lawful = broker_votes.routine(proposal.kind, held, executive_pay=_on_pay(proposal))
        called = f"proposal {proposal.number}: {'routine' if fact.value else 'not routine'}"
        if lawful is None:
            yield right(ALLOWED, fact.where, f"{called}; {_ON_A_CASE}")
        elif lawful is fact.value:
            yield right(ALLOWED, fact.where, f"{called} on {held}")
        else:
            yield _mistaken(proposal, fact, held)


def _hedged(stated: Stated, proposal: Proposal, fact: Fact[bool]) -> bool:
    """No sentence there says it of this proposal without denial, exception or condition."""
    kinds = {each.number: each.kind for each in stated.facts.proposals}
    words = {
        each.number: about_words(title.value for title in each.titles)
        for each in stated.facts.proposals
    }
    return not any(
        fact.where.text in each.text
        and _is_sentence(each.text)
        and not _HEDGE.search(each.lower)
        and proposal.number in proposals_named(each.lower, kinds, words)
        for each in stated.at(fact)
    )


def _is_sentence(text: str) -> bool:
    """No row of a table, nor rows that were run into one another."""
    return text.endswith((".", ";")) and " | " not in text and len(text) < LENGTH_MAX


def _mistaken(proposal: Proposal, fact: Fact[bool], held: date) -> Finding:
    if fact.value:
        return error(
            BARRED,
            fact.where,
            f"proposal {proposal.number} is routine",
            "not routine",
            f"at a meeting of {held} brokers may not vote uninstructed shares on it",
            authority(broker_votes.routine),
        )
    return warning(
        ALLOWED,
        fact.where,
        f"proposal {proposal.number} is not routine",
        "routine",
        "brokers may vote uninstructed shares on it",
        authority(broker_votes.routine),
    )


def _on_pay(proposal: Proposal) -> bool:
    titles = " ".join(each.value.lower() for each in proposal.titles)
    return proposal.kind is ItemKind.ADVISORY and bool(_PAY.search(titles))
