"""What does a check look at?  A proxy statement read once: its sentences, facts and tables."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import Any

from quorate.disclosure.checks.votes_told import votes_told
from quorate.disclosure.document import Document, Paragraph
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.phrases.dates import StatedDate
from quorate.disclosure.phrases.sentences import Sentence, sentences_of
from quorate.disclosure.statement.facts import Proposal, StatementFacts, VoteRequired
from quorate.disclosure.statement.read import statement_facts
from quorate.disclosure.statement.tables.table import StatementTable, TableKind
from quorate.rules import jurisdictions
from quorate.rules.jurisdictions import Jurisdiction

NEAR = 8  # sentences that may begin before a line and reach it
_NO_CORPORATION = re.compile(
    r"\b(?:statutory|business|delaware|maryland|massachusetts|real estate investment) trust\b"
    r"|\b(?:delaware|maryland|nevada|new york) limited (?:partnership|liability company)\b"
    r"|\bunitholders\b|\bcommon units\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A proxy statement as its checks see it.

    `merger` where a proposal is to approve one, for which some states ask longer notice.
    `jurisdiction` is nothing where the company's state is not told, where its law is not known
    here, or where it is a trust or a partnership; `inferred` where it only follows from what is
    told: what rests on it is no error then.
    """

    document: Document
    passages: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    lines: tuple[int, ...]  # on which each sentence begins
    dates: tuple[tuple[Sentence, tuple[StatedDate, ...]], ...]  # of each sentence that has any
    facts: StatementFacts
    votes: Mapping[str, tuple[Fact[VoteRequired], ...]]  # of each proposal, in every place
    jurisdiction: Jurisdiction | None
    inferred: bool
    merger: bool

    @property
    def file(self) -> str:
        return self.document.file

    @property
    def meeting_day(self) -> date | None:
        held = self.facts.meeting_date
        return held.value.date if held else None

    @property
    def is_annual(self) -> bool:
        kind = self.facts.kind_of_meeting
        return kind is not None and kind.value == "annual"

    @property
    def is_delaware(self) -> bool:
        return self.jurisdiction is not None and self.jurisdiction.name == "Delaware"

    def having(self, *words: str) -> Iterator[Sentence]:
        """The sentences with one of these words, or parts of words, in small letters."""
        if len(words) == 1:
            (word,) = words
            return (each for each in self.sentences if word in each.lower)
        return (each for each in self.sentences if any(word in each.lower for word in words))

    def between(self, first: int, last: int) -> tuple[Sentence, ...]:
        """The sentences that begin on these lines, the last included."""
        return self.sentences[bisect_left(self.lines, first) : bisect_right(self.lines, last)]

    def at(self, fact: Fact[Any]) -> Iterator[Sentence]:
        """The sentences that may hold a fact: those that reach the line it stands on."""
        line = fact.where.line
        first, last = bisect_left(self.lines, line), bisect_right(self.lines, line)
        return (
            each
            for each in self.sentences[max(first - NEAR, 0) : last]
            if each.line(len(each.text)) >= line
        )

    def of_kind(self, kind: TableKind) -> Iterator[StatementTable]:
        return (table for table in self.facts.tables if table.kind is kind)


def stated(document: Document) -> Stated:
    """The statement, read for its checks."""
    passages = tuple(document.passages())
    sentences = tuple(sentences_of(passages))
    facts = statement_facts(document, sentences)
    jurisdiction, inferred = _jurisdiction(facts, sentences)
    return Stated(
        document=document,
        passages=passages,
        sentences=sentences,
        lines=tuple(accumulate((each.line() for each in sentences), max)),
        dates=tuple((each, each.dates) for each in sentences if each.dates),
        facts=facts,
        votes=votes_told(facts, sentences, document.file),
        jurisdiction=jurisdiction,
        inferred=inferred,
        merger=any(_approves_merger(each) for each in facts.proposals),
    )


def _approves_merger(proposal: Proposal) -> bool:
    """Do holders vote on the merger itself?  Shares issued for one, pay on one, are other votes."""
    return any(
        _MERGER.search(each.value.lower()) and not _BESIDE_A_MERGER.search(each.value.lower())
        for each in proposal.titles
    )


_MERGER = re.compile(r"\b(?:agreement and plan of merger|merger agreement|plan of merger)\b")
_BESIDE_A_MERGER = re.compile(r"\b(?:issu\w+|compensation|adjourn\w*|advisory|non-binding)\b")


def _jurisdiction(
    facts: StatementFacts, sentences: tuple[Sentence, ...]
) -> tuple[Jurisdiction | None, bool]:
    """The law of the state the statement names, and whether that only follows from its words.

    Who speaks of the corporation law of one state alone is under it; so is who speaks of Delaware's
    law and has a certificate of incorporation.
    """
    if any(_NO_CORPORATION.search(each.lower) for each in sentences[:400]):
        return None, False
    states = {each.value for each in facts.state if each.how is not How.INFERRED}
    if states:
        return (jurisdictions.of(states.pop()) if len(states) == 1 else None), False
    states = {each.value for each in facts.state}
    if len(states) != 1:
        return None, True
    (state,) = states
    law = re.compile(
        rf"\b{state.lower()}(?:'s|\u2019s)? (?:business |general |private )?corporation"
        r"s? (?:act|law|code)"
    )
    charter = state == "Delaware" and any(
        "certificate of incorporation" in each.lower for each in sentences
    )
    known = charter or any(law.search(each.lower) for each in sentences)
    return (jurisdictions.of(state) if known else None), True
