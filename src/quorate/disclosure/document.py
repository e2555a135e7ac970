"""What does a filing say, and on which line?  A document as blocks in the order they are read.

Whatever the form it was filed in, it is paragraphs and tables here.  A line is a line of the file
as it was given, the first being 1; of a PDF it is a line of its text, counted through all pages.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias


class Form(StrEnum):
    """How a document is written down."""

    HTML = "html"  # as filed on EDGAR, inline XBRL included
    MARKDOWN = "markdown"
    TEXT = "text"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that belong together, their white space folded to single blanks.

    `level` is 0 for running text and 1, 2, … for headings, 1 the highest.  `breaks` are the offsets
    in the text at which a later line of the file begins, each with that line.
    """

    text: str
    line: int
    level: int = 0
    breaks: tuple[tuple[int, int], ...] = ()

    def line_at(self, offset: int) -> int:
        """The line of the file on which the character at an offset stands."""
        found = bisect_right(self.breaks, offset, key=lambda each: each[0])
        return self.breaks[found - 1][1] if found else self.line


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its cells as text, a cell that spans columns once and then empty."""

    cells: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under one another; the first may be headings."""

    rows: tuple[Row, ...]

    @property
    def line(self) -> int:
        return self.rows[0].line if self.rows else 1


@dataclass(frozen=True, slots=True)
class Tag:
    """What inline XBRL names: a concept such as `dei:EntityRegistrantName`, with its text as shown.

    `since` and `until` are the period of its context, equal for an instant; `members` the members
    of dimensions it is told for, such as a person.
    """

    name: str
    text: str
    line: int
    since: date | None = None
    until: date | None = None
    members: tuple[str, ...] = ()


Block: TypeAlias = Paragraph | Table

# Between the cells of a row that is read as one passage.
CELL = " | "


@dataclass(frozen=True, slots=True)
class Document:
    """A filing, read.  `file` is the name it was given under, for findings to cite."""

    file: str
    form: Form
    blocks: tuple[Block, ...]
    tags: tuple[Tag, ...] = ()

    def paragraphs(self) -> Iterator[Paragraph]:
        return (block for block in self.blocks if isinstance(block, Paragraph))

    def tables(self) -> Iterator[Table]:
        return (block for block in self.blocks if isinstance(block, Table))

    def passages(self) -> Iterator[Paragraph]:
        """Everything that can hold a sentence: paragraphs, and rows of tables as one text each."""
        for block in self.blocks:
            if isinstance(block, Paragraph):
                yield block
            else:
                for row in block.rows:
                    yield Paragraph(CELL.join(filter(None, row.cells)), row.line)
