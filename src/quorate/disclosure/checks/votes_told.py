"""Which votes does the statement say a proposal needs, in every place, clause by clause?"""

import re
from collections.abc import Iterator

from quorate.disclosure.checks.stated import Stated, sure
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.facts import Proposal, VoteRequired
from quorate.disclosure.statement.named import about_words, proposals_named
from quorate.disclosure.statement.standards import standard_in
from quorate.words import ItemKind

_NUMBERED = re.compile(r"\b(?:Item|Proposal) \d")
_ELECTS = re.compile(r"\b(?:directors?|nominees?)\b")
_REQUIRES = ("required", "necessary", "needed")


def votes_told(stated: Stated, proposal: Proposal) -> tuple[Fact[VoteRequired], ...]:
    """Every sentence, or clause of a list, that sets the vote of this proposal, in their order."""
    told = [
        each
        for each in proposal.votes_required
        if sure(each) and not _run_together(each) and not _of_directors(proposal, each)
    ]
    lines = {each.where.line for each in told}
    told += [each for each in _of_clauses(stated, proposal) if each.where.line not in lines]
    return tuple(sorted(told, key=lambda each: each.where.line))


def _run_together(fact: Fact[VoteRequired]) -> bool:
    """Rows of a table that lost its lines: two numbers of proposals, each with words of its own."""
    return len(_NUMBERED.findall(fact.value.words)) > 1


def _of_directors(proposal: Proposal, fact: Fact[VoteRequired]) -> bool:
    """What only its place gives to a proposal may be the vote that elects directors."""
    elects = proposal.kind is not ItemKind.ELECTION and fact.how is How.PLACED
    return elects and bool(_ELECTS.search(fact.value.words.lower()))


def _of_clauses(stated: Stated, proposal: Proposal) -> Iterator[Fact[VoteRequired]]:
    """Clauses of sentences that set two votes, each for a matter of its own."""
    kinds = {each.number: each.kind for each in stated.facts.proposals}
    words = {
        each.number: about_words(title.value for title in each.titles)
        for each in stated.facts.proposals
    }
    for sentence in stated.sentences:
        if ";" not in sentence.text or standard_in(sentence.lower) is not None:
            continue
        for begin, clause in _clauses(sentence):
            if not any(word in clause for word in _REQUIRES):
                continue
            standard = standard_in(clause, frequency=proposal.kind is ItemKind.FREQUENCY)
            if standard is None or proposals_named(clause, kinds, words) != (proposal.number,):
                continue
            where = sentence.where(stated.file, begin, begin + len(clause))
            value = VoteRequired(standard.name, standard.part, standard.of, where.text)
            yield Fact(value, where, How.STATED)


def _clauses(sentence: Sentence) -> Iterator[tuple[int, str]]:
    begin = 0
    for clause in sentence.lower.split(";"):
        yield begin, clause
        begin += len(clause) + 1
