"""What does a table between pipes say, and what is a line of Markdown without its marks?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quorate.disclosure.document import Block
from quorate.disclosure.reading.grid import Cell, laid_out, signs_joined

_LINE_BELOW_HEADINGS = re.compile(r"[\s|:-]+\Z")
_CELL_ENDS = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
_TAG = re.compile(r"</?(?:u|b|i|em|strong|sup|sub|br|span)(?: [^<>]*)?/?>", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\$*_#|\[\]().!&%<>+-])")
_STRONG = re.compile(r"\*\*|__(?=\w)|(?<=\w)__")
_ITALIC = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,200})(?<=\S)\*(?![\w*])")
_BULLET = re.compile(r"\A\s*[-*+•]\s+(?=\S)")


def is_pipe_row(line: str) -> bool:
    """Whether a line is a row between pipes."""
    bare = line.strip()
    return bare.startswith("|") and bare.count("|") > 1


def pipe_table(lines: Sequence[str], first: int) -> Iterator[Block]:
    """The table of these lines, the first of which is that line of the file."""
    rows: list[list[Cell]] = []
    widths: set[int] = set()
    for down, line in enumerate(lines):
        if _LINE_BELOW_HEADINGS.match(line):
            continue
        parts = _CELL_ENDS.split(line.strip().removeprefix("|").removesuffix("|"))
        texts = [" ".join(plain(part).split()) for part in parts]
        widths.add(len(texts))
        rows.append([
            Cell(column, 1, text, first + down, parts[column].strip().startswith("**"))
            for column, text in enumerate(texts)
            if text
        ])  # fmt: skip
    yield from laid_out(_packed(rows) if len(widths) > 1 else rows)


def _packed(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Rows that are not as wide as one another: what spanned columns was lost, and empty cells.

    Cells are moved together, signs joined.  A row that is short by one lacks its first cell where
    it is the headings, or begins with a number where others have a name.
    """
    packed = [_together(signs_joined(row), 0) for row in rows]
    width = max((len(row) for row in packed), default=0)
    for at, row in enumerate(packed):
        short = 1 < len(row) + 1 == width
        if short and (at == 0 or not any(letter.isalpha() for letter in row[0].text)):
            packed[at] = _together(row, 1)
    return packed


def _together(row: Sequence[Cell], begin: int) -> list[Cell]:
    return [replace(cell, column=at, span=1) for at, cell in enumerate(row, begin)]


def plain(text: str) -> str:
    """Words without the marks of Markdown: links, bold, bullets, escapes, tags within a line."""
    if "\\" not in text and "*" not in text and "_" not in text and "[" not in text:
        return _BULLET.sub("", _TAG.sub("", text) if "<" in text else text)
    bare = _TAG.sub("", _LINK.sub(r"\1", _BULLET.sub("", text)))
    return _ESCAPED.sub(r"\1", _ITALIC.sub(r"\1", _STRONG.sub("", bare)))
