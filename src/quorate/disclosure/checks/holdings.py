"""Who is listed in a table of beneficial owners, with how many shares and which percentage?

Rows that damage has run into one another are taken apart where their numbers show how.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.cells import CellValue, Shown, read_cell
from quorate.disclosure.phrases.numbers import count_of
from quorate.disclosure.statement.tables.table import Entry, Footnote, Role, StatementTable

_GROUP = re.compile(r"\bas\s+a\s+group\b", re.IGNORECASE)
_COUNT = re.compile(
    r"\(?\b(?P<count>\d{1,3}|[a-z]+(?:-[a-z]+)?)\s+(?:persons?|people|individuals?|in number"
    r"|members?|total|in total|officers? and directors?|directors? and (?:executive )?officers?)\b",
    re.IGNORECASE,
)
_INSTITUTION = re.compile(
    r"\b(?:Inc|Incorporated|Corp|Corporation|Company|Co|LLC|L\.L\.C|LLP|LP|L\.P|Ltd|Limited|PLC"
    r"|plc|Group|Partners|Partnership|Capital|Advisor|Advisors|Advisers|Fund|Funds|Bank|Trust"
    r"|Management|Investments?|Holdings?|Associates|Foundation|ESOP|N\.A|S\.A|AG|GmbH|Fidelity"
    r"|Vanguard|BlackRock)\b"
)
_PRINCIPAL = re.compile(r"\b(?:5%|five percent|more than|principal|greater)\b", re.IGNORECASE)
_MARK = re.compile(r"\((\d{1,2}|[a-z])\)")
_TOKEN = re.compile(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|[\u2014\u2013_*-]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A row: its shares, and its percentage as printed, nothing where it has a mark or a dash."""

    label: str
    shares: int
    percent: CellValue | None
    notes: tuple[Footnote, ...]
    where: Where
    of_group: bool = False
    principal: bool = False

    @property
    def printed(self) -> Decimal | None:
        return self.percent.value if self.percent else None

    @property
    def starred(self) -> bool:
        return self.percent is not None and self.percent.shown is Shown.LESS

    @property
    def words(self) -> str:
        """All that its footnotes say."""
        return " ".join(each.text for each in self.notes)

    @property
    def persons(self) -> int | None:
        """Of a group, how many persons it is said to have."""
        counts = (count_of(each["count"]) for each in _COUNT.finditer(self.label))
        return next((each for each in counts if each is not None), None)


def holdings(table: StatementTable, file: str) -> tuple[Holding, ...]:
    """The rows of a table of one class of stock; none where it has several."""
    roles = [column.role for column in table.columns]
    if roles.count(Role.SHARES) != 1 or roles.count(Role.PERCENT) > 1:
        return ()
    return tuple(
        row
        for entry in table.entries
        for row in (_apart(entry, file) if entry.uncertain else _plain(table, entry, file))
    )


def _plain(table: StatementTable, entry: Entry, file: str) -> Iterator[Holding]:
    shares = table.cell(entry, Role.SHARES)
    if shares is None or shares.shown not in {Shown.NUMBER, Shown.NONE}:
        return
    amount = shares.whole if shares.shown is Shown.NUMBER else 0
    if amount is None or not entry.label:
        return
    percent = table.cell(entry, Role.PERCENT)
    within = _MARK.findall(entry.label)
    marks = (*within, *entry.marks, *shares.marks, *(percent.marks if percent else ()))
    yield Holding(
        label=entry.label,
        shares=amount,
        percent=percent,
        notes=tuple(note for note in table.footnotes if note.mark in marks),
        where=Where(file, entry.line, entry.label),
        of_group=bool(_GROUP.search(entry.label)),
        principal=bool(_PRINCIPAL.search(entry.group) or _INSTITUTION.search(entry.label)),
    )


def _apart(entry: Entry, file: str) -> Iterator[Holding]:
    """Several rows run into one, the last of them the group's."""
    cells = [cell.text for cell in entry.cells]
    label = " ".join((entry.label, *(text for text in cells if _has_words(text))))
    numbers = [_TOKEN.findall(text) for text in cells if text and not _has_words(text)]
    if len(numbers) < 2 or len(numbers[0]) < 2 or not numbers[1] or not _GROUP.search(label):
        return
    *members, group = numbers[0]
    for at, shares in enumerate(members, 1):
        yield Holding(
            label=f"row {at} of line {entry.line}",
            shares=read_cell(shares).whole or 0,
            percent=None,
            notes=(),
            where=Where(file, entry.line, label),
        )
    yield Holding(
        label=label,
        shares=read_cell(group).whole or 0,
        percent=read_cell(f"{numbers[1][-1]}%"),
        notes=(),
        where=Where(file, entry.line, label),
        of_group=True,
    )


def _has_words(text: str) -> bool:
    return bool(re.search(r"[A-Za-z]{3}", text))


def individuals(rows: Sequence[Holding]) -> tuple[Holding, ...]:
    """Directors and officers: those who are no group and no principal holder."""
    return tuple(row for row in rows if not row.of_group and not row.principal)
