"""Which cell stands under which?  Cells with spans, as HTML and old text have them, made a table.

A filing sets a dollar sign, a number and a percent sign in cells of their own, with empty cells
for space between.  Here a sign joins its number, columns that are empty are dropped, and columns
that a heading spans and no row fills twice are one.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quorate.disclosure.document import Block, Paragraph, Row, Table
from quorate.disclosure.reading.folding import heading_level

SPAN_MAX = 200  # columns; a filing's widest table has some sixty
CELLS_MAX = 1_000_000  # of one table, the empty ones counted; a whole statement has some 50,000

_BEFORE_A_NUMBER = re.compile(r"[$€£¥(]{1,2}\Z")
_AFTER_A_NUMBER = re.compile(r"\)?\s?%?\)?\s?(?:\(\w{1,2}\))?\Z")
_NUMBER = re.compile(r"\(?-?[$€£¥]?\s?\(?[\d,.]*\d[\d,.]*\Z|[\u2013\u2014-]\Z")
# A bullet or a box to tick; or the number of a footnote or of an item of a list.
_BULLET = re.compile(r"[•·●▪■□○☐☑☒✓✔➢§]\Z")
_MARKER = re.compile(
    r"(?:[oþý¨xX*†‡\u2013\u2014-]|\(?[0-9]{1,2}[.)]?|\(?[a-zA-Z][.)]|\(?[ivx]{1,4}[.)]|\*{2,4})\Z"
)
_SENTENCE_MIN = 20  # characters beside a number; a shorter cell may be another column


class TooManyCellsError(ValueError):
    """A table larger than any filing has."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that has words: its first column, how many it spans, its text and line."""

    column: int
    span: int
    text: str
    line: int
    bold: bool = False


Cells = Sequence[Cell]


def laid_out(rows: Iterable[Cells]) -> list[Block]:
    """A table as filed: a table, or paragraphs where it only sets text beside a bullet."""
    filled = [signs_joined(row) for row in rows if row]
    if not filled:
        return []
    if all(len(row) == 1 for row in filled) or all(_marked(row) for row in filled):
        return [_as_paragraph(row) for row in filled]
    columns = _columns(filled)
    width = max(columns.values()) + 1
    if width * len(filled) > CELLS_MAX:
        raise TooManyCellsError
    return [Table(tuple(_row(row, columns, width) for row in filled))]


def _marked(row: Cells) -> bool:
    if len(row) != 2:
        return False
    marked = _MARKER.match(row[0].text) and len(row[1].text) >= _SENTENCE_MIN
    return bool(_BULLET.match(row[0].text) or marked)


def _as_paragraph(row: Cells) -> Paragraph:
    text = " ".join(cell.text for cell in row)
    level = heading_level(text, bold=all(cell.bold for cell in row))
    return Paragraph(text, row[0].line, level)


def signs_joined(row: Cells) -> Cells:
    """A currency sign goes to the number after it, a percent sign or bracket to the one before."""
    if len(row) < 2:
        return row
    out: list[Cell] = []
    for cell in row:
        last = out[-1] if out and out[-1].column + out[-1].span == cell.column else None
        if last is not None and _BEFORE_A_NUMBER.match(last.text) and _NUMBER.match(cell.text):
            out[-1] = _with(last, cell, cell.column)
        elif last is not None and _AFTER_A_NUMBER.match(cell.text) and _NUMBER.match(last.text):
            out[-1] = _with(last, cell, last.column)
        else:
            out.append(cell)
    return out


def _with(last: Cell, cell: Cell, column: int) -> Cell:
    return Cell(
        column, cell.column + cell.span - column, last.text + cell.text, last.line, last.bold
    )


def _columns(rows: list[Cells]) -> dict[int, int]:
    """For every column in which a cell begins, its place once those that may be one are one."""
    used = sorted({cell.column for row in rows for cell in row})
    filled: dict[int, set[int]] = {column: set() for column in used}
    spanned: dict[int, set[int]] = {column: set() for column in used}
    for number, row in enumerate(rows):
        for cell in row:
            filled[cell.column].add(number)
            if cell.span > 1:
                spanned[cell.column].update(range(cell.column + 1, cell.column + cell.span))
    out: dict[int, int] = {}
    place = -1
    rows_of: set[int] = set()
    reach: set[int] = set()
    for column in used:
        if column in reach and not rows_of & filled[column]:
            rows_of |= filled[column]
            reach |= spanned[column]
        else:
            place += 1
            rows_of, reach = set(filled[column]), set(spanned[column])
        out[column] = place
    return out


def _row(row: Cells, columns: dict[int, int], width: int) -> Row:
    out = [""] * width
    for cell in row:
        place = columns[cell.column]
        out[place] = f"{out[place]} {cell.text}" if out[place] else cell.text
    return Row(tuple(out), row[0].line)
