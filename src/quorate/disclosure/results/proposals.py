"""Which matters were voted on, in which order, and whose rows are whose?

The blocks are read from the top.  A heading opens a matter; the votes that follow are its; what is
said between one matter's votes and the next ones' belongs to the first, but for the last words
before a table, which say what the table is about.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from quorate.disclosure.document import Block, Paragraph, Row, Table
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.findings import Where
from quorate.disclosure.results.facts import NON_VOTE, Mark, Proposal, VoteRow
from quorate.disclosure.results.labels import Label
from quorate.disclosure.results.lines import rows_in
from quorate.disclosure.results.loosened import loosened
from quorate.disclosure.results.matters import (
    heading_of,
    kind_of,
    names_a_matter,
    telling_sentence,
    title_of,
)
from quorate.disclosure.results.names import is_name
from quorate.disclosure.results.rows import Printed, heads_of, spread_non_votes, votes_of
from quorate.disclosure.results.sentences import votes_in
from quorate.disclosure.results.stated import outcome_in, standard_in
from quorate.words import YEARS, Choice, ItemKind, Outcome

HEADING_LONGEST = 400  # characters
ITEM_LONGEST = 160  # characters of an item of a list that is one figure

_VOTERS = re.compile(
    r"\b(?:class\s+[A-Z]\b(?!\w)(?!\s+(?:director|nominee))(?:\s+(?:common|ordinary|preferred))?"
    r"(?:\s+(?:stock|shares|units))?|series\s+[A-Z0-9][\w-]{0,6}\s+(?:\w+\s+)?(?:preferred|common)"
    r"(?:\s+stock)?|preferred\s+(?:stock|shares)|limited\s+voting|special\s+voting\s+\w+)",
    re.IGNORECASE,
)
_ENUMERATED = re.compile(r"^\(?(?:\d{1,2}[a-zA-Z]?|[a-z]|[ivx]{1,4})[.)]\s*(?=\S)")
_LEADERS = re.compile(r"(?:\s*\.){2,}\s*$")
_SUMS = re.compile(r"^(?:total|sub-?total|average)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Draft:
    """A matter while it is being read."""

    number: str = ""
    title: str = ""
    heading: str = ""
    line: int = 1
    words: list[str] = field(default_factory=list)
    rows: list[Printed] = field(default_factory=list)
    tables: list[int] = field(default_factory=list)

    def marks(self) -> set[Mark]:
        return {mark for row in self.rows for mark in row.votes}


def proposals_in(blocks: Sequence[Block], file: str) -> tuple[Proposal, ...]:
    """Every matter that has votes, in the order of the filing."""
    reader = _Reader()
    for block in loosened(blocks):
        reader.take(block)
    reader.close()
    with_votes = [draft for draft in reader.drafts if draft.rows]
    return tuple(_proposal(draft, str(at), file) for at, draft in enumerate(with_votes, 1))


class _Reader:
    """Reads blocks from the top and keeps the matter that is open."""

    def __init__(self) -> None:
        self.drafts: list[_Draft] = []
        self.titles: dict[str, str] = {}  # of a list of matters before the votes
        self.lead: list[Paragraph] = []  # since the last votes or heading
        self.lines: list[Row] = []  # lines of text that are rows of a table
        self.above: tuple[Label, ...] = ()
        self.table = 0
        self.listed: Printed | None = None  # the row of a list that is open

    @property
    def open(self) -> _Draft:
        if not self.drafts:
            self.drafts.append(_Draft())
        return self.drafts[-1]

    def take(self, block: Block) -> None:
        if isinstance(block, Table):
            self._settle_lines()
            self._tabulated(block.rows)
        elif (rows := rows_in(block)) is not None:
            self.lines += rows
        elif is_name(block.text):
            self.lines.append(Row((block.text,), block.line))
        else:
            self._settle_lines()
            self._said(block)

    def close(self) -> None:
        self._settle_lines()
        if self.drafts:
            self.open.words += [each.text for each in self.lead]

    def _settle_lines(self) -> None:
        rows, self.lines = self.lines, []
        if rows:
            self._tabulated(rows)

    def _said(self, paragraph: Paragraph) -> None:
        heading = heading_of(paragraph.text)
        votes = votes_in(paragraph)
        told = [row for row in votes if len(row.votes) > 1]
        if heading is not None:
            self._begin(heading.number, heading.title, paragraph)
        elif paragraph.level and kind_of(paragraph.text) and not votes:
            self._begin("", title_of(paragraph.text), paragraph)
        elif told or not votes:
            self.lead.append(paragraph)
        if told:
            self.listed = None
            self._attach(told)
        elif votes and len(paragraph.text) <= ITEM_LONGEST:
            self._list(votes[0])
        elif votes:
            self._non_votes_said(votes[0])

    def _list(self, item: Printed) -> None:
        """A list that gives each figure a line of its own is one row."""
        mark = next(iter(item.votes))
        if self.listed is not None and mark not in self.listed.votes and not item.name:
            self.listed.votes |= item.votes
            self.listed.percents += item.percents
        elif mark is NON_VOTE:
            self._non_votes_said(item)
        else:
            self._attach([item])
            self.listed = item

    def _begin(self, number: str, title: str, paragraph: Paragraph) -> None:
        if self.drafts:
            self.open.words += [each.text for each in self.lead]
            if not self.open.rows and self.open.number:
                self.titles.setdefault(self.open.number, self.open.title)
        self.lead, self.listed = [], None
        title = title or self.titles.get(number, "")
        self.drafts.append(_Draft(number, title, paragraph.text, paragraph.line, [paragraph.text]))

    def _non_votes_said(self, said: Printed) -> None:
        """A sentence below the votes, such as: There were 5 broker non-votes on this item."""
        for row in self.open.rows if self.drafts else ():
            if NON_VOTE in said.votes:
                row.votes.setdefault(NON_VOTE, said.votes[NON_VOTE])

    def _tabulated(self, rows: Sequence[Row]) -> None:
        found = votes_of(rows, self.above)
        found = [row for row in found if len(row.votes) > 1 or NON_VOTE not in row.votes]
        if not found:
            self.above = heads_of(rows) or self.above
            self.lead += _words_of(rows)
            return
        self.above, self.listed = (), None
        self.table += 1
        matters = [row for row in found if row.name and names_a_matter(row.name)]
        if not matters or len(matters) < len(found):
            spread_non_votes([row for row in found if row not in matters])
        last = object()
        for row in found:
            if row in matters:
                self._matter(row, row.name)
            elif row.heading != last and _opens(row.heading):
                self._matter(row, row.heading)
            else:
                self._attach([row], fresh=row is found[0])
            last = row.heading

    def _matter(self, row: Printed, words: str) -> None:
        """A matter that the table itself names."""
        heading = heading_of(words)
        number, title = (heading.number, heading.title) if heading else ("", title_of(words))
        known = self.drafts and not self.open.rows and (number in ("", self.open.number))
        if not known:
            self._begin(number, title, Paragraph(words, row.line))
        else:
            self.open.words += [*(each.text for each in self.lead), words]
            self.lead = []
            self.open.title = self.open.title or title
        if words == row.name:
            row.name = ""
        self.open.rows.append(row)
        self.open.tables.append(self.table)

    def _attach(self, rows: Sequence[Printed], *, fresh: bool = True) -> None:
        """Votes of the matter that is open, or of the one the words before them tell of."""
        if fresh and self.drafts and self.open.rows:
            self._follow(rows[0])
        elif fresh:
            self.open.words += [each.text for each in self.lead]
            self._entitle()
            self.lead = []
        self.open.rows += rows
        self.open.tables += [self.table] * len(rows)

    def _entitle(self) -> None:
        draft = self.open
        if not draft.title and self.lead:
            telling = [each for each in self.lead if kind_of(each.text)] or self.lead[-1:]
            said = telling_sentence(telling[-1].text)
            draft.title, draft.line = title_of(said), telling[-1].line
            draft.heading = draft.heading or said

    def _follow(self, row: Printed) -> None:
        """Votes after votes, with no heading between: the same election, or another matter."""
        words = [each for each in self.lead if kind_of(each.text)]
        same = set(row.votes) == self.open.marks() and bool(row.name) and not words
        if same:
            self.open.words += [each.text for each in self.lead]
        else:
            lead = self.lead
            cut = lead.index(words[-1]) if words else len(lead)
            self.lead = lead[:cut]
            first = lead[cut] if words else Paragraph(row.heading or row.name, row.line)
            self._begin("", title_of(first.text), first)
            self.open.words += [each.text for each in lead[cut + 1 :]]
        self.lead = []


def _words_of(rows: Sequence[Row]) -> list[Paragraph]:
    return [
        Paragraph(" ".join(filter(None, row.cells)), row.line) for row in rows if any(row.cells)
    ]


def _opens(heading: str) -> bool:
    return bool(heading) and (names_a_matter(heading) or heading_of(heading) is not None)


def _proposal(draft: _Draft, number: str, file: str) -> Proposal:
    text = "\n".join(dict.fromkeys([draft.heading, *draft.words]))
    kind = _kind(draft, text)
    rows = [row for row in draft.rows if not _SUMS.match(row.name)] or draft.rows
    heading = (draft.heading or draft.title)[:HEADING_LONGEST]
    where = Where(file, draft.line, heading)
    outcome, standard = outcome_in(text, kind), standard_in(text)
    title = draft.title or next((row.heading for row in rows if row.heading), "")
    return Proposal(
        number=draft.number or number,
        title=title,
        kind=kind,
        rows=tuple(_row(row, heading or title, file) for row in rows),
        tables=tuple(draft.tables[: len(rows)]),
        where=where,
        words=text,
        outcome=_fact(outcome, where) if outcome else None,
        standard=Fact(standard[0], where, How.STATED) if standard else None,
        voters=_voters(f"{draft.heading} {draft.title}"),
    )


def _fact(outcome: tuple[Outcome, str], where: Where) -> Fact[Outcome]:
    return Fact(outcome[0], Where(where.file, where.line, outcome[1]), How.STATED)


def _kind(draft: _Draft, text: str) -> ItemKind:
    marks = draft.marks()
    if marks & set(YEARS):
        return ItemKind.FREQUENCY
    kind = kind_of(draft.title) or kind_of(text)
    if kind is ItemKind.FREQUENCY:
        kind = ItemKind.ADVISORY
    if len(draft.rows) > 1 and all(row.name for row in draft.rows) and kind is not ItemKind.OTHER:
        return ItemKind.ELECTION
    if Choice.WITHHOLD in marks and kind in (None, ItemKind.OTHER):
        return ItemKind.ELECTION
    return kind or ItemKind.OTHER


def _row(row: Printed, heading: str, file: str) -> VoteRow:
    name = _LEADERS.sub("", _ENUMERATED.sub("", row.name)).strip(" :\u2013\u2014-*")
    return VoteRow(
        name=name,
        votes=dict(row.votes),
        where=Where(file, row.line, row.name or heading),
        percents=tuple(row.percents),
        total=row.total,
    )


def _voters(text: str) -> str:
    found = _VOTERS.search(text)
    return " ".join(found[0].casefold().split()) if found else ""


def rows_of(proposals: Sequence[Proposal]) -> Iterator[tuple[Proposal, int, VoteRow]]:
    """Every row with its proposal and its table."""
    for proposal in proposals:
        for table, row in zip(proposal.tables, proposal.rows, strict=False):
            yield proposal, table, row
