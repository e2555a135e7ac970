"""Which votes does the statement say a proposal needs, in every place, clause by clause?"""

import re
from collections.abc import Iterator, Sequence

from quorate.disclosure.checks.sure import sure
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.facts import Proposal, StatementFacts, VoteRequired
from quorate.disclosure.statement.named import about_words, proposals_named
from quorate.disclosure.statement.standards import standard_in
from quorate.words import ItemKind

_NUMBERED = re.compile(r"\b(?:Item|Proposal) \d")
_MATTER = re.compile(
    r"\bto (?:approve|adopt|ratify|elect|pass|amend)\b"
    r"|\b(?:approval|adoption|ratification|election|passage) of\b"
    r"|\bto be (?:approved|adopted|ratified|elected)\b"
    r"|\bthis (?:proposal|item|matter)\b|\bproposal \d"
)
# Votes of another time or on another matter: of a plan, a charter, a merger, as they stand.
_ELSE = re.compile(
    r"\b(?:under|in) (?:the|our) (?:current|existing|plan|amended)\b|\bcurrently\b|\bfuture\b"
    r"|\bonce (?:approved|effective)\b|\bin the event of\b"
)
LENGTH_MAX = 500  # characters of a sentence that sets a vote
_ELECTS = re.compile(r"\b(?:directors?|nominees?)\b")
_REQUIRES = ("required", "necessary", "needed")


def votes_told(
    facts: StatementFacts, sentences: Sequence[Sentence], file: str
) -> dict[str, tuple[Fact[VoteRequired], ...]]:
    """Of each proposal, every sentence, or clause of a list, that sets its vote, in their order."""
    clauses = _of_clauses(facts, sentences, file)
    return {each.number: _told(each, clauses.get(each.number, [])) for each in facts.proposals}


def _told(
    proposal: Proposal, clauses: Sequence[Fact[VoteRequired]]
) -> tuple[Fact[VoteRequired], ...]:
    told = [
        each
        for each in proposal.votes_required
        if sure(each)
        and not _run_together(each)
        and not _of_directors(proposal, each)
        and (each.how is not How.PLACED or _is_of_the_matter(each.value.words))
    ]
    lines = {each.where.line for each in told}
    told += [each for each in clauses if each.where.line not in lines]
    return tuple(sorted(told, key=lambda each: each.where.line))


def _run_together(fact: Fact[VoteRequired]) -> bool:
    """Rows of a table that lost its lines: two numbers of proposals, each with words of its own."""
    return len(_NUMBERED.findall(fact.value.words)) > 1


def _is_of_the_matter(words: str) -> bool:
    """A sentence that its place alone gives to a proposal says that it is this vote it sets."""
    lower = words.lower()
    return bool(_MATTER.search(lower)) and not _ELSE.search(lower) and len(lower) < LENGTH_MAX


def _of_directors(proposal: Proposal, fact: Fact[VoteRequired]) -> bool:
    """What only its place gives to a proposal may be the vote that elects directors."""
    elects = proposal.kind is not ItemKind.ELECTION and fact.how is How.PLACED
    return elects and bool(_ELECTS.search(fact.value.words.lower()))


def _of_clauses(
    facts: StatementFacts, sentences: Sequence[Sentence], file: str
) -> dict[str, list[Fact[VoteRequired]]]:
    """Clauses of sentences that set two votes, each for a matter of its own, by proposal."""
    kinds = {each.number: each.kind for each in facts.proposals}
    words = {
        each.number: about_words(title.value for title in each.titles) for each in facts.proposals
    }
    found: dict[str, list[Fact[VoteRequired]]] = {}
    for sentence in sentences:
        if ";" not in sentence.text or not any(word in sentence.lower for word in _REQUIRES):
            continue
        if standard_in(sentence.lower) is not None:
            continue
        for begin, clause in _clauses(sentence):
            number = _only(proposals_named(clause, kinds, words)) if _sets(clause) else None
            if number is None:
                continue
            standard = standard_in(clause, frequency=kinds[number] is ItemKind.FREQUENCY)
            if standard is not None:
                where = sentence.where(file, begin, begin + len(clause))
                value = VoteRequired(standard.name, standard.part, standard.of, where.text)
                found.setdefault(number, []).append(Fact(value, where, How.STATED))
    return found


def _sets(clause: str) -> bool:
    return any(word in clause for word in _REQUIRES)


def _only(numbers: Sequence[str]) -> str | None:
    return numbers[0] if len(numbers) == 1 else None


def _clauses(sentence: Sentence) -> Iterator[tuple[int, str]]:
    begin = 0
    for clause in sentence.lower.split(";"):
        yield begin, clause
        begin += len(clause) + 1
