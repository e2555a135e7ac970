"""Does the statement say one vote for each proposal, and is it the vote the law requires?"""

import re
from collections.abc import Sequence
from datetime import date

from quorate.disclosure.checks.say import Said, error, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.facts import Fact
from quorate.disclosure.statement.facts import Proposal, VoteRequired
from quorate.rules.delaware import charter
from quorate.rules.delaware.charter import Amendment
from quorate.words import ItemKind

SAID_TWICE, CHARTER, CHARTER_CAST = "SELF-STANDARD", "DGCL-242-A", "DGCL-242-B"

_WORDS = {
    "majority_present": "a majority of the shares present and entitled to vote",
    "majority_of_all_present": "a majority of all shares present",
    "more_for_than_against": "more votes for than against",
    "majority_outstanding": "a majority of the outstanding shares",
    "plurality": "a plurality",
    "most_votes": "the most votes",
}
# One vote elects, another decides what becomes of a director who fails, or who stands unopposed.
_TWO_STAGES = re.compile(
    r"\bresign|\bcontested\b|\buncontested\b|\bmajority (?:voting|vote) (?:policy|standard|bylaw)"
    r"|\bexceeds the number of\b|\bholdover\b"
)
_STAGES = ("resign", "contested", "majority v", "exceeds the number", "holdover")
_ELSE_THE_MOST = re.compile(
    r"\b(?:if (?:no|none)|neither|none of|no (?:one|single|option|frequency|choice|alternative)"
    r"|(?:does|do) not receive|fails to receive|absence of)\b"
)
_CHARTER_TITLE = re.compile(
    r"\b(?:certificate of incorporation|articles of incorporation|charter)\b"
    r"|\breverse (?:stock |share )?split\b|\bauthorized (?:shares|common|capital)"
)
_NO_VOTE_NEEDED = re.compile(r"\bname\b|\badvisory\b|\bnon-?binding\b|\bratif|\bplan\b|\bbylaws?\b")
_REVERSE = re.compile(r"\breverse (?:stock |share )?split\b")
_AUTHORIZED = re.compile(r"\b(?:increase|decrease|reduce)\b.{0,80}\bauthorized\b")


def named(fact: Fact[VoteRequired]) -> str:
    """The name of the standard; nothing where its words are not sure."""
    return fact.value.standard or ""


def in_words(name: str) -> str:
    """A standard as findings print it."""
    return _WORDS.get(name, name)


def said_twice(stated: Stated) -> Said:
    """Does the statement give two required votes for one proposal that can come out differently?"""
    for proposal in stated.facts.proposals:
        told = [each for each in stated.votes[proposal.number] if named(each)]
        if len(told) < 2:
            continue
        if len({named(each) for each in told}) == 1:
            lines = " and ".join(dict.fromkeys(f"line {each.where.line}" for each in told))
            says = f"proposal {proposal.number}: {in_words(named(told[0]))}, on {lines}"
            yield right(SAID_TWICE, told[0].where, says)
        elif not _may_have_two(stated, proposal, told):
            yield from _differ(stated, proposal, told)


def _may_have_two(stated: Stated, proposal: Proposal, told: Sequence[Fact[VoteRequired]]) -> bool:
    if proposal.by_holder:
        return True
    words = [each.value.words.lower() for each in told]
    if proposal.kind is ItemKind.ELECTION:
        return any(_TWO_STAGES.search(each.lower) for each in stated.having(*_STAGES))
    if proposal.kind is ItemKind.FREQUENCY:
        own = (each.lower for each in stated.having("frequency"))
        return any(_ELSE_THE_MOST.search(each) for each in own)
    return any(_ELSE_THE_MOST.search(each) for each in words)


def _differ(stated: Stated, proposal: Proposal, told: Sequence[Fact[VoteRequired]]) -> Said:
    """The place that is the likelier wrong: the one the law refuses, or else the later."""
    lawful = [each for each in told if _lawful(stated, proposal, each)]
    ground = lawful[0] if lawful else told[0]
    others = {named(each): each for each in told if named(each) != named(ground)}
    for other in others.values():
        yield error(
            SAID_TWICE,
            other.where,
            in_words(named(other)),
            in_words(named(ground)),
            f"two required votes for proposal {proposal.number}: line {ground.where.line} has "
            f"{in_words(named(ground))}; {_difference(named(ground), named(other))}",
            "17 CFR 240.14a-101, Item 21(a)",
        )


def _lawful(stated: Stated, proposal: Proposal, fact: Fact[VoteRequired]) -> bool:
    held = stated.meeting_day
    if proposal.kind is ItemKind.FREQUENCY:
        return named(fact) == "most_votes"
    if proposal.kind is ItemKind.CHARTER_AMENDMENT and held is not None:
        return named(fact) in charter.required_standards(amendment(stated, proposal), held)
    return False


def _difference(first: str, second: str) -> str:
    names = {first, second}
    if names & {"plurality", "most_votes"}:
        return "the most votes need not be a majority"
    if "majority_outstanding" in names:
        return "who does not vote works against under the one alone"
    if "more_for_than_against" in names:
        return "an abstention works against under the one and is nothing under the other"
    return "a broker non-vote works against under the one and is nothing under the other"


def amendment(stated: Stated, proposal: Proposal) -> Amendment:
    """What a proposal does to the charter, as far as its titles say."""
    titles = " ".join(each.value.lower() for each in proposal.titles)
    return Amendment(
        reverse_split=bool(_REVERSE.search(titles)),
        authorized_shares=bool(_AUTHORIZED.search(titles)),
        listed=any(True for _ in stated.having("nyse", "nasdaq", "new york stock exchange")),
    )


def charter_votes(stated: Stated) -> Said:
    """Is the vote said for an amendment of the charter the vote of § 242 on the meeting's day?"""
    held = stated.meeting_day
    if held is None or not stated.is_delaware:
        return
    for proposal in stated.facts.proposals:
        if not _amends_charter(proposal):
            continue
        enough = charter.votes_cast_suffice(amendment(stated, proposal), held)
        for told in stated.votes[proposal.number]:
            yield from _charter_vote(proposal, told, held, enough=enough, inferred=stated.inferred)


def _amends_charter(proposal: Proposal) -> bool:
    titles = " ".join(each.value.lower() for each in proposal.titles)
    sure = _CHARTER_TITLE.search(titles) and not _NO_VOTE_NEEDED.search(titles)
    return proposal.kind is ItemKind.CHARTER_AMENDMENT and not proposal.by_holder and bool(sure)


def _charter_vote(
    proposal: Proposal,
    told: Fact[VoteRequired],
    held: date,
    *,
    enough: bool,
    inferred: bool,
) -> Said:
    of, part = told.value.of, told.value.part
    if of is None or part is None or (of == "cast" and enough):
        return
    if of == "outstanding" and part * 2 >= 1:
        says = f"proposal {proposal.number}: {in_words(named(told))}, as § 242 asks on {held}"
        yield right(CHARTER, told.where, says)
        return
    how = warning if enough or inferred else error
    because = (
        f"since {charter.VOTES_CAST_SUFFICE} more votes for than against suffice"
        if enough
        else f"on {held} this amendment needs a majority of the outstanding"
    )
    yield how(
        CHARTER_CAST if enough else CHARTER,
        told.where,
        in_words(named(told)) or told.where.text,
        in_words("more_for_than_against" if enough else "majority_outstanding"),
        because,
        "8 Del. C. § 242(d)(2)" if enough else "8 Del. C. § 242(b)(1)",
    )
