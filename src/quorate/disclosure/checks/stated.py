"""What does a check look at?  A proxy statement read once: its sentences, facts and tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from quorate.disclosure.document import Document
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.phrases.sentences import Sentence, document_sentences
from quorate.disclosure.statement.facts import Proposal, StatementFacts
from quorate.disclosure.statement.read import statement_facts
from quorate.disclosure.statement.tables.read import statement_tables
from quorate.disclosure.statement.tables.table import StatementTable, TableKind
from quorate.rules import jurisdictions
from quorate.rules.jurisdictions import Jurisdiction

SURE = frozenset((How.TAGGED, How.STATED, How.PLACED))

_NO_CORPORATION = re.compile(
    r"\b(?:statutory|business|delaware|maryland|massachusetts|real estate investment) trust\b"
    r"|\b(?:delaware|maryland|nevada|new york) limited (?:partnership|liability company)\b"
    r"|\bunitholders\b|\bcommon units\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A proxy statement as its checks see it.

    `merger` where a proposal is to approve one, for which some states ask longer notice.
    `jurisdiction` is nothing where the company's state is not said in so many words, where its law
    is not known here, or where it is a trust or a partnership.
    """

    document: Document
    sentences: tuple[Sentence, ...]
    facts: StatementFacts
    tables: tuple[StatementTable, ...]
    jurisdiction: Jurisdiction | None
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

    def of_kind(self, kind: TableKind) -> Iterator[StatementTable]:
        return (table for table in self.tables if table.kind is kind)


def stated(document: Document) -> Stated:
    """The statement, read for its checks."""
    facts = statement_facts(document)
    sentences = document_sentences(document)
    return Stated(
        document=document,
        sentences=sentences,
        facts=facts,
        tables=statement_tables(document),
        jurisdiction=_jurisdiction(facts, sentences),
        merger=any(_approves_merger(each) for each in facts.proposals),
    )


def sure(fact: Fact[Any]) -> bool:
    """A fact that a finding may rest on."""
    return fact.how in SURE


def _approves_merger(proposal: Proposal) -> bool:
    return any(re.search(r"\bmerger\b", each.value.lower()) for each in proposal.titles)


def _jurisdiction(facts: StatementFacts, sentences: tuple[Sentence, ...]) -> Jurisdiction | None:
    states = {each.value for each in facts.state if each.how is not How.INFERRED}
    if len(states) != 1 or any(_NO_CORPORATION.search(each.lower) for each in sentences[:400]):
        return None
    return jurisdictions.of(states.pop())
