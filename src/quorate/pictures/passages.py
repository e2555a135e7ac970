"""Which passage of a document does a finding speak of, and in which section does it stand?"""

from collections.abc import Sequence
from dataclasses import dataclass

from quorate.disclosure.document import Block, Document, Paragraph, Row, Table
from quorate.disclosure.findings import Where
from quorate.disclosure.results.matters import heading_of

AROUND = 320  # characters shown before and after the words complained of
ROWS_ABOVE, ROWS_BELOW = 1, 1  # of a table, beside its headings and the row itself
SECTION_LONGEST = 90
LIST_LINES, LINE_LONGEST = 8, 160  # of a list of figures


@dataclass(frozen=True, slots=True)
class Prose:
    """Words of a paragraph, those complained of in the middle."""

    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Rows of a table with their lines; `marked` is the one complained of, from 0."""

    rows: tuple[Row, ...]
    marked: int


@dataclass(frozen=True, slots=True)
class Passage:
    """What is shown of a document beside a finding, and the section it stands in."""

    section: str
    shown: Prose | Excerpt


def passage_of(document: Document, where: Where) -> Passage:
    """The passage of a place; where nothing is found there, its words alone."""
    at = _block_at(document.blocks, where)
    if at is None:
        return Passage(section_at(document.blocks, 0), Prose("", where.text, ""))
    block = document.blocks[at]
    section = section_at(document.blocks, at)
    if isinstance(block, Table):
        return Passage(section, _excerpt(block, where))
    return Passage(section, _prose(document.blocks, at, where))


def _block_at(blocks: Sequence[Block], where: Where) -> int | None:
    """The block on that line which has the words; or the one the line falls in."""
    last = None
    for at, block in enumerate(blocks):
        if _lines(block)[0] > where.line:
            break
        last = at
        if _lines(block)[1] >= where.line and where.text and _has(block, where.text):
            return at
    return last


def _lines(block: Block) -> tuple[int, int]:
    if isinstance(block, Table):
        return block.line, block.rows[-1].line if block.rows else block.line
    return block.line, block.breaks[-1][1] if block.breaks else block.line


def _has(block: Block, words: str) -> bool:
    if isinstance(block, Paragraph):
        return words in block.text
    return any(words in cell or words == _joined(row) for row in block.rows for cell in row.cells)


def _joined(row: Row) -> str:
    return " ".join(filter(None, row.cells))


def _excerpt(table: Table, where: Where) -> Excerpt:
    marked = next(
        (
            at
            for at, row in enumerate(table.rows)
            if row.line >= where.line and (where.text in row.cells or where.text == _joined(row))
        ),
        None,
    )
    if marked is None:
        on_line = [at for at, row in enumerate(table.rows) if row.line <= where.line]
        marked = on_line[-1] if on_line else 0
    first = max(1, marked - ROWS_ABOVE)
    kept = sorted({0, *range(first, min(len(table.rows), marked + ROWS_BELOW + 1)), marked})
    return Excerpt(tuple(table.rows[at] for at in kept), kept.index(marked))


def _prose(blocks: Sequence[Block], at: int, where: Where) -> Prose:
    block = blocks[at]
    text = block.text if isinstance(block, Paragraph) else ""
    begin = text.find(where.text) if where.text else -1
    if begin < 0:
        return _list_under(blocks, at, where)
    end = begin + len(where.text)
    before = text[max(0, begin - AROUND) : begin]
    if begin > AROUND:
        before = "\N{HORIZONTAL ELLIPSIS}" + before.partition(" ")[2]
    above, below = _line_beside(blocks, at, -1), _line_beside(blocks, at, 1)
    return Prose(
        f"{above}\n{before}" if above else before,
        text[begin:end],
        _cut(text, end, AROUND) + (f"\n{below}" if below else ""),
    )


def _line_beside(blocks: Sequence[Block], at: int, step: int) -> str:
    """The next line of a file in which every line stands by itself; nothing in running text."""
    if not 0 <= at + step < len(blocks):
        return ""
    here, beside = blocks[at], blocks[at + step]
    if not isinstance(here, Paragraph) or not isinstance(beside, Paragraph):
        return ""
    next_to = beside.line - here.line == step and not here.breaks
    short = max(len(here.text), len(beside.text)) <= LINE_LONGEST
    return beside.text if next_to and short and not is_heading(beside) else ""


def _list_under(blocks: Sequence[Block], at: int, where: Where) -> Prose:
    """Figures that stand below the heading the finding names: all their lines, under it."""
    shown: list[str] = []
    for block in blocks[at : at + LIST_LINES]:
        if not isinstance(block, Paragraph) or len(block.text) > LINE_LONGEST:
            break
        if shown and (block.level or is_heading(block)):
            break
        shown.append(block.text)
    heading = f"{_cut(where.text, 0, AROUND)}\n" if where.text else ""
    first = blocks[at]
    whole = _cut(first.text, 0, 2 * AROUND) if isinstance(first, Paragraph) else ""
    return Prose(heading, "\n".join(shown) or whole, "")


def _cut(text: str, begin: int, length: int) -> str:
    cut = text[begin : begin + length]
    if begin + length >= len(text):
        return cut
    return cut.rpartition(" ")[0] + "\N{HORIZONTAL ELLIPSIS}"


def section_at(blocks: Sequence[Block], at: int) -> str:
    """The nearest heading above; nothing before the first."""
    for block in reversed(blocks[: at + 1]):
        if isinstance(block, Paragraph) and is_heading(block):
            return _shortened(block)
    return ""


def is_heading(block: Paragraph) -> bool:
    """Is it set as a heading, or does it begin as a numbered matter does?"""
    if block.level:
        return True
    heading = heading_of(block.text)
    return heading is not None and heading.named


def _shortened(block: Paragraph) -> str:
    heading = heading_of(block.text)
    if block.level or heading is None:
        return _cut(block.text.rstrip(":"), 0, SECTION_LONGEST)
    whole = f"Proposal {heading.number}: {heading.title}"
    return _cut(whole, 0, SECTION_LONGEST)
