"""Do abstentions and broker non-votes do what the statement says, under the votes it says?"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from quorate.disclosure.checks.say import Said, error, note, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.checks.sure import sure
from quorate.disclosure.checks.votes_required import in_words, named
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.findings import Finding, Where
from quorate.disclosure.statement.facts import Effect, Proposal, Treatment, Unvoted
from quorate.rules.cite import authority
from quorate.rules.exchanges import broker_votes
from quorate.words import ItemKind

RULE, NON_VOTE = "SELF-TREATMENT", "BRK-7"

_ALL = re.compile(r"\b(?:any|all|each|every)(?: other)? (?:matters?|proposals?|items?)\b")
_NUMBERED = re.compile(r"\b(?:proposals?|items?)(?: nos?\.?)? ?(?:\d|one|two|three|four|five|six)")
_BUT = re.compile(r"\bexcept|\bother\b|\bremaining\b|\bunless\b|\bhowever\b| \| ")
LENGTH_MAX = 300  # characters; longer are rows of a table run into one another
_IF_ANY = re.compile(r"\bif (?:any|there are)\b|\bany broker|\bmay\b|\bwould\b")
# The sentence itself says that they are votes cast, or that an exchange counts them so.
_CAST_AFTER_ALL = re.compile(
    r"\bas votes? cast\b|\bnyse\b|\bnew york stock exchange\b|\bexchange\b"
)
_NAMES = {
    Unvoted.ABSTENTIONS: "abstentions",
    Unvoted.BROKER_NON_VOTES: "broker non-votes",
    Unvoted.WITHHELD: "withheld votes",
}
_EFFECTS = {
    Effect.AGAINST: "as votes against",
    Effect.NONE: "without effect",
    Effect.UNVOTED: "as not voted",
    Effect.NOT_EXPECTED: "not expected",
}
_OF_ABSTENTIONS = {
    "majority_present": Effect.AGAINST,
    "majority_outstanding": Effect.AGAINST,
    "more_for_than_against": Effect.NONE,
    "plurality": Effect.NONE,
    "most_votes": Effect.NONE,
}
_OF_NON_VOTES = {
    "majority_present": Effect.NONE,
    "majority_outstanding": Effect.AGAINST,
    "more_for_than_against": Effect.NONE,
    "plurality": Effect.NONE,
    "most_votes": Effect.NONE,
}


def told_for(stated: Stated, proposal: Proposal, of: Unvoted) -> tuple[Fact[Treatment], ...]:
    """What is said of such shares for a proposal, or for all of them."""
    return tuple(
        each
        for each in stated.facts.treatments
        if each.value.of is of
        and proposal.number in (_scope(each) or (proposal.number,))
        and (sure(each) or _of_all(each))
    )


def _scope(fact: Fact[Treatment]) -> tuple[str, ...]:
    return fact.value.proposals


def _says_which(fact: Fact[Treatment]) -> bool:
    """Its own clause numbers the proposals, or says all, and excepts none."""
    lower = fact.where.text.lower()
    named = bool(_NUMBERED.search(lower)) or _of_all(fact)
    return named and not _BUT.search(lower) and len(lower) < LENGTH_MAX


def _of_all(fact: Fact[Treatment]) -> bool:
    return not fact.value.proposals and bool(_ALL.search(fact.where.text.lower()))


def told_twice(stated: Stated) -> Said:
    """Is one effect said for one proposal in all places?"""
    said = set[tuple[int, int]]()
    for of in (Unvoted.ABSTENTIONS, Unvoted.BROKER_NON_VOTES):
        for proposal in stated.facts.proposals:
            told = [each for each in told_for(stated, proposal, of) if _says_which(each)]
            effects = {_plain(each.value.effect) for each in told} - {Effect.NOT_EXPECTED}
            if len(effects) < 2:
                continue
            first, other = _opposed(told)
            places = (first.where.line, other.where.line)
            if places not in said:
                said.add(places)
                yield _two_effects(of, first, other)


def _plain(effect: Effect) -> Effect:
    return Effect.NONE if effect is Effect.UNVOTED else effect


def _place(told: Fact[Treatment]) -> Where:
    """The clause, without the stop that ends the one before."""
    return replace(told.where, text=told.where.text.lstrip(";, "))


def _opposed(told: Iterable[Fact[Treatment]]) -> tuple[Fact[Treatment], Fact[Treatment]]:
    first, *rest = told
    other = next(
        each for each in rest if _plain(each.value.effect) is not _plain(first.value.effect)
    )
    return first, other


def _two_effects(of: Unvoted, first: Fact[Treatment], other: Fact[Treatment]) -> Finding:
    return error(
        RULE,
        _place(other),
        f"{_NAMES[of]} {_EFFECTS[other.value.effect]}",
        f"{_NAMES[of]} {_EFFECTS[first.value.effect]}, or the other in both places",
        f"line {first.where.line} counts them {_EFFECTS[first.value.effect]}",
        "17 CFR 240.14a-101, Item 21(b)",
    )


def follows(stated: Stated) -> Said:
    """Is the effect said the one that follows from the vote said to be required?"""
    for proposal in stated.facts.proposals:
        names = {named(each) for each in stated.votes[proposal.number]}
        name = names.pop() if len(names) == 1 else ""
        for of, effects in (
            (Unvoted.ABSTENTIONS, _OF_ABSTENTIONS),
            (Unvoted.BROKER_NON_VOTES, _OF_NON_VOTES),
        ):
            due = effects.get(name)
            if due is None:
                continue
            for told in told_for(stated, proposal, of):
                yield from _against(stated, proposal, told, due, name)


def _against(
    stated: Stated, proposal: Proposal, told: Fact[Treatment], due: Effect, name: str
) -> Said:
    effect, of = _plain(told.value.effect), told.value.of
    if effect is Effect.NOT_EXPECTED or not told.value.proposals or proposal.by_holder:
        return
    if effect is due:
        says = f"proposal {proposal.number}: {_NAMES[of]} {_EFFECTS[due]} under {in_words(name)}"
        yield right(RULE, told.where, says)
    elif (
        _says_which(told)
        and told.how is How.STATED
        and not _counted_all_the_same(stated, proposal, told)
    ):
        yield warning(
            RULE,
            _place(told),
            f"{_NAMES[of]} {_EFFECTS[told.value.effect]}",
            f"{_NAMES[of]} {_EFFECTS[due]}",
            f"proposal {proposal.number} is said to need {in_words(name)}",
            "17 CFR 240.14a-101, Item 21(b)",
        )


def _counted_all_the_same(stated: Stated, proposal: Proposal, told: Fact[Treatment]) -> bool:
    """An exchange, or the bylaws, count abstentions as votes cast."""
    near = [
        each.lower
        for each in (
            *stated.between(told.where.line - 3, told.where.line + 3),
            *stated.having(f"proposal {proposal.number}"),
        )
    ]
    return proposal.kind is ItemKind.PLAN or any(_CAST_AFTER_ALL.search(each) for each in near)


def non_votes_on_routine(stated: Stated) -> Said:
    """Is an effect of broker non-votes told for a matter on which there are none?"""
    for proposal in stated.facts.proposals:
        if not any(each.value for each in proposal.routine) or any(
            not each.value for each in proposal.routine
        ):
            continue
        for told in _numbered(told_for(stated, proposal, Unvoted.BROKER_NON_VOTES)):
            if told.value.effect is Effect.NOT_EXPECTED or _IF_ANY.search(told.where.text.lower()):
                continue
            yield note(
                NON_VOTE,
                _place(told),
                f"an effect of broker non-votes on proposal {proposal.number}",
                "no broker non-votes",
                f"line {proposal.routine[0].where.line} calls it routine: brokers vote it, and "
                "none arise",
                authority(broker_votes.non_votes_arise),
            )
            break


def _numbered(told: Iterable[Fact[Treatment]]) -> Iterator[Fact[Treatment]]:
    return (each for each in told if each.how is How.STATED and _says_which(each))
