"""Which tables does a statement have, and what stands in their cells?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quorate.disclosure.document import Block, Document, Paragraph, Row, Table
from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.cells import CellValue, Shown, read_cell, without_marks
from quorate.disclosure.statement.tables.recognise import (
    column_headings,
    headings_of,
    kind_of_table,
    role_of,
)
from quorate.disclosure.statement.tables.table import (
    Column,
    Entry,
    Footnote,
    Role,
    StatementTable,
    TableKind,
)

_ABOVE = 3  # paragraphs above a table that may be its caption
_CAPTION_MAX = 800  # characters of each that are looked at
_BELOW = 60  # blocks below it that may be its footnotes
_PAGE = 8  # blocks from a table to its rest on the next page
_NO_NOTES = 3  # paragraphs in a row that are no footnotes end them

_NOTE = re.compile(
    r"\(?(?P<mark>\d{1,2}|[a-z]{1,2}|\*{1,4}|†+|‡+)(?:\)|\.|(?<=\*)|(?<=†))\s*(?P<text>\S.*)",
    re.DOTALL,
)
# Numbers that damage has set into one cell, or a mark in the middle of a label.
_TWO_NUMBERS = re.compile(r"\d{1,3}(?:,\d{3})+ (?:[\u2014\u2013*-] |\*)?.*\d{1,3}(?:,\d{3})+")
_MARK_WITHIN = re.compile(
    r"\(\w{1,2}\) [A-Za-z]{3,}.*\b(?:as a group|all (?:directors|executive))",
    re.IGNORECASE,
)
_UNCLOSED = re.compile(r"\([A-Z][a-z]+ [A-Z]")
_DATE = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}\Z")
_GROUP = re.compile(
    r"\b(?:directors?|officers?|(?:stock|share)?holders?|owners?|nominees?|executives?|persons"
    r"|percent)\b|%",
    re.IGNORECASE,
)
_SMALL = re.compile(r"[a-z(]|and\b|as\b")


def statement_tables(document: Document) -> tuple[StatementTable, ...]:
    """The tables that are recognised, in their order; what goes on below is one table."""
    out: list[StatementTable] = []
    blocks = document.blocks
    last = -2  # the place of the block that the last table recognised ends with
    for at, block in enumerate(blocks):
        if not isinstance(block, Table) or not block.rows:
            continue
        found = _recognised(block, blocks, at, document.file)
        if found is not None and out and at - last < _PAGE and _is_rest_of(out[-1], found):
            out[-1] = replace(
                out[-1],
                entries=out[-1].entries + found.entries,
                footnotes=out[-1].footnotes + found.footnotes,
            )
            last = at
        elif found is not None:
            out.append(found)
            last = at
        elif out and last == at - 1 and _goes_on(out[-1], block):
            out[-1] = _with_more(out[-1], block)
            last = at
    return tuple(out)


def _recognised(table: Table, blocks: Sequence[Block], at: int, file: str) -> StatementTable | None:
    count = headings_of(table.rows)
    headings = column_headings(table.rows, count) or ("",)
    labels = [row.cells[0] for row in table.rows[count:]]
    above = [block for block in blocks[max(at - _ABOVE, 0) : at] if isinstance(block, Paragraph)]
    caption = " ".join(block.text[:_CAPTION_MAX] for block in above)
    kind = kind_of_table(headings, labels, caption)
    if kind is None:
        return None
    columns = _columns(headings, table.rows[count:], kind)
    entries = tuple(_entries(table.rows[count:]))
    if not any(True for entry in entries for _ in entry.numbers()):
        return None
    words = next((block.text for block in reversed(above) if block.level), "") or headings[0]
    where = Where(file, table.line, words or kind.value)
    return StatementTable(kind, where, columns, entries, tuple(_footnotes(blocks, at, file)))


def _columns(headings: Sequence[str], rows: Sequence[Row], kind: TableKind) -> tuple[Column, ...]:
    """The columns with their roles: the first holds labels, and one of years alone holds years."""
    columns = [Column(headings[0], Role.NAME)]
    for at, heading in enumerate(headings[1:], 1):
        role = role_of(heading, kind)
        if role is Role.UNKNOWN and _all_years(row.cells[at] for row in rows):
            role = Role.YEAR
        columns.append(Column(heading, role))
    return tuple(columns)


def _all_years(cells: Iterator[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and all(re.fullmatch(r"(?:19|20)\d\d", cell) for cell in filled)


def _entries(rows: Sequence[Row]) -> Iterator[Entry]:
    """The rows as entries; a label alone heads a group, begins the next label, or is an address."""
    group = held = ""
    for row in rows:
        label, *rest = row.cells
        cells = tuple(read_cell(cell) for cell in rest)
        if all(cell.shown is Shown.BLANK for cell in cells):
            if label.endswith(":") or _GROUP.search(label):
                group, held = label.rstrip(":"), label
            else:
                held = label
            continue
        goes_on = held and (not label or _SMALL.match(label))
        if goes_on and group == held.rstrip(":"):
            group = ""
        yield _entry(f"{held} {label}".strip() if goes_on else label, cells, row.line, group)
        held = ""


def _entry(label: str, cells: tuple[CellValue, ...], line: int, group: str) -> Entry:
    bare, marks = without_marks(label)
    uncertain = (
        read_cell(label).shown is Shown.NUMBER
        or bool(_DATE.match(label))
        or any(_TWO_NUMBERS.search(cell.text) for cell in cells)
        or bool(_MARK_WITHIN.search(label))
        or bool(_UNCLOSED.search(label) and label.count("(") != label.count(")"))
    )
    return Entry(bare, marks, cells, line, group, uncertain)


def _goes_on(above: StatementTable, table: Table) -> bool:
    """Rows right below a table, as wide or wider by one, that have no headings of their own."""
    first = table.rows[0].cells
    as_wide = 0 <= len(first) - len(above.columns) <= 2
    return as_wide and any(character.isdigit() for cell in first[1:] for character in cell)


def _with_more(above: StatementTable, table: Table) -> StatementTable:
    more = _entries(table.rows)
    wider = len(table.rows[0].cells) != len(above.columns)
    entries = (replace(entry, uncertain=True) if wider else entry for entry in more)
    return replace(above, entries=(*above.entries, *entries))


def _is_rest_of(above: StatementTable, table: StatementTable) -> bool:
    """The same headings again, on the next page, before the last line of the first was reached."""
    ended = above.entries and "as a group" in above.entries[-1].label.lower()
    return above.kind is table.kind and above.columns == table.columns and not ended


def _footnotes(blocks: Sequence[Block], at: int, file: str) -> Iterator[Footnote]:
    """The footnotes below a table, up to the next heading or words that are none."""
    others = 0
    for block in blocks[at + 1 : at + _BELOW]:
        notes = list(_notes(block))
        for mark, text, line in notes:
            yield Footnote(mark, text, Where(file, line, text[:80]))
        others = 0 if notes or isinstance(block, Table) else others + 1
        heading = isinstance(block, Paragraph) and block.level and not notes
        if others >= _NO_NOTES or heading:
            return


def _notes(block: Block) -> Iterator[tuple[str, str, int]]:
    """The footnotes in a block: a paragraph that begins with a mark, or rows of mark and words."""
    if isinstance(block, Paragraph):
        match = _NOTE.match(block.text)
        if match:
            yield match["mark"], match["text"], block.line
        return
    for row in block.rows:
        filled = [cell for cell in row.cells if cell]
        if len(filled) == 2 and len(filled[0]) <= 5 and len(filled[1]) > 10:
            match = _NOTE.match(f"{filled[0]} {filled[1]}")
            if match:
                yield match["mark"], match["text"], row.line
